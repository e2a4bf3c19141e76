"""Headlines: repeated from the source, misread by a scanner, or known by their looks."""

import pytest

from communique.reading.lines import cut_lines
from communique.reading.title import is_part_of, looks_like_title, repeated, title_above


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Envoy of Sundria Arrives\nHe came on Monday.", 1),
        ("ENVOY OF SUNDRIA\nARRIVES\nHe came on Monday.", 2),
        ("“Envoy of Sundria” arrives!\nHe came on Monday.", 1),
        ("He came on Monday.", 0),
        ("Envoy of Sundria\nHe came on Monday.", 0),
    ],
)
def test_a_headline_from_the_source_may_be_repeated(text: str, count: int) -> None:
    """Capitals, marks and line ends make no difference."""
    assert repeated(text, cut_lines(text), "Envoy of Sundria arrives") == count


def test_the_name_of_a_site_behind_the_headline_makes_no_difference() -> None:
    """Pages put it into their title."""
    text = "Envoy of Sundria arrives\nHe came."
    assert repeated(text, cut_lines(text), "Envoy of Sundria arrives | Ministry of Norland") == 1


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("EXCHANGE OF MESSAGE3", True),
        ("EXCHANCE OF MESSAGES", True),
        ("MESSAGE", False),
        ("He came on Monday", False),
    ],
)
def test_a_scanned_line_may_be_part_of_a_headline(words: str, *, expected: bool) -> None:
    """A misread letter in ten is no matter."""
    assert is_part_of(words, "FOR PRESS: P.M.NO. 47/1964 EXCHANGE OF MESSAGES") == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Envoy of Sundria arrives", True),
        ("Who carries the message?", True),
        ("The envoy of Sundria arrived on Monday.", False),
        ("Dear Mr President Lund", False),
        ("Ladies and gentlemen of the press", False),
        ("The message reads:", False),
        ("Oslo", False),
        ("“We are glad to see you”", False),
        ("@envoy met the minister today", False),
        ("word " * 60, False),
    ],
)
def test_a_headline_is_short_and_no_sentence(words: str, *, expected: bool) -> None:
    """A salutation and a tweet are body."""
    assert looks_like_title(words) == expected


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Envoy of Sundria arrives\n\nHe came on Monday.", 1),
        ("Envoy of Sundria arrives\nHe came to the capital of Norland on Monday at noon.", 1),
        ("VISIT OF THE ENVOY\nOF SUNDRIA\nHe came on Monday.", 2),
        ("Envoy of Sundria arrives", 0),
        ("The envoy of Sundria\narrived in the capital of Norland on Monday at noon.", 0),
        ("The envoy of Sundria arrived.\n\nHe came on Monday.", 0),
        ("ALL IN CAPITALS\nAND NOTHING ELSE", 0),
        ("The envoy of Sundria met Mr\nLund in the capital.", 0),
    ],
)
def test_a_headline_stands_above_the_body(text: str, count: int) -> None:
    """Something must be left for the body, and a line that runs on is none."""
    assert title_above(text, cut_lines(text)) == count
