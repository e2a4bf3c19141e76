"""Messages below headings and addresses, on clauses written by hand."""

import pytest

from by_hand import ACTORS, clause, mentioned, report
from communique.exchanges import find_exchanges, load_exchange_words

WORDS = load_exchange_words()

BELOW = "Message to Dupont\nI am glad of it.\nMessage to Jones\nI thank you for it."


@pytest.mark.parametrize(
    ("head", "told"),
    [
        ("These are the messages that Smith sent.", 1),
        ("This is a report on the harbour.", 0),
    ],
)
def test_headings_tell_where_messages_are_announced(head: str, told: int) -> None:
    """Below a heading stands a message where several are announced; one to somebody at home is no exchange."""
    text = f"{head}\n{BELOW}"
    glad = clause(text, "am", verb="be")
    actors = [mentioned(actor, text) for actor in ACTORS]
    found = find_exchanges(report(text), (glad,), actors, WORDS)
    assert [x.kind for x in found] == ["message"] * told
