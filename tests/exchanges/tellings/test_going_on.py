"""What one goes on to tell of whom he has just named, on clauses written by hand."""

import pytest

from by_hand import ACTORS, clause, mentioned, report
from communique.exchanges import find_exchanges, load_exchange_words

WORDS = load_exchange_words()


@pytest.mark.parametrize(
    ("more", "number"),
    [
        ("And also with Dupont.", 2),
        ("Also with Dupont.", 2),
        ("And also with Dupont in mind we go on.", 1),
        ("Later we rejoiced with Dupont.", 1),
    ],
)
def test_a_sentence_that_only_names_somebody_tells_of_him_as_well(more: str, number: int) -> None:
    """Behind a call, "And also with Dupont." is a call with him; a sentence that goes on is not."""
    first = "Smith had a phone call with Durand."
    text = f"{first} {more}"
    called = clause(
        text,
        "had",
        verb="have",
        noun="call",
        agent="Smith",
        companion=("with", "Durand"),
        within=first[:-1],
        tense="past",
    )
    actors = [mentioned(actor, text) for actor in ACTORS]
    found = find_exchanges(report(text), (called,), actors, WORDS)
    assert [x.kind for x in found] == ["call"] * number
