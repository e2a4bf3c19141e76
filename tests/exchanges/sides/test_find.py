"""Both sides of an exchange, on clauses written by hand."""

import msgspec
import pytest

from by_hand import ACTORS, clause, mentioned, naming, phrase, report
from communique.exchanges import find_exchanges, load_exchange_words
from communique.records import Actor, Clause, Exchange

WORDS = load_exchange_words()
#: A state, and those who are sent, of whom no state is told.
AMERICA = Actor(id="america", kind="state", name="United States", country="US")
SENT = Actor(id="sent", kind="body", name="trade delegation")


def found(text: str, *clauses: Clause, **known: str) -> tuple[Exchange, ...]:
    """Find the exchanges of a text, in which every place of a name is known."""
    actors = [mentioned(actor, text) for actor in (*ACTORS, AMERICA, SENT)]
    return find_exchanges(report(text, **known), clauses, actors, WORDS)


def _sides(*exchanges: Exchange) -> list[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    return [(one.kind, one.senders, one.recipients) for one in exchanges]


@pytest.mark.parametrize("words", ["to attend a forum in France", "for a forum to be held in France"])
def test_a_traveller_goes_to_the_state_that_is_told_beside_it(words: str) -> None:
    """Where the clause names a state that the journey leads to, it is the host."""
    text = f"Smith left {words}."
    left = clause(text, "left", verb="leave", agent="Smith", tense="past")
    assert _sides(*found(text, left)) == [("visit", ("smith",), ("france",))]


def test_a_state_that_no_journey_leads_to_is_no_host() -> None:
    """A state that is only spoken of beside a journey is not visited."""
    text = "Smith left after a talk about France."
    assert not found(text, clause(text, "left", verb="leave", agent="Smith", tense="past"))


def test_the_own_state_of_a_traveller_is_no_host() -> None:
    """A Frenchman who leaves for France visits nobody."""
    text = "Dupont left to attend a forum in France."
    assert not found(text, clause(text, "left", verb="leave", agent="Dupont", tense="past"))


@pytest.mark.parametrize(("name", "number"), [("Dupont", 1), ("Smith", 0)])
def test_who_goes_home_has_visited_the_state_of_the_report(name: str, number: int) -> None:
    """Its own people who come home have visited nobody that the report names."""
    text = f"{name} returned home on Monday."
    home = clause(text, "returned", verb="return", agent=name, when=("on", "Monday"), tense="past")
    exchanges = found(text, home, publisher="White House")
    assert _sides(*exchanges) == [("visit", ("dupont",), ("america",))] * number


def test_a_visit_called_off_is_of_its_owner() -> None:
    """Where one postpones the visit of another, the other is the visitor."""
    text = "Dupont postponed the visit of Smith to France."
    postponed = clause(
        text, "postponed", verb="postpone", noun="visit", agent="Dupont", recipient=("to", "France")
    )
    owned = msgspec.structs.replace(postponed, agent=(*postponed.agent, phrase(text, "Smith", "of")))
    (visit,) = found(text, owned)
    assert _sides(visit) == [("visit", ("smith",), ("france",))]
    assert visit.status == "cancelled"


def test_one_phrase_names_both_sides() -> None:
    """What reads "Smith and Dupont met" has the one on one side and the other on the other."""
    text = "Smith and Dupont met."
    met = clause(text, "met", verb="meet", agent="Smith and Dupont")
    assert _sides(*found(text, met)) == [("meeting", ("smith",), ("dupont",))]


def test_those_who_meet_a_third_are_one_side() -> None:
    """Two who met with somebody of whom nobody knows who it is did not meet each other."""
    text = "Smith and Dupont met with the players."
    met = clause(text, "met", verb="meet", agent="Smith and Dupont", companion=("with", "the players"))
    assert not found(text, met)


def test_those_whom_somebody_unknown_talks_with_are_one_side() -> None:
    """Beside an agent of whom nobody knows who it is, those with him are not two sides."""
    text = "The chairman held talks with Smith and Dupont."
    held = clause(
        text, "held", verb="hold", noun="talk", agent="The chairman", companion=("with", "Smith and Dupont")
    )
    assert not found(text, held)


def test_a_delegation_and_its_leader_are_one_side() -> None:
    """Who leads a delegation did not meet with it."""
    text = "The trade delegation led by Smith met."
    met = naming(clause(text, "met", verb="meet", agent="trade delegation"), "agent", "sent")
    led = clause(
        text, "led", number=1, verb="lead", agent=("by", "Smith"), patient="trade delegation", parent=0
    )
    assert not found(text, met, naming(led, "patient", "sent"))


@pytest.mark.parametrize(
    ("name", "what", "number"),
    [("trade delegation", "the harbour", 1), ("trade union", "the harbour", 0)],
)
def test_a_delegation_that_sees_the_sights_is_in_the_country(name: str, what: str, number: int) -> None:
    """What a delegation from abroad visits lies in the state of the report; another body may visit its own."""
    text = f"The {name} visited {what}."
    visited = naming(clause(text, "visited", verb="visit", agent=name, patient=what), "agent", "body")
    body = Actor(id="body", kind="body", name=name, country="FR")
    known = report(text, publisher="White House")
    assert len(find_exchanges(known, (visited,), (*ACTORS, body), WORDS)) == number
