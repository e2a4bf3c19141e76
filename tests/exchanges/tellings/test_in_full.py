"""Messages by the line that announces them, on clauses written by hand."""

import pytest

from by_hand import ACTORS, clause, mentioned, report
from communique.exchanges import find_exchanges, load_exchange_words

WORDS = load_exchange_words()


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Smith, it is said, sent the following message to Dupont:", True),
        ("The following message has been received by Smith from Dupont:", True),
        ("Smith read the following message.", False),
        ("Smith sent the following list to Dupont:", False),
    ],
)
def test_the_line_tells_whose_message_it_is(line: str, told: bool) -> None:
    """A message is told by the words of its line, though no clause gives its sides."""
    text = f'{line}\n"It is a sad day."'
    first = clause(text, "is", verb="be")
    actors = [mentioned(actor, text) for actor in ACTORS]
    found = find_exchanges(report(text), (first,), actors, WORDS)
    assert [x.kind for x in found if x.why["kind"] == "words-follow"] == ["message"] * told
