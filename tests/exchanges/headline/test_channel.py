"""Whether a talk was a call or a meeting by the headline, on clauses written by hand."""

from by_hand import ACTORS, clause, report
from communique.exchanges import find_exchanges, load_exchange_words

WORDS = load_exchange_words()


def kinds_under(headline: str, text: str) -> set[str]:
    """Return the kinds of exchange of "Smith spoke with Dupont" under a headline."""
    told = clause(text, "spoke", verb="speak", agent="Smith", companion="Dupont")
    found = find_exchanges(report(text, title=headline, publisher="White House"), [told], ACTORS, WORDS)
    return {exchange.kind for exchange in found}


def test_a_headline_says_how_two_spoke() -> None:
    """What reads "spoke with" is a meeting under "Meeting with", and a call under "Phone call with"."""
    text = "Smith spoke with Dupont."
    assert kinds_under("Meeting with Dupont", text) == {"meeting"}
    assert kinds_under("Phone call with Dupont", text) == {"call"}


def test_the_words_of_the_text_go_before_those_of_the_headline() -> None:
    """A call by phone stays one under "Meeting with"."""
    assert "call" in kinds_under("Meeting with Dupont", "Smith spoke with Dupont by phone.")
