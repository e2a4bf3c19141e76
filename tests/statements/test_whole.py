"""One quotation under one cue is one statement."""

from statements.clauses_by_hand import Readout


def _said(text: str, content: str) -> Readout:
    """Return a readout in which the parser gave the cue "said" only a part of what is quoted."""
    readout = Readout(text)
    lund = readout.actor("Lund")
    readout.clause("Lund said", "say", "said", agent=("Lund", [lund]), content=content)
    return readout


def test_a_quotation_of_several_sentences_is_said_as_a_whole() -> None:
    """The parser gives the cue the nearest sentence; the marks show the rest."""
    readout = _said('"Peace holds. Trade grows," Lund said.', "Trade grows")
    assert [content for _, _, content in readout.said()] == ["Peace holds. Trade grows"]


def test_what_goes_on_behind_the_cue_belongs_to_it() -> None:
    """A quotation that its cue cuts in two is one statement in two stretches."""
    readout = _said('"Peace holds," Lund said, "as long as trade grows. All is well."', "Peace holds")
    assert [content for _, _, content in readout.said()] == [
        "Peace holds … as long as trade grows. All is well"
    ]


def test_a_quoted_sentence_behind_goes_on_with_it() -> None:
    """A quotation without a cue of its own goes with the one before."""
    readout = _said('"Peace holds," Lund said. "All is well."', "Peace holds")
    assert [content for _, _, content in readout.said()] == ["Peace holds … All is well"]


def test_a_quoted_paragraph_goes_on_with_it() -> None:
    """A paragraph that is a quotation as a whole goes with the statement before."""
    readout = _said('"Peace holds," Lund said.\n\n"All is well."', "Peace holds")
    assert [content for _, _, content in readout.said()] == ["Peace holds … All is well"]


def test_what_the_speaker_thinks_within_his_quotation_is_no_statement_of_its_own() -> None:
    """The phrase "I think" in a quotation is part of it."""
    readout = _said('"I think that peace holds," Lund said.', "I think that peace holds")
    readout.clause("I think that peace holds", "think", "think", agent="I", content="peace holds")
    assert [content for _, _, content in readout.said()] == ["I think that peace holds"]


def test_words_that_only_touch_a_quotation_keep_both_its_marks() -> None:
    """A phrase in quotation marks at the end of what is said is closed."""
    readout = _said('Lund said the plan is "a dream."', 'the plan is "a dream')
    assert [content for _, _, content in readout.said()] == ['the plan is "a dream."']
