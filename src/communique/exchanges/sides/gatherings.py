"""Visits to what is held abroad: a congress, a funeral at which somebody represents his state."""

from communique.exchanges.draft import Draft
from communique.exchanges.place.visited import phrases_visited
from communique.exchanges.place.words import place_code
from communique.exchanges.scene import Scene
from communique.records import Clause


def goes_to_gathering(draft: Draft, scene: Scene) -> bool:
    """Whether what a visitor comes for is held abroad: "left here to attend a congress to be held in Oslo".

    So is that at which one's state is represented: "Kenya will be represented at the funeral by the Minister".
    """
    own = {scene.actors[a].country or scene.home for a in draft.actors.get("from", ())}
    gone = {place_code(phrase, scene) for phrase in phrases_visited(draft, scene)}
    return bool(gone - own - {None, scene.here}) or any(_stands_for_state(c, scene) for c in draft.clauses)


def stand_for(draft: Draft, clause: Clause, scene: Scene) -> None:
    """Fill whom a visitor represents, and whose state he goes to: that of who is honoured there.

    "Mr Lund will represent Kenya at the funeral of President Berg of Norway" is a visit to Norway.
    """
    if draft.kind != "visit" or clause.verb != "represent":
        return
    own = tuple(a for p in clause.patient for a in p.actors if a not in draft.taken())
    draft.fill(
        "on_behalf_of", own, tuple(p.head_span for p in clause.patient if p.actors), "who is represented"
    )
    codes = (code for p in clause.adjuncts for code in sorted(scene.states_of(scene.named_within(p.span))))
    host = next((state for code in codes if code != scene.home and (state := scene.state_in(code))), None)
    if host is not None and not draft.actors.get("to"):
        draft.fill("to", (host.id,), (clause.predicate,), "whose ceremony it is")


def _stands_for_state(clause: Clause, scene: Scene) -> bool:
    """Whether it is a state that is represented somewhere, by one of its own."""
    patients = (scene.actors[a] for phrase in clause.patient for a in phrase.actors)
    return clause.verb == "represent" and any(actor.kind == "state" for actor in patients)
