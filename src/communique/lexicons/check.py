"""What an editor is told about word lists: every problem with its file and line, and what would do.

1. Tables of the world (``world/*.csv``): columns, cells, double rows, codes that lead nowhere.
2. Lists of one language (``*/*.yml``): YAML, keys that stand twice, sentences of ``yes`` and ``no``; fields
   and words that should lead to another list too, where the shape of the entries is handed in.

Whether the sentences hold is tried elsewhere, by those who read with the lists.
"""

import csv
import io
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
import yaml

from communique.errors import LexiconError
from communique.lexicons.fit import fit, near
from communique.lexicons.load import HOME, files, placed_entries
from communique.lexicons.overlay import strays
from communique.lexicons.references import stray_references
from communique.lexicons.romanisations import Romanisation
from communique.lexicons.world import KEYS, BodyRow, Country, CountryName, Homonym, PlaceName, Publisher

_BYTE_ORDER_MARK = "\N{ZERO WIDTH NO-BREAK SPACE}"


class Problem(NamedTuple):
    """Something that is wrong in a word list, and where."""

    file: Path
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.file.as_posix()}:{self.line}: {self.message}"


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
    "countries": Table(Country, KEYS["countries"], {}),
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


def check(folders: Iterable[Path], shapes: Mapping[str, type[msgspec.Struct]] | None = None) -> list[Problem]:
    """Check every word list below the folders.

    Args:
        folders: Lexicon folders; a later one is laid over an earlier one, and may use its codes.
        shapes: For the name of a YAML list without ending ("titles"), the record that its entries must fit.

    Returns:
        The problems, sorted by file and line; empty where there are none.
    """
    homes = tuple(folders)
    known = shapes or {}
    lists = tuple(dict.fromkeys(files(homes)))
    problems = _check_tables(
        [path for path in lists if path.suffix == ".csv" and path.parent.name == "world"]
    )
    for path in lists:
        if path.suffix == ".yml":
            problems += _check_yaml(path, known.get(path.stem))
    problems += [Problem(*found) for found in stray_references(homes)] + _unread(homes)
    return sorted(set(problems))


def _unread(folders: Iterable[Path]) -> list[Problem]:
    """Tell of lists laid over ours that would never be read; tables are told of by their own check."""
    found = [one for folder in folders if folder != HOME for one in strays(folder)]
    return [
        Problem(path, 1, said) for path, said in found if (path.parent.name, path.suffix) != ("world", ".csv")
    ]


# Tables


def _check_tables(paths: Sequence[Path]) -> list[Problem]:
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
    text = _text(path, rows.problems)
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


def _text(path: Path, problems: list[Problem]) -> str:
    """Return the text of a file; a file that is empty or not UTF-8 is a problem and gives none."""
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError as problem:
        line = problem.object[: problem.start].count(b"\n") + 1
        problems.append(Problem(path, line, "this is not UTF-8; save the file as UTF-8"))
        return ""
    if path.suffix == ".csv" and not text.strip():
        problems.append(Problem(path, 1, "the file is empty; its first line must name the columns"))
    return text


def _heading_fits(
    path: Path, heading: Sequence[str], shape: type[msgspec.Struct], problems: list[Problem]
) -> bool:
    wanted = {one.encode_name: one.required for one in msgspec.structs.fields(shape)}
    if heading and heading[0].startswith(_BYTE_ORDER_MARK):
        problems.append(
            Problem(path, 1, "the file begins with a byte order mark; save it as UTF-8 without one")
        )
        return False
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


# YAML


def _check_yaml(path: Path, shape: type[msgspec.Struct] | None) -> list[Problem]:
    problems: list[Problem] = []
    text = _text(path, problems)
    try:
        root = yaml.compose(text, Loader=yaml.CSafeLoader)
    except yaml.MarkedYAMLError as problem:
        line = problem.problem_mark.line + 1 if problem.problem_mark else 1
        return [*problems, Problem(path, line, f"this is not YAML: {problem.problem}")]
    if root is None:
        return problems
    if not isinstance(root, yaml.MappingNode):
        return [
            *problems,
            Problem(path, 1, "the file must be a list of entries, each with a key and a colon"),
        ]
    # An entry fits no record while its keys do not hold, so its fields are told of when these do.
    problems += list(_double_keys(path, root)) or _fields(path, shape)
    for key, entry in root.value:
        problems += _sentences(path, key, entry)
    return problems


def _double_keys(path: Path, root: yaml.MappingNode) -> Iterator[Problem]:
    for mapping in _mappings(root):
        first: dict[Any, int] = {}
        for key, _ in mapping.value:
            line = key.start_mark.line + 1
            before = first.setdefault(key.value, line) if isinstance(key, yaml.ScalarNode) else line
            if before != line:
                yield Problem(path, line, f"{key.value!r} stands in line {before} already; join the two")


def _mappings(root: yaml.Node) -> Iterator[yaml.MappingNode]:
    """Yield every mapping below a node once, also where several entries share one by an anchor."""
    open_nodes: list[yaml.Node] = [root]
    seen: set[int] = set()
    while open_nodes:
        node = open_nodes.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        if isinstance(node, yaml.MappingNode):
            yield node
            open_nodes += [value for _, value in node.value]
        elif isinstance(node, yaml.SequenceNode):
            open_nodes += node.value


def _sentences(path: Path, key: yaml.Node, entry: yaml.Node) -> Iterator[Problem]:
    """Tell of an entry that has ``yes`` or ``no`` but not at least one sentence in each."""
    if not isinstance(entry, yaml.MappingNode):
        return
    parts = {name.value: value for name, value in entry.value if name.value in {"yes", "no"}}
    if not parts:
        return
    line = key.start_mark.line + 1
    given = {name: _texts(parts[name]) if name in parts else [] for name in ("yes", "no")}
    for name, sentences in given.items():
        if not any(sentence.strip() for sentence in sentences):
            yield Problem(path, line, f"{key.value}: there is no sentence under {name!r}; give at least one")
    for sentence in sorted(set(given["yes"]) & set(given["no"])):
        yield Problem(path, line, f"{key.value}: {sentence!r} stands under both yes and no")


def _texts(node: yaml.Node) -> list[str]:
    return [one.value for one in node.value if isinstance(one, yaml.ScalarNode)] if _is_list(node) else []


def _is_list(node: yaml.Node) -> bool:
    return isinstance(node, yaml.SequenceNode)


def _fields(path: Path, shape: type[msgspec.Struct] | None) -> list[Problem]:
    """Tell of the entries that do not fit the shape of their list."""
    if shape is None:
        return []
    try:
        entries = placed_entries(path).items()
    except LexiconError as problem:
        line, _, message = str(problem).removeprefix(f"{path}:").partition(": ")
        return [Problem(path, int(line), message)]
    tried = [(line, _misfit(key, fields, shape)) for key, (line, fields) in entries]
    return [Problem(path, line, message) for line, message in tried if message]


def _misfit(key: str, fields: Any, shape: type[msgspec.Struct]) -> str:
    try:
        fit(fields, shape, key)
    except LexiconError as problem:
        return str(problem)
    return ""
