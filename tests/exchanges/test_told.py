"""Whether an exchange is told as news."""

import pytest

from by_hand import ACTORS, clause, mentioned, naming, report
from communique.exchanges import find_exchanges, load_exchange_words
from communique.records import Clause, Exchange

WORDS = load_exchange_words()


def found(text: str, *clauses: Clause, **known: str) -> tuple[Exchange, ...]:
    """Find the exchanges of a text, in which every place of a name is known."""
    actors = [mentioned(actor, text) for actor in ACTORS]
    return find_exchanges(report(text, **known), clauses, actors, WORDS)


def _above(text: str, verb: str, lemma: str, **given: object) -> Clause:
    """Return a clause that somebody's act hangs on, far from the head of the report."""
    return clause(text, verb, sentence=5, verb=lemma, tense="past", **given)


@pytest.mark.parametrize(("verb", "lemma", "number"), [("discussed", "discuss", 0), ("carried", "carry", 1)])
def test_what_somebody_talks_of_is_no_news(verb: str, lemma: str, number: int) -> None:
    """A letter that is discussed was sent some other time; one that is carried is told of."""
    text = f"Jones {verb} the letter of Smith to Dupont."
    above = _above(text, verb, lemma, agent="Jones", patient="the letter of Smith to Dupont")
    letter = clause(
        text, "letter", number=1, sentence=5, noun="letter", form="nominal", parent=0, relation="argument",
        source=("of", "Smith"), recipient=("to", "Dupont"),
    )  # fmt: skip
    assert len(found(text, above, letter)) == number


@pytest.mark.parametrize(("tense", "number"), [("present", 1), ("past", 0)])
def test_a_spokesman_does_for_another_what_he_says(tense: str, number: int) -> None:
    """What reads "Jones said that Smith extends condolence" is Smith's condolence; what he extended once is told of."""
    text = "Jones said that Smith extends condolence to Dupont."
    extends = clause(
        text, "extends", number=1, sentence=5, verb="extend", noun="condolence", tense=tense, parent=0,
        relation="content", agent="Smith", recipient=("to", "Dupont"),
    )  # fmt: skip
    assert len(found(text, _above(text, "said", "say", agent="Jones", mood="finite"), extends)) == number


@pytest.mark.parametrize(("verb", "lemma", "number"), [("wrote", "write", 1), ("stressed", "stress", 0)])
def test_one_does_in_writing_what_he_writes_of_himself(verb: str, lemma: str, number: int) -> None:
    """What reads 'He wrote: "I offer my condolence"' is a condolence."""
    text = f"Smith {verb} that I offer condolence to Dupont."
    offer = clause(
        text, "offer", number=1, sentence=5, verb="offer", noun="condolence", tense="past", parent=0,
        relation="content", agent="I", recipient=("to", "Dupont"),
    )  # fmt: skip
    above = _above(text, verb, lemma, agent="Smith", mood="finite")
    assert len(found(text, above, naming(offer, "agent", "smith"))) == number


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("Smith earlier sent a message to Dupont.", 0),
        ("Smith previously had sent a message to Dupont.", 0),
        ("Nobody knows whether Smith sent a message to Dupont.", 0),
        ("Smith gladly sent a message to Dupont.", 1),
    ],
)
def test_what_was_earlier_or_is_asked_is_no_news(words: str, number: int) -> None:
    """A clause that says so itself tells of what was before, or of what nobody knows."""
    sent = clause(
        words, "sent", verb="send", noun="message", agent="Smith", recipient=("to", "Dupont"),
        within=words[words.index("Smith") :],
    )  # fmt: skip
    assert len(found(words, sent)) == number


@pytest.mark.parametrize(("form", "number"), [("relative", 0), ("finite", 1)])
def test_a_talk_that_is_described_by_who_held_it_is_referred_back_to(form: str, number: int) -> None:
    """What reads "the talk that he had with Dupont" tells of no new talk."""
    text = "Jones liked the talk that Smith had with Dupont."
    had = clause(
        text, "had", verb="have", noun="talk", form=form, agent="Smith", companion=("with", "Dupont"),
        tense="past",
    )  # fmt: skip
    assert len(found(text, had)) == number


def test_a_message_may_be_told_in_a_relative_clause() -> None:
    """What reads "the message that Smith sent to Dupont" is told for the first time as well."""
    text = "Jones read the message that Smith sent to Dupont."
    sent = clause(
        text, "sent", verb="send", noun="message", form="relative", agent="Smith", recipient=("to", "Dupont")
    )
    assert len(found(text, sent)) == 1


@pytest.mark.parametrize(("word", "number"), [("where", 1), ("whom", 0)])
def test_whom_somebody_met_where_he_went_is_news(word: str, number: int) -> None:
    """What reads "went to Geneva, where Smith met Dupont" goes on with the news; other relatives only describe."""
    text = f"Jones went to Geneva, {word} Smith met Dupont."
    met = clause(
        text, "met", verb="meet", agent="Smith", patient="Dupont", form="relative",
        within=f"{word} Smith met Dupont",
    )  # fmt: skip
    assert len(found(text, met)) == number
