"""The report, paragraph by paragraph, with its marks."""

import re
from collections.abc import Iterator, Sequence

from communique.page import escape
from communique.page.layers import Mark, Piece, lined, pieces
from communique.records import Reading, Span

#: How many colours there are for speakers; more speakers share them.
COLOURS = 8
_GAP = re.compile(r"\n[ \t\r]*\n\s*")


def marks_of(reading: Reading) -> list[Mark]:
    """Return all marks of a reading: of each statement its source, cue and content, of each exchange its words."""
    colours = colours_of(reading)
    found = [Mark(span, "exchange", x.id, 0) for x in reading.exchanges for span in x.evidence]
    for said in reading.statements:
        colour = colours[said.speakers]
        found += [Mark(span, "content", said.id, colour) for span in said.content]
        for part, span in (("cue", said.cue), ("source", said.source)):
            if span is not None:
                found.append(Mark(span, part, said.id, colour))
    return lined(found)


def colours_of(reading: Reading) -> dict[tuple[str, ...], int]:
    """Return the colour of each side that speaks, in the order in which they first do."""
    sides = dict.fromkeys(said.speakers for said in reading.statements)
    return {side: number % COLOURS for number, side in enumerate(sides)}


def marked_text(reading: Reading, prefix: str) -> Iterator[str]:
    """Yield the paragraphs of a report as HTML, ids beginning with a prefix."""
    marks = marks_of(reading)
    begun: set[str] = set()
    for paragraph in paragraphs(reading.text):
        title = reading.title_span is not None and reading.title_span.touches(paragraph)
        words = "".join(_piece(piece, reading.text, prefix, begun) for piece in pieces(paragraph, marks))
        yield f'<p dir="auto"{" class=headline" if title else ""}>{words}</p>\n'


def paragraphs(text: str) -> Iterator[Span]:
    """Yield the paragraphs of a text as it is laid out: between empty lines."""
    start = 0
    for gap in _GAP.finditer(text):
        if text[start : gap.start()].strip():
            yield Span(start, gap.start())
        start = gap.end()
    if text[start:].strip():
        yield Span(start, len(text))


def _piece(piece: Piece, text: str, prefix: str, begun: set[str]) -> str:
    """Return a piece as HTML: each mark over it an element within the other, and a number where a content begins."""
    words = escape.text(piece.span.quote(text))
    for mark in reversed(piece.marks):
        words = f'<span class="{_classes(mark)}" data-of="{prefix}{mark.of}">{words}</span>'
    fresh = [mark for mark in piece.marks if mark.span.start == piece.span.start or mark.of not in begun]
    return "".join(_number(mark, prefix, begun) for mark in _firsts(fresh, begun)) + words


def _firsts(marks: Sequence[Mark], begun: set[str]) -> list[Mark]:
    """Return the marks that are the first of what they belong to: of a statement its content, else its cue."""
    found = {mark.of: mark for mark in marks if mark.part in {"content", "exchange"}}
    return [mark for of, mark in found.items() if of not in begun]


def _number(mark: Mark, prefix: str, begun: set[str]) -> str:
    begun.add(mark.of)
    noun, short = ("exchange", "x") if mark.part == "exchange" else ("statement", "")
    number = mark.of[1:]
    return (
        f'<a class="number {short or "s"} k{mark.colour}" id="{prefix}{mark.of}-text" href="#{prefix}{mark.of}"'
        f' aria-label="{noun} {escape.text(number)}">{escape.text(short + number)}</a>'
    )


def _classes(mark: Mark) -> str:
    line = f" l{mark.line}" if mark.line is not None else ""
    return f"{mark.part} k{mark.colour}{line}"
