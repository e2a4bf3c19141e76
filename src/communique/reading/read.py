"""A raw report in, a report with its masthead told apart from its body out."""

import hashlib
import re
from collections.abc import Sequence
from typing import NamedTuple

from communique.errors import UnreadableReport
from communique.reading.dates import find_day, parse_iso
from communique.reading.decode import Decoded, decode, without_surrogates
from communique.reading.html import extract_article
from communique.reading.language import check_language
from communique.reading.lines import Line, cut_lines
from communique.reading.markdown import front_matter, unmarked
from communique.reading.masthead import day_of_publication, read_masthead
from communique.reading.plain import paragraphs
from communique.records import RawReport, Report
from communique.settings import Settings

# A page may be this much longer than the article in it.
MARKUP = 4

_ISO = re.compile(r"\d{4}-\d\d-\d\d(?!\d)")


class _Known(NamedTuple):
    """The text, and what is known of it before it is looked into."""

    text: str
    title: str | None
    published: str | None
    publisher: str | None
    url: str | None
    lines: Sequence[Line] = ()


def read_report(raw: RawReport, settings: Settings) -> Report:
    """Read one report.

    Args:
        raw: The report as its source gave it.
        settings: The language to read and how long a report may be.

    Returns:
        The report with its masthead told apart from its body. The same input gives the same report.

    Raises:
        UnreadableReport: It holds no text that can be read; the message says why and what to do.
        WrongLanguage: It is in a language that is not read yet.
    """
    decoded = _decoded(raw)
    known = _known(raw, decoded.text, settings)
    language = check_language(raw.source, raw.language, known.text, settings.language)
    masthead = read_masthead(known.text, known.lines, known.title, known.published)
    title_span = masthead.title_span()
    return Report(
        source=raw.source,
        id=hashlib.sha256(known.text.encode("utf-8")).hexdigest(),
        text=known.text,
        paragraphs=paragraphs(known.text, masthead.body),
        title=known.title or (" ".join(title_span.quote(known.text).split()) if title_span else None),
        title_span=title_span,
        byline=masthead.byline,
        publisher=known.publisher or masthead.issuer,
        url=known.url,
        published=day_of_publication(known.published, masthead),
        language=language,
        dateline=masthead.dateline,
        encoding=decoded.encoding,
        notes=decoded.notes,
    )


def _decoded(raw: RawReport) -> Decoded:
    try:
        return decode(raw.data, page=raw.media_type == "text/html")
    except UnreadableReport as problem:
        raise UnreadableReport(f"{raw.source}: {problem}") from problem


def _known(raw: RawReport, text: str, settings: Settings) -> _Known:
    """Return the text with its lines, checked that it is there and not too long."""
    title, said, publisher, url = (
        _clean(value) for value in (raw.title, raw.published, raw.publisher, raw.url)
    )
    known = _Known(text, title, _iso(said), publisher, url)
    if raw.media_type == "text/html":
        _check_length(raw.source, text, MARKUP * settings.max_characters)
        known = _from_page(raw.source, known)
    _check_length(raw.source, known.text, settings.max_characters)
    if not any(map(str.isalnum, known.text)):
        raise UnreadableReport(f"{raw.source}: there are no words in it; check that the right file was saved")
    lines = cut_lines(known.text)
    return _from_markdown(known, lines) if raw.media_type == "text/markdown" else known._replace(lines=lines)


def _from_page(source: str, known: _Known) -> _Known:
    """Read the article of a page; what the source says goes before what the page says of itself."""
    try:
        page = extract_article(known.text)
    except UnreadableReport as problem:
        raise UnreadableReport(f"{source}: {problem}") from problem
    return _Known(
        page.text,
        known.title or page.title,
        known.published or page.published,
        known.publisher or page.publisher,
        known.url or page.url,
    )


def _from_markdown(known: _Known, lines: Sequence[Line]) -> _Known:
    """Leave out the marks of Markdown, and read what stands above the text in front matter."""
    fields, count = front_matter(known.text, lines)
    return known._replace(
        lines=unmarked(known.text, lines[count:]),
        title=known.title or fields.get("title"),
        published=known.published or _iso(fields.get("date")),
        publisher=known.publisher or fields.get("publisher"),
        url=known.url or fields.get("url"),
    )


def _check_length(source: str, text: str, limit: int) -> None:
    if len(text) > limit:
        advice = "split it, or give it as JSON Lines (.jsonl), one report a row"
        raise UnreadableReport(
            f"{source}: {len(text):,} characters are too many (at most {limit:,}); {advice}"
        )


def _clean(value: str | None) -> str | None:
    """Return what a source says as text that can be written; ``None`` where it says nothing."""
    return without_surrogates(value)[0].strip() or None if value else None


def _iso(said: str | None) -> str | None:
    """Return a day as an ISO date, with its time where it has one; ``None`` where it is not understood."""
    if said is None or _ISO.match(said):
        return said
    day = find_day(said)
    compact = parse_iso(said)
    return day.iso() if day else compact.isoformat() if compact else None
