"""Which clauses name an exchange, on clauses written by hand."""

import pytest

from by_hand import clause, naming
from communique.exchanges import load_exchange_words
from communique.exchanges.kinds import kind_of
from communique.records import Clause

WORDS = load_exchange_words()


def name_of(given: Clause, text: str) -> str | None:
    """Return the name of the rule that reads a clause."""
    found = kind_of(given, WORDS, text)
    return found[0] if found else None


@pytest.mark.parametrize(("whom", "name"), [("Dupont", "meet"), ("the target", None)])
def test_what_names_nobody_is_not_met_with(whom: str, name: str | None) -> None:
    """Who "met the target" met nobody."""
    text = f"Smith met {whom}."
    assert name_of(clause(text, "met", verb="meet", agent="Smith", patient=whom), text) == name


@pytest.mark.parametrize(("parent", "name"), [(None, "words-to"), (0, None)])
def test_words_without_a_verb_are_a_message_only_by_themselves(parent: int | None, name: str | None) -> None:
    """What reads "My condolence to Dupont." is sent so; within another clause it is only named."""
    text = "My condolence to Dupont."
    words = clause(
        text, "condolence", number=1, noun="condolence", form="nominal", recipient=("to", "Dupont"),
        parent=parent,
    )  # fmt: skip
    assert name_of(words, text) == name


@pytest.mark.parametrize(
    ("who", "name"), [("I", "offer-words"), ("We", "offer-words"), ("Jones", "convey-for-another")]
)
def test_who_conveys_in_the_first_person_is_no_envoy(who: str, name: str) -> None:
    """It is I who write when I convey the sympathy of others."""
    text = f"{who} conveyed the sympathy of Smith to Dupont."
    conveyed = clause(
        text, "conveyed", verb="convey", noun="sympathy", agent=who, source=("of", "Smith"),
        recipient=("to", "Dupont"),
    )  # fmt: skip
    assert name_of(naming(conveyed, "agent", "jones"), text) == name
