"""The word lists of exchanges, asked of states, organisations and titles."""

import pytest

from communique.exchanges import load_exchange_words
from communique.exchanges.words import TitleAbroad

WORDS = load_exchange_words()


@pytest.mark.parametrize(
    ("title", "home", "abroad"),
    [
        ("Crown Prince", "US", True),
        ("Crown Prince", "DK", False),
        ("Deputy Prime Minister", "US", True),
        ("Prime Minister", "AU", False),
        ("President", "AU", True),
        ("President", "US", False),
        ("Princess Royal", None, False),
        ("Minister", "US", False),
    ],
)
def test_a_title_is_held_abroad_only(title: str, home: str | None, abroad: bool) -> None:
    """A title that nobody holds at home is held abroad; where home is not known nothing is."""
    assert WORDS.holds_title_abroad(title, home) is abroad


@pytest.mark.parametrize(
    ("entry", "abroad"),
    [
        (TitleAbroad(words=("king",), at_home=frozenset({"NO"})), {"NO": False, "US": True}),
        (TitleAbroad(words=("premier",), unknown_in=frozenset({"US"})), {"NO": False, "US": True}),
    ],
)
def test_an_entry_tells_where_a_title_is_held_or_where_it_is_not(
    entry: TitleAbroad, abroad: dict[str, bool]
) -> None:
    """The one list is of the few who have it, the other of the few who don't."""
    assert {home: entry.is_abroad_of(home) for home in abroad} == abroad


@pytest.mark.parametrize(
    ("words", "states"),
    [("the U.S. Minister", {"US"}), ("a visit to France.", {"FR"}), ("in Paris", {"FR"}), ("at home", set())],
)
def test_states_are_found_by_their_names_and_towns(words: str, states: set[str]) -> None:
    """A full stop may be a part of the name or the end of the sentence."""
    assert WORDS.states_in(words) == states
