"""To whom a reply goes: to the one who sent what it answers."""

from communique.exchanges.draft import Draft
from communique.exchanges.scene import Scene
from communique.records import Clause


def to_whose_letter(draft: Draft, clause: Clause, scene: Scene) -> None:
    """Take for the recipient of a reply the one by whom the letter was sent: "replied to a message sent by Brown"."""
    if "reply" not in draft.purposes or draft.actors.get("to") or clause.noun_span is None:
        return
    for other in scene.clauses:
        if other.noun_span == clause.noun_span and other.id != clause.id and other.agent:
            writers, spans = scene.named(other, "agent")
            found = tuple(actor for actor in writers if actor not in draft.taken())
            draft.fill("to", found, spans, "who sent what is answered")
