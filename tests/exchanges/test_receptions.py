"""Receptions that mark something, on clauses written by hand."""

import pytest

from by_hand import ACTORS, clause, report
from communique.exchanges import find_exchanges, load_exchange_words
from communique.records import Exchange

WORDS = load_exchange_words()


def given(noun: str, on: str = "the anniversary of the treaty") -> Exchange:
    """Return what Smith gave for Dupont on an anniversary, or on something else."""
    text = f"Smith gave a {noun} for Dupont on {on}."
    gave = clause(
        text, "gave", verb="give", noun=noun, agent="Smith", companion=("for", "Dupont"),
        about=("on", on),
    )  # fmt: skip
    (exchange,) = find_exchanges(report(text), (gave,), ACTORS, WORDS)
    return exchange


def test_a_reception_is_given_on_an_occasion() -> None:
    """What it marks is its occasion, and it is a ceremony."""
    exchange = given("reception")
    assert exchange.occasion is not None
    assert exchange.occasion.text == "the anniversary of the treaty"
    assert "ceremony" in exchange.purpose


@pytest.mark.parametrize("noun", ["session", "talk"])
def test_talks_mark_nothing(noun: str) -> None:
    """What talks are on is their matter."""
    exchange = given(noun, "the end of the treaty")
    assert exchange.occasion is None
    assert "ceremony" not in exchange.purpose
