"""The sentences in the cue lexicons are their tests: an editor proves an entry without Python."""

from collections.abc import Iterator

import pytest

from communique.pipeline import Reader
from communique.records import RawReport, Reading
from communique.statements import load_statement_words

WORDS = load_statement_words()


def _sentences() -> Iterator[tuple[str, str, bool]]:
    """Yield (entry, sentence, whether it holds a statement by the entry)."""
    for entries in (WORDS.verbs, WORDS.nouns):
        for name, entry in entries.items():
            yield from ((name, sentence, True) for sentence in entry.yes)
            yield from ((name, sentence, False) for sentence in entry.no)


@pytest.mark.parametrize(("entry", "sentence", "holds"), list(_sentences()))
def test_the_sentences_of_an_entry_hold(entry: str, sentence: str, holds: bool, reader: Reader) -> None:
    """A sentence under "yes" holds a statement by the entry, one under "no" holds none."""
    reading = reader.read(RawReport(source="sentence", data=sentence))
    assert isinstance(reading, Reading)
    rules = [statement.why.get("act", "") for statement in reading.statements]
    assert any(_is_by(entry, rule) for rule in rules) == holds, rules


def _is_by(entry: str, rule: str) -> bool:
    """Whether the rule of a statement's act names the entry: "entry 'express hope'" names "hope"."""
    return f" {entry} " in f" {rule.removeprefix('entry ').strip(chr(39))} " or f" {entry}s'" in rule


def test_every_entry_has_sentences_of_both_kinds() -> None:
    """No cue comes without a sentence that holds it and one that only looks as if it did."""
    assert not [name for name, verb in WORDS.verbs.items() if not (verb.yes and verb.no)]
    assert not [name for name, noun in WORDS.nouns.items() if not (noun.yes and noun.no)]


@pytest.mark.parametrize("name", sorted({*WORDS.verbs, *WORDS.nouns}))
def test_every_entry_does_a_known_act(name: str) -> None:
    """What a cue does is one of the speech acts."""
    entries = [entry for entry in (WORDS.verbs.get(name), WORDS.nouns.get(name)) if entry is not None]
    assert all(entry.act in WORDS.acts for entry in entries)


def test_stronger_acts_are_acts() -> None:
    """What does the same more strongly is itself an act."""
    assert all(stronger in WORDS.acts for act in WORDS.acts.values() for stronger in act.stronger)
