"""Whose words a release gives, where a line of its head says so."""

import pytest

from communique.reading.byline import find_byline
from communique.reading.lines import cut_lines


def named(text: str) -> tuple[int, int, str] | None:
    """Return the first line and the line behind the last, and who is named."""
    found = find_byline(text, cut_lines(text))
    return None if found is None else (found[0], found[1], " ".join(found[2].quote(text).split()))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Statement by the Prime Minister, Mr. Berg\nWe met.",
            (0, 1, "the Prime Minister, Mr. Berg"),
        ),
        ("SPEECH BY OLAV BERG\nWe met.", (0, 1, "OLAV BERG")),
        ("Trade\nJoint press statement issued by Olav Berg\nWe met.", (1, 2, "Olav Berg")),
        ("Remarks delivered by Olav Berg", (0, 1, "Olav Berg")),
        (
            "Statement by the Prime Minister,\nThe Rt Hon Olav Berg\nWe met.",
            (0, 2, "the Prime Minister, The Rt Hon Olav Berg"),
        ),
        ("Statement by the Minister of\nTrade\nWe met.", (0, 2, "the Minister of Trade")),
    ],
)
def test_a_line_of_the_head_may_say_whose_words_follow(text: str, expected: tuple[int, int, str]) -> None:
    """A line that ends in a comma or in "of" goes on below."""
    assert named(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Statement by the Prime Minister,\nwhich he made today.", "the Prime Minister,"),
        ("Statement by the Prime Minister,\nWe met today.", "the Prime Minister,"),
        ("Statement by the Prime Minister", "the Prime Minister"),
    ],
)
def test_a_sentence_below_is_no_part_of_the_name(text: str, expected: str) -> None:
    """What begins in a small letter or ends with a full stop is the body."""
    assert named(text) == (0, 1, expected)


@pytest.mark.parametrize(
    "text",
    [
        "Statement by the Prime Minister.\nWe met.",
        "Message to Olav Berg\nWe met.",
        "The statement by Olav Berg\nWe met.",
        f"Statement by Olav Berg on {'the long harbour and ' * 5}trade\nWe met.",
        "",
    ],
)
def test_other_lines_name_nobody(text: str) -> None:
    """A sentence, a headline of another sort and a line of the body are none."""
    assert named(text) is None
