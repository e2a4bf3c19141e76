"""Who stands beside a side in words of his own, on clauses written by hand."""

import pytest

from by_hand import ACTORS, clause, report
from communique.exchanges import find_exchanges, load_exchange_words
from communique.records import Exchange

WORDS = load_exchange_words()


def _sent(joint: str) -> Exchange:
    text = f"Smith {joint} Jones sent a message to Dupont."
    sent = clause(
        text, "sent", verb="send", noun="message", agent="Smith", companion=(joint, "Jones"),
        recipient=("to", "Dupont"),
    )  # fmt: skip
    (found,) = find_exchanges(report(text), (sent,), ACTORS, WORDS)
    return found


@pytest.mark.parametrize("joint", ["together with", "along with"])
def test_who_sends_it_together_with_another_is_a_sender(joint: str) -> None:
    """What reads "Smith together with Jones sent a message" is of both."""
    assert _sent(joint).senders == ("smith", "jones")


def test_others_who_stand_by_send_nothing() -> None:
    """Who is only there is no sender."""
    assert _sent("near").senders == ("smith",)
