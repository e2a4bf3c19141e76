"""Whom the next sentences name for a crowd: "messages from party leaders. Among them were Brown, … and Dupont".

Such lists are long and the parse of them often in disorder, so the text is read: each item begins at a comma, an
"and" or the head of the list, and what is named further inside an item only describes it.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from communique.records import Actor, Clause, Span

#: What opens a sentence that lists those of whom the one before told.
_OPENS = re.compile(
    r"(?:(?:They|These|Those|The\s+(?:senders|donors|presenters|recipients|visitors|guests|arrivals|others))\s+"
    r"(?:also\s+)?(?:were|are|includ(?:ed|e))"
    r"|(?:They|(?:The|These)\s+(?:[a-z]+\s+){0,2}(?:messages|letters|gifts|baskets|wreaths|telegrams|bouquets)"
    r"(?:\s+and\s+[a-z]+)?)\s+(?:were|are|came|come)\s+from"
    r"|(?:Also\s+)?[Aa]mong\s+(?:them|these|those|the\s+(?:senders|donors|presenters|recipients|visitors|guests))\s+"
    r"(?:were|was|are|is)"
    r"|(?:Placed|Laid|Displayed)\s+[^.,;]*?\s(?:were|are)\s+(?:[a-z]+\s+){1,4}(?:sent\s+by|from)"
    r"|(?:Also\s+)?[Ii]ncluded\s+(?:among\s+them|in\s+them|in\s+the\s+list)\s+(?:were|was|are|is))\s+(?:also\s+)?"
)
#: What ends behind an item, or before the first: there a new one may begin.
_PARTS = re.compile(
    r"(?:^|[,;]|\b(?:and|as well as|along with|led by|headed by|including))\s*(?:and\s+)?(?:the\s+|an?\s+)?$"
)
#: What stands before an item that is an officer, told by the body that he serves: "[, the chairman of the] Union".
_OFFICER_OF = re.compile(
    r"(?:^|[,;]|\b(?:and|as well as|including))\s*(?:and\s+)?(?:the\s+|an?\s+)?"
    r"(?:(?:[a-z][\w-]*\s+){1,6}of|(?:[a-z][\w-]*\s+){0,2}advis[eo]rs?\s+to)\s+(?:the\s+)?$"
)
#: What may stand before the first item: nothing of what was done ("They were handed over by Brown").
_FIRST = re.compile(
    r"(?:the\s+|an?\s+)?(?:(?:(?!to\b|by\b|in\b|at\b|on\b|from\b|with\b)[a-z][\w-]*\s+){1,6}of\s+(?:the\s+)?"
    r"|(?:[\w-]+\s+){1,5}including\s+(?:the\s+)?)?"
)
#: The end of a sentence, not of an initial or of a firm's short name.
_STOP = re.compile(r"(?<!\b[A-Z])(?<!\bCo)(?<!\bLtd)\.(?=\s+[A-Z\"“]|\s*$)")
#: Who can be listed: neither states nor peoples, who only describe.
_LISTED = frozenset({"person", "office", "body", "group"})
#: In how many sentences behind, or behind the list before, one may begin.
NEXT = 2


def listed_behind(
    clause: Clause, clauses: Sequence[Clause], actors: Mapping[str, Actor], text: str
) -> dict[str, Span]:
    """Return who is listed behind a clause that tells of a crowd, and where.

    Args:
        clause: The clause.
        clauses: All clauses of the report.
        actors: Its actors by id.
        text: The report.
    """
    found: dict[str, Span] = {}
    last = clause.sentence
    # whom the clause names itself is none of the crowd, but a title in the list may go for his: "the president of"
    others = [a for a in actors.values() if not any(clause.span.holds(place) for place in a.mentions)]
    for sentence, start in _sentences_behind(clause, clauses):
        opens = _OPENS.match(text, start) if sentence - last <= NEXT else None
        if opens is not None:
            found |= listed_from(opens.end(), others, text)
            last = sentence
    return found


def _sentences_behind(clause: Clause, clauses: Sequence[Clause]) -> Iterator[tuple[int, int]]:
    """Yield the number of each sentence behind a clause's, and where its first clause begins."""
    starts: dict[int, int] = {}
    for other in clauses:
        if other.sentence > clause.sentence:
            starts[other.sentence] = min(other.span.start, starts.get(other.sentence, other.span.start))
    yield from sorted(starts.items())


def _end(start: int, text: str) -> int:
    line = text.find("\n", start)
    line = len(text) if line < 0 else line
    stop = _STOP.search(text, start, line)
    return stop.start() if stop is not None else line


def listed_from(start: int, actors: Sequence[Actor], text: str, end: int | None = None) -> dict[str, Span]:
    """Return the first who is named in each item of a list that begins at a place and ends with its sentence.

    Args:
        start: Where the list begins.
        actors: Who may be in it.
        text: The report.
        end: Where it ends, if before the sentence does.
    """
    stretch = Span(start, _end(start, text) if end is None else end)
    places = sorted(
        (place.start, -place.end, actor.id)
        for actor in actors
        if actor.kind in _LISTED
        for place in actor.mentions
        if stretch.holds(place)
    )
    found: dict[str, Span] = {}
    last, here = Span(stretch.start, stretch.start), stretch.start
    for begin, behind, actor in places:
        between = text[here:begin]
        if not found and not _FIRST.fullmatch(between):
            return {}
        if found and not between.strip():
            continue  # the rest of a name
        if begin >= here and (_PARTS.search(between) or _is_of_officer(between, text[last.start : last.end])):
            found[actor] = Span(begin, -behind)
            last, here = found[actor], -behind
    return found


def _is_of_officer(between: str, before: str) -> bool:
    """Whether a body stands for an officer of it; behind one without a title yet his own is told: "Brown, head of"."""
    of_him = bool(before) and "," not in before and re.match(r",\s+[a-z]", between) is not None
    return _OFFICER_OF.search(between) is not None and not of_him
