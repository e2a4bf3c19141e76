"""Lines that are not the report's own words."""

import pytest

from communique.reading.notices import day_line, is_byline, is_end, is_release, is_scribble, is_town


@pytest.mark.parametrize(
    ("line", "iso", "town"),
    [
        ("2021-03-23 16:12", "2021-03-23T16:12", None),
        ("date 2021-01-12", "2021-01-12", None),
        ("12 March 1969", "1969-03-12", None),
        ("Monday, 22 March 2021", "2021-03-22", None),
        ("FOR PRESS 14 SEPTEMBER 1976", "1976-09-14", None),
        (
            "FOR PRESS                                                       18 DECEMBER 1987",
            "1987-12-18",
            None,
        ),
        ("FOR MEDIATHURSDAY, JUNE 12 1980", "1980-06-12", None),
        ("Updated: 5 May 2020 10:15 GMT", "2020-05-05T10:15", None),
        ("M/ 57 21 March 1973", "1973-03-21", None),
        ("CANBERRA 21 November 1968", "1968-11-21", "CANBERRA"),
        ("CANBERRA, 17th June, 1964.", "1964-06-17", "CANBERRA"),
        ("New Harbour, 3 May 2021", "2021-05-03", "New Harbour"),
        ("Oslo, Monday, 3 May 2021", "2021-05-03", "Oslo"),
    ],
)
def test_a_line_may_be_a_day_and_a_town(line: str, iso: str, town: str | None) -> None:
    """Labels, weekdays and release numbers beside it say nothing more."""
    found = day_line(line)
    assert found
    assert (found.day.iso(), found.town) == (iso, town)


def test_the_office_that_issues_a_report_may_stand_beside_its_day() -> None:
    """It is the publisher, and no town."""
    found = day_line("Ministry of Foreign Affairs of Norland, 7 August 2023")
    assert found
    assert (found.issuer, found.town) == ("Ministry of Foreign Affairs of Norland", None)


@pytest.mark.parametrize(
    "line",
    [
        "They met on 12 March 1969",
        "The visit will be from 3 to 5 May 2021",
        "12 March",
        "President Lund 3 May 2021",
        "Halvar Lund, President of Norland, 3 May 2021",
        "On 15 September 1986 I sent the message below to the President of Sundria, who is my friend",
        "",
    ],
)
def test_a_sentence_with_a_day_is_no_day_line(line: str) -> None:
    """What says more than a day is body."""
    assert day_line(line) is None


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("For Immediate Release", True),
        ("FOR PRESS: P. M. No. 92/ 1968", True),
        ("P.M. No. 92/1968", True),
        ("PRESS STATEMENT NO. 511", True),
        ("PM 91/1966", True),
        ("66/ 153", True),
        ("63/ 0-72", True),
        ("EMBARGO: NOT FOR RELEASE BEFORE 6 P. M.", True),
        ("EMB; ARGO: NOT TO BE PUBLISHED BEFORE NOON", True),
        ("24/7 talks were held", False),
        ("Not for the first time Norland has written", False),
        ("Media release", True),
        ("Press statement of the President of Norland on the harbours", False),
        ("For the people of Norland this is a great day.", False),
    ],
)
def test_a_release_number_is_no_body(line: str, *, expected: bool) -> None:
    """A headline that begins alike is none."""
    assert is_release(line) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("By Mira Sol", True),
        ("BY MIRA SOL and HALVAR LUND", True),
        ("By noon the envoy had left.", False),
        ("By", False),
    ],
)
def test_a_byline_names_its_writers_alone(line: str, *, expected: bool) -> None:
    """A sentence that opens with "by" is body."""
    assert is_byline(line) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("[ENDS]", True),
        ("END", True),
        ("###", True),
        ("-0-", True),
        ("000ooo00000", True),
        ("-o0o---", True),
        ("The end.", False),
    ],
)
def test_an_end_mark_is_no_body(line: str, *, expected: bool) -> None:
    """A sentence about an end is."""
    assert is_end(line) == expected


@pytest.mark.parametrize(
    ("line", "town"), [("CANBERRA, A. C. T.", True), ("OSLO", True), ("ANNA BERG", False), ("Oslo", False)]
)
def test_a_town_under_a_paper(line: str, *, town: bool) -> None:
    """A town alone is no part of the words above it; a name that signs them is."""
    assert is_town(line) is town


@pytest.mark.parametrize(
    ("line", "scribble"),
    [("I _ at", True), (",1,) QZAL1( A", True), ("Anna Berg", False), ("to us.", False), ("in 1964", False)],
)
def test_a_scribble_under_a_paper(line: str, *, scribble: bool) -> None:
    """What a scanner made of a pen's strokes holds no word."""
    assert is_scribble(line) is scribble
