# ruff: noqa: RUF001 - marks that look alike are told apart here
"""The headline: where the one that the source gave stands in the text, or which line looks like one."""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from communique.reading.lines import Line
from communique.reading.plain import breaks_off, ends_sentence, len_of
from communique.records import Span

# A headline over three lines is rare, and so is one longer than this.
MOST_LINES = 3
LONGEST = 200

# A scanned headline differs from the catalogue's by some letters.
LIKE = 0.8
LEAST_LETTERS = 8

# A town or "Press release" is no headline.
LEAST_WORDS = 3

# A line directly above the body is a headline if the body's first line is that much longer.
LONGER = 1.5

_SITE = re.compile(r"(?<=\S)\s+[|–—-]\s+|[|]")
_NO_TITLE_END = re.compile(r"[.:;,…。：；，、][)\]\"”'’»]*$|--?$")
_NO_LAST_WORD = re.compile(r"\b(?:a|an|and|at|by|for|from|in|of|on|or|that|the|to|with)$")
_WORD = re.compile(r"\w{2,}")
_SALUTATION = re.compile(
    r"(?:my )?(?:dear|ladies|gentlemen|mr\.?|mrs\.?|madam|sir|excellenc|your |his |her |comrades|friends)\b",
    re.IGNORECASE,
)


def letters(words: str) -> str:
    """Return the letters and digits of some words in lower case, to compare two settings of them."""
    return "".join(filter(str.isalnum, words.casefold()))


def repeated(text: str, lines: Sequence[Line], title: str) -> int:
    """Return how many of the first lines repeat the headline that the source gave; 0 where they do not."""
    parts = [part for part in _SITE.split(title) if len(part.split()) >= LEAST_WORDS]
    wanted = {letters(title), *map(letters, parts)}
    longest = 2 * len(title)
    for count in range(1, min(MOST_LINES, len(lines)) + 1):
        if (
            lines[count - 1].end - lines[0].start <= longest
            and letters(text[lines[0].start : lines[count - 1].end]) in wanted
        ):
            return count
    return 0


def is_part_of(words: str, title: str) -> bool:
    """Whether a scanned line is part of a headline, give or take what the scanner misread."""
    line, whole = letters(words), letters(title)
    if len(line) < LEAST_LETTERS or len(line) > len(whole) / LIKE:
        return False
    blocks = SequenceMatcher(None, line, whole, autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks if block.size > 1) >= LIKE * len(line)


def is_rest_of(words: str, title: str) -> bool:
    """Whether a line, however short or torn apart, is all of it in a headline whose other lines stand above it."""
    line = letters(words)
    return len(line) > 1 and line in letters(title)


def looks_like_title(words: str) -> bool:
    """Whether some words at the head could be a headline: short, several words, and no sentence that ends."""
    return (
        len(words) <= LONGEST
        and len(_WORD.findall(words)) >= LEAST_WORDS
        and words[0] not in "\"“'‘-•*@#"
        and not words[0].islower()
        and not _NO_TITLE_END.search(words)
        and not _NO_LAST_WORD.search(words)
        and not _SALUTATION.match(words)
    )


def title_above(text: str, lines: Sequence[Line]) -> int:
    """Return how many of the first lines are a headline by their looks alone; 0 where they may be body.

    Args:
        text: The report.
        lines: Its lines; more than those of the headline must be left for the body.
    """
    capitals = _capitals(text, lines)
    if capitals:
        return capitals
    if len(lines) < 2 or not looks_like_title(lines[0].quote(text)):  # noqa: PLR2004
        return 0
    first, after = lines[0], lines[1]
    if after.apart:
        return 1
    longer = len_of(after) > LONGER * len_of(first) and not breaks_off(text, first, after)
    return 1 if longer and not ends_sentence(first.quote(text)) else 0


def _capitals(text: str, lines: Sequence[Line]) -> int:
    """Count the lines in capitals at the head, where the line below them is not."""
    count = 0
    while count < min(len(lines), MOST_LINES) and lines[count].quote(text).isupper():
        count += 1
    words = text[lines[0].start : lines[count - 1].end] if count else ""
    return count if count < len(lines) and words and looks_like_title(words) else 0


def span_of(lines: Sequence[Line]) -> Span:
    """Return where some lines stand that follow each other."""
    return Span(lines[0].start, lines[-1].end)
