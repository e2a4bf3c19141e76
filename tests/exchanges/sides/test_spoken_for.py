"""Those for whom a sender speaks, on clauses written by hand."""

from by_hand import ACTORS, clause, mentioned, report
from communique.exchanges import find_exchanges, load_exchange_words
from communique.records import Clause, Exchange

WORDS = load_exchange_words()


def found(text: str, *clauses: Clause) -> tuple[Exchange, ...]:
    """Find the exchanges of a text with its clauses."""
    actors = tuple(mentioned(actor, text) for actor in ACTORS)
    return find_exchanges(report(text), clauses, actors, WORDS)


def _sent(text: str) -> Clause:
    return clause(
        text,
        "sent",
        verb="send",
        noun="message",
        agent="Smith",
        recipient=("to", "Dupont"),
        within="Smith sent a message to Dupont.",
    )


def test_words_that_no_role_holds_are_read_in_a_sentence_of_the_sender() -> None:
    """What reads "I, on behalf of the party, greet you" speaks for the party, whatever the grammar makes of it."""
    text = "Smith sent a message to Dupont. Smith, on behalf of the party, greets you."
    greets = clause(
        text,
        "greets",
        number=1,
        sentence=1,
        verb="greet",
        within="Smith, on behalf of the party, greets you.",
    )
    (exchange,) = found(text, _sent(text), greets)
    assert exchange.on_behalf_of == ("party",)


def test_somebody_else_may_speak_for_others() -> None:
    """What another says on behalf of others is no part of the message."""
    text = "Smith sent a message to Dupont. Jones spoke on behalf of the party."
    spoke = clause(
        text,
        "spoke",
        number=1,
        sentence=1,
        verb="speak",
        agent="Jones",
        within="Jones spoke on behalf of the party.",
    )
    (exchange,) = found(text, _sent(text), spoke)
    assert exchange.on_behalf_of == ()
