"""Where a guest goes on to when he leaves: "Brown will visit Norway and will leave Oslo for Kenya on Monday".

His visit is told; that he then leaves for a third state is the end of it, and no visit of its own.
"""

from collections.abc import Sequence

from communique.exchanges.draft import Draft
from communique.exchanges.scene import Scene

_LEAVING = frozenset({"leave", "depart"})


def without_departures(drafts: Sequence[Draft], scene: Scene) -> list[Draft]:
    """Return the exchanges without the journeys on which guests leave the state of the publisher for another.

    Args:
        drafts: The exchanges found so far.
        scene: The report.
    """
    home = scene.home
    guests = {
        guest
        for draft in drafts
        if draft.kind == "visit" and home in _hosts(draft, scene)
        for guest in draft.actors.get("from", ())
    }
    return [draft for draft in drafts if home is None or not _is_departure(draft, guests, scene)]


def _is_departure(draft: Draft, guests: set[str], scene: Scene) -> bool:
    """Whether a visit is only where a guest leaves for, behind what tells that he comes here."""
    going = draft.kind == "visit" and draft.rule == "arrive" and not draft.headline
    away = _hosts(draft, scene) - {scene.home}
    leaves = going and draft.clauses[0].verb in _LEAVING
    return leaves and bool(away) and bool(set(draft.actors.get("from", ())) & guests)


def _hosts(visit: Draft, scene: Scene) -> set[str]:
    """Return the states that a visit is to, the publisher's where it names a host of its own."""
    hosts = visit.actors.get("to", ())
    own = {scene.home} if scene.home and any(scene.is_own(scene.actors[a]) for a in hosts) else set[str]()
    return {code for code in scene.states_of(hosts) if code} | own
