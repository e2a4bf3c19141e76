"""Those whom a loss or a disaster has struck."""

import pytest

from actors.reading import actor, cast_of, shadow


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Our prayers are with all those affected by the floods in Kenya, and we will help.",
            "Our prayers are with [all those affected by the floods in Kenya], and we will help.",
        ),
        (
            "We send condolences to the families who have tragically lost loved ones and to the crews.",
            "We send condolences to [families who have tragically lost loved ones] and to the crews.",
        ),
        (
            "He sent condolences to the relatives of those young Kenyans who had lost their lives.",
            "He sent condolences to [relatives of those young Kenyans who had lost their lives].",
        ),
        ("Our hearts are with his family.", "Our hearts are with [his family]."),
        ("We send condolences to the Royal Family.", "We send condolences to [Royal Family]."),
    ],
)
def test_those_who_are_comforted_are_an_actor(text: str, expected: str) -> None:
    """They are taken with all that says who they are, up to the next of several."""
    assert shadow(text) == expected


def test_they_are_of_the_state_that_the_phrase_names() -> None:
    """Where they are says of which state they are."""
    assert (
        actor(
            "those injured by the storm in Kenya",
            "Our thoughts are with those injured by the storm in Kenya.",
        ).country
        == "KE"
    )


@pytest.mark.parametrize(
    "text",
    [
        "The law is for those affected by the tariffs.",
        "He came with his family.",
        "Our hearts are with the runners.",
    ],
)
def test_away_from_comfort_they_are_nobody(text: str) -> None:
    """Without words of comfort, or without a loss, nobody is named."""
    assert cast_of(text)[1].actors == ()
