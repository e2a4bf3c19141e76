"""The one front door: paths, folders, patterns and "-" in, reports out."""

import glob
import os
import stat
from collections.abc import Iterator, Sequence
from typing import BinaryIO

from communique.records import RawReport, Unread
from communique.settings import Settings
from communique.sources.folder import MEDIA_TYPES, SUFFIXES, TABLES, Listing, list_files, read_file, suffix_of
from communique.sources.stream import read_stream
from communique.sources.table import read_table
from communique.sources.unread import reason, unread

#: The path that stands for standard input.
STANDARD_INPUT = "-"

_DEFAULTS = Settings()


def open_sources(
    paths: Sequence[str], settings: Settings = _DEFAULTS, *, stdin: BinaryIO | None = None
) -> Iterator[RawReport | Unread]:
    """Yield every report that some paths name, in their order, or why there is none.

    Args:
        paths: Files, folders, patterns that the shell left as they are, and "-" for standard input.
        settings: How long a report may be.
        stdin: What "-" reads; the process's own standard input if ``None``.

    Yields:
        A report, or the record of what could not be opened. Nothing is raised for a path.
    """
    for path in paths:
        yield from _open_one(path, settings.max_characters, stdin)


def _open_one(path: str, limit: int, stdin: BinaryIO | None) -> Iterator[RawReport | Unread]:
    if path == STANDARD_INPUT:
        return read_stream(path, stdin, limit)
    try:
        mode = os.stat(path).st_mode  # noqa: PTH116 - the path stays as the user wrote it
    except (FileNotFoundError, NotADirectoryError):
        return _open_pattern(path, limit) if glob.has_magic(path) else iter([_missing(path)])
    except (OSError, ValueError) as problem:
        why = reason(problem) if isinstance(problem, OSError) else str(problem)
        return iter(
            [unread(path, f"{path}: the path cannot be opened ({why}); check its rights and its name")]
        )
    if stat.S_ISDIR(mode):
        return _open_listing(path, list_files(path), limit)
    return _open_file(path, limit) if stat.S_ISREG(mode) else _open_pipe(path, limit)


def _open_file(path: str, limit: int) -> Iterator[RawReport | Unread]:
    suffix = suffix_of(path)
    if suffix in TABLES:
        return read_table(path, limit)
    if suffix in MEDIA_TYPES:
        return read_file(path, limit)
    said = (
        f"files ending in {suffix} are not read" if suffix else "its name has no ending that tells what it is"
    )
    return iter([unread(path, f"{path}: {said}; name it as one of {_known()}")])


def _open_listing(path: str, listing: Listing, limit: int) -> Iterator[RawReport | Unread]:
    yield from listing.unread
    for file in listing.files:
        yield from _open_file(file, limit)
    if not listing.files and not listing.unread:
        held = f"none of its {listing.skipped} files is read" if listing.skipped else "the folder is empty"
        yield unread(path, f"{path}: {held}; put reports there as one of {_known()}")


def _open_pattern(pattern: str, limit: int) -> Iterator[RawReport | Unread]:
    """Open what a pattern matches as if it were a folder: what has another suffix is passed over."""
    matches = sorted(glob.glob(pattern, recursive=True))  # noqa: PTH207 - the paths begin as the pattern does
    if not matches:
        yield unread(
            pattern, f"{pattern}: no file matches this pattern; check the folder and the ending in it"
        )
        return
    yield from _open_listing(pattern, _listing_of(matches), limit)


def _listing_of(matches: Sequence[str]) -> Listing:
    found = Listing()
    for match in matches:
        if os.path.isdir(match):  # noqa: PTH112 - as above
            below = list_files(match)
            found.files += below.files
            found.skipped += below.skipped
            found.unread += below.unread
        elif suffix_of(match) in SUFFIXES:
            found.files.append(match)
        else:
            found.skipped += 1
    found.files = list(dict.fromkeys(found.files))  # "**" names a folder and also the files in it
    return found


def _open_pipe(path: str, limit: int) -> Iterator[RawReport | Unread]:
    """Read a named pipe or a device: what ``<(zcat …)`` leaves in its place."""
    try:
        with open(path, "rb") as stream:  # noqa: PTH123 - as above
            yield from read_stream(path, stream, limit)
    except OSError as problem:
        yield unread(
            path, f"{path}: it cannot be opened ({reason(problem)}); give the path of a file instead"
        )


def _missing(path: str) -> Unread:
    return unread(
        path, f"{path}: there is no such file or folder; check the spelling and the folder you are in"
    )


def _known() -> str:
    return f"{', '.join(SUFFIXES[:-1])} or {SUFFIXES[-1]}"
