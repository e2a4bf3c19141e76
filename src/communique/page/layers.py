"""Marks over a text, and the pieces that their edges cut it into.

Marks may overlap and lie within one another; HTML elements may not. So the text is cut at every edge, and each piece
knows all marks over it. Marks that share a place get lines of their own, the longest nearest to the words' outside.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from communique.records import Span

#: How many lines are drawn under one word; deeper marks share the last one.
LINES = 6


class Mark(NamedTuple):
    """A stretch that belongs to a statement or an exchange.

    Attributes:
        span: Where it stands.
        part: What it is: "content", "cue", "source" or "exchange".
        of: The id of what it belongs to: "s3".
        colour: Number of the colour of the speaker.
        line: On which line under the words it is drawn, from 0; ``None`` where it has none.
    """

    span: Span
    part: str
    of: str
    colour: int
    line: int | None = None


class Piece(NamedTuple):
    """A stretch without an edge inside it, and the marks over it, the outermost first."""

    span: Span
    marks: tuple[Mark, ...]


def lined(marks: Iterable[Mark]) -> list[Mark]:
    """Return marks with their lines: no two contents that overlap have the same one."""
    found: list[Mark] = []
    lines: dict[str, int] = {}
    for mark in sorted(marks, key=lambda mark: (mark.span.start, -mark.span.end, mark.of)):
        if mark.part != "content":
            found.append(mark)
            continue
        taken = {
            m.line for m in found if m.line is not None and m.span.touches(mark.span) and m.of != mark.of
        }
        free = (line for line in range(LINES) if line not in taken)
        line = lines.get(mark.of)
        if line is None or line in taken:
            line = next(free, LINES - 1)
        lines[mark.of] = line
        found.append(mark._replace(line=line))
    return found


def pieces(stretch: Span, marks: Sequence[Mark]) -> Iterator[Piece]:
    """Yield a stretch piece by piece; together they are the whole of it."""
    here = [mark for mark in marks if mark.span.touches(stretch)]
    edges = {stretch.start, stretch.end}
    for mark in here:
        edges |= {max(mark.span.start, stretch.start), min(mark.span.end, stretch.end)}
    cuts = sorted(edges)
    for start, end in pairwise(cuts):
        span = Span(start, end)
        over = [mark for mark in here if mark.span.holds(span)]
        yield Piece(
            span, tuple(sorted(over, key=lambda m: (-(m.line or 0), m.span.start, -m.span.end, m.of)))
        )
