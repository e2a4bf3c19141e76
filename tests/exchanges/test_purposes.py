"""What an exchange was for, on clauses written by hand."""

import msgspec
import pytest

from by_hand import ACTORS, clause, report
from communique.exchanges import find_exchanges, load_exchange_words
from communique.records import Span

WORDS = load_exchange_words()


@pytest.mark.parametrize(
    ("words", "purpose"),
    [("Please accept", ("condolence",)), ("Few ever accept", ())],
)
def test_what_the_recipient_is_asked_to_accept_is_what_the_message_is_for(
    words: str, purpose: tuple[str, ...]
) -> None:
    """What reads "Please accept my condolence" expresses it."""
    text = f"Smith sent a message to Dupont. {words} my condolence."
    sent = clause(text, "sent", verb="send", noun="message", agent="Smith", recipient=("to", "Dupont"))
    accept = clause(text, "accept", number=1, sentence=1, verb="accept", noun="condolence")
    (exchange,) = find_exchanges(report(text), (sent, accept), ACTORS, WORDS)
    assert exchange.purpose == purpose


@pytest.mark.parametrize(("agent", "purpose"), [("The leader", ("consultation",)), ("The editor", ())])
def test_both_sides_of_a_headline_may_be_named_by_a_plural(agent: str, purpose: tuple[str, ...]) -> None:
    """Under a headline that names both, "the leaders" who discuss matters are both sides."""
    text = f"It was a fine day. {agent}s discussed trade."
    was = clause(text, "was", verb="be", agent="It")
    discussed = clause(text, "discussed", number=1, sentence=1, verb="discuss", agent=agent, patient="trade")
    head = discussed.agent[0]
    wide = Span(head.span.start, head.span.end + 1)
    narrow = Span(wide.start + len("The "), wide.end)
    discussed = msgspec.structs.replace(
        discussed, agent=(msgspec.structs.replace(head, span=wide, head_span=narrow),)
    )
    known = report(text, title="Smith meets with Dupont", publisher="White House")
    (exchange,) = find_exchanges(known, (was, discussed), ACTORS, WORDS)
    assert (exchange.kind, exchange.purpose) == ("meeting", purpose)
