"""The name behind a title."""

import pytest

from actors.reading import shadow


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kenyan Prime Minister, the Rt Hon Anna Berg, left.", "[Anna Berg] left."),
        ("He met the Prime Minister, the Rt Hon Anna Berg.", "He met [Anna Berg]."),
        ("He met the Prime Minister, the Rt Hon Anna Berg", "He met [Anna Berg]"),
    ],
)
def test_a_name_with_an_article_and_an_honorific_may_follow_a_title(text: str, expected: str) -> None:
    """It closes with a comma, with the sentence, or with the text."""
    assert shadow(text) == expected


def test_a_title_before_the_name_of_another_is_the_others() -> None:
    """In "Olav Moe, the President of Kenya, H.E. Ann Berg" it is Ann Berg who presides."""
    text = "Olav Moe, the President of Kenya, H.E. Ann Berg, is on a visit."
    assert shadow(text) == "[Olav Moe], [Ann Berg] is on a visit."
