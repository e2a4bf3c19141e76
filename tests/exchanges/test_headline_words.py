"""A stretch of the headline, with its place in the text or in the title that only the source gave."""

from communique.exchanges.headline_words import Headline
from communique.records import Report, Span

TITLE = "Greetings on the Day of the Sea"


def cited(text: str, body: str, title_span: Span | None = None) -> tuple[str, Span | None, Span | None]:
    """Return "the Day of the Sea" as the headline of a text cites it."""
    start = text.index(body)
    report = Report(
        source="x",
        id="x",
        text=text,
        title=TITLE,
        title_span=title_span,
        paragraphs=(Span(start, len(text)),),
    )
    headline = Headline.of(report)
    at = " ".join(headline.words.split()).index("the Day")
    return tuple(headline.cite(at, len(headline.words)))


def test_a_headline_that_only_the_source_has_is_cited_in_the_title() -> None:
    """What the text does not have can be pointed at in the title."""
    assert cited("They met.", "They") == ("the Day of the Sea", None, Span(13, 31))


def test_a_headline_in_the_text_is_cited_there() -> None:
    """Where the text has the headline, the place is one in the text, whatever white space it has."""
    text = "Greetings on\nthe Day of the Sea\n\nThey met."
    assert cited(text, "They", Span(0, 31)) == ("the Day of the Sea", Span(13, 31), None)


def test_a_part_of_the_headline_that_stands_above_the_body_is_cited_there() -> None:
    """A scanned release may have the headline in other lines and letters than the catalogue."""
    text = "FOR PRESS\nTHE DAY OF\nTHE SEA\nThey met."
    assert cited(text, "They") == ("THE DAY OF\nTHE SEA", Span(10, 28), None)


def test_a_report_without_headline_has_no_words() -> None:
    """Nothing is made up."""
    assert Headline.of(Report(source="x", id="x", text="", paragraphs=())).words == ""
