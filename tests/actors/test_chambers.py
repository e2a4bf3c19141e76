"""The assembly that somebody speaks to."""

import pytest

from actors.reading import actor, shadow


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "I move that this House express its sympathy to Kenya.",
            "I move that this [House] express its sympathy to [Kenya].",
        ),
        ("The guests saw the House by the lake.", "The guests saw the House by the lake."),
        ("The guests saw this house by the lake.", "The guests saw this house by the lake."),
    ],
)
def test_only_this_house_is_an_actor(text: str, expected: str) -> None:
    """A house of another sort is none, nor one in small letters."""
    assert shadow(text) == expected


def test_this_house_is_of_the_state_of_the_paper() -> None:
    """In a paper of an office the assembly is that of its state."""
    text = "I move that this House express its sympathy to Kenya."
    assert actor("House", text, publisher="Prime Minister of Australia").country == "AU"
