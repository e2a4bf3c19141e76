"""Rows that wrap under themselves, plain or in colour.

Rich's tables fill their cells with blanks; what is piped into a file should have none at the ends of lines.
"""

import os
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import IO, NamedTuple

from rich.console import Console
from rich.text import Text

#: Wider lines are hard to read; narrower than the least, rows would fall apart.
WIDEST, PLAIN_WIDTH, NARROWEST = 120, 100, 40

#: The share of a line that labels may take before they wrap.
LABEL_SHARE = 0.42
GAP = 2


def console_for(out: IO[str]) -> Console:
    """Return a console: as wide as the terminal, or 100 columns where there is none (or as COLUMNS says)."""
    console = Console(file=out, highlight=False, soft_wrap=True, emoji=False, markup=False)
    width = console.width if console.is_terminal else int(os.environ.get("COLUMNS") or PLAIN_WIDTH)
    console.width = max(NARROWEST, min(width, WIDEST))
    return console


class Row(NamedTuple):
    """A label and its text, with a mark in the margin."""

    label: Text
    text: Text
    mark: str = ""


def wrapped(text: Text, console: Console, indent: int = 0) -> list[Text]:
    """Return the lines of a text, each behind the indent."""
    lines = text.wrap(console, console.width - indent)
    return [_behind(indent, line) for line in lines]


def rows(entries: Sequence[Row], console: Console, indent: int = 0) -> list[Text]:
    """Return the lines of rows, their texts flush below one another."""
    marks = max((len(entry.mark) for entry in entries), default=0)
    margin = indent + (marks + GAP if marks else 0)
    most = int((console.width - margin) * LABEL_SHARE)
    labels = [[*entry.label.wrap(console, most)] for entry in entries]
    column = max((line.cell_len for lines in labels for line in lines), default=0)
    return [
        line
        for entry, lines in zip(entries, labels, strict=True)
        for line in _row(entry, lines, console, indent, margin, column)
    ]


def _row(
    entry: Row, labels: Sequence[Text], console: Console, indent: int, margin: int, column: int
) -> Iterator[Text]:
    texts = entry.text.wrap(console, console.width - margin - column - GAP)
    mark = Text(entry.mark, "dim")
    for label, text in zip_longest(labels, texts, fillvalue=Text()):
        yield _set((indent, mark), (margin, label), (margin + column + GAP, text))
        mark = Text()


def _set(*cells: tuple[int, Text]) -> Text:
    """Return a line with each text at its column."""
    line = Text()
    for column, text in cells:
        if text.plain.strip():
            line.append(" " * (column - line.cell_len))
            line.append_text(text)
            line.rstrip()
    return line


def _behind(indent: int, line: Text) -> Text:
    moved = Text(" " * indent) + line
    moved.rstrip()
    return moved
