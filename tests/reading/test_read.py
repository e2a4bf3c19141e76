"""A raw report in, a report out."""

import hashlib

import pytest

from communique.errors import UnreadableReport, WrongLanguage
from communique.reading import read_report
from communique.records import RawReport, Report
from communique.settings import Settings

BODY = "The envoy of Sundria arrived in the capital of Norland on Monday at noon."


def read(
    data: str | bytes, media_type: str = "text/plain", settings: Settings | None = None, **said: str
) -> Report:
    """Read one report called ``a.txt``."""
    raw = RawReport(source="a.txt", data=data, media_type=media_type, **said)
    return read_report(raw, settings or Settings())


def test_a_report_is_read_whole() -> None:
    """Headline, day, dateline and paragraphs stand in their places."""
    text = f"Envoy of Sundria arrives\n2021-01-12 16:12\n\nOSLO, Jan. 11 (NNA) -- {BODY}\r\n\r\nHe stayed."
    found = read(text.encode())
    assert found.text == text
    assert found.id == hashlib.sha256(text.encode()).hexdigest()
    assert found.title == "Envoy of Sundria arrives"
    assert found.title_span
    assert found.title_span.quote(text) == found.title
    assert found.published == "2021-01-12T16:12"
    assert found.dateline
    assert (found.dateline.place, found.dateline.date, found.dateline.agency) == ("OSLO", "2021-01-11", "NNA")
    assert [span.quote(text) for span in found.paragraphs] == [BODY, "He stayed."]
    assert (found.language, found.encoding, found.notes) == ("en", "utf-8", ())


def test_what_the_source_says_goes_first() -> None:
    """A headline in the text is then found by its words."""
    said = {"title": "Envoy", "published": "2021-01-13", "publisher": "Agency", "url": "https://example.org"}
    found = read(f"2021-01-12\n{BODY}", **said)
    assert (found.title, found.published, found.publisher, found.url) == tuple(said.values())
    assert found.title_span is None


@pytest.mark.parametrize(
    ("said", "published"),
    [
        ("2021-03-04", "2021-03-04"),
        ("2021-03-04 10:12:46-04:00", "2021-03-04 10:12:46-04:00"),
        ("20210304", "2021-03-04"),
        ("4 March 2021", "2021-03-04"),
        ("soon", None),
    ],
)
def test_the_day_of_publication_is_an_iso_date(said: str, published: str | None) -> None:
    """Whatever way a source writes it; what is not understood is none."""
    assert read(BODY, published=said).published == published


def test_the_office_beside_the_day_is_the_publisher() -> None:
    """Where the source names none."""
    text = f"Envoy of Sundria arrives\n\nForeign Ministry of Norland, 4 March 2021\n\n{BODY}"
    assert read(text).publisher == "Foreign Ministry of Norland"
    assert read(text, publisher="Agency").publisher == "Agency"


def test_markdown_is_read_without_its_marks() -> None:
    """Front matter, headings and bullets are no part of the paragraphs."""
    text = f"---\ntitle: Envoy\ndate: 2021-03-04\n---\n# Envoy\n\n{BODY}\n\n## Next\n- He *stayed*.\n"
    found = read(text, "text/markdown")
    assert (found.title, found.published) == ("Envoy", "2021-03-04")
    assert [span.quote(text) for span in found.paragraphs] == [BODY, "Next", "He *stayed*."]


def test_a_heading_of_markdown_is_the_headline() -> None:
    """Where nobody says another."""
    found = read(f"# Envoy of Sundria arrives\n{BODY}\n", "text/markdown")
    assert found.title == "Envoy of Sundria arrives"


def test_the_text_of_a_page_is_its_article() -> None:
    """All offsets count in it."""
    head = "<head><title>Envoy arrives in Norland</title></head>"
    page = f"<html>{head}<body><article><p>{BODY}</p></article></body></html>"
    found = read(page.encode(), "text/html")
    assert found.text == BODY
    assert found.title == "Envoy arrives in Norland"
    assert [span.quote(found.text) for span in found.paragraphs] == [BODY]


@pytest.mark.parametrize("data", [b"", b" \r\n\t", "\ufeff\u00a0\n", "...\n---\n"])
def test_a_report_without_words_is_refused(data: str | bytes) -> None:
    """The message names it."""
    with pytest.raises(UnreadableReport, match=r"a\.txt: there are no words in it"):
        read(data)


@pytest.mark.parametrize("media_type", ["text/plain", "text/markdown"])
def test_a_report_that_is_too_long_is_refused(media_type: str) -> None:
    """It would take minutes, and is rarely one report."""
    with pytest.raises(UnreadableReport, match=r"a\.txt: 1,800 characters are too many \(at most 1,000\)"):
        read("words " * 300, media_type, Settings(max_characters=1000))


def test_a_page_may_be_longer_than_its_article() -> None:
    """But not without end."""
    page = f"<html><body><p>{BODY}</p>{'<br>' * 50}</body></html>"
    assert read(page, "text/html", Settings(max_characters=100)).text == BODY
    with pytest.raises(UnreadableReport, match="too many"):
        read(page * 4, "text/html", Settings(max_characters=100))


def test_another_language_is_refused() -> None:
    """It is a report that cannot be read yet."""
    with pytest.raises(WrongLanguage, match=r"a\.txt: it is in French"):
        read("Le président a reçu le ministre, qui est venu avec un message pour les deux pays.")


def test_a_binary_file_is_refused_by_name() -> None:
    """The source stands first."""
    with pytest.raises(UnreadableReport, match=r"a\.txt: this is a PDF file"):
        read(b"%PDF-1.7")


def test_half_a_surrogate_pair_can_be_written() -> None:
    """In the text and in what the source says."""
    found = read("The envoy \ud800 arrived.", title="Envoy \udfff")
    assert found.text == "The envoy \ufffd arrived."
    assert found.title == "Envoy \ufffd"
    assert found.notes
