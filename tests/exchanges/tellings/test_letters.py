"""Messages whose words follow one another, on clauses written by hand."""

import pytest

from by_hand import ACTORS, clause, mentioned, report
from communique.exchanges import find_exchanges, load_exchange_words

WORDS = load_exchange_words()


@pytest.mark.parametrize(
    ("lines", "number"),
    [
        ('Dupont said:\n"We rejoice."\nDupont cabled:\n"We thank you."', 2),
        ('Dupont: "We rejoice."\nDupont: "We thank you."', 2),
        ('Dupont said:\n"We rejoice."', 0),
        ('Dupont went home, and this is why:\n"We rejoice."\nDupont left:\n"We thank you."', 0),
    ],
)
def test_each_of_a_series_is_a_message(lines: str, number: int) -> None:
    """One alone is no series, and a line that says more than that somebody speaks names nobody's words."""
    text = f"Smith received messages from abroad.\n{lines}"
    received = clause(text, "received", verb="receive", noun="message", agent="Smith", tense="past")
    actors = [mentioned(actor, text) for actor in ACTORS]
    found = find_exchanges(report(text), (received,), actors, WORDS)
    assert [x.senders for x in found if x.why["kind"] == "words-of-several"] == [("dupont",)] * number
