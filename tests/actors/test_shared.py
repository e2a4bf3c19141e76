"""Several actors who share one noun."""

import pytest

from actors.reading import actor, cast_of, shadow


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Presidents Berg and Odhiambo spoke.", "[Berg] and [Odhiambo] spoke."),
        (
            "Presidents Anna Berg of Norway and Amina Odhiambo of Kenya spoke.",
            "[Anna Berg] and [Amina Odhiambo] spoke.",
        ),
        (
            "Present were vice-chairmen Han Mei and Ri Song Min, and others.",
            "Present were [Han Mei] and [Ri Song Min], and others.",
        ),
        (
            "The Prime Ministers of Norway, the Czech Republic and Kenya met.",
            "[Prime Minister of Norway], [Prime Minister of the Czech Republic] and [Prime Minister of Kenya] met.",
        ),
        (
            "He thanked the peoples of Norway and Kenya.",
            "He thanked [people of Norway] and [people of Kenya].",
        ),
        (
            "The representatives of Norway and Kenya met.",
            "[representatives of Norway] and [representatives of Kenya] met.",
        ),
        ("The Danish and Dutch governments met.", "[Danish government] and [Dutch government] met."),
        ("The Kenyan and Norwegian presidents met.", "[Kenyan president] and [Norwegian president] met."),
        (
            "Talks between Kenyan and Norwegian generals went on.",
            "Talks between [Kenyan generals] and [Norwegian generals] went on.",
        ),
        ("The Kenyan and Norwegian sides met.", "[Kenyan side] and [Norwegian side] met."),
        (
            "The delegations of the Trade Ministry of Kenya and the Farmers' Party of Norway met.",
            "[delegation of the Trade Ministry of Kenya] and [delegation of the Farmers' Party of Norway] met.",
        ),
    ],
)
def test_each_of_those_who_share_a_noun_is_named(text: str, expected: str) -> None:
    """A noun in the plural is that of each of them; "and" stays between them."""
    assert shadow(text) == expected


def test_a_delegation_of_a_party_is_not_the_party() -> None:
    """Who shares a noun with another is known by it."""
    text = (
        "The delegations of the Farmers' Party of Kenya and the Trade Union of Norway met. The Party spoke."
    )
    _, cast = cast_of(text)
    assert {"Farmers' Party of Kenya", "delegation of the Farmers' Party of Kenya"} <= {
        a.name for a in cast.actors
    }


@pytest.mark.parametrize("text", ["The Presidents met.", "Ministers came from many countries and left."])
def test_a_plural_without_names_is_nobody(text: str) -> None:
    """Where nobody is told of by name or state, nobody is named."""
    assert cast_of(text)[1].actors == ()


def test_a_shared_title_is_the_persons_own() -> None:
    """Who is one of two presidents is later called the president of a state."""
    text = "Presidents Anna Berg of Norway and Amina Odhiambo of Kenya spoke. The President of Kenya left."
    assert len(actor("Amina Odhiambo", text).mentions) == 2
