"""Whose words a release gives, where a line of its head says so: "Statement by the Prime Minister, Mr. Berg"."""

import re
from collections.abc import Sequence

from communique.reading.lines import Line
from communique.records import Span

# A line that goes on is a sentence of the body.
LONGEST = 110

_GIVEN_BY = re.compile(
    r"(?:joint\s+)?(?:press\s+|media\s+)?(?:statement|message|address|speech|remarks|broadcast|announcement|declaration)\s+"
    r"(?:issued\s+|made\s+|delivered\s+)?by\s+(?P<who>\S.*)"
    r"|transcript\s+of\s+(?P<heard>(?:the\s+)?(?:prime\s+minister|president|premier)\b(?!['’]s).*)",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"(?:,|\b(?:the|of|and|Mr\.?|Mrs\.?|Dr\.?|Sir))$", re.IGNORECASE)
# The name that stands below the office in a letterhead: "The Hon. Anna Berg MP".
_HONOURED = re.compile(r"(?:the\s+)?(?:rt\.?\s+|right\s+)?hon(?:ourable|\b\.?)", re.IGNORECASE)


def find_byline(text: str, lines: Sequence[Line]) -> tuple[int, int, Span] | None:
    """Return the line that says whose words follow.

    Args:
        text: The report.
        lines: The lines of its head and the first of its body.

    Returns:
        The number of the line and the number behind its last, and the place of the one who is named, who may
        stand on the line below; ``None`` where no line says so.
    """
    for number, line in enumerate(lines):
        words = line.quote(text)
        found = _GIVEN_BY.fullmatch(words) if len(words) <= LONGEST else None
        if found is None or words.endswith((".", ":")):
            continue
        start = line.start + max(found.start("who"), found.start("heard"))
        below = lines[number + 1] if number + 1 < len(lines) else None
        if below is not None and _goes_on(words, below.quote(text)):
            return number, number + 2, Span(start, below.end)
        return number, number + 1, Span(start, line.end)
    return None


def _goes_on(words: str, below: str) -> bool:
    """Whether the line below has the rest of the name: it breaks off before it, or an honour opens it."""
    return _is_name(below) and (_GOES_ON.search(words) is not None or _HONOURED.match(below) is not None)


def _is_name(words: str) -> bool:
    """Whether a line may be the rest of a name and title: short, and no sentence."""
    return len(words) <= LONGEST // 2 and not words.endswith(".") and words[:1].isupper()
