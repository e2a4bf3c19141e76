"""Exchanges that only the headline names, on clauses written by hand."""

from by_hand import ACTORS, clause, report
from communique.exchanges import find_exchanges, load_exchange_words
from communique.records import Clause, Exchange

WORDS = load_exchange_words()


def found(title: str, text: str, *clauses: Clause) -> tuple[Exchange, ...]:
    """Find the exchanges of a text under a headline of the White House."""
    return find_exchanges(report(text, title=title, publisher="White House"), clauses, ACTORS, WORDS)


def test_a_call_that_the_body_begins_in_the_middle_of_is_named_by_its_headline() -> None:
    """What reads "Telephone conversation with Dupont" is a call of the one who acts in the body."""
    text = "Smith discussed trade."
    (exchange,) = found(
        "Telephone conversation with Dupont", text, clause(text, "discussed", verb="discuss", agent="Smith")
    )
    assert (exchange.kind, exchange.senders, exchange.recipients) == ("call", ("smith",), ("dupont",))


def test_a_headline_adds_nothing_to_an_exchange_that_the_body_tells() -> None:
    """A meeting that the body tells of is one meeting, whatever stands above it."""
    text = "Smith met Dupont."
    assert (
        len(
            found(
                "Meeting with Dupont", text, clause(text, "met", verb="meet", agent="Smith", patient="Dupont")
            )
        )
        == 1
    )


def test_a_meeting_at_home_in_a_headline_is_none() -> None:
    """A headline about two of one state names no exchange."""
    text = "Smith discussed trade."
    assert not found("Meeting with Jones", text, clause(text, "discussed", verb="discuss", agent="Smith"))


def test_a_joint_statement_is_of_those_whom_its_headline_names() -> None:
    """The report is then the text of the statement."""
    text = "We agree."
    (exchange,) = found(
        "Joint Statement by Smith and Dupont", text, clause(text, "agree", verb="agree", agent="We")
    )
    assert (exchange.kind, exchange.senders) == ("joint_statement", ("smith", "dupont"))


def test_the_matter_of_a_joint_statement_is_no_side_of_it() -> None:
    """Who is named behind "on" is what the statement is about."""
    text = "We agree."
    (exchange,) = found(
        "Joint Statement by Smith and Dupont on Jones", text, clause(text, "agree", verb="agree", agent="We")
    )
    assert exchange.senders == ("smith", "dupont")


def test_a_headline_says_what_a_message_is_for() -> None:
    """Congratulations in the headline are a purpose of the message to the one they go to."""
    text = "Smith sent a message to Dupont."
    sent = clause(text, "sent", verb="send", noun="message", agent="Smith", recipient=("to", "Dupont"))
    (exchange,) = found("Congratulations to Dupont", text, sent)
    assert exchange.purpose == ("congratulation",)
