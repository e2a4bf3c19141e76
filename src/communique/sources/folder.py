"""Files on disk, and which of them are reports."""

import os
from collections.abc import Iterator
from dataclasses import dataclass, field

from communique.records import RawReport, Unread
from communique.sources.unread import megabytes, printable, reason, unread

#: The media type of each kind of file that holds one report.
MEDIA_TYPES = {
    ".txt": "text/plain",
    ".md": "text/markdown",
    ".html": "text/html",
    ".htm": "text/html",
}

#: Files that hold one report a row.
TABLES = (".jsonl", ".jsonl.gz")

#: Every suffix that is read, in the order in which messages name them.
SUFFIXES = (*MEDIA_TYPES, *TABLES)

#: UTF-8 spends at most this many bytes on a character.
BYTES_PER_CHARACTER = 4


@dataclass
class Listing:
    """What a folder holds.

    Attributes:
        files: The files that are read, in sorted order; their paths begin as the folder's.
        skipped: How many files have another suffix.
        unread: The folders below that could not be listed.
    """

    files: list[str] = field(default_factory=list)
    skipped: int = 0
    unread: list[Unread] = field(default_factory=list)


def suffix_of(path: str) -> str:
    """Return the suffix by which a file is read, in lower case: ".txt", ".jsonl.gz"; "" where it has none."""
    name = os.path.basename(path).lower()  # noqa: PTH119 - the path stays as the user wrote it
    return next((suffix for suffix in SUFFIXES if name.endswith(suffix)), os.path.splitext(name)[1])  # noqa: PTH122


def list_files(folder: str) -> Listing:
    """List the reports below a folder; what is hidden is left out, and links to folders are not followed."""
    found = Listing()
    _list_into(found, folder)
    return found


def _list_into(found: Listing, folder: str) -> None:
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as problem:
        advice = "leave it out, or ask for the right to read it"
        found.unread.append(
            unread(folder, f"{folder}: the folder cannot be listed ({reason(problem)}); {advice}")
        )
        return
    for entry in entries:
        _list_entry(found, entry)


def _list_entry(found: Listing, entry: os.DirEntry[str]) -> None:
    if entry.name.startswith("."):
        return
    if entry.is_dir(follow_symlinks=False):
        _list_into(found, entry.path)
    elif entry.is_file() and suffix_of(entry.name) in SUFFIXES:
        found.files.append(entry.path)
    else:
        found.skipped += 1


def read_file(path: str, max_characters: int) -> Iterator[RawReport | Unread]:
    """Yield the one report of a file.

    Args:
        path: The file; it becomes the report's ``source`` as it is written here.
        max_characters: A file that must hold more characters than this is refused before it is read.
    """
    limit = BYTES_PER_CHARACTER * max_characters
    try:
        size = os.stat(path).st_size  # noqa: PTH116 - the path stays as the user wrote it
        data = b"" if size > limit else _bytes_of(path, limit)
    except OSError as problem:
        yield unread(
            path, f"{path}: the file cannot be opened ({reason(problem)}); check its rights and its name"
        )
        return
    if max(size, len(data)) > limit:
        yield unread(path, too_large(path, size, limit))
    else:
        yield RawReport(source=printable(path), data=data, media_type=MEDIA_TYPES[suffix_of(path)])


def _bytes_of(path: str, limit: int) -> bytes:
    """Read no more than one byte over the limit: the file may have grown since it was measured."""
    with open(path, "rb") as file:  # noqa: PTH123 - the path stays as the user wrote it
        return file.read(limit + 1)


def too_large(path: str, size: int, limit: int) -> str:
    """Say that a file is larger than one report may be, and what to do."""
    advice = "split it, or give it as JSON Lines (.jsonl), one report a row"
    return f"{path}: {megabytes(size)} is too large for one report (at most {megabytes(limit)}); {advice}"
