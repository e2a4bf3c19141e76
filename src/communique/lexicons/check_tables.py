"""What is wrong in the tables of the world: columns, cells, double rows, codes that lead nowhere."""

import csv
import io
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

import msgspec

from communique.lexicons.fit import near
from communique.lexicons.problem import Problem, text_of
from communique.lexicons.romanisations import Romanisation
from communique.lexicons.world_rows import KEYS, BodyRow, Country, CountryName, Homonym, PlaceName, Publisher


class Table(NamedTuple):
    """What a table must be like.

    Attributes:
        shape: The record of a row.
        key: The columns that together may stand only once in a file.
        refers: For a column, the table and its column that each of its values must be found in.
    """

    shape: type[msgspec.Struct]
    key: tuple[str, ...]
    refers: Mapping[str, tuple[str, str]]


_A_COUNTRY = ("countries", "code")

#: The tables of ``world/``, by the name of their file.
TABLES: Mapping[str, Table] = {
    "countries": Table(Country, KEYS["countries"], {"successor": _A_COUNTRY}),
    "country_names": Table(CountryName, KEYS["country_names"], {"code": _A_COUNTRY}),
    "bodies": Table(BodyRow, KEYS["bodies"], {"country": _A_COUNTRY}),
    "places": Table(PlaceName, KEYS["places"], {"code": _A_COUNTRY}),
    "romanisations": Table(Romanisation, KEYS["romanisations"], {}),
    "homonyms": Table(Homonym, KEYS["homonyms"], {"code": _A_COUNTRY, "within": _A_COUNTRY}),
    "publishers": Table(Publisher, KEYS["publishers"], {"country": _A_COUNTRY}),
}


@dataclass(frozen=True)
class _Row:
    file: Path
    line: int
    cells: Mapping[str, str]


@dataclass
class _Rows:
    """The rows of all folders by table, and what was wrong with their files."""

    problems: list[Problem] = field(default_factory=list)
    by_table: defaultdict[str, list[_Row]] = field(default_factory=lambda: defaultdict(list))


def check_tables(paths: Sequence[Path]) -> list[Problem]:
    """Return what is wrong in some tables, which may use one another's codes."""
    rows = _Rows()
    for path in paths:
        if path.stem in TABLES:
            _read_table(path, TABLES[path.stem], rows)
        else:
            rows.problems.append(Problem(path, 1, f"there is no table of this name{near(path.stem, TABLES)}"))
    for name, table in TABLES.items():
        rows.problems += _doubles(rows.by_table[name], table.key)
        for column, target in table.refers.items():
            rows.problems += _strays(rows, name, column, target)
    return rows.problems


def _read_table(path: Path, table: Table, rows: _Rows) -> None:
    text = text_of(path, rows.problems)
    lines = csv.DictReader(io.StringIO(text, newline=""), restkey="", strict=True) if text else None
    if lines is None or not _heading_fits(path, lines.fieldnames or (), table.shape, rows.problems):
        return
    try:
        for cells in lines:
            row = _Row(path, lines.line_num, {key: value or "" for key, value in cells.items() if key})
            rows.problems += _cells(row, table.shape, overlong="" in cells)
            rows.by_table[path.stem].append(row)
    except csv.Error as problem:
        rows.problems.append(Problem(path, lines.line_num, f"this row cannot be read: {problem}"))


def _heading_fits(
    path: Path, heading: Sequence[str], shape: type[msgspec.Struct], problems: list[Problem]
) -> bool:
    wanted = {one.encode_name: one.required for one in msgspec.structs.fields(shape)}
    if len(heading) == 1 and ";" in heading[0]:
        problems.append(Problem(path, 1, "the columns are parted by semicolons; save it with commas"))
        return False
    found = [f"there is no column {name!r}{near(name, wanted)}" for name in heading if name not in wanted]
    found += [
        f"the column {name!r} is missing" for name, needed in wanted.items() if needed and name not in heading
    ]
    found += [
        f"the column {name!r} stands twice" for name in {name for name in heading if heading.count(name) > 1}
    ]
    problems += [Problem(path, 1, message) for message in found]
    return not found


def _cells(row: _Row, shape: type[msgspec.Struct], *, overlong: bool) -> Iterator[Problem]:
    if overlong:
        yield Problem(
            row.file, row.line, 'the row has too many cells; put a cell with a comma in it in "quotes"'
        )
    for column, value in row.cells.items():
        if value != value.strip():
            yield Problem(row.file, row.line, f"{column}: there is space before or after {value.strip()!r}")
    try:
        msgspec.convert({key: value for key, value in row.cells.items() if value}, shape, strict=False)
    except msgspec.ValidationError as problem:
        yield Problem(row.file, row.line, f"{problem}{_choices(row, shape)}")


def _choices(row: _Row, shape: type[msgspec.Struct]) -> str:
    """Name what would do where a cell holds none of the few words that its column may hold."""
    for one in msgspec.structs.fields(shape):
        choices = getattr(one.type, "__args__", ())
        value = row.cells.get(one.encode_name, "")
        if choices and value and value not in choices:
            return f"; {one.encode_name} is {value!r}, and may be {', '.join(choices)}"
    return ""


def _doubles(rows: Iterable[_Row], columns: tuple[str, ...]) -> Iterator[Problem]:
    """Tell of rows that stand twice in a file; in two files, the later one is laid over the other."""
    first: dict[tuple[Path, tuple[str, ...]], int] = {}
    for row in rows:
        key = tuple(row.cells.get(column, "") for column in columns)
        before = first.setdefault((row.file, key), row.line)
        if before != row.line:
            yield Problem(row.file, row.line, f"{', '.join(key)} stands in line {before} already")


def _strays(rows: _Rows, name: str, column: str, target: tuple[str, str]) -> Iterator[Problem]:
    """Tell of values that should lead to a row of another table and do not."""
    table, key = target
    known = {row.cells.get(key, "") for row in rows.by_table[table]}
    for row in rows.by_table[name]:
        value = row.cells.get(column, "")
        if value and value not in known:
            # Codes that look alike are of quite other states: only capitals are worth a guess.
            hint = f"; did you mean {value.upper()!r}?" if value.upper() in known else ""
            yield Problem(row.file, row.line, f"{column}: {value!r} is not in {table}.csv{hint}")
