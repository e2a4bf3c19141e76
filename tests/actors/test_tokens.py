"""Cutting text into words and marks."""

import pytest

from actors.reading import words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("H.E. Mr. J. R. Berg met him.", ["H.E.", "Mr.", "J.", "R.", "Berg", "met", "him", "."]),
        ("Ri Song-min\u2019s letter", ["Ri", "Song-min", "\u2019s", "letter"]),
        ("the Workers' Party", ["the", "Workers", "'", "Party"]),
        ("O'Brien, Jr.", ["O'Brien", ",", "Jr."]),
        ("the U.S. on Sept. 22nd", ["the", "U.S.", "on", "Sept.", "22nd"]),
        ("Mr\u00a0Berg (KPU)", ["Mr", "Berg", "(", "KPU", ")"]),
    ],
)
def test_names_hang_together(text: str, expected: list[str]) -> None:
    """Initials, abbreviations and hyphens stay in a word; possessive endings stand alone."""
    assert words().tokeniser.cut(text, 0, len(text)).words == expected


def test_places_count_in_the_whole_text() -> None:
    """Tokens of a stretch keep their places in the text around it."""
    tokens = words().tokeniser.cut("One two three", 4, 7)
    assert (tokens.starts, tokens.ends) == ([4], [7])
