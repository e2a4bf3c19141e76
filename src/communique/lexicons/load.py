"""Word lists read as text: a second equal key is refused, and no value changes its meaning.

Plain YAML turns ``NO`` into false and ``010`` into 8, and keeps only the last of two equal keys; a list of states
cannot afford to lose Norway.
"""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import yaml

from communique.errors import LexiconError
from communique.lexicons.fit import fit

#: Where the lexicons that come with the program live.
HOME = Path(__file__).parent

Entry = TypeVar("Entry")


class Placed(NamedTuple):
    """An entry or a row as it stands in its file: the line, and its fields as text."""

    line: int
    fields: Any


class _Flaw(Exception):  # noqa: N818 - caught below, never shown
    """What is wrong in a line."""


class _Words(yaml.CSafeLoader):
    """YAML in which every value is the text it looks like, and which knows the line of every entry."""


def _text(loader: yaml.CSafeLoader, node: yaml.ScalarNode) -> str:
    return str(loader.construct_scalar(node))


def _mapping(loader: yaml.CSafeLoader, node: yaml.MappingNode) -> dict[str, Any]:
    loader.flatten_mapping(node)
    found: dict[str, Any] = {}
    for key_node, value_node in node.value:
        line = key_node.start_mark.line + 1
        if not isinstance(key_node, yaml.ScalarNode):
            raise _Flaw(line, "a key must be a word or a phrase")
        key = str(key_node.value)
        if key in found:
            raise _Flaw(line, f"{key!r} stands here a second time; join the two")
        found[key] = loader.construct_object(value_node, deep=True)
    return found


# No word is looked at for being a number, a date or a truth; only the sign "<<" means something.
_Words.yaml_implicit_resolvers = {"<": yaml.CSafeLoader.yaml_implicit_resolvers["<"]}
for _tag in ("str", "int", "float", "bool", "null", "timestamp"):
    _Words.add_constructor(f"tag:yaml.org,2002:{_tag}", _text)
_Words.add_constructor("tag:yaml.org,2002:map", _mapping)


def read_yaml(path: Path, shape: type[Entry]) -> dict[str, Entry]:
    """Read a YAML file of entries.

    Args:
        path: The file; its top level maps keys to entries.
        shape: The msgspec record that every entry must fit. Unknown fields are refused if it forbids them.

    Returns:
        The entries by key, in the order of the file.

    Raises:
        LexiconError: With file and line, where the file is not YAML, a key stands twice or an entry does not fit.
    """
    return {
        key: fit(entry.fields, shape, f"{path}:{entry.line}: {key}")
        for key, entry in placed_entries(path).items()
    }


def placed_entries(path: Path) -> dict[str, Placed]:
    """Return the entries of a YAML file by key, each with its line.

    Raises:
        LexiconError: With file and line, where the file is not YAML or a key stands twice.
    """
    loader = _Words(_decoded(path))
    try:
        return _placed(loader)
    except _Flaw as problem:
        line, message = problem.args
        raise LexiconError(f"{path}:{line}: {message}") from None
    except yaml.MarkedYAMLError as problem:
        line = problem.problem_mark.line + 1 if problem.problem_mark else 1
        raise LexiconError(f"{path}:{line}: this is not YAML: {problem.problem}") from problem
    finally:
        loader.dispose()


def _placed(loader: _Words) -> dict[str, Placed]:
    root = loader.get_single_node()
    if root is None:
        return {}
    if not isinstance(root, yaml.MappingNode):
        raise _Flaw(1, "the file must be a list of entries, each with a key and a colon")
    lines = {str(key.value): key.start_mark.line + 1 for key, _ in root.value}
    raw: Mapping[str, Any] = loader.construct_document(root)
    return {key: Placed(lines.get(key, 1), fields) for key, fields in raw.items()}


def read_csv(path: Path, shape: type[Entry]) -> list[Entry]:
    """Read a CSV file with a heading, each row as a record of ``shape``; an empty cell is left out.

    Raises:
        LexiconError: With file and line, where a row does not fit.
    """
    return [fit(row.fields, shape, f"{path}:{row.line}") for row in placed_rows(path)]


def placed_rows(path: Path) -> list[Placed]:
    """Return the rows of a CSV file, each with its line and its filled cells by column."""
    rows = csv.DictReader(io.StringIO(_decoded(path), newline=""), restkey="")
    return [Placed(rows.line_num, {key: cell for key, cell in row.items() if cell}) for row in rows]


def _decoded(path: Path) -> str:
    """Return the text of a list, as it is written by whatever editor: with a byte order mark or without."""
    try:
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        line = problem.object[: problem.start].count(b"\n") + 1
        raise LexiconError(f"{path}:{line}: this is not UTF-8; save the file as UTF-8") from problem


def files(folders: Iterable[Path]) -> Iterator[Path]:
    """Yield every word list below the folders, sorted by name; what lies in hidden folders is none."""
    for folder in folders:
        for path in sorted(p for p in folder.rglob("*") if p.suffix in {".yml", ".csv"}):
            if not any(part.startswith(".") for part in path.relative_to(folder).parts):
                yield path
