"""Messages that follow in a list, on clauses written by hand."""

import pytest

from by_hand import ACTORS, clause, mentioned, report
from communique.exchanges import find_exchanges, load_exchange_words
from communique.records import Span

WORDS = load_exchange_words()


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("From Dupont:", 1),
        ("2) From Dupont :-", 1),
        ("From Dupont we have heard no more since Monday.", 0),
        ("To Dupont:", 0),
        ("By Dupont:", 0),
    ],
)
def test_a_line_of_its_own_names_the_sender(line: str, number: int) -> None:
    """Behind "received the following messages" a line with "from" and a colon names one; a sentence does not."""
    text = f"Smith received the following message.\n\n{line}\n\nWe rejoice."
    first, below = len("Smith received the following message."), len(line) + 2
    paragraphs = (Span(0, first), Span(first + 2, first + below), Span(first + below + 2, len(text)))
    received = clause(
        text, "received", verb="receive", noun="message", agent="Smith", within=text[:first], tense="past"
    )
    actors = [mentioned(actor, text) for actor in ACTORS]
    found = find_exchanges(report(text, paragraphs=paragraphs), (received,), actors, WORDS)
    assert [(x.senders, x.recipients) for x in found] == [(("dupont",), ("smith",))] * number
