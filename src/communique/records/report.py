"""A report before it is read: as it came in, and as text with its masthead told apart."""

import msgspec

from communique.records.span import Span


class RawReport(msgspec.Struct, frozen=True, kw_only=True):
    """A report as its source gave it.

    Attributes:
        source: Where it was read from: a path, an address, or the ``id`` of a row.
        data: Its bytes, or its text where the source already holds text (a row of JSON Lines).
        media_type: ``text/plain``, ``text/markdown`` or ``text/html``.
        title, published, publisher, url, language: What the source itself says of it, else ``None``.
    """

    source: str
    data: bytes | str
    media_type: str = "text/plain"
    title: str | None = None
    published: str | None = None
    publisher: str | None = None
    url: str | None = None
    language: str | None = None


class Dateline(msgspec.Struct, frozen=True, kw_only=True):
    """The line that opens an agency report: ``BEIJING, Jan. 11 (Xinhua) --``.

    Attributes:
        place: The town, as in the text.
        date: ISO date; its year is taken from the day of publication where the line has none.
        agency: The agency in brackets, as in the text.
        span: Where the line stands, its dash included.
    """

    place: str | None
    date: str | None
    agency: str | None
    span: Span


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """A report as text, with its masthead told apart from its body.

    Attributes:
        source: As in :class:`RawReport`.
        id: SHA-256 of ``text`` in UTF-8, in hexadecimal digits.
        text: The report as published, never altered; all spans count in it.
        title: The headline, from the text or from the source.
        title_span: Where the headline stands in ``text``; ``None`` where it came from the source alone.
        byline: Where the head names the one whose words these are ("Statement by the Prime Minister, …").
        publisher, url, language: As known from the text or the source.
        published: ISO date or date-time of publication.
        dateline: The agency's opening line, where there is one.
        paragraphs: The body, paragraph by paragraph, without headline, date lines and dateline.
        encoding: The encoding that was assumed for its bytes; ``None`` where the source gave text.
        notes: What a reader should know of how it was decoded ("read as windows-1252 …").
    """

    source: str
    id: str
    text: str
    paragraphs: tuple[Span, ...]
    title: str | None = None
    title_span: Span | None = None
    byline: Span | None = None
    publisher: str | None = None
    url: str | None = None
    published: str | None = None
    language: str | None = None
    dateline: Dateline | None = None
    encoding: str | None = None
    notes: tuple[str, ...] = ()
