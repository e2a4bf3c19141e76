"""Sentences, quotation, "according to", and coordinates that the parser misread."""

import pytest

from communique.records import Span
from communique.statements.quoted import quotation_of
from communique.statements.sentences import sentences
from statements.clauses_by_hand import WORDS, Readout


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Trade grows. Peace holds.", ["Trade grows.", "Peace holds."]),
        ("Mr. Lund met Vega. They spoke.", ["Mr. Lund met Vega.", "They spoke."]),
        ("The U.S. President spoke.", ["The U.S. President spoke."]),
        ('"Trade grows." Peace holds.', ['"Trade grows."', "Peace holds."]),
        ("Trade grows", ["Trade grows"]),
    ],
)
def test_sentences_end_at_a_stop_that_ends_them(text: str, expected: list[str]) -> None:
    """A stop behind an abbreviation or an initial ends nothing."""
    found = sentences(text, Span(0, len(text)), (), WORDS.groups["abbreviations"])
    assert [span.quote(text) for span in found] == expected


def test_no_sentence_ends_within_a_name() -> None:
    """The phrase "Ann B. Lund" is one name."""
    text = "Ann Bo. Lund spoke."
    assert len(list(sentences(text, Span(0, len(text)), (Span(0, 12),), frozenset()))) == 1


@pytest.mark.parametrize(
    ("content", "expected"), [(Span(0, 10), "direct"), (Span(0, 20), "mixed"), (Span(12, 20), "indirect")]
)
def test_quotation_is_told_by_its_marks(content: Span, expected: str) -> None:
    """Words wholly between marks are direct, partly mixed, else indirect."""
    assert quotation_of([content], [Span(0, 10)]) == expected


def test_words_beside_according_to_are_a_statement() -> None:
    """The rest of the clause is what is said."""
    readout = Readout("According to Lund, trade grows.")
    lund = readout.actor("Lund")
    readout.clause(
        "According to Lund, trade grows",
        "grow",
        "grows",
        agent="trade",
        adjuncts=("Lund", [lund], "according to"),
        tense="present",
    )
    assert readout.said() == [((lund,), "According to", "trade grows")]


def test_what_is_told_in_the_past_is_no_part_of_what_is_said_in_the_present() -> None:
    """The phrase "Noted that trade grows and reminded that …" is two statements of one speaker."""
    readout = Readout("Lund noted that trade grows, and reminded that peace holds.")
    lund, trade = readout.actor("Lund"), "trade"
    note = readout.clause(
        "Lund noted that trade grows, and reminded that peace holds",
        "note",
        "noted",
        agent=("Lund", [lund]),
        content="trade grows, and reminded that peace holds",
    )
    grow = readout.clause(
        "trade grows", "grow", "grows", agent=trade, tense="present", parent=note.id, relation="content"
    )
    readout.clause(
        "reminded that peace holds",
        "remind",
        "reminded",
        agent=("Lund", [lund]),
        content="peace holds",
        parent=grow.id,
        relation="conjunct",
    )
    assert readout.said() == [((lund,), "noted", "trade grows"), ((lund,), "reminded", "peace holds")]
