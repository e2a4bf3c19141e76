"""The cue lexicons are whole: each entry has sentences, and does a known act."""

import pytest

from communique.statements import load_statement_words

WORDS = load_statement_words()


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
