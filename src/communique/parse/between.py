"""A place told between a verb and whom it is done to: "received [in the Kremlin] President Berg".

A small parser makes one name of the place and the person. Left out, the sentence is one it has seen a thousand times.
"""

import re
from collections.abc import Sequence

from communique.records import Mention, Span
from communique.records.actor import ALIVE

_PLACE = re.compile(
    r"\b(?:receiv|host|welcom|greet|met\b|meets?\b|see|saw)\w*"
    r"(?P<place>\s+(?:in|at)\s+(?:the\s+|his\s+|her\s+)?(?:[A-Z][\w’'-]+\s+){1,4}"
    r"(?:(?:residence|palace|office|mansion|villa|airport)\s+)?)(?:the\s+)?$"
)
#: How far before a name its verb may stand.
_NEAR = 90


def places_between(text: str, paragraph: Span, mentions: Sequence[Mention]) -> dict[int, int]:
    """Find the places told between a verb and the person it is done to.

    Args:
        text: The report as published.
        paragraph: Where to look.
        mentions: The names.

    Returns:
        For the start of each place, with the space before it, where it ends before the space behind it.
    """
    found = {}
    for mention in mentions:
        if mention.kind in ALIVE and paragraph.holds(mention.span):
            start = max(paragraph.start, mention.span.start - _NEAR)
            place = _PLACE.search(text[start : mention.span.start])
            if place is not None:
                at, end = place.span("place")
                found[start + at] = start + at + len(text[start + at : start + end].rstrip())
    return found
