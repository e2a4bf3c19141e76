"""Who acts, where the parser took him for one more of those on whose behalf: "On behalf of the corps, Brown spoke"."""

from collections.abc import Sequence

import msgspec

from communique.records import Actor, Clause, Phrase, Span


def with_own_agent(clause: Clause, actors: Sequence[Actor], text: str) -> Clause:
    """Return a clause without an agent with those behind the comma of its opening phrase for its agent.

    "On behalf of the corps, the ambassador and the attaché handed over the letter" is parsed as done by nobody on
    behalf of three.

    Args:
        clause: The clause.
        actors: The actors of the report.
        text: The report.

    Returns:
        The clause, the same where it has an agent, or none of its phrases holds one.
    """
    front = next((p for p in clause.on_behalf_of if p.span.end <= clause.verb_span.start), None)
    if front is None or clause.agent or clause.form != "finite":
        return clause
    comma = text.find(", ", front.span.start, front.span.end)
    before, behind = Span(front.span.start, comma), Span(comma + len(", "), front.span.end)
    agents = _named(front, behind, actors)
    if comma < 0 or " and " in before.quote(text) or not agents or len(agents) == len(front.actors):
        return clause
    others = tuple(actor for actor in front.actors if actor not in agents)
    kept = msgspec.structs.replace(front, span=before, actors=others)
    agent = Phrase(span=behind, head=front.head, head_span=behind, actors=agents)
    rest = tuple(kept if phrase is front else phrase for phrase in clause.on_behalf_of)
    return msgspec.structs.replace(clause, agent=(agent,), on_behalf_of=rest)


def _named(front: Phrase, within: Span, actors: Sequence[Actor]) -> tuple[str, ...]:
    """Return those of a phrase's actors who are named within a stretch of it."""
    places = {actor.id: actor.mentions for actor in actors if actor.id in front.actors}
    return tuple(a for a in front.actors if any(within.holds(place) for place in places.get(a, ())))
