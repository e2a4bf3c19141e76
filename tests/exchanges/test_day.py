"""The day of an exchange, on clauses written by hand."""

import pytest

from by_hand import ACTORS, clause, mentioned, naming, report
from communique.exchanges import find_exchanges, load_exchange_words
from communique.records import Actor, Clause

WORDS = load_exchange_words()
#: A body with a day in its name.
CLUB = Actor(id="club", kind="body", name="Monday Club", country="FR")


def day_of(text: str, *clauses: Clause) -> str | None:
    """Return the day of the only exchange of a text that was published on a Tuesday."""
    actors = [mentioned(actor, text) for actor in (*ACTORS, CLUB)]
    (exchange,) = find_exchanges(report(text), clauses, actors, WORDS)
    return exchange.date.value if exchange.date else None


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("Smith met Dupont, who came by train on Monday.", "2021-03-22"),
        ("Smith met Dupont of the Monday Club.", None),
        ("Smith met Dupont, who came by train in spring.", None),
    ],
)
def test_the_day_may_stand_anywhere_in_the_clause(words: str, day: str | None) -> None:
    """Where no phrase of time was found, the only day of the clause is taken; a day within a name is none."""
    assert day_of(words, clause(words, "met", verb="meet", agent="Smith", patient="Dupont")) == day


@pytest.mark.parametrize("role", ["occasion", "about", "of"])
def test_a_day_within_what_an_exchange_is_about_is_not_its_own(role: str) -> None:
    """The storm was on Monday, the message perhaps later."""
    text = "Smith sent a message to Dupont over the storm of Monday."
    sent = clause(
        text, "sent", verb="send", noun="message", agent="Smith", recipient=("to", "Dupont"),
        **{role: ("over", "the storm of Monday")},
    )  # fmt: skip
    assert day_of(text, sent) is None


def test_a_plan_takes_no_day_that_only_stands_near() -> None:
    """What will be on a day says so itself."""
    text = "Smith will meet Dupont, who came by train on Monday."
    will = clause(text, "will meet", verb="meet", agent="Smith", patient="Dupont", tense="future")
    assert day_of(text, will) is None


def test_the_day_may_hang_on_who_led_those_who_came() -> None:
    """In "met a party led by Durand on Monday" the parser may hang the day on "led"."""
    text = "Smith met the party led by Durand on Monday."
    met = clause(text, "met", verb="meet", agent="Smith", patient="the party", within="Smith met the party")
    led = clause(text, "led", number=1, verb="lead", agent=("by", "Durand"), when=("on", "Monday"), parent=0)
    assert day_of(text, met, led) == "2021-03-22"


@pytest.mark.parametrize(("day", "value"), [("today", None), ("Thursday", "2021-03-25")])
def test_a_plan_is_not_of_the_day_on_which_it_is_announced(day: str, value: str | None) -> None:
    """What "was announced today" will be some other day; a day ahead told with the news may be its own."""
    text = f"It was announced {day} that Smith will meet Dupont."
    announced = clause(
        text, "was announced", verb="announce", patient="It", when=day, mood="finite", within=text
    )
    meet = clause(
        text, "will meet", number=1, verb="meet", agent="Smith", patient="Dupont", tense="future", parent=0,
        relation="content",
    )  # fmt: skip
    assert day_of(text, announced, meet) == value


@pytest.mark.parametrize(("words", "day"), [("I have just sent", "2021-03-23"), ("I once sent", None)])
def test_what_has_just_been_sent_is_of_the_day_of_the_release(words: str, day: str | None) -> None:
    """What reads "I have just sent a message" was sent on the day on which it is said."""
    text = f"{words} a message to Dupont."
    sent = clause(text, "sent", verb="send", noun="message", agent="I", recipient=("to", "Dupont"))
    assert day_of(text, naming(sent, "agent", "smith")) == day
