"""What is said, told from what is planned, wished for or an agenda."""

from typing import Any

import pytest

from statements.clauses_by_hand import Readout


@pytest.mark.parametrize(
    "parts",
    [
        {"modality": "plan", "tense": "future"},
        {"modality": "condition"},
        {"modality": "ability"},
        {"relation": "condition"},
        {"form": "infinitive", "relation": "relative", "parent": 0},
    ],
)
def test_what_is_not_said_yet_is_no_statement(parts: dict[str, Any]) -> None:
    """Plans, conditions and abilities are an agenda."""
    readout = Readout("Lund stays. Lund discuss trade.")
    lund = readout.actor("Lund")
    readout.clause("Lund stays", "stay", "stays", agent=("Lund", [lund]))
    readout.clause(
        "Lund discuss trade",
        "discuss",
        "discuss",
        agent=("Lund", [lund]),
        patient="trade",
        remainder="trade",
        **parts,
    )
    assert readout.said() == []


def test_a_denied_cue_keeps_its_denial() -> None:
    """The phrase "Did not confirm" is a statement that is denied."""
    readout = Readout("Lund did not confirm that trade grows.")
    lund = readout.actor("Lund")
    readout.clause(
        "Lund did not confirm that trade grows",
        "confirm",
        "did not confirm",
        agent=("Lund", [lund]),
        content="trade grows",
        negated=True,
    )
    assert [statement.negated for statement in readout.statements()] == [True]


def test_who_speaks_of_himself_within_what_he_says_is_the_speaker() -> None:
    """The phrase "We hope" in what Lund said is Lund's hope, and stands within what he said."""
    readout = Readout('"We hope that trade grows," Lund said.')
    lund = readout.actor("Lund")
    readout.clause(
        "We hope that trade grows",
        "hope",
        "hope",
        agent="We",
        content="trade grows",
        tense="present",
        parent=1,
        relation="content",
    )
    readout.clause(
        'We hope that trade grows," Lund said',
        "say",
        "said",
        agent=("Lund", [lund]),
        content="We hope that trade grows",
    )
    assert set(readout.said()) == {
        ((lund,), "said", "We hope that trade grows"),
        ((lund,), "hope", "trade grows"),
    }
    assert {statement.quotation for statement in readout.statements()} == {"direct"}


def test_a_report_that_speaks_of_itself_makes_no_statement() -> None:
    """An announcement in the first person is none."""
    readout = Readout("I welcome the visit.")
    readout.clause(
        "I welcome the visit", "welcome", "welcome", agent="I", patient="the visit", remainder="the visit"
    )
    assert readout.said() == []


def test_who_asks_to_convey_speaks() -> None:
    """The phrase "Asked the ambassador to convey his greetings" is said by the one who asked."""
    readout = Readout("Lund asked Song to convey his greetings.")
    lund, song = readout.actor("Lund"), readout.actor("Song")
    readout.clause("Lund asked Song", "ask", "asked", agent=("Lund", [lund]), patient=("Song", [song]))
    readout.clause(
        "to convey his greetings",
        "convey",
        "convey",
        noun="greeting",
        agent=("Song", [song]),
        remainder="his greetings",
        form="infinitive",
        modality="wish",
        parent=0,
        relation="content",
    )
    assert readout.said() == [((lund,), "asked Song to convey", "his greetings")]
