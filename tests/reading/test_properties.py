"""What is always true of a report, whatever is read."""

from itertools import pairwise

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from communique.errors import UnreadableReport
from communique.reading import quotations, read_report
from communique.records import RawReport, Report, Span
from communique.settings import Settings

#: Pieces that mastheads, paragraphs and quotations are made of, so that chance puts them together.
PIECES = st.sampled_from(
    [
        "Envoy arrives",
        "THE ENVOY ARRIVES",
        "The envoy of Sundria arrived.",
        "he said",
        "OSLO, Jan. 11 (NNA) -- ",
        "OSLO 12 March 1969",
        "date 2021-01-12 ",
        "2021-03-23 16:12",
        "For Immediate Release",
        "By Mira Sol",
        "[ENDS]",
        "-0-",
        "# ",
        "- ",
        "---",
        *"\n\n\n\n\r\t \u00a0\u2028\u2029\x0c\ufeff\x00\"\"''“”‘’«»`.,:*_",
        "\r\n",
        "''",
        "x",
        "\ud800",
        "会见",
    ]
)
TEXTS = st.one_of(st.text(), st.lists(PIECES, max_size=30).map("".join))
MEDIA_TYPES = st.sampled_from(["text/plain", "text/markdown"])


def read(raw: RawReport) -> Report | None:
    """Read a report; ``None`` where it says that it cannot be read."""
    try:
        return read_report(raw, Settings())
    except UnreadableReport:
        return None


def check(found: Report) -> None:
    """Hold a report to what is always true of it."""
    spans = list(found.paragraphs)
    assert all(0 <= span.start < span.end <= len(found.text) for span in spans)
    assert all(span.quote(found.text) == span.quote(found.text).strip() for span in spans)
    assert all(before.end <= after.start for before, after in pairwise(spans))
    masthead = [found.title_span, found.dateline.span if found.dateline else None]
    for part in filter(None, masthead):
        assert part.quote(found.text).strip()
        assert not any(part.touches(span) for span in spans)
    assert msgspec.json.decode(msgspec.json.encode(found), type=Report) == found


@given(TEXTS, MEDIA_TYPES, st.none() | TEXTS, st.none() | TEXTS)
def test_any_text_is_read_or_refused(
    text: str, media_type: str, title: str | None, published: str | None
) -> None:
    """Nothing else is ever raised, and every span lies in the text."""
    raw = RawReport(
        source="a", data=text, media_type=media_type, title=title, published=published, language="en"
    )
    found = read(raw)
    if found:
        check(found)
        assert len(found.text) == len(text)
        assert found == read(raw)


@given(st.binary() | TEXTS.map(lambda text: text.encode("utf-16", "surrogatepass")), MEDIA_TYPES)
def test_any_bytes_are_read_or_refused(data: bytes, media_type: str) -> None:
    """Whatever encoding they may be in."""
    found = read(RawReport(source="a", data=data, media_type=media_type))
    if found:
        check(found)


@given(TEXTS)
def test_any_page_is_read_or_refused(text: str) -> None:
    """However broken its marks are."""
    found = read(
        RawReport(source="a", data=f"<html><body><p>{text}</p><p>The envoy came.", media_type="text/html")
    )
    if found:
        check(found)


@given(TEXTS)
def test_utf_8_comes_back_as_it_was(text: str) -> None:
    """The text stays as published, and bytes and text give the same report."""
    data = text.encode("utf-8", "ignore").decode().lstrip("\ufeff").encode()
    found = read(RawReport(source="a", data=data))
    if found and found.encoding == "utf-8":
        assert found.text.encode() == data


@given(TEXTS)
def test_quotations_lie_in_the_text_in_order(text: str) -> None:
    """They never raise, never overlap and are never empty."""
    half = len(text) // 2
    paragraphs = (Span(0, half), Span(half, len(text)))
    found = quotations(text, paragraphs)
    assert all(0 <= span.start < span.end <= len(text) and span.quote(text).strip() for span in found)
    assert all(before.end <= after.start for before, after in pairwise(found))
