"""Readings as JSON Lines, as ``communique read --format jsonl`` writes them on whatever machine."""

import gzip
import hashlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO, cast

import msgspec

from communique.errors import SourceError
from communique.records import Failure, Reading, Unread


def read_lines(path: Path) -> Iterator[Reading | Unread]:
    """Yield the readings of a file, compressed with gzip where its name ends in ".gz".

    A line that holds none is an :class:`~communique.records.Unread` with its place, and the others go on.

    Raises:
        SourceError: Where the file cannot be opened.
    """
    try:
        with cast("BinaryIO", gzip.open(path) if path.suffix == ".gz" else path.open("rb")) as lines:
            yield from parsed(str(path), lines)
    except (OSError, EOFError) as problem:
        raise SourceError(f"{path}: the file cannot be read ({problem}); give one of JSON Lines") from problem


def parsed(name: str, lines: Iterable[bytes]) -> Iterator[Reading | Unread]:
    """Yield the reading of each line that is not blank."""
    for number, line in enumerate(lines, 1):
        if line.strip():
            yield _line(f"{name}:{number}", line)


def _line(place: str, line: bytes) -> Reading | Unread:
    try:
        answer: Reading | Unread = _answer(line)
    except (msgspec.MsgspecError, UnicodeError) as problem:
        return _none(
            place,
            f"{place}: the line is no reading ({problem}); write it with communique read --format jsonl",
        )
    if isinstance(answer, Reading) and answer.id != _id(answer.text):
        return _none(place, f"{place}: the id is not that of the text; the line has been altered")
    return answer


def _answer(line: bytes) -> Reading | Unread:
    if msgspec.json.decode(line, type=_Either).error is not None:
        return msgspec.json.decode(line, type=Unread)
    return Reading.from_json(line)


class _Either(msgspec.Struct):
    error: msgspec.Raw | None = None


def _id(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def _none(place: str, message: str) -> Unread:
    return Unread(source=place, error=Failure(kind="reading", message=message))
