"""The rows of JSON Lines, one report a row.

A row is an object with the fields ``id, title, published, publisher, url, language, text``; only ``text``
must be there. A row that cannot be used is an ``Unread`` that names file and row; the rows after it are read
all the same.
"""

import gzip
import json
import math
import os
import zlib
from collections.abc import Iterator
from itertools import count
from typing import Any, BinaryIO

from communique.errors import SourceError
from communique.records import RawReport, Unread
from communique.sources.unread import megabytes, printable, reason, unread

# A character outside the basic plane takes twelve bytes where JSON escapes it; the other fields are small.
BYTES_PER_CHARACTER = 12


def read_table(path: str, max_characters: int) -> Iterator[RawReport | Unread]:
    """Yield the reports of a file of JSON Lines, compressed with gzip where its name ends in ".gz".

    Args:
        path: The file; a report whose row has no ``id`` has the source ``path:row``.
        max_characters: The longest text that is read; a row that must be longer is refused unread.
    """
    try:
        with _open(path) as file:
            yield from read_rows(path, file, max_characters)
    except OSError as problem:
        yield unread(
            path, f"{path}: the file cannot be opened ({reason(problem)}); check its rights and its name"
        )


def read_rows(name: str, file: BinaryIO, max_characters: int) -> Iterator[RawReport | Unread]:
    """Yield the report of each row of an open file, or why there is none.

    Args:
        name: What the file is called in messages and in the ``source`` of rows without an ``id``.
        file: Bytes, a row a line.
        max_characters: The longest text that is read.
    """
    limit = BYTES_PER_CHARACTER * max_characters
    lines = _lines(file, limit)
    for number in count(1):
        place = f"{name}:{number}"
        try:
            line = next(lines, None)
        except (EOFError, OSError, zlib.error) as problem:
            yield unread(
                place, f"{place}: the file breaks off or is damaged here ({problem}); fetch it once more"
            )
            return
        if line is None:
            return
        if line.strip():
            yield _read_row(place, line, limit)


def row_in(line: bytes) -> dict[str, Any] | None:
    """Return the row that a line holds, or ``None`` where it is no report's row."""
    try:
        row = _row("", line, len(line))
    except SourceError:
        return None
    return row if "text" in row else None


def _open(path: str) -> BinaryIO:
    if path.lower().endswith(".gz"):
        return gzip.open(path)  # type: ignore[return-value]
    return open(path, "rb")  # noqa: PTH123 - the caller closes it; the path stays as the user wrote it


def _lines(file: BinaryIO, limit: int) -> Iterator[bytes]:
    """Yield line by line, of each no more than one byte over the limit.

    Nothing is read that was not there at first: a run that appends its readings to a file that it also reads
    would never come to an end.
    """
    end = _size(file)
    while end is None or file.tell() < end:
        line = file.readline(limit + 1)
        if not line:
            return
        rest = line
        while len(rest) > limit and not rest.endswith(b"\n"):
            rest = file.readline(limit + 1)
        yield line


def _size(file: BinaryIO) -> int | None:
    """Return the size of a plain file; ``None`` for a stream, and for gzip, which counts other bytes."""
    if isinstance(file, gzip.GzipFile) or not file.seekable():
        return None
    here = file.tell()
    end = file.seek(0, os.SEEK_END)
    file.seek(here)
    return end


def _read_row(place: str, line: bytes, limit: int) -> RawReport | Unread:
    source = place
    try:
        row = _row(place, line, limit)
        source = _source(row.get("id"), place)
        return _report(source, place, row)
    except SourceError as problem:
        return unread(source, str(problem))


def _report(source: str, place: str, row: dict[str, Any]) -> RawReport:
    return RawReport(
        source=printable(source),
        data=_text(place, row),
        title=_said(row, "title"),
        published=_said(row, "published"),
        publisher=_said(row, "publisher"),
        url=_said(row, "url"),
        language=_said(row, "language"),
    )


def _row(place: str, line: bytes, limit: int) -> dict[str, Any]:
    if len(line) > limit:
        raise SourceError(f"{place}: the row is longer than {megabytes(limit)}; split its text into reports")
    try:
        row = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError as problem:
        raise SourceError(f"{place}: the row is not in UTF-8; save the file as UTF-8") from problem
    except (ValueError, RecursionError) as problem:
        raise SourceError(
            f"{place}: the row is not JSON ({problem}); write each report as one object a line"
        ) from problem
    if not isinstance(row, dict):
        raise SourceError(
            f'{place}: the row is {_kind(row)}, not an object; write {{"text": …}} for each report'
        )
    return row


def _text(place: str, row: dict[str, Any]) -> str:
    text = row.get("text")
    if text is None:
        raise SourceError(f'{place}: the row has no "text"; it has {_known(row)}')
    if not isinstance(text, str):
        raise SourceError(
            f'{place}: "text" is {_kind(text)}, not a string; put the report there as one string'
        )
    return text


def _kind(value: Any) -> str:
    """Return what a value is called in JSON."""
    kinds = {dict: "an object", list: "a list", str: "a string", bool: "true or false", type(None): "null"}
    return kinds.get(type(value), "a number")


def _known(row: dict[str, Any]) -> str:
    return ", ".join(json.dumps(key, ensure_ascii=False) for key in sorted(row)[:12]) or "no field at all"


def _source(value: object, place: str) -> str:
    """Return a row's id as text; its place where it has none, or one that is no text and no number."""
    if isinstance(value, str) and value.strip():
        return value
    if isinstance(value, float) and math.isfinite(value):
        return str(value)
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else place


def _said(row: dict[str, Any], name: str) -> str | None:
    """Return what a row says in a field; tables write "nothing" as null, as "" and as NaN."""
    value = row.get(name)
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return value.strip() or None if isinstance(value, str) else None
