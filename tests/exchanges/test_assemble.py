"""What is told of one exchange in several clauses, on clauses written by hand."""

import pytest

from by_hand import ACTORS, clause, naming, report
from communique.exchanges import find_exchanges, load_exchange_words
from communique.records import Actor, Clause, Exchange

WORDS = load_exchange_words()
#: Another Frenchman, and somebody of a third state.
HOSTS = {
    "FR": Actor(id="host", kind="person", name="Blanc", country="FR"),
    "NO": Actor(id="host", kind="person", name="Blanc", country="NO"),
}


def found(text: str, *clauses: Clause, host: str = "FR") -> tuple[Exchange, ...]:
    """Find the exchanges of a text with its clauses, in which a host of some state may be named."""
    return find_exchanges(report(text), clauses, (*ACTORS, HOSTS[host]), WORDS)


@pytest.mark.parametrize(
    ("noun", "kinds"),
    [("card", ["gift"]), ("greeting", ["gift"]), ("letter", ["gift", "message"])],
)
def test_a_card_goes_with_a_gift_but_a_letter_does_not(noun: str, kinds: list[str]) -> None:
    """Of what one verb sends, words of courtesy are a part of the gift; a letter is a message of its own."""
    text = f"Smith sent a basket and a {noun} to Dupont."
    sent = [
        clause(text, "sent", number=number, verb="send", noun=what, agent="Smith", recipient=("to", "Dupont"))
        for number, what in enumerate(["basket", noun])
    ]
    assert [one.kind for one in found(text, *sent)] == kinds


@pytest.mark.parametrize(
    ("given", "statuses"),
    [
        ({"tense": "future"}, ["held", "planned"]),
        ({"modality": "plan"}, ["held", "planned"]),
        ({"tense": "past"}, ["held"]),
    ],
)
def test_a_meeting_ahead_is_another_than_the_one_held(given: dict[str, str], statuses: list[str]) -> None:
    """Two who met and agree to meet again have two meetings; told twice, it is one."""
    text = "Smith met Dupont. Smith meets Dupont again."
    met = clause(text, "met", verb="meet", agent="Smith", patient="Dupont", tense="past")
    again = clause(text, "meets", number=1, sentence=1, verb="meet", agent="Smith", patient="Dupont", **given)
    assert [one.status for one in found(text, met, again)] == statuses


@pytest.mark.parametrize(("host", "number"), [("FR", 1), ("NO", 2)])
def test_a_visit_to_two_hosts_of_one_state_is_one(host: str, number: int) -> None:
    """Who comes to a state and to one of its people makes one visit; hosts of two states are two visits."""
    text = "Smith visited France. Smith paid a stay to Blanc."
    visited = clause(text, "visited", verb="visit", agent="Smith", patient="France", tense="past")
    paid = clause(
        text, "paid", number=1, sentence=1, verb="pay", noun="stay", agent="Smith",
        recipient=("to", "Blanc"), tense="past",
    )  # fmt: skip
    visits = found(text, visited, naming(paid, "recipient", "host"), host=host)
    assert [one.kind for one in visits] == ["visit"] * number
