"""Cues beside a quotation, and verbs that no list has."""

import pytest

from statements.clauses_by_hand import Readout


@pytest.mark.parametrize(
    ("text", "said", "expected"),
    [
        ('"What now?" Lund asked.', "Lund asked", "What now?"),
        ('In Oslo Lund asked, smiling: "What now?"', "Lund asked", "What now?"),
    ],
)
def test_a_cue_brings_the_quotation_beside_it(text: str, said: str, expected: str) -> None:
    """Where the parser parts them, the quotation right before or behind a cue is what is said."""
    readout = Readout(text)
    lund = readout.actor("Lund")
    readout.clause(said, "ask", "asked", agent=("Lund", [lund]))
    assert readout.said() == [((lund,), "asked", expected)]


def test_a_quotation_far_off_is_not_what_a_cue_brings() -> None:
    """A sentence between the two parts them."""
    readout = Readout('"What now?" The clock struck. Lund asked.')
    lund = readout.actor("Lund")
    readout.clause("Lund asked", "ask", "asked", agent=("Lund", [lund]))
    assert readout.said() == []


def test_a_verb_in_no_list_that_brings_direct_words_is_a_cue() -> None:
    """Any verb beside a quotation tells how it was said."""
    readout = Readout('"Peace holds," Lund beamed.')
    lund = readout.actor("Lund")
    readout.clause("Lund beamed", "beam", "beamed", agent=("Lund", [lund]))
    assert readout.said() == [((lund,), "beamed", "Peace holds")]


def test_what_somebody_ensures_is_not_said() -> None:
    """A clause with "that" of a verb that brings something about is no statement."""
    readout = Readout("Lund ensured that peace holds.")
    lund = readout.actor("Lund")
    readout.clause(
        "Lund ensured that peace holds", "ensure", "ensured", agent=("Lund", [lund]), content="peace holds"
    )
    assert readout.said() == []


def test_a_title_in_quotation_marks_is_not_said() -> None:
    """A book that "was brought out" is no quotation."""
    readout = Readout('The book "Trade grows" was brought out by Lund.')
    lund = readout.actor("Lund")
    readout.clause(
        'The book "Trade grows" was brought out by Lund',
        "bring out",
        "was brought out",
        agent=("Lund", [lund], "by"),
        patient='The book "Trade grows"',
    )
    assert readout.said() == []
