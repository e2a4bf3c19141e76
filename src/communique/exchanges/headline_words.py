"""The headline as it is read for what it says of an exchange: as it stands in the text, else as the source gave it."""

import re
from dataclasses import dataclass
from typing import NamedTuple

from communique.records import Report, Span


class Cited(NamedTuple):
    """Words with their place: ``span`` in the text, or ``in_title`` in the headline that only the source gave."""

    words: str
    span: Span | None
    in_title: Span | None

    @property
    def spans(self) -> tuple[Span, ...]:
        """The place in the text, where there is one."""
        return (self.span,) if self.span is not None else ()


@dataclass(frozen=True)
class Headline:
    """A headline.

    Attributes:
        words: Its words, as in the text where they stand in it, else as the source gave them.
        start: Where it begins in the text; ``None`` where the text has it not, or not whole.
        head: The text above the body, in which parts of the source's headline may stand.
    """

    words: str
    start: int | None
    head: str = ""

    @classmethod
    def of(cls, report: Report) -> "Headline":
        """Return the headline of a report; its words are empty where it has none."""
        title, span = report.title or "", report.title_span
        if span is not None and len(span.quote(report.text).split()) >= len(title.split()):
            return cls(span.quote(report.text), span.start)
        body = min((paragraph.start for paragraph in report.paragraphs), default=0)
        return cls(title, None, report.text[:body])

    def cite(self, start: int, end: int) -> Cited:
        """Return a stretch of the headline with its place: in the text where it stands there, else in the title."""
        words = self.words[start:end]
        if self.start is not None:
            return Cited(words, Span(self.start + start, self.start + end), None)
        found = re.search(r"\s+".join(map(re.escape, words.split())), self.head, re.IGNORECASE)
        if found is not None and words.strip():
            return Cited(found.group(), Span(*found.span()), None)
        return Cited(words, None, Span(start, end))
