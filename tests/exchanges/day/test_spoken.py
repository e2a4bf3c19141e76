"""The day that the sides of talks call today, on clauses written by hand."""

import msgspec
import pytest

from by_hand import ACTORS, clause, report
from communique.exchanges import find_exchanges, load_exchange_words

WORDS = load_exchange_words()


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("today's meeting", "2021-03-22"),
        ("the talks today", "2021-03-22"),
        ("today's world", None),
        ("the talks of today's youth", None),
    ],
)
def test_what_is_called_todays_is_of_the_day_of_publication(said: str, day: str | None) -> None:
    """Only the exchange itself is of today, not what else is said to be."""
    text = f"Smith met Dupont. Smith noted {said}."
    met = clause(text, "met", verb="meet", agent="Smith", patient="Dupont", within="Smith met Dupont")
    noted = clause(
        text, "noted", number=1, sentence=1, verb="note", agent="Smith", within=f"Smith noted {said}"
    )
    published = msgspec.structs.replace(report(text), published="2021-03-22T12:00:00Z")
    (found,) = find_exchanges(published, (met, noted), ACTORS, WORDS)
    assert (found.date.value if found.date else None) == day
