"""Direct, indirect or mixed: whether what is said stands in quotation marks."""

from bisect import bisect_left
from collections.abc import Sequence

from communique.records import Quotation, Span

#: Share of the words that may lie outside the marks of a direct quotation (a cut off "that", a dash).
SLACK = 0.1


def quotation_of(content: Sequence[Span], quoted: Sequence[Span]) -> Quotation:
    """Return how a content is given, from the quoted stretches of the report."""
    length = sum(span.end - span.start for span in content)
    inside = sum(_covered(span, quoted) for span in content)
    if inside == 0:
        return "indirect"
    return "direct" if inside >= (1 - SLACK) * length else "mixed"


def _covered(span: Span, quoted: Sequence[Span]) -> int:
    """Return how many characters of a stretch are quoted; the quoted stretches are sorted and apart."""
    number = max(0, bisect_left(quoted, span) - 1)
    inside = 0
    while number < len(quoted) and quoted[number].start < span.end:
        inside += max(0, min(span.end, quoted[number].end) - max(span.start, quoted[number].start))
        number += 1
    return inside
