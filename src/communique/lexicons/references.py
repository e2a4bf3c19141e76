"""Entries of lists that name entries of another list, and those that lead nowhere."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from communique.errors import LexiconError
from communique.lexicons.fit import near
from communique.lexicons.load import placed_entries

#: Lists of exchanges by kind, which name one another's entries.
_KINDS = ("messages", "visits", "calls", "meetings", "gifts", "joint_statements")

#: For a list, its fields whose words must be keys of another list, or of one of several.
REFERENCES: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "cue_verbs": {"act": ("speech_acts",)},
    "cue_nouns": {"act": ("speech_acts",)},
    "speech_acts": {"stronger": ("speech_acts",)},
    **{name: {"before": _KINDS} for name in _KINDS},
}


def stray_references(folders: Sequence[Path]) -> Iterator[tuple[Path, int, str]]:
    """Yield file, line and message for every word that should be a key of another list and is none."""
    for name, fields in REFERENCES.items():
        for field, targets in fields.items():
            known = {key for target in targets for path in _files(folders, target) for key in _entries(path)}
            for path in _files(folders, name):
                yield from _strays(path, field, targets, known)


def _files(folders: Sequence[Path], name: str) -> Iterator[Path]:
    for folder in folders:
        yield from sorted(folder.rglob(f"{name}.yml"))


def _strays(
    path: Path, field: str, targets: Sequence[str], known: set[str]
) -> Iterator[tuple[Path, int, str]]:
    for key, (line, fields) in _entries(path).items():
        given = fields.get(field, ()) if isinstance(fields, dict) else ()
        for word in [given] if isinstance(given, str) else given:
            if known and word not in known:
                hint = near(word, sorted(known))
                where = " or ".join(f"{target}.yml" for target in targets)
                yield path, line, f"{key}: {field}: {word!r} is not in {where}{hint}"


def _entries(path: Path) -> Mapping[str, Any]:
    """Return the entries of a list, none where it cannot be read; why it cannot is told elsewhere."""
    try:
        return placed_entries(path)
    except LexiconError:
        return {}
