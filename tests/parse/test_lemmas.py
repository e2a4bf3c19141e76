"""Lemmas that spaCy's rules get wrong."""

import pytest

from communique.parse import load_parser
from communique.settings import Settings

PARSER = load_parser(Settings())


@pytest.mark.parametrize(
    ("text", "lemma"),
    [
        ("Smith hoped to win.", "hope"),
        ("The union staged a protest.", "stage"),
        ("The court fined Smith.", "fine"),
        ("The frog hopped away.", "hop"),
        ("Jets overflew the town.", "overfly"),
        ("The bishop lambasted the king.", "lambaste"),
    ],
)
def test_a_verb_that_does_not_double_its_consonant_ends_in_e(text: str, lemma: str) -> None:
    """What looks like a form of two verbs is of the one that English spelling allows."""
    verbs = [token for token in PARSER.parse([text])[0] if token.pos_ == "VERB"]
    assert verbs[0].lemma_ == lemma
