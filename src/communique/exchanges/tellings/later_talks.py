"""Talks that a later sentence tells by its setting or its matter: "During a meeting with Brown, …", "The topic of …".

Reports on a day of many talks, and on a visit, tell of the first as such and of the others so. The side that such a
sentence leaves out is the one whose day or visit it is.
"""

from collections.abc import Sequence

from communique.exchanges.draft import FROM_GOVERNOR, Draft
from communique.exchanges.opening import LEAD
from communique.exchanges.scene import Scene
from communique.records import Clause
from communique.records.actor import ALIVE


def whose_day(draft: Draft, clause: Clause, before: Sequence[Draft], scene: Scene) -> None:
    """Fill the side that a later sentence leaves out: who has to do with others in the report so far.

    Where both are named, and neither is of the publisher's own side, the talks are of others and only mentioned.
    """
    own = _own(draft.actors.get("from", ()), scene)
    if clause.sentence < LEAD:
        _who_acts(draft, clause, scene)
        return
    if not own and (named := draft.actors.get("from", ())):
        known = {scene.actors[a].country for a in (*named, *draft.actors.get("to", ()))}
        if scene.home not in known:
            draft.actors.clear()
        return
    if own and draft.why.get("from") == FROM_GOVERNOR:
        draft.actors["from"] = own  # "During a meeting with Brown, the parties discussed"
    if own or not draft.actors.get("to"):
        return
    for earlier in before:
        mine = _own(earlier.actors.get("from", ()), scene) or _own(earlier.actors.get("to", ()), scene)
        if mine and earlier.kind in {"call", "meeting", "visit"}:
            draft.fill("from", mine[:1], tuple(draft.words.get("to", ())), "whose talks the report tells of")
            return
    _who_acts(draft, clause, scene)


def _who_acts(draft: Draft, clause: Clause, scene: Scene) -> None:
    """Fill the side that is left out from who acts in the sentence, of the publisher's own."""
    if draft.actors.get("from") or not draft.actors.get("to"):
        return
    agents = (p for c in scene.clauses if c.sentence == clause.sentence for p in c.agent)
    mine = next((own for p in agents if (own := _own(p.actors, scene)) and not set(own) & draft.taken()), ())
    draft.fill("from", mine[:1], (clause.predicate,), "who speaks of the talks")


def _own(actors: Sequence[str], scene: Scene) -> tuple[str, ...]:
    """Return those who are persons of the publisher's own side."""
    return tuple(a for a in actors if scene.actors[a].kind in ALIVE and scene.is_own(scene.actors[a]))
