"""A cue whose words the parser did not hang on it."""

import pytest

from statements.clauses_by_hand import Readout


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The plan, Lund said in Oslo, is dead for now.", "The plan … is dead for now"),
        ("The plan is dead for now, Lund said in Oslo.", "The plan is dead for now"),
        ("In Oslo Lund said at the rally that trade grows.", "trade grows"),
    ],
)
def test_a_sentence_around_a_cue_is_what_is_said(text: str, said: str) -> None:
    """A cue between commas, at the end, or far before its "that" has its sentence."""
    readout = Readout(text)
    lund = readout.actor("Lund")
    readout.clause("Lund said", "say", "said", agent=("Lund", [lund]))
    verb = "is dead" if "dead" in text else "grows"
    readout.clause(verb, "be", verb)
    assert readout.said() == [((lund,), "said", said)]


@pytest.mark.parametrize("text", ["In the evening of Monday, Lund said.", "Lund said in Oslo."])
def test_without_a_clause_around_it_a_cue_brings_nothing(text: str) -> None:
    """Words of time and place are nothing that somebody says."""
    readout = Readout(text)
    lund = readout.actor("Lund")
    readout.clause("Lund said", "say", "said", agent=("Lund", [lund]))
    assert readout.said() == []
