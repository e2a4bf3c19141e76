"""Who acts, where the parser took him for one more of those on whose behalf: "On behalf of the corps, Brown spoke"."""

import re
from collections.abc import Sequence

import msgspec

from communique.records import Actor, Clause, Phrase, Span

#: How a sentence opens with a day and no comma behind it: "[On Friday] Brown had a call".
_ON_DAY = re.compile(
    r"(?:^|(?<=[.!?]\s)|(?<=\n))On\s+(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s+(?:morning|afternoon|evening))?|[A-Z][a-z]+\s+\d{1,2}|\d{1,2}\s+[A-Z][a-z]+)\s+"
)
_AUXILIARIES = re.compile(r"\s+(?:(?:has|have|had|will|also|again)\s+)*")
#: How far before its verb a sentence opens so, in characters.
_FAR = 120


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


def with_agent_behind_day(clause: Clause, actors: Sequence[Actor], text: str) -> Clause:
    """Return a clause without an agent with who is named between the day that opens it and its verb for its agent.

    "On Friday Brown had a telephone conversation with Lund" is parsed as done by nobody on a day called Brown.

    Args:
        clause: The clause.
        actors: The actors of the report.
        text: The report.
    """
    if clause.agent or clause.form != "finite":
        return clause
    before = _ON_DAY.search(text, max(0, clause.verb_span.start - _FAR), clause.verb_span.start)
    if before is None:
        return clause
    places = ((place, actor.id) for actor in actors for place in actor.mentions)
    first = min((one for one in places if one[0].start == before.end()), default=None)
    if first is None or not _AUXILIARIES.fullmatch(text, first[0].end, clause.verb_span.start):
        return clause
    agent = Phrase(span=first[0], head=first[0].quote(text), head_span=first[0], actors=(first[1],))
    return msgspec.structs.replace(clause, agent=(agent,))


def _named(front: Phrase, within: Span, actors: Sequence[Actor]) -> tuple[str, ...]:
    """Return those of a phrase's actors who are named within a stretch of it."""
    places = {actor.id: actor.mentions for actor in actors if actor.id in front.actors}
    return tuple(a for a in front.actors if any(within.holds(place) for place in places.get(a, ())))
