"""What is wrong in a list of entries: YAML, keys that stand twice, fields that do not fit, missing sentences."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import yaml

from communique.errors import LexiconError
from communique.lexicons.fit import fit
from communique.lexicons.load import placed_entries
from communique.lexicons.problem import Problem, text_of


def check_list(path: Path, shape: type[msgspec.Struct] | None) -> list[Problem]:
    """Return what is wrong in a list; with ``shape``, also where its entries do not fit this record."""
    problems: list[Problem] = []
    text = text_of(path, problems)
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
