"""Statements whose cue is no verb."""

import pytest

from communique.pipeline import Reader
from communique.records import RawReport, Reading


def _said(sentence: str, reader: Reader) -> list[tuple[str, str, str]]:
    """Return (source, cue, content) of every statement of a sentence."""
    reading = reader.read(RawReport(source="sentence", data=sentence))
    assert isinstance(reading, Reading)
    return [
        (
            s.source.quote(sentence) if s.source else "",
            s.cue.quote(sentence) if s.cue else "",
            " … ".join(span.quote(sentence) for span in s.content),
        )
        for s in reading.statements
    ]


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        (
            "According to President Lund, the mine is safe.",
            ("President Lund", "According to", "the mine is safe"),
        ),
        (
            "The mine is safe, according to the harbour master.",
            ("the harbour master", "according to", "The mine is safe"),
        ),
        (
            "In President Lund's view, the mine is safe.",
            ("President Lund", "In President Lund's view", "the mine is safe"),
        ),
        (
            "In the eyes of the miners, the mine is safe.",
            ("the miners", "In the eyes of the miners", "the mine is safe"),
        ),
    ],
)
def test_a_phrase_can_tell_whose_words_a_sentence_is(
    sentence: str, said: tuple[str, str, str], reader: Reader
) -> None:
    """A phrase beside the clause names who says it."""
    assert _said(sentence, reader) == [said]


@pytest.mark.parametrize(
    "sentence", ["The work went on according to plan.", "In our view of the sea, ships came."]
)
def test_a_phrase_that_names_nobody_brings_no_words(sentence: str, reader: Reader) -> None:
    """A plan says nothing, and "our" view is the report's."""
    assert _said(sentence, reader) == []
