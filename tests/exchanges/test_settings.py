"""What exchanges of one report tell of each other's day, on clauses written by hand."""

import pytest

from by_hand import ACTORS, clause, report
from communique.exchanges import find_exchanges, load_exchange_words
from communique.records import Exchange

WORDS = load_exchange_words()


def _after_the_meeting(verb: str, lemma: str, noun: str, **roles: object) -> Exchange:
    first = "Smith met Dupont on March 5."
    text = f"{first} He {verb} a {noun} from Durand for Dupont."
    met = clause(
        text, "met", verb="meet", agent="Smith", patient="Dupont", when=("on", "March 5"), within=first
    )
    then = clause(
        text,
        verb,
        number=1,
        sentence=1,
        verb=lemma,
        noun=noun,
        agent="Smith",
        within=text[len(first) + 1 :],
        **roles,
    )
    return find_exchanges(report(text), (met, then), ACTORS, WORDS)[-1]


def test_a_gift_at_a_meeting_is_of_its_day() -> None:
    """A gift from the other side's state, told without its day behind a meeting, is of the day of the meeting."""
    gift = _after_the_meeting("received", "receive", "gift", source=("from", "Durand"))
    assert gift.kind == "gift"
    assert gift.date is not None
    assert gift.date.value[5:] == "03-05"


@pytest.mark.parametrize("word", ["later"])
def test_a_gift_with_words_of_time_of_its_own_is_not(word: str) -> None:
    """Where a gift has words of time, the day of the meeting is not its."""
    first = "Smith met Dupont on March 5."
    text = f"{first} Smith received a gift from Durand {word}."
    met = clause(
        text, "met", verb="meet", agent="Smith", patient="Dupont", when=("on", "March 5"), within=first
    )
    got = clause(
        text, "received", number=1, sentence=1, verb="receive", noun="gift", agent="Smith",
        source=("from", "Durand"), when=(None, word), within=text[len(first) + 1 :],
    )  # fmt: skip
    gift = find_exchanges(report(text), (met, got), ACTORS, WORDS)[-1]
    assert gift.date is None
