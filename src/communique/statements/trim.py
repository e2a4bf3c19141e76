"""A stretch without the marks at its ends, and with the quotation marks inside it in pairs."""

from communique.records import Span

_EDGES = ' \t\r\n\xa0,;:"“”'
_CLOSING = ('"', "”", '."', ".”", ',"', ",”", '?"', "?”", '!"', "!”")


def trimmed(span: Span, text: str) -> Span | None:
    """Return a stretch without the marks and white space at its ends, or ``None`` where nothing is left.

    A quotation that begins or ends within it keeps both its marks: 'the plan "a dream."', not 'the plan "a dream'.
    """
    words = span.quote(text)
    kept = words.strip(_EDGES).removesuffix(".")
    if not any(c.isalnum() for c in kept):
        return None
    start = span.start + words.index(kept)
    return _paired(Span(start, start + len(kept)), text)


def _paired(span: Span, text: str) -> Span:
    """Add the mark that closes a quotation opened within a stretch, or opens one closed within it."""
    words = span.quote(text)
    straight = words.count('"') % 2 == 1
    if straight or words.count("“") > words.count("”"):
        behind = text[span.end : span.end + 2]
        closing = max((mark for mark in _CLOSING if behind.startswith(mark)), key=len, default="")
        if closing:
            return Span(span.start, span.end + len(closing))
    if (straight or words.count("”") > words.count("“")) and text[span.start - 1 : span.start] in {'"', "“"}:
        return Span(span.start - 1, span.end)
    return span
