"""States that stand alone in a sentence, of whose people the next sentences tell: "Kenya. I spoke with Jane Lund."."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from communique.records import Span

#: A sentence of one name, and what may count it: "Next - Kenya."
_ALONE = re.compile(
    r"(?:^|(?<=[.!?…]\s)|(?<=\n))(?:(?:Next|Then|Also|And|Finally|First|Second|Third)\s*[-–—,:]?\s+)?(?:the\s+)?"
    r"((?:[A-Z][\w’'-]*\s?){1,4})\.(?=\s+[A-Z])",
    re.MULTILINE,
)
#: How many sentences one such name may head.
_SENTENCES = 4
_STOP = re.compile(r"[.!?…]\s+(?=[A-Z])")
#: So many make a roll call.
SEVERAL = 2


@dataclass(frozen=True)
class Heading:
    """A state that stands alone in a sentence, and the sentences behind that it heads."""

    code: str
    name: Span
    stretch: Span


def headings_in(text: str, codes: Mapping[str, str]) -> tuple[Heading, ...]:
    """Return the states that a text calls one by one; none where it is only one.

    Args:
        text: The report.
        codes: The code of each state by its names.
    """
    alone = [found for found in _ALONE.finditer(text) if found[1].strip() in codes]
    if len(alone) < SEVERAL:
        return ()
    ends = [*(found.start() for found in alone[1:]), len(text)]
    return tuple(
        Heading(
            codes[found[1].strip()], Span(*found.span(1)), Span(found.end(), _end(text, found.end(), end))
        )
        for found, end in zip(alone, ends, strict=True)
    )


def _end(text: str, start: int, end: int) -> int:
    """Return where the sentences end that a name heads: before the next name, or after a few."""
    stops = [found.start() + 1 for found in _STOP.finditer(text, start, end)]
    return stops[_SENTENCES - 1] if len(stops) >= _SENTENCES else end
