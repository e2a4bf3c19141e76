"""Word lists read as text: a second equal key is refused, and no value changes its meaning.

Plain YAML turns ``NO`` into false and ``010`` into 8, and keeps only the last of two equal keys; a list of states
cannot afford to lose Norway.
"""

import csv
import difflib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, TypeVar

import msgspec
import yaml

from communique.errors import LexiconError

#: Where the lexicons that come with the program live.
HOME = Path(__file__).parent

Entry = TypeVar("Entry")


class _Twice(Exception):  # noqa: N818 - caught below, never shown
    """A key stands in a mapping for the second time."""


class _Words(yaml.CSafeLoader):
    """YAML in which every value is the text it looks like, and which knows the line of every entry."""


def _text(loader: yaml.CSafeLoader, node: yaml.ScalarNode) -> str:
    return str(loader.construct_scalar(node))


def _mapping(loader: yaml.CSafeLoader, node: yaml.MappingNode) -> dict[str, Any]:
    loader.flatten_mapping(node)
    found: dict[str, Any] = {}
    for key_node, value_node in node.value:
        key = loader.construct_object(key_node, deep=True)
        if key in found:
            mark = key_node.start_mark
            raise LexiconError(
                f"{mark.name}:{mark.line + 1}: {key!r} stands here a second time; join the two"
            )
        found[key] = loader.construct_object(value_node, deep=True)
    return found


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
    text = path.read_text(encoding="utf-8-sig")
    lines = {
        line.split(":", 1)[0].strip("'\""): n
        for n, line in enumerate(text.splitlines(), 1)
        if line[:1].strip()
    }
    loader = _Words(text)
    try:
        raw = loader.get_single_data() or {}
    except _Twice as problem:
        line, key = problem.args
        raise LexiconError(f"{path}:{line}: {key!r} stands here a second time; join the two") from None
    except yaml.MarkedYAMLError as problem:
        line = problem.problem_mark.line + 1 if problem.problem_mark else 1
        raise LexiconError(f"{path}:{line}: this is not YAML: {problem.problem}") from problem
    finally:
        loader.dispose()
    return {key: _fit(value, shape, f"{path}:{lines.get(key, 1)}: {key}") for key, value in raw.items()}


def read_csv(path: Path, shape: type[Entry]) -> list[Entry]:
    """Read a CSV file with a heading, each row as a record of ``shape``; an empty cell is left out.

    Raises:
        LexiconError: With file and line, where a row does not fit.
    """
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = csv.DictReader(file)
        return [_fit({k: v for k, v in row.items() if v}, shape, f"{path}:{rows.line_num}") for row in rows]


def _fit(value: Any, shape: type[Entry], place: str) -> Entry:
    try:
        return msgspec.convert(value, shape, strict=False)
    except msgspec.ValidationError as problem:
        raise LexiconError(f"{place}: {problem}{_hint(value, shape)}") from problem


def _hint(value: Any, shape: type[Any]) -> str:
    """Suggest a known field for the first unknown one."""
    known = [field.encode_name for field in msgspec.structs.fields(shape)]
    unknown = [key for key in value if key not in known] if isinstance(value, Mapping) else []
    near = difflib.get_close_matches(unknown[0], known, n=1) if unknown else []
    return f"; did you mean {near[0]!r} for {unknown[0]!r}?" if near else ""


def files(folders: Iterable[Path]) -> Iterator[Path]:
    """Yield every word list below the folders, sorted by name."""
    for folder in folders:
        yield from sorted(p for p in folder.rglob("*") if p.suffix in {".yml", ".csv"})
