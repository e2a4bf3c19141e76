"""Records as a table to read, or as rows for programs."""

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import IO, Any

import msgspec
from rich.console import Console
from rich.text import Text

from communique.cli.layout import console_for
from communique.cli.names import one_line
from communique.cli.output import opened
from communique.errors import QueryError
from communique.query.subjects import Record, Subject

#: Longer lists are cut in a table; rows for programs have all of it.
MANY = 6
GAP = 2
#: A column is never narrower than this.
NARROW = 8
#: Longer words may be cut.
LONG_WORD = 15


class Shape(StrEnum):
    """The forms of an answer."""

    table = "table"
    jsonl = "jsonl"
    csv = "csv"
    parquet = "parquet"


def write_answer(records: Sequence[Record], subject: Subject, shape: Shape, output: Path | None) -> None:
    """Write records to standard output or a file."""
    if shape is Shape.parquet:
        from communique.export.parquet import write_parquet  # noqa: PLC0415 - an extra, and slow to import

        if output is None:
            raise QueryError("Parquet is no text: name a file for it with --output FILE")
        write_parquet(subject.name, records, output)
        return
    with opened(output) as out:
        _WRITERS[shape](records, subject, out)


def _jsonl(records: Iterable[Record], _: Subject, out: IO[str]) -> None:
    for record in records:
        out.write(msgspec.json.encode(record).decode() + "\n")


def _csv(records: Iterable[Record], subject: Subject, out: IO[str]) -> None:
    from communique.export.columns import COLUMNS, flat  # noqa: PLC0415 - as above

    columns = COLUMNS[subject.name]
    held = io.StringIO(newline="")
    writer = csv.writer(held, lineterminator="\n")
    writer.writerow([column.name for column in columns])
    writer.writerows(flat(record, columns) for record in records)
    out.write(held.getvalue())


def write_rows(columns: Sequence[str], rows: Sequence[Sequence[Any]], shape: Shape, out: IO[str]) -> None:
    """Write plain rows as JSON Lines or CSV."""
    if shape is Shape.parquet:
        raise QueryError("rows of SQL are written as table, jsonl or csv")
    if shape is Shape.jsonl:
        for row in rows:
            out.write(msgspec.json.encode(dict(zip(columns, row, strict=True))).decode() + "\n")
        return
    held = io.StringIO(newline="")
    writer = csv.writer(held, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(rows)
    out.write(held.getvalue())


def _table(records: Sequence[Record], subject: Subject, out: IO[str]) -> None:
    console = console_for(out)
    shown = [*subject.columns, *(["hit"] if any("hit" in record for record in records) else [])]
    if subject.name != "actors":
        shown = [name for name in shown if name in _KEPT or any(record.get(name) for record in records)]
    cells = [[_cell(record, name) for name in shown] for record in records]
    if not cells:
        console.print(Text("Nothing found.", "yellow"))
        return
    for line in columns_of([name.replace("_", " ") for name in shown], cells, console):
        console.print(line, soft_wrap=True)


#: Words of a report that are cut in a table, and after how many characters.
_LONGEST = {"occasion": 80, "words": 200}
#: Columns that stand even where they are empty.
_KEPT = frozenset({"id", "date", "from", "to", "speakers"})
#: Columns that do not wrap, so that their cells can be copied.
_WHOLE = frozenset({"id", "date", "kind", "reports", "published"})

_WRITERS: Mapping[Shape, Callable[[Sequence[Record], Subject, IO[str]], None]] = {
    Shape.table: _table,
    Shape.jsonl: _jsonl,
    Shape.csv: _csv,
}


def _cell(record: Record, name: str) -> str:
    """Return a cell; where a report gives no date, its own day stands in brackets."""
    if name == "date" and not record["date"] and record.get("published"):
        return f"({record['published'][:10]})"
    told = cell(record.get(name))
    longest = _LONGEST.get(name, len(told))
    return told if len(told) <= longest else f"{told[:longest].rsplit(' ', 1)[0]} …"


def cell(value: Any) -> str:
    """Return a value as it stands in a table: actors by their names, lists parted by commas and not too long."""
    if value is None:
        return ""
    if isinstance(value, list):
        shown = value if len(value) <= MANY else value[: MANY - 1]
        more = [f"and {len(value) - len(shown):,} more"] if len(shown) < len(value) else []
        return ", ".join([*(cell(one) for one in shown), *more])
    if isinstance(value, dict):
        return str(value.get("name", ""))
    if isinstance(value, float):
        return f"{value:.2f}"
    text = one_line(str(value))
    return text[:12] if len(text) == 64 and text.isalnum() else text  # noqa: PLR2004 - a SHA-256


def columns_of(heads: Sequence[str], cells: Sequence[Sequence[str]], console: Console) -> Iterator[Text]:
    """Yield the lines of a table whose cells wrap within their columns."""
    widths = _widths([heads, *cells], console.width)
    yield from _row([Text(head, "dim") for head in heads], widths, console)
    for row in cells:
        yield from _row([Text(text) for text in row], widths, console)


def _row(cells: Sequence[Text], widths: Sequence[int], console: Console) -> Iterator[Text]:
    wrapped = [text.wrap(console, width) for text, width in zip(cells, widths, strict=True)]
    for number in range(max(len(lines) for lines in wrapped)):
        yield _line([lines[number] if number < len(lines) else Text() for lines in wrapped], widths)


def _widths(rows: Sequence[Sequence[str]], room: int) -> list[int]:
    """Share the line out: short columns have what they need, and the others what is left."""
    needed = [max(Text(row[n]).cell_len for row in rows) for n in range(len(rows[0]))]
    room -= GAP * (len(needed) - 1)
    widths, left = (
        [0] * len(needed),
        sorted(range(len(needed)), key=lambda n: (rows[0][n] not in _WHOLE, needed[n])),
    )
    while left and rows[0][left[0]] in _WHOLE:
        widths[left[0]] = needed[left[0]]
        room -= needed[left.pop(0)]
    while left:
        column = left.pop(0)
        fair = max(NARROW, len(rows[0][column]), _longest_word(rows, column), room // (len(left) + 1))
        widths[column] = min(needed[column], fair)
        room -= widths[column]
    return widths


def _longest_word(rows: Sequence[Sequence[str]], column: int) -> int:
    """Return how wide a column must be so that no common word is cut."""
    return min(LONG_WORD, max((len(word) for row in rows for word in row[column].split()), default=0))


def _line(cells: Sequence[Text], widths: Sequence[int]) -> Text:
    line, place = Text(), 0
    for text, width in zip(cells, widths, strict=True):
        if text.plain.strip():
            line.append(" " * (place - line.cell_len))
            line.append_text(text)
            line.rstrip()
        place += width + GAP
    return line
