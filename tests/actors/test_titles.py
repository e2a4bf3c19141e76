"""Titles and what they are of."""

import pytest

from actors.reading import shadow


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The visit of the President of Kenya to Norway ended.",
            "The visit of [President of Kenya] to [Norway] ended.",
        ),
        ("The ambassador of Kenya to Norway left.", "[ambassador of Kenya to Norway] left."),
        (
            "Adviser to the Head of the Office of the President of Kenya Han Mei left.",
            "[Han Mei] left.",
        ),
        (
            "Han Mei, leader of the Farmers' Party of Kenya and the Kenyan people, left.",
            "[Han Mei] left.",
        ),
        (
            "Anna Berg met the President of Kenya at the National Palace.",
            "[Anna Berg] met [President of Kenya] at the National Palace.",
        ),
        ("Anna Berg, head of its planning department, left.", "[Anna Berg] left."),
        ("Anna Berg, manager of the Kenyan company, left.", "[Anna Berg] left."),
        ("Han Mei, the great leader of the Kenyan people, left.", "[Han Mei] left."),
        (
            "Sheikh Khalid Otieno, minister of Kenya on its national day.",
            "[Khalid Otieno] on its national day.",
        ),
    ],
)
def test_a_title_ends_with_what_it_is_of(text: str, expected: str) -> None:
    """Only who is posted abroad is something to a state; an unknown body in small letters is taken in."""
    assert shadow(text) == expected
