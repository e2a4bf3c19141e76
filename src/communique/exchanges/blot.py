"""Words put out of sight, so that a pattern does not find what stands in them."""

from collections.abc import Iterable

from communique.records import Span


def blotted(words: str, place: Span, hidden: Iterable[Span], sign: str) -> str:
    """Return words with a sign in place of each letter that lies in a hidden stretch.

    Args:
        words: The words, as many letters as their place is long.
        place: Where in the report they stand.
        hidden: Stretches of the report; what lies outside the words does not matter.
        sign: One letter.

    Returns:
        Words of the same length.
    """
    letters = list(words)
    for span in hidden:
        start, end = max(span.start, place.start), min(span.end, place.end)
        if start < end:
            letters[start - place.start : end - place.start] = sign * (end - start)
    return "".join(letters)
