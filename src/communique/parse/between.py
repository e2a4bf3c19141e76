"""A place told right before a name: "received [in the Kremlin] President Berg", "At talks [in Oslo], Berg and Lee met".

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
#: The town of talks with which a sentence opens, before the first of two who act in it.
_OPENING = re.compile(
    r"(?:^|[.!?]\s+)(?:At|During|After|Following|Before|As part of)\s+(?:an?\s+|the\s+)?(?:[\w-]+\s+){0,3}?[\w-]+"
    r"(?P<place>\s+in\s+(?:[A-Z][\w’'-]+\s?){1,3}),\s+(?:the\s+)?$"
)
_AND = re.compile(r"\s*(?:,|and\b)")
#: How far before a name its verb, or the opening of its sentence, may stand.
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
            before = text[start : mention.span.start]
            both = _AND.match(text, mention.span.end) is not None
            place = _PLACE.search(before) or (_OPENING.search(before) if both else None)
            if place is not None:
                at, end = place.span("place")
                found[start + at] = start + at + len(text[start + at : start + end].rstrip())
    return found
