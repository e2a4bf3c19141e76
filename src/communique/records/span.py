"""A stretch of the published text."""

import msgspec


class Span(msgspec.Struct, frozen=True, order=True, array_like=True):
    """The stretch ``[start, end)`` of a report, in Unicode code points of its text as published.

    Written in JSON as ``[start, end]``; it is what the Web Annotation model calls a TextPositionSelector.
    """

    start: int
    end: int

    def quote(self, text: str) -> str:
        """Return the words of ``text`` at this place."""
        return text[self.start : self.end]

    def holds(self, other: "Span") -> bool:
        """Whether the other stretch lies wholly inside this one."""
        return self.start <= other.start and other.end <= self.end

    def touches(self, other: "Span") -> bool:
        """Whether the two stretches share at least one character."""
        return self.start < other.end and other.start < self.end

    def joined(self, other: "Span") -> "Span":
        """Return the smallest stretch that holds both."""
        return Span(min(self.start, other.start), max(self.end, other.end))
