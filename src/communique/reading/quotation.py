# ruff: noqa: RUF001 - marks that look alike are told apart here
"""Quoted stretches, also those left open.

Only the outermost are told: what is quoted inside a quotation belongs to it. Three manners of printing are
read:

* a quotation within a paragraph;
* one over several paragraphs, each opened again: a stretch for each paragraph;
* one over several paragraphs that is opened and closed once: one stretch.

A quotation that is never closed ends with its paragraph. An apostrophe opens nothing, and nothing is ever
raised.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from communique.reading.lines import trim
from communique.records import Span

_MARK = re.compile(r"''|``|[\"“”„‟«»‹›「」『』＂'‘’`]")

#: Marks that open, and what closes each of them.
PAIRS = {"“": "”", "„": "“”", "‟": "”", "«": "»", "‹": "›", "「": "」", "『": "』", "``": "''"}

#: Marks that open and close alike: what stands around them tells which.
ALIKE = ('"', "＂", "''")

#: Marks that are apostrophes as often as not.
SINGLE = "'‘’`"

# A quotation with more marks inside it than this is none: looking no further keeps the time in proportion to
# the length of the text.
MOST_MARKS = 64

# Words that begin with an apostrophe: "the '90s", "rock 'n' roll".
_SHORTENED = re.compile(r"(?:\d0s|n|em|tis|twas|til|cause)\b", re.IGNORECASE)

_OPENING_BRACKETS = "([{<“„«‘"
_AFTER_CLOSING = ".,;:!?)]}>”»’…"
_RUNS_ON = ",:;=—–―-/"


class _Mark(NamedTuple):
    """A mark, and how it can be read."""

    start: int
    end: int
    sign: str
    opens: bool
    closes: bool

    def ends(self, opening: "_Mark") -> bool:
        """Whether this mark can close what the other opened."""
        return self.closes and self.sign in (PAIRS.get(opening.sign) or (opening.sign,))


def quotations(text: str, paragraphs: Sequence[Span]) -> tuple[Span, ...]:
    """Return the outermost quoted stretches, in order, without their marks.

    Args:
        text: The report.
        paragraphs: Its paragraphs, in order.

    Returns:
        The words between the marks, without white space at their edges; empty quotations are left out.
    """
    trimmed = (Span(*trim(text, span.start, span.end)) for span in _quoted(text, paragraphs))
    return tuple(span for span in trimmed if span.start < span.end)


def _quoted(text: str, paragraphs: Sequence[Span]) -> Iterator[Span]:
    left: tuple[_Mark, int] | None = None  # a mark that is not closed yet, and the end of its paragraph
    for paragraph in paragraphs:
        marks = _marks(text, paragraph)
        if left:
            closing = next((mark for mark in marks if mark.sign not in SINGLE), None)
            if closing is None:
                continue
            ended = closing.ends(left[0]) and not closing.opens
            yield Span(left[0].end, closing.start if ended else left[1])
            marks = marks[marks.index(closing) + 1 :] if ended else marks
        spans, mark = _within(text, marks, paragraph)
        left = (mark, paragraph.end) if mark else None
        yield from spans
    if left:
        yield Span(left[0].end, left[1])


def _within(text: str, marks: Sequence[_Mark], paragraph: Span) -> tuple[list[Span], _Mark | None]:
    """Return the quotations of a paragraph, and the mark of one that it leaves open."""
    found: list[Span] = []
    number = 0
    while number < len(marks):
        mark = marks[number]
        number += 1
        if not mark.opens:
            continue
        closing = _closing(text, marks[number : number + MOST_MARKS], mark)
        if closing is not None:
            found.append(Span(mark.end, marks[number + closing].start))
            number += closing + (0 if _opens_anew(marks[number + closing], mark) else 1)
        elif mark.sign not in SINGLE:
            return found, mark
        elif _opens_paragraph(text, mark, paragraph):
            found.append(Span(mark.end, paragraph.end))
            break
    return found, None


def _closing(text: str, marks: Sequence[_Mark], opening: _Mark) -> int | None:
    """Return the number of the mark that ends a quotation, counted from the first mark in it."""
    if opening.sign in SINGLE:
        return _closing_single(text, marks)
    if opening.sign in ALIKE:
        return _closing_alike(marks, opening)
    depth = 1
    for number, mark in enumerate(marks):
        depth += (mark.sign == opening.sign) - mark.ends(opening)
        if depth == 0:
            return number
    # One mark inside was not closed, or this one was closed with a mark of the typewriter.
    closing = (number for number, mark in enumerate(marks) if mark.ends(opening))
    typed = (
        number for number, mark in enumerate(marks) if mark.sign == '"' and mark.closes and not mark.opens
    )
    return next(closing, next(typed, None))


def _closing_alike(marks: Sequence[_Mark], opening: _Mark) -> int | None:
    same = [(number, mark) for number, mark in enumerate(marks) if mark.sign == opening.sign]
    while same and _opens_anew(same[0][1], opening):
        inner = [mark.closes and not mark.opens for _, mark in same[1:3]]
        if inner != [True, True]:
            return same[0][0]  # the first quotation was never closed: it ends where the next one opens
        same = same[2:]
    curled = (number for number, mark in enumerate(marks) if mark.sign == "”")
    return same[0][0] if same else next(curled, None)


def _opens_anew(mark: _Mark, opening: _Mark) -> bool:
    return mark.sign == opening.sign and mark.sign in ALIKE and mark.opens and not mark.closes


def _closing_single(text: str, marks: Sequence[_Mark]) -> int | None:
    """Pass over the apostrophe of "the ministers' talks" if the quotation is closed further on."""
    closing = [number for number, mark in enumerate(marks) if mark.sign in SINGLE and mark.closes]
    for number, after in pairwise(closing):
        if not _is_possessive(text, marks[number]) or any(mark.opens for mark in marks[number:after]):
            return number
    return closing[-1] if closing else None


def _is_possessive(text: str, mark: _Mark) -> bool:
    after = text[mark.end : mark.end + 2]
    return text[mark.start - 1] in "sS" and len(after) > 1 and after[0] == " " and after[1].islower()


def _opens_paragraph(text: str, mark: _Mark, paragraph: Span) -> bool:
    """Whether a single mark opens a paragraph that is quoted as a whole: "‘Friends, …"."""
    return mark.sign == "‘" and mark.start == paragraph.start and text[mark.end : mark.end + 1].isupper()


def _marks(text: str, paragraph: Span) -> list[_Mark]:
    marks = (_mark(text, found, paragraph) for found in _MARK.finditer(text, paragraph.start, paragraph.end))
    return [mark for mark in marks if mark.opens or mark.closes]


def _mark(text: str, found: re.Match[str], paragraph: Span) -> _Mark:
    sign, start, end = found[0], *found.span()
    before = text[start - 1] if start > paragraph.start else " "
    after = text[end] if end < paragraph.end else " "
    if sign in SINGLE:
        opens, closes = _read_single(sign, before, after)
        return _Mark(start, end, sign, opens and not _SHORTENED.match(text, end), closes)
    if sign in ALIKE:
        opens, closes = _read_alike(before, after)
        edges = (opens and end < paragraph.end, closes and start > paragraph.start)
        return _Mark(start, end, sign, *edges)
    return _Mark(start, end, sign, sign in PAIRS, sign not in PAIRS or sign == "“")


def _read_alike(before: str, after: str) -> tuple[bool, bool]:
    """Return whether a straight mark can open and whether it can close."""
    fore = before.isspace() or before in _OPENING_BRACKETS
    aft = after.isspace() or after in _AFTER_CLOSING
    if fore or aft:
        return fore, aft
    return before in _RUNS_ON, before not in _RUNS_ON


def _read_single(sign: str, before: str, after: str) -> tuple[bool, bool]:
    """Return whether a single mark can open and whether it can close; neither for an apostrophe."""
    inner = before.isalnum() and after.isalnum()
    opens = sign != "’" and not before.isalnum() and (after.isalnum() or after in '"“')
    closes = sign in "'’" and not inner and not opens and not before.isspace() and not after.isalnum()
    return opens, closes
