"""A report that is somebody's own text as a whole."""

import pytest

from statements.clauses_by_hand import Readout


@pytest.mark.parametrize(
    "title",
    [
        "Address by the President of Ruritania",
        "The sea is ours - address by President Lund",
        "The sea is ours - President Lund's address to the fishermen",
        "Statement by President Lund on the sea",
    ],
)
def test_an_address_is_its_speakers_as_a_whole(title: str) -> None:
    """What "I" say in an address is said by him who gives it, and so is the rest."""
    readout = Readout("I thank you. The sea is ours.", title=title)
    readout.clause(
        "I thank you", "thank", "thank", agent="I", patient="you", remainder="you", tense="present"
    )
    readout.clause("The sea is ours", "be", "is", agent="The sea", tense="present")
    assert [content for _, _, content in readout.said()] == ["you", "The sea is ours"]


def test_a_speech_that_is_only_told_of_is_no_text() -> None:
    """A report about a speech is not the speech."""
    readout = Readout("Lund delivered a speech. We were there.", title="Lund delivered a speech in Varna")
    readout.clause("Lund delivered a speech", "deliver", "delivered", agent="Lund")
    assert readout.said() == []
