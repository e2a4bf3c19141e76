"""Whose words they are."""

import pytest

from statements.clauses_by_hand import Readout


def test_the_message_speaks_for_its_sender() -> None:
    """What a message says is said by the one who sent it."""
    readout = Readout("Lund sent a message to Vega. The message said that trade grows.")
    lund, vega = readout.actor("Lund"), readout.actor("Vega")
    readout.exchange("message", [lund], [vega], "Lund sent a message to Vega")
    readout.clause(
        "The message said that trade grows", "say", "said", agent="The message", content="trade grows"
    )
    assert readout.said() == [((lund,), "said", "trade grows")]
    statement = readout.statements()[0]
    assert (statement.exchange, statement.addressees) == ("x1", (vega,))


@pytest.mark.parametrize("agent", ["They", "The two leaders", "Both ministers", "The parties"])
def test_a_phrase_for_both_stands_for_both_sides(agent: str) -> None:
    """Where nothing else says who they are, they are the sides of the meeting."""
    readout = Readout(f"Lund met Vega. {agent} noted that trade grows.")
    lund, vega = readout.actor("Lund"), readout.actor("Vega")
    readout.exchange("meeting", [lund], [vega], "Lund met Vega")
    readout.clause(f"{agent} noted that trade grows", "note", "noted", agent=agent, content="trade grows")
    assert readout.said()[0][0] == (lund, vega)


def test_where_nobody_is_named_both_sides_speak() -> None:
    """The phrase "It was agreed" is said by both sides."""
    readout = Readout("Lund met Vega. It was agreed that the border opens.")
    lund, vega = readout.actor("Lund"), readout.actor("Vega")
    readout.exchange("meeting", [lund], [vega], "Lund met Vega")
    readout.clause("It was agreed that the border opens", "agree", "was agreed", content="the border opens")
    assert readout.said() == [((lund, vega), "was agreed", "the border opens")]


def test_greetings_that_an_envoy_conveys_are_their_owners() -> None:
    """An envoy's words are his leader's."""
    readout = Readout("Song conveyed the greetings from Lund to Vega.")
    song, lund, vega = (readout.actor(name) for name in ("Song", "Lund", "Vega"))
    readout.clause(
        "Song conveyed the greetings from Lund to Vega",
        "convey",
        "conveyed",
        noun="greeting",
        agent=("Song", [song]),
        source=("Lund", [lund], "from"),
        recipient=("Vega", [vega], "to"),
        remainder="the greetings from Lund to Vega",
    )
    assert readout.said() == [((lund,), "conveyed", "the greetings from Lund to Vega")]


def test_who_stands_with_the_speaker_discusses_too() -> None:
    """The phrase "Discussed trade with Vega" is said by both."""
    readout = Readout("Lund discussed trade with Vega.")
    lund, vega = readout.actor("Lund"), readout.actor("Vega")
    readout.clause(
        "Lund discussed trade with Vega",
        "discuss",
        "discussed",
        agent=("Lund", [lund]),
        patient="trade",
        companion=("Vega", [vega], "with"),
        remainder="trade with Vega",
    )
    assert readout.said()[0][0] == (lund, vega)


def test_a_table_says_nothing() -> None:
    """A subject that cannot speak makes no statement."""
    readout = Readout("the table noted that trade grows.")
    readout.clause(
        "the table noted that trade grows", "note", "noted", agent="the table", content="trade grows"
    )
    assert readout.said() == []


def test_anybody_can_bring_a_clause() -> None:
    """A speaker whom no list knows says what a clause tells of him."""
    readout = Readout("Beekeepers argued that trade grows.")
    readout.clause(
        "Beekeepers argued that trade grows", "argue", "argued", agent="Beekeepers", content="trade grows"
    )
    assert readout.said() == [((), "argued", "trade grows")]
