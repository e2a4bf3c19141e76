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
        (
            "The Head of the Civil House of the President of Kenya Han Mei left.",
            "[Han Mei] left.",
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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The wife of the President of Kenya Jane Otieno left.", "[Jane Otieno] left."),
        ("The wife of the President of Kenya, Jane Otieno, left.", "[Jane Otieno] left."),
        ("Jane Otieno, wife of the President of Kenya, left.", "[Jane Otieno] left."),
        ("The son of the King of Norway Haakon Lund left.", "[Haakon Lund] left."),
        ("The wife of President James Otieno of Kenya left.", "The wife of [James Otieno] left."),
        ("His younger brother Ola Berg left.", "[Ola Berg] left."),
        ("Son Tae Jin left.", "[Son Tae Jin] left."),
    ],
)
def test_kin_do_not_hold_the_office(text: str, expected: str) -> None:
    """Behind "the wife of the President" stands her name, and not his; "Son" may be a name."""
    assert shadow(text) == expected
