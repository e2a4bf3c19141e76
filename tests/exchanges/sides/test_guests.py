"""Who came to what somebody gave, on clauses written by hand."""

import msgspec
import pytest

from by_hand import ACTORS, clause, mentioned, report
from communique.exchanges import find_exchanges, load_exchange_words
from communique.records import Clause, Exchange

WORDS = load_exchange_words()


def found(text: str, *clauses: Clause) -> tuple[Exchange, ...]:
    """Find the exchanges of a text, in which every place of a name is known."""
    return find_exchanges(report(text), clauses, [mentioned(actor, text) for actor in ACTORS], WORDS)


def _dinner(text: str, **more: object) -> Clause:
    return clause(
        text,
        "gave",
        verb="give",
        noun="dinner",
        agent="Smith",
        within=text.split(". ", maxsplit=1)[0],
        **more,
    )


def _present(text: str, verb: str = "were") -> Clause:
    """Return the second sentence, which tells who was there."""
    second = text.split(". ", 1)[1]
    return clause(text, verb, number=1, sentence=1, verb="be", within=second)


def _sides(exchange: Exchange) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    return exchange.kind, exchange.senders, exchange.recipients


def test_a_dinner_is_a_meeting_with_those_whom_it_honours() -> None:
    """In whose honour something is given, those are the other side."""
    text = "Smith gave a dinner in honour of the party."
    (exchange,) = found(text, _dinner(text, occasion=("in honour of", "the party")))
    assert _sides(exchange) == ("meeting", ("smith",), ("party",))


def test_the_next_sentence_may_tell_whom_a_dinner_honours() -> None:
    """What reads "It was given in honor of the party" tells of the dinner before."""
    text = "Smith gave a dinner. It was given in honor of the party."
    given = clause(
        text, "was given", number=1, sentence=1, verb="give", patient="It",
        occasion=("in honor of", "the party"),
    )  # fmt: skip
    (exchange,) = found(text, _dinner(text), given)
    assert _sides(exchange) == ("meeting", ("smith",), ("party",))


@pytest.mark.parametrize("states", ["France", "nobody else"])
def test_those_present_on_invitation_are_the_guests(states: str) -> None:
    """All who are named as present on invitation are the other side; a state is no guest."""
    text = f"Smith gave a dinner. Present on invitation were Dupont, Durand and {states}."
    (exchange,) = found(text, _dinner(text), _present(text))
    assert _sides(exchange) == ("meeting", ("smith",), ("dupont", "durand"))


def test_those_present_without_an_invitation_are_hosts() -> None:
    """Who is present at a dinner for the guests, whoever gave it, is of the side that receives."""
    text = "A dinner was given for Dupont. Present there were Smith and Jones."
    given = clause(
        text, "was given", verb="give", noun="dinner", about=("for", "Dupont"), within="A dinner was given"
    )
    (exchange,) = found(text, given, _present(text))
    assert _sides(exchange) == ("meeting", ("smith", "jones"), ("dupont",))


def test_who_is_present_for_the_host_is_no_guest() -> None:
    """Without an invitation those present say nothing of the side that comes."""
    text = "Smith gave a dinner. Present there were Dupont and Durand."
    assert not found(text, _dinner(text), _present(text))


def test_guests_add_nothing_to_a_dinner_with_two_sides() -> None:
    """Where the clause names both sides, those present are none."""
    text = "Smith gave a dinner for Dupont. Present on invitation were Durand and others."
    (exchange,) = found(text, _dinner(text, about=("for", "Dupont")), _present(text))
    assert exchange.recipients == ("dupont",)


def test_who_is_invited_does_not_receive() -> None:
    """Guests at a dinner for somebody else are not the side that gives it."""
    text = "A dinner was given for Dupont. Present on invitation were Smith and Jones."
    given = clause(
        text, "was given", verb="give", noun="dinner", about=("for", "Dupont"), within="A dinner was given"
    )
    assert not found(text, given, _present(text))


def test_who_was_present_before_was_at_something_else() -> None:
    """Guests are named behind the dinner they came to."""
    text = "Smith gave a dinner. Present on invitation were Dupont and Durand."
    gave = msgspec.structs.replace(_dinner(text), id=1, sentence=1)
    present = msgspec.structs.replace(_present(text), id=0, sentence=0)
    assert not found(text, present, gave)


def test_a_list_far_behind_is_of_something_else() -> None:
    """Guests are named in the sentences next to the dinner, no later."""
    text = "Smith gave a dinner. Present on invitation were Dupont and Durand."
    second = text.split(". ", 1)[1]
    late = clause(text, "were", number=1, sentence=5, verb="be", within=second)
    assert not found(text, _dinner(text), late)
