"""Days as mastheads write them."""

import pytest

from communique.reading.dates import find_day, parse_iso, with_year


@pytest.mark.parametrize(
    ("words", "iso"),
    [
        ("2021-03-23 16:12", "2021-03-23T16:12"),
        ("2021-03-23T16:12:05+09:00", "2021-03-23T16:12:05+09:00"),
        ("2021/3/5", "2021-03-05"),
        ("23.03.2021", "2021-03-23"),
        ("12 March 1969", "1969-03-12"),
        ("17th June, 1964.", "1964-06-17"),
        ("MARCH 1, 1986", "1986-03-01"),
        ("Sept. 4th, 2020", "2020-09-04"),
        ("MEDIATHURSDAY, JUNE 12 1980", "1980-06-12"),
        ("the 3rd of May 2021", "2021-05-03"),
    ],
)
def test_a_day_with_its_year_is_an_iso_date(words: str, iso: str) -> None:
    """Whatever the order of day, month and year."""
    day = find_day(words)
    assert day
    assert day.iso() == iso


@pytest.mark.parametrize(
    "words", ["", "March 2021", "31 June 2020", "Marching 5", "1.2.3", "99 May 2020", "12:30"]
)
def test_what_is_no_day_is_none(words: str) -> None:
    """A month alone is no day, nor is one that no calendar has."""
    assert find_day(words) is None


def test_the_first_of_several_days_is_found() -> None:
    """It says where it stands."""
    day = find_day("on 5 May and on 6 June 2020")
    assert day
    assert (day.start, day.end, day.year, day.month, day.day) == (3, 8, None, 5, 5)


@pytest.mark.parametrize(
    ("words", "published", "iso"),
    [
        ("Jan. 11", "2021-01-12", "2021-01-11"),
        ("December 31", "2022-01-01", "2021-12-31"),
        ("January 1", "2021-12-31T23:50:00Z", "2022-01-01"),
        ("Feb. 29", "2021-01-12", "2020-02-29"),
        ("Feb. 29", "2022-06-12", None),
        ("Oct. 6", None, None),
        ("Oct. 6", "yesterday", None),
        ("3 May 2019", "2021-01-12", "2019-05-03"),
    ],
)
def test_a_missing_year_is_the_one_nearest_to_publication(
    words: str, published: str | None, iso: str | None
) -> None:
    """Across New Year too; where nothing tells the year there is no date."""
    day = find_day(words)
    assert day
    assert with_year(day, published) == iso


@pytest.mark.parametrize("value", [None, "", "soon", "2021-13-01", "2021"])
def test_what_is_no_iso_date_is_none(value: str | None) -> None:
    """Nothing is guessed."""
    assert parse_iso(value) is None
