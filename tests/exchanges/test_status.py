"""Whether an exchange was held, is planned or was called off."""

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
    ("verb", "lemma", "status"), [("dismissed", "dismiss", "cancelled"), ("awaited", "await", "held")]
)
def test_what_is_denied_above_did_not_take_place(verb: str, lemma: str, status: str) -> None:
    """A meeting in reports that somebody dismisses was none."""
    text = f"Jones {verb} reports that Smith met Dupont."
    met = clause(text, "met", number=1, verb="meet", agent="Smith", patient="Dupont", parent=0, tense="past")
    (exchange,) = found(text, clause(text, verb, verb=lemma, agent="Jones", patient="reports"), met)
    assert exchange.status == status
