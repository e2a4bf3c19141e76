"""A text cut into its lines, each without the white space around it."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from communique.records import Span

#: Marks without width that may stand at an edge and are no part of a word.
UNSEEN = "\ufeff\u200b\u200e\u200f\u2060"

_LINE = re.compile(r"[^\n\r\x0b\x0c\u2028\u2029]+")
_BREAK = re.compile(r"\r*\n|\r|[\x0b\u2028]")
_PAGE = re.compile(r"[\x0c\u2029]")


class Line(NamedTuple):
    """A line that is not blank.

    Attributes:
        start: Where its first visible character stands.
        end: Where its last visible character ends.
        apart: Whether a blank line or a new page comes before it, or nothing at all.
        indent: How far it is set in.
    """

    start: int
    end: int
    apart: bool
    indent: int = 0

    def quote(self, text: str) -> str:
        """Return the words of the line."""
        return text[self.start : self.end]

    def span(self) -> Span:
        """Return where the line stands."""
        return Span(self.start, self.end)


def cut_lines(text: str) -> list[Line]:
    """Return the lines of a text that are not blank, in order."""
    return list(_cut(text))


def _cut(text: str) -> Iterator[Line]:
    last = None
    for found in _LINE.finditer(text):
        start, end = trim(text, found.start(), found.end())
        if start < end:
            yield Line(start, end, last is None or _apart(text[last:start]), start - found.start())
            last = end


def _apart(gap: str) -> bool:
    """Whether more than one line ends in the gap between two lines."""
    if gap == "\n":
        return False
    return len(_BREAK.findall(gap)) > 1 or _PAGE.search(gap) is not None


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Return a stretch without the white space at its edges; an empty one where there is nothing else."""
    while start < end and (text[start].isspace() or text[start] in UNSEEN):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in UNSEEN):
        end -= 1
    return start, end
