"""Exchanges that only the headline names, on clauses written by hand."""

import pytest

from by_hand import ACTORS, clause, mentioned, report
from communique.exchanges import find_exchanges, load_exchange_words
from communique.records import Actor, Clause, Exchange

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


def _sides(*exchanges: Exchange) -> list[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    return [(one.kind, one.senders, one.recipients) for one in exchanges]


def test_a_call_that_nobody_at_home_acts_in_is_the_publishers() -> None:
    """Where the body names nobody of the publisher's side, the office that publishes it is that side."""
    text = "Trade was on the table."
    house = Actor(id="house", kind="body", name="White House", country="US")
    dupont = next(actor for actor in ACTORS if actor.id == "dupont")
    was = clause(text, "was", verb="be", agent="Trade")
    known = report(text, title="Telephone conversation with Dupont", publisher="White House")
    assert _sides(*find_exchanges(known, (was,), (dupont, house), WORDS)) == [
        ("call", ("house",), ("dupont",))
    ]


@pytest.mark.parametrize("title", ["France-US talks", "US–France trade talks"])
def test_talks_of_two_states_are_of_the_first_person_of_each(title: str) -> None:
    """Where a headline yokes two states together, their first persons are the sides, the publisher's own first."""
    text = "Dupont and Durand thanked Smith and Jones."
    thanked = clause(text, "thanked", verb="thank", agent="Dupont and Durand", patient="Smith and Jones")
    actors = [mentioned(actor, text) for actor in ACTORS]
    known = report(text, title=title, publisher="White House")
    assert _sides(*find_exchanges(known, (thanked,), actors, WORDS)) == [("meeting", ("smith",), ("dupont",))]


def test_talks_that_yoke_no_states_are_nobodys() -> None:
    """A headline that only speaks of talks names no exchange of those who act in the body."""
    text = "Dupont thanked Smith."
    thanked = clause(text, "thanked", verb="thank", agent="Dupont", patient="Smith")
    assert not found("France hopes for talks with the US", text, thanked)


def test_both_who_speak_before_a_bilateral_meeting_meet() -> None:
    """The first who is named is on the one side, the other on the other."""
    text = "We agree."
    exchanges = found(
        "Remarks by Smith and Dupont Before Bilateral Meeting",
        text,
        clause(text, "agree", verb="agree", agent="We"),
    )
    assert _sides(*exchanges) == [("meeting", ("smith",), ("dupont",))]


@pytest.mark.parametrize(
    ("title", "status"), [("Smith to meet with Dupont", "planned"), ("Smith meets with Dupont", "held")]
)
def test_a_headline_may_announce_a_meeting(title: str, status: str) -> None:
    """What a headline says is to be is planned."""
    text = "Trade was on the table."
    (exchange,) = found(title, text, clause(text, "was", verb="be", agent="Trade"))
    assert (exchange.kind, exchange.status) == ("meeting", status)


def test_a_headline_may_announce_a_visit_to_a_state() -> None:
    """The state that is named behind the words is the host."""
    text = "Trade was on the table."
    (exchange,) = found("Smith will visit France", text, clause(text, "was", verb="be", agent="Trade"))
    assert _sides(exchange) == [("visit", ("smith",), ("france",))]
    assert exchange.status == "planned"


def test_a_telephone_conversation_is_no_meeting() -> None:
    """The words "conversation with" are those of a call, which the body tells of, and of nothing more."""
    text = "Smith spoke with Dupont."
    spoke = clause(text, "spoke", verb="speak", agent="Smith", companion=("with", "Dupont"))
    assert _sides(*found("Telephone conversation with Dupont", text, spoke)) == [
        ("call", ("smith",), ("dupont",))
    ]


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("As leaders of France and the United States, we agree.", 1),
        ("France and the United States agree.", 0),
    ],
)
def test_states_of_the_first_sentence_make_a_joint_statement_where_they_speak(
    words: str, number: int
) -> None:
    """Under "Joint Statement on Trade" the states that say "we" are its sides; states told of are not."""
    america = Actor(id="america", kind="state", name="United States", country="US")
    actors = [mentioned(actor, words) for actor in (*ACTORS, america)]
    agree = clause(words, "agree", verb="agree")
    known = report(words, title="Joint Statement on Trade", publisher="White House")
    exchanges = find_exchanges(known, (agree,), actors, WORDS)
    assert [(one.kind, one.senders) for one in exchanges] == [
        ("joint_statement", ("france", "america"))
    ] * number
