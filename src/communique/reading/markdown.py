"""The marks of Markdown, which are no part of the words: headings, quotes, emphasis and front matter."""

import re
from collections.abc import Iterator, Sequence

from communique.reading.lines import Line

_HEADING = re.compile(r"#{1,6}\s+(?=\S)")
_QUOTE = re.compile(r"(?:>\s*)+(?=\S)")
_CLOSING = re.compile(r"(?<=\S)\s+#+$")
_EMPHASIS = re.compile(r"(\*{1,3}|_{1,3})(?=[^*_\s])(?P<inner>.+?)(?<=\S)\1$")
_FENCE = "---"
_FIELD = re.compile(r"(\w+)\s*:\s*[\"']?(.*?)[\"']?$")

# Front matter is a few lines; what goes on longer is text between two rules.
LONGEST_FRONT = 40


def unmarked(text: str, lines: Sequence[Line]) -> list[Line]:
    """Return the lines without the marks at their edges; a heading stands apart from what follows it."""
    return list(_unmark(text, lines))


def _unmark(text: str, lines: Sequence[Line]) -> Iterator[Line]:
    apart = False
    for line in lines:
        heading = _HEADING.match(text, line.start, line.end)
        bare = _bare(text, line._replace(apart=line.apart or apart or heading is not None))
        apart = heading is not None
        if bare.start < bare.end:
            yield bare


def _bare(text: str, line: Line) -> Line:
    start, end = line.start, line.end
    for mark in (_QUOTE, _HEADING):
        if found := mark.match(text, start, end):
            start = found.end()
    if closing := _CLOSING.search(text, start, end):
        end = closing.start()
    if whole := _EMPHASIS.match(text, start, end):
        start, end = whole.span("inner")
    return line._replace(start=start, end=end)


def front_matter(text: str, lines: Sequence[Line]) -> tuple[dict[str, str], int]:
    """Return what stands between two rules at the top of a page, and how many lines that takes.

    Args:
        text: The page.
        lines: Its lines.

    Returns:
        The fields by name in lower case, and the number of lines; nothing and 0 where there is none.
    """
    if not lines or lines[0].quote(text) != _FENCE:
        return {}, 0
    for number, line in enumerate(lines[1:LONGEST_FRONT], 1):
        if line.quote(text) == _FENCE:
            return dict(_fields(text, lines[1:number])), number + 1
    return {}, 0


def _fields(text: str, lines: Sequence[Line]) -> Iterator[tuple[str, str]]:
    for line in lines:
        found = _FIELD.match(line.quote(text))
        if found and found[2]:
            yield found[1].lower(), found[2]
