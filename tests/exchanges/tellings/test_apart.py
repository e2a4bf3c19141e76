"""Several exchanges that one clause tells of, on clauses written by hand."""

import msgspec
import pytest

from by_hand import ACTORS, clause, report, span_of
from communique.exchanges import find_exchanges, load_exchange_words
from communique.records import Actor, Exchange, Span

WORDS = load_exchange_words()


def _gifts(word: str) -> tuple[Exchange, ...]:
    text = f"Smith and the party sent a gift to France. The gift was {word} handed to Durand by Jones and Dupont."
    first = Span(0, text.index(". ") + 1)
    sent = clause(text, "sent", verb="send", noun="gift", agent="Smith and the party", recipient=("to", "France"),
                  within=first.quote(text))  # fmt: skip
    handed = clause(
        text, "handed", number=1, sentence=1, verb="hand", patient="The gift", recipient=("to", "Durand"),
        agent=("by", "Jones and Dupont"), within=text[first.end + 1 :],
    )  # fmt: skip
    return find_exchanges(report(text), (sent, handed), _placed(text), WORDS)


def _placed(text: str) -> list[Actor]:
    return [
        msgspec.structs.replace(actor, mentions=(span_of(text, actor.name),) if actor.name in text else ())
        for actor in ACTORS
    ]


@pytest.mark.parametrize("word", ["separately", "respectively"])
def test_each_envoy_hands_over_for_his_own(word: str) -> None:
    """As many envoys as givers, one for each, in their order."""
    assert [(x.senders, x.conveyed_by) for x in _gifts(word)] == [
        (("smith",), ("jones",)),
        (("party",), ("dupont",)),
    ]


def test_what_is_handed_over_together_is_one_gift() -> None:
    """Without such a word the two hand over one gift of both."""
    assert [(x.senders, x.conveyed_by) for x in _gifts("then")] == [(("smith", "party"), ("jones", "dupont"))]
