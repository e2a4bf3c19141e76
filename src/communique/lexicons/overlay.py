"""A user's own folder of word lists laid over ours.

The folder holds the same file names, and in them only what is added or changed. A new entry is added; an entry
with our key stands in place of ours, whole. What the user brings goes before ours wherever the order counts.
"""

from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from typing import TypeVar

from communique.errors import LexiconError
from communique.lexicons.fit import near
from communique.lexicons.load import HOME, files, placed_entries, read_csv, read_yaml

Entry = TypeVar("Entry")

#: Lists that are read before anything is known of a report, from our own folder only.
OURS_ALONE = frozenset({"function_words.yml"})


def layers(words: Path | None) -> tuple[Path, ...]:
    """Return the folders that the words are read from: ours, then the user's own, if there is one.

    Raises:
        LexiconError: Where the folder is none, or holds a list that would never be read.
    """
    if words is None:
        return (HOME,)
    if not words.is_dir():
        raise LexiconError(f"{words}: there is no such folder of word lists")
    for path, message in strays(words):
        raise LexiconError(f"{path}:1: {message}")
    return (HOME, words)


def strays(folder: Path) -> Iterator[tuple[Path, str]]:
    """Yield the lists of a folder that would never be read, with what would do."""
    known = {path.relative_to(HOME).as_posix() for path in files([HOME])} - OURS_ALONE
    for path in _lists(folder):
        name = path.relative_to(folder).as_posix()
        if name in OURS_ALONE:
            yield path, "this list is read from our own folder only"
        elif name not in known:
            yield path, f"there is no list of this name{near(name, sorted(known))}"


def _lists(folder: Path) -> list[Path]:
    """Return what looks like a list, also under an ending that is not read."""
    misspelt = {path for path in folder.rglob("*") if path.suffix.lower() in {".yaml", ".yml", ".csv"}}
    hidden = {path for path in misspelt if any(part[0] == "." for part in path.relative_to(folder).parts)}
    return sorted(misspelt - hidden)


def read_layers(folders: Sequence[Path], name: str, shape: type[Entry]) -> dict[str, Entry]:
    """Read a YAML list of several folders as one.

    Args:
        folders: Each laid over those before it; one need not have the list.
        name: The list within a folder: "en/titles.yml".
        shape: The record that every entry must fit.

    Returns:
        The entries by key: those of the last folder first, each folder's in the order of its file.

    Raises:
        LexiconError: With file and line, where an entry does not fit.
    """
    return read_together(folders, (name,), shape)


def read_together(folders: Sequence[Path], names: Collection[str], shape: type[Entry]) -> dict[str, Entry]:
    """Read several YAML lists that together are one, as :func:`read_layers` reads one.

    Raises:
        LexiconError: With file and line, where an entry does not fit; where a key stands in two of the lists.
    """
    layered: list[dict[str, Entry]] = []
    home: dict[str, str] = {}
    for folder in folders:
        layered.append({})
        for name in names:
            entries = read_yaml(folder / name, shape) if (folder / name).exists() else {}
            for key in entries:
                if home.setdefault(key, name) != name:
                    line = placed_entries(folder / name)[key].line
                    raise LexiconError(
                        f"{folder / name}:{line}: {key!r} belongs into {home[key]}, where it stands already"
                    )
            layered[-1] |= entries
    found: dict[str, Entry] = {}
    for own in reversed(layered):
        found = {**found, **_new(own, found)}
    return found


def _new(entries: dict[str, Entry], known: dict[str, Entry]) -> dict[str, Entry]:
    return {key: entry for key, entry in entries.items() if key not in known}


def read_rows(folders: Sequence[Path], name: str, shape: type[Entry], columns: Sequence[str]) -> list[Entry]:
    """Read a CSV table of several folders as one.

    Args:
        folders: Each laid over those before it; one need not have the table.
        name: The table within a folder: "world/places.csv".
        shape: The record that every row must fit.
        columns: The columns that together are the key of a row.

    Returns:
        The rows: those of the last folder first, each folder's in the order of its file.

    Raises:
        LexiconError: With file and line, where a row does not fit.
    """
    found: list[Entry] = []
    for folder in reversed(folders):
        rows = read_csv(folder / name, shape) if (folder / name).exists() else []
        known = {tuple(getattr(row, column) for column in columns) for row in found}
        found += [row for row in rows if tuple(getattr(row, column) for column in columns) not in known]
    return found
