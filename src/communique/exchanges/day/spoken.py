"""The day of talks whose sides call it today: "today's meeting", "I am glad to see you today"."""

import re
from collections.abc import Iterator, Sequence

from communique.exchanges.draft import Draft
from communique.exchanges.scene import Scene
from communique.records import Clause, ReportedDate, Span

#: What is said to be of today, and is the exchange itself.
_OF_TODAY = re.compile(
    r"\b[Tt]oday['’]s\s+(?:[\w-]+\s+){0,2}(?:meetings?|talks|visit|negotiations|conversation|discussions?|call|date|signing)\b"
    r"|\b(?:meeting|talks|negotiations|visit|conversation|discussions|signing)\s+(?:\w+\s+){0,2}today\b(?!['’]s)"
    r"|\b[Tt]oday,?\s+(?:as\s+\w+,?\s+)?we\s+(?:(?!will\b|shall\b)\w+\s+){0,2}(?:talked|discussed|agreed|met|spoke)\b"
    r"|\b[Tt]oday,?\s+(?:during|at|in\s+the\s+course\s+of)\s+(?:the|our|these)\s+(?:[\w-]+\s+){0,2}"
    r"(?:meetings?|talks|negotiations|conversation|discussions?)\b"
)
#: What one who speaks to the other side says he does today.
_DONE_TODAY = re.compile(
    r"\b(?:meet|met|see|welcome|receive|host|greet|join(?:ed)?)\s+(?:[\w’',.-]+\s+){0,9}?today\b"
    r"|\b(?:come|coming|came)\s+(?:here|over|to\s+[A-Z]\w+)\s+today\b"
)
#: What one who speaks to the other side is about to talk of.
_TALK_TODAY = re.compile(
    r"\b[Ww]e\s+(?:will|shall|are going to|have|can)\s+(?:\w+\s+)?(?:discuss|talk|speak|consider|review)\w*\s+"
    r"(?:[\w’',-]+\s+){0,9}?today\b"
    r"|\b[Tt]oday,?\s+we\s+(?:will|shall|are going to|have|can)\s+(?:\w+\s+){0,3}?"
    r"(?:discuss|talk|speak|consider|review|talks|meeting|negotiations|consultations|focus|(?:\w+\s+)?attention)"
    r"|\b(?:have|has|lots?|much|plenty|many\s+\w+|things)\s+to\s+(?:discuss|talk\s+about)\s+today\b"
)
#: In how many sentences from its start a report tells of the talks whose words it gives.
_OPENING = 3
_KINDS = frozenset({"meeting", "call", "joint_statement"})


def day_spoken_of(draft: Draft, stretch: Sequence[Clause], scene: Scene) -> ReportedDate | None:
    """Return the day of publication where the sides call it today, or ``None``.

    Args:
        draft: The exchange.
        stretch: The clauses from the one that names it to the next exchange.
        scene: The report.
    """
    day = scene.anchor.day
    if draft.kind not in _KINDS or draft.status != "held" or day is None:
        return None
    found = next(_places(draft, stretch, scene), None)
    if found is None:
        return None
    why = f"'today' in the spoken words, counted from {scene.anchor.name}"
    return ReportedDate(value=day.isoformat(), span=found, derived_from=why)


def _places(draft: Draft, stretch: Sequence[Clause], scene: Scene) -> Iterator[Span]:
    told = draft.headline or draft.clauses[0].sentence < _OPENING
    for spoken in scene.spoken if told and draft.kind == "meeting" else ():
        for grammar in (_OF_TODAY, _DONE_TODAY, _TALK_TODAY):
            yield from _found(grammar, spoken, scene)
    if stretch:
        first = min(clause.span.start for clause in stretch)
        yield from _found(_OF_TODAY, Span(first, max(clause.span.end for clause in stretch)), scene)


def _found(grammar: re.Pattern[str], within: Span, scene: Scene) -> Iterator[Span]:
    found = grammar.search(scene.text, within.start, within.end)
    if found is not None:
        yield Span(*found.span())
