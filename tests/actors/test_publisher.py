"""Who publishes a report, as an actor that its text need not name."""

import pytest

from actors.reading import cast_of, words
from communique.actors import with_publisher


def added(publisher: str | None, text: str = "Anna Berg left.") -> list[tuple[str, str, str | None]]:
    """Return name, kind and state of the actors that the publisher adds to those of a text."""
    made, cast = cast_of(text, publisher=publisher)
    more = with_publisher(made, cast.actors, words())[len(cast.actors) :]
    assert all(not one.mentions for one in more)
    return [(one.name, one.kind, one.country) for one in more]


@pytest.mark.parametrize(
    ("publisher", "actor"),
    [
        ("Prime Minister of Australia", ("Prime Minister of Australia", "office", "AU")),
        ("White House", ("White House", "body", "US")),
        ("President of Russia (Kremlin)", ("President of Russia", "office", "RU")),
    ],
)
def test_the_office_that_publishes_is_an_actor(publisher: str, actor: tuple[str, str, str]) -> None:
    """It is of its state, an office by its title or a body, and stands nowhere in the text."""
    assert added(publisher) == [actor]


@pytest.mark.parametrize("publisher", ["Norland News", None])
def test_a_publisher_of_no_known_state_is_none(publisher: str | None) -> None:
    """Of whom nobody knows where it is, it is no side of anything."""
    assert added(publisher) == []


def test_a_publisher_that_the_text_names_is_added_once() -> None:
    """Where the text names the office itself, it is there already."""
    assert added("Prime Minister of Australia", "The Prime Minister of Australia left.") == []


def test_the_publisher_has_the_next_number() -> None:
    """It stands behind those whom the text names."""
    made, cast = cast_of("Anna Berg met Olav Moe.", publisher="White House")
    assert [one.id for one in with_publisher(made, cast.actors, words())] == ["a1", "a2", "a3"]


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("The Prime Minister, Mr Berg, left.", "AU"),
        ("The Prime Minister left.", "AU"),
        ("Prime Minister Berg left.", None),
        ("The Prime Minister of Kenya, Mr Berg, left.", "KE"),
    ],
)
def test_who_has_the_title_of_the_publisher_is_of_its_state(text: str, state: str | None) -> None:
    """With the article and no state it is its own; without the article it may be anybody's."""
    made, cast = cast_of(text, publisher="Prime Minister of Australia")
    first = with_publisher(made, cast.actors, words())[0]
    assert first.country == state


def test_beside_the_publisher_himself_the_title_is_of_another() -> None:
    """On a visit abroad "the Prime Minister, Mr Lund" is the host."""
    text = "The Prime Minister of Australia, Mr Berg, left Oslo. The Prime Minister, Mr Lund, saw him off."
    made, cast = cast_of(text, publisher="Prime Minister of Australia")
    people = {one.name: one.country for one in with_publisher(made, cast.actors, words())}
    assert people["Lund"] is None
