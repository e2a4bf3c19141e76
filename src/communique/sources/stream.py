"""Standard input, and other streams that have no name to tell what they hold."""

import sys
from collections.abc import Iterator
from io import BufferedReader, BytesIO, RawIOBase
from typing import BinaryIO

from communique.records import RawReport, Unread
from communique.sources.folder import BYTES_PER_CHARACTER, too_large
from communique.sources.table import read_rows, row_in
from communique.sources.unread import reason, unread


def read_stream(name: str, stream: BinaryIO | None, max_characters: int) -> Iterator[RawReport | Unread]:
    """Yield the rows of a stream if its first line that is not blank is a row, else all of it as one report.

    Args:
        name: What it is called: "-" for standard input.
        stream: Bytes; standard input if ``None``.
        max_characters: The longest text that is read.
    """
    file = stream or getattr(sys.stdin, "buffer", None)
    try:
        yield from _read(name, file, max_characters)
    except (OSError, ValueError) as problem:
        why = reason(problem) if isinstance(problem, OSError) else str(problem)
        yield unread(name, f"{name}: the stream cannot be read ({why}); give the path of a file instead")


def _read(name: str, file: BinaryIO | None, max_characters: int) -> Iterator[RawReport | Unread]:
    if file is None:
        raise ValueError("there is none")
    limit = BYTES_PER_CHARACTER * max_characters
    head, first = _first_line(file, limit)
    if row_in(first) is not None:
        yield from read_rows(name, _Joined(head, file).buffered(), max_characters)
        return
    data = head + file.read(max(0, limit + 1 - len(head)))
    if len(data) > limit:
        yield unread(name, too_large(name, len(data), limit))
    else:
        yield RawReport(source=name, data=data)


def _first_line(file: BinaryIO, limit: int) -> tuple[bytes, bytes]:
    """Return all bytes up to the end of the first line that is not blank, and that line."""
    head = b""
    while line := file.readline(limit + 1):
        head += line
        if line.strip() or len(head) > limit:
            return head, line
    return head, b""


class _Joined(RawIOBase):
    """The bytes already read from a stream, and then the rest of it."""

    def __init__(self, head: bytes, rest: BinaryIO) -> None:
        self._parts = [BytesIO(head), rest]

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        while self._parts:
            found = self._parts[0].read(len(buffer))
            if found:
                buffer[: len(found)] = found
                return len(found)
            self._parts.pop(0)
        return 0

    def buffered(self) -> BinaryIO:
        return BufferedReader(self)
