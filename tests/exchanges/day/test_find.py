"""The day of an exchange, on clauses written by hand."""

import pytest

from by_hand import ACTORS, clause, mentioned, naming, report
from communique.exchanges import find_exchanges, load_exchange_words
from communique.records import Actor, Clause, Exchange, Span

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


@pytest.mark.parametrize(
    ("more", "given", "day"),
    [
        ("The ceremony took place on March 9.",
         {"predicate": "took", "verb": "take", "agent": "The ceremony", "when": ("on", "March 9")}, "2021-03-09"),
        ("The meeting was held on March 9.",
         {"predicate": "held", "verb": "hold", "noun": "meeting", "when": ("on", "March 9")}, "2021-03-09"),
        ("The fair was held on March 9.",
         {"predicate": "held", "verb": "hold", "noun": "fair", "when": ("on", "March 9")}, None),
        ("Smith held a meeting on March 9.",
         {"predicate": "held", "verb": "hold", "noun": "meeting", "agent": "Smith", "when": ("on", "March 9")}, None),
    ],
)  # fmt: skip
def test_the_day_may_be_told_of_the_talks_themselves(
    more: str, given: dict[str, object], day: str | None
) -> None:
    """A later sentence says when the meeting was; what one side holds with its own people is another."""
    text = f"Smith met Dupont. {more}"
    met = clause(text, "met", verb="meet", agent="Smith", patient="Dupont", within="Smith met Dupont.")
    told = clause(text, str(given.pop("predicate")), number=1, sentence=1, within=more, **given)
    assert day_of(text, met, told) == day


def test_a_full_date_anywhere_in_the_clause_is_its_day() -> None:
    """Also one with its year, that the parser hung on a noun."""
    text = "Smith is visiting France as the guest of the club from 29 March to 3 April, 2021."
    visits = clause(text, "is visiting", verb="visit", agent="Smith", patient="France", tense="present")
    assert day_of(text, visits) == "2021-03-29"


def headed(head: str, body: str, *clauses: Clause, title: str) -> Exchange:
    """Return the only exchange of a text that has some lines over its body."""
    text = head + body
    actors = [mentioned(actor, text) for actor in (*ACTORS, CLUB)]
    told = report(text, title=title, publisher="White House", paragraphs=(Span(len(head), len(text)),))
    (exchange,) = find_exchanges(told, clauses, actors, WORDS)
    return exchange


def test_the_day_over_a_joint_statement_is_its_day() -> None:
    """It stands in the head, and is cited there."""
    head, body = "21 March 2021\n", "Smith and Dupont will keep the harbours open."
    keep = clause(head + body, "will keep", verb="keep", agent="Smith and Dupont", within=body)
    exchange = headed(head, body, keep, title="Joint Statement by Smith and Dupont")
    assert exchange.date is not None
    assert (exchange.date.value, exchange.date.span) == ("2021-03-21", Span(0, 13))


def test_a_joint_statement_is_of_the_day_that_it_calls_today() -> None:
    """What the sides announce today they say today."""
    body = "Today we announce a pact. We will keep it."
    say = clause(
        body, "announce", verb="announce", agent="we", when="Today", within="Today we announce a pact."
    )
    exchange = headed("", body, say, title="Joint Statement by Smith and Dupont")
    assert exchange.date is not None
    assert exchange.date.value == "2021-03-23"


def test_a_day_in_the_source_s_headline_is_cited_there() -> None:
    """The text does not say it, the title does."""
    body = "They will speak of fish."
    speak = clause(body, "will speak", verb="speak", agent="They", tense="future")
    exchange = headed("", body, speak, title="On April 19, Smith will meet with Dupont")
    assert exchange.date is not None
    assert exchange.date.span is None
    assert exchange.date.in_title == Span(3, 11)
    assert exchange.in_title["date"] == (Span(3, 11),)


def test_talks_on_a_visit_of_several_days_are_of_its_month() -> None:
    """Nothing says on which of the days they were held."""
    visit, talks = "Smith visited France from 15 to 19 March.", "Smith had talks with Dupont."
    text = f"{visit} {talks}"
    visited = clause(
        text,
        "visited",
        verb="visit",
        agent="Smith",
        patient="France",
        when=("from", "15 to 19 March"),
        within=visit,
    )
    held = clause(
        text, "had", number=1, sentence=1, verb="have", noun="talk", agent="Smith", companion=("with", "Dupont"),
        within=talks,
    )  # fmt: skip
    actors = [mentioned(actor, text) for actor in ACTORS]
    found = find_exchanges(report(text), (visited, held), actors, WORDS)
    assert [(x.kind, x.date.value if x.date else None) for x in found] == [
        ("visit", "2021-03-15"),
        ("meeting", "2021-03"),
    ]


@pytest.mark.parametrize(
    ("word", "day"), [("later", "2021-03-22"), ("later this week", None), ("once", None)]
)
def test_what_came_later_was_on_the_same_day(word: str, day: str | None) -> None:
    """One who met A on Monday and "later met" B met both on Monday."""
    first, second = "Smith met Dupont on Monday.", f"Smith {word} met Durand."
    text = f"{first} {second}"
    met = clause(
        text, "met", verb="meet", agent="Smith", patient="Dupont", when=("on", "Monday"), within=first
    )
    again = clause(
        text, f"{word} met", number=1, sentence=1, verb="meet", agent="Smith", patient="Durand", within=second
    )
    actors = [mentioned(actor, text) for actor in ACTORS]
    _, found = find_exchanges(report(text), (met, again), actors, WORDS)
    assert (found.date.value if found.date else None) == day
