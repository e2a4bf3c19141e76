"""Words of time and the dates that they name."""

from datetime import date

import pytest

from communique.exchanges.dates import Anchor, work_out, work_out_at
from communique.records import Report, Span

#: A Tuesday.
ANCHOR = Anchor(date(2021, 3, 23), "the dateline")


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("March 22nd", "2021-03-22"),
        ("Mar. 5", "2021-03-05"),
        ("22 March 2020", "2020-03-22"),
        ("the 22nd of March", "2021-03-22"),
        ("November 6, 1968", "1968-11-06"),
        ("Dec. 30", "2020-12-30"),
        ("16-18 March", "2021-03-16"),
        ("29th September to 3rd October, 1963", "1963-09-29"),
        ("Monday 7 to Monday 14 March 1983", "1983-03-07"),
        ("Monday", "2021-03-22"),
        ("Tuesday", "2021-03-23"),
        ("Wednesday", "2021-03-17"),
        ("Friday, March 12", "2021-03-12"),
        ("today", "2021-03-23"),
        ("yesterday", "2021-03-22"),
        ("this morning", "2021-03-23"),
        ("the 5th", "2021-03-05"),
        ("the 30th", "2021-01-30"),
        ("in February", "2021-02"),
        ("March 2020", "2020-03"),
        ("from 20 27 February", "2021-02-20"),
        ("29 January and 1 March", "2021-01-29"),
        ("27, 28 and 29 January", "2021-01-27"),
        ("late March and early April 2020", "2020-03"),
        ("the middle of February", "2021-02"),
        ("in late\nFebruary", "2021-02"),
        ("in 2019", "2019"),
    ],
)
def test_words_of_time_name_a_date_as_precise_as_they_are(words: str, value: str) -> None:
    """A date is worked out from the day of the report, looking back, and never made more exact."""
    found = work_out(words, Span(0, len(words)), ANCHOR, ahead=False)
    assert found is not None
    assert found.value == value


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("Monday", "2021-03-29"),
        ("Tuesday", "2021-03-23"),
        ("January 5", "2022-01-05"),
        ("the 5th", "2021-04-05"),
    ],
)
def test_a_date_to_come_is_looked_for_ahead(words: str, value: str) -> None:
    """What is planned for Monday is planned for the next one."""
    found = work_out(words, Span(0, len(words)), ANCHOR, ahead=True)
    assert found is not None
    assert found.value == value


@pytest.mark.parametrize(
    "words", ["the 75th anniversary", "February 30", "recently", "the same day", "12 ministers"]
)
def test_other_words_name_no_date(words: str) -> None:
    """An ordinal before a noun is no day, and a day that no month has is none."""
    assert work_out(words, Span(0, len(words)), ANCHOR, ahead=False) is None


def test_the_words_of_a_date_are_cited_where_they_stand() -> None:
    """The span of a date reads back the words that it was worked out from."""
    text = "They met on Friday, March 12, in Rome."
    found = work_out_at(text, Span(12, 18), ANCHOR, ahead=False)
    assert found is not None
    assert found.span is not None
    assert (found.value, found.span.quote(text)) == ("2021-03-12", "March 12")


def test_a_report_without_a_day_anchors_nothing() -> None:
    """Where neither dateline nor publisher give a day, a weekday names none."""
    anchor = Anchor.of(Report(source="x", id="x", text="Monday", paragraphs=()))
    assert work_out("Monday", Span(0, 6), anchor, ahead=False) is None


@pytest.mark.parametrize(
    ("published", "day"),
    [
        ("2021-03-23T00:20:00Z", date(2021, 3, 22)),
        ("2021-03-23 02:05", date(2021, 3, 22)),
        ("2021-03-23T00:00:00Z", date(2021, 3, 23)),
        ("2021-03-23T04:10:00Z", date(2021, 3, 23)),
        ("2021-03-23 01:10:20-04:00", date(2021, 3, 23)),
        ("2021-03-23", date(2021, 3, 23)),
    ],
)
def test_what_is_published_after_midnight_tells_of_the_day_that_has_ended(published: str, day: date) -> None:
    """An evening address put online at twenty past midnight says "today" of the day before."""
    assert Anchor.of(Report(source="x", id="x", text="", paragraphs=(), published=published)).day == day


def test_a_range_whose_days_the_parser_leaves_out_begins_on_its_first() -> None:
    """The days before a month that alone is a phrase of time belong to it."""
    text = "the forum from 13 - 14 December 2021 in Oslo"
    at = text.index("December")
    found = work_out_at(text, Span(at, at + len("December 2021")), ANCHOR, ahead=True)
    assert found is not None
    assert found.value == "2021-12-13"


def test_only_what_is_to_come_is_dated_by_the_next_year() -> None:
    """The "next year" is the year of a plan, and no day of what was held."""
    span = Span(0, len("early next year"))
    ahead = work_out("early next year", span, ANCHOR, ahead=True)
    assert ahead is not None
    assert ahead.value == "2022"
    assert work_out("early next year", span, ANCHOR, ahead=False) is None
