"""The name behind a title."""

import pytest

from actors.reading import cast_of, shadow


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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Holmness sent a letter.", "[Holmness] sent a letter."),
        ("He met Prime Minister Brinkship on Monday.", "He met [Brinkship] on Monday."),
    ],
)
def test_a_family_name_may_end_like_a_noun(text: str, expected: str) -> None:
    """Right behind a title that stands without an article it is a name."""
    assert shadow(text) == expected


@pytest.mark.parametrize("text", ["They praised the President Generation."])
def test_a_noun_behind_a_title_is_no_name(text: str) -> None:
    """Behind an article, or with another capital, it is a thing."""
    assert not [actor for actor in cast_of(text)[1].actors if actor.kind == "person"]
