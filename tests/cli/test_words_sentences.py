"""The sentences beside the entries of our lists are their tests: an editor proves an entry without Python."""

from pathlib import Path

import pytest

from communique.cli.words_lists import Entry, entries
from communique.cli.words_sentences import failures
from communique.lexicons.load import HOME
from communique.pipeline import Reader

TRIED = [one for one in entries([HOME]) if "yes" in one.fields]


@pytest.mark.parametrize("entry", TRIED, ids=lambda one: f"{Path(one.list).stem}-{one.key}")
def test_the_sentences_beside_an_entry_hold(entry: Entry, reader: Reader) -> None:
    """Under "yes" the entry is found, under "no" it is not."""
    assert not list(failures(reader, [entry]))


def test_a_sentence_that_does_not_hold_is_told_with_its_entry(reader: Reader) -> None:
    """An entry is tried by what the program finds, on either side."""
    fields = {"act": "say", "yes": ["It rained."], "no": ["The Minister said that all was well."]}
    problems = list(failures(reader, [Entry(HOME, "en/cue_verbs.yml", 7, "say", fields)]))
    assert [(one.line, one.message) for one in problems] == [
        (7, "say: not found in a sentence that stands under 'yes': It rained."),
        (7, "say: found in a sentence that stands under 'no': The Minister said that all was well."),
    ]
