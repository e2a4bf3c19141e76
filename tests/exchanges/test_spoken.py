"""Spoken words under their speakers' names tell no news themselves."""

import pytest

from by_hand import ACTORS, clause, mentioned, report
from communique.exchanges import find_exchanges, load_exchange_words
from communique.records import Clause, Exchange

WORDS = load_exchange_words()


def found(text: str, *clauses: Clause, **known: str) -> tuple[Exchange, ...]:
    """Find the exchanges of a text, in which every place of a name is known."""
    actors = [mentioned(actor, text) for actor in ACTORS]
    return find_exchanges(report(text, **known), clauses, actors, WORDS)


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("The treaty was signed. Jones: Smith met Dupont.", 0),
        ("The treaty was signed *** Talks at noon Jones: Smith met Dupont.", 0),
        ("The treaty was signed by Jones: Smith met Dupont.", 1),
        ("The treaty was signed. Jones spoke. Smith met Dupont.", 1),
    ],
)
def test_a_transcript_within_a_paragraph_tells_no_news(words: str, number: int) -> None:
    """Behind a speaker's name and a colon, where a sentence begins, the rest of the paragraph is spoken."""
    assert len(found(words, clause(words, "met", verb="meet", agent="Smith", patient="Dupont"))) == number
