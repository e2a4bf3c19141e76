"""Tests of bodies that are named for what binds peoples."""

import pytest

from communique.pipeline import Reader
from communique.records import RawReport


@pytest.mark.parametrize(
    ("words", "name"),
    [
        (
            "the Norwegian Committee for Solidarity with Kenya",
            "Norwegian Committee for Solidarity with Kenya",
        ),
        (
            "the Norwegian Association for Friendship and Cultural Cooperation with Foreign Countries",
            "Norwegian Association for Friendship and Cultural Cooperation with Foreign Countries",
        ),
        ("the Party for Peace and Unity of Norway", "Party for Peace and Unity of Norway"),
        ("the Oslo Friendship and Solidarity Committee", "Oslo Friendship and Solidarity Committee"),
        ("the Norwegian Committee for Peace and Anna Berg", "Norwegian Committee for Peace"),
    ],
    ids=["with-a-state", "with-all", "of-a-state", "before-the-noun", "and-a-person"],
)
def test_a_body_is_named_to_the_end(reader: Reader, words: str, name: str) -> None:
    """What binds peoples and with whom is part of the name; a person beside is another."""
    text = f"Han Mu Gil received a letter from {words} on Monday."
    read = reader.read(RawReport(source="x", data=text, publisher="KCNA", published="2024-08-07"))
    assert name in {actor.name for actor in read.actors}
