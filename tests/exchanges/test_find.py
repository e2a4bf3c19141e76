"""Exchanges, found among clauses written by hand."""

import msgspec
import pytest

from by_hand import ACTORS, clause, mentioned, report
from communique.exchanges import find_exchanges, load_exchange_words
from communique.records import Clause, Exchange

WORDS = load_exchange_words()


def found(text: str, *clauses: Clause, **known: str) -> tuple[Exchange, ...]:
    """Find the exchanges of a text with its clauses."""
    return find_exchanges(report(text, **known), clauses, ACTORS, WORDS)


def test_a_message_goes_from_its_agent_to_its_recipient() -> None:
    """What reads "Smith sent a message to Dupont" is a message from Smith to Dupont, on its day."""
    text = "Smith sent a message to Dupont on Monday."
    (exchange,) = found(
        text,
        clause(
            text,
            "sent",
            verb="send",
            noun="message",
            agent="Smith",
            recipient=("to", "Dupont"),
            when=("on", "Monday"),
        ),
    )
    assert (exchange.kind, exchange.status, exchange.senders, exchange.recipients) == (
        "message",
        "held",
        ("smith",),
        ("dupont",),
    )
    assert exchange.date is not None
    assert exchange.date.value == "2021-03-22"


def test_a_message_received_goes_from_its_source_to_its_agent() -> None:
    """What reads "Smith received a message from Dupont" is Dupont's."""
    text = "Smith received a message from Dupont."
    (exchange,) = found(
        text,
        clause(text, "received", verb="receive", noun="message", agent="Smith", source=("from", "Dupont")),
    )
    assert (exchange.senders, exchange.recipients) == (("dupont",), ("smith",))


def test_one_who_conveys_anothers_message_is_its_envoy() -> None:
    """What reads "Jones conveyed a message from Smith to Dupont" is Smith's, conveyed by Jones."""
    text = "Jones conveyed a message from Smith to Dupont."
    (exchange,) = found(
        text,
        clause(
            text,
            "conveyed",
            verb="convey",
            noun="message",
            agent="Jones",
            source=("from", "Smith"),
            recipient=("to", "Dupont"),
        ),
    )
    assert (exchange.senders, exchange.conveyed_by, exchange.recipients) == (
        ("smith",),
        ("jones",),
        ("dupont",),
    )


def test_whom_the_envoy_met_received_the_message() -> None:
    """An envoy's message for the absent leader is received by the one of his side whom the envoy met."""
    text = "Jones met Durand. Jones conveyed a message from Smith to Dupont."
    meeting, message = found(
        text,
        clause(text, "met", verb="meet", agent="Jones", patient="Durand"),
        clause(
            text, "conveyed", number=1, sentence=1, verb="convey", noun="message",
            agent="Jones", source=("from", "Smith"), recipient=("to", "Dupont"),
        ),
    )  # fmt: skip
    assert (meeting.kind, message.received_by) == ("meeting", ("durand",))


def test_talks_between_two_have_both_as_their_sides() -> None:
    """Talks without an agent take their sides from one phrase."""
    text = "The talk took place between Smith and Dupont."
    (exchange,) = found(
        text, clause(text, "took", verb="take", noun="talk", companion=("between", "Smith and Dupont"))
    )
    assert (exchange.kind, exchange.senders, exchange.recipients) == ("meeting", ("smith",), ("dupont",))


@pytest.mark.parametrize(
    ("given", "status"),
    [
        ({"modality": "plan", "tense": "future"}, "planned"),
        ({"tense": "past"}, "held"),
        ({"negated": True}, "cancelled"),
    ],
)
def test_the_status_follows_the_predicate(given: dict[str, object], status: str) -> None:
    """What will be is planned, what was is held, what is denied did not take place."""
    text = "Smith meet Dupont."
    (exchange,) = found(text, clause(text, "meet", verb="meet", agent="Smith", patient="Dupont", **given))
    assert exchange.status == status


def test_a_duty_with_a_day_gone_by_was_held() -> None:
    """The words "Smith should meet Dupont on March 22nd", told on the 23rd, tells of a meeting that was held."""
    text = "Smith should meet Dupont on March 22nd."
    (exchange,) = found(
        text,
        clause(
            text,
            "meet",
            verb="meet",
            agent="Smith",
            patient="Dupont",
            when=("on", "March 22nd"),
            modality="duty",
        ),
    )
    assert exchange.status == "held"


@pytest.mark.parametrize("modality", ["wish", "ability", "condition"])
def test_what_is_only_wished_for_is_no_exchange(modality: str) -> None:
    """Nobody met where somebody might, or would like to."""
    text = "Smith meet Dupont."
    assert not found(
        text, clause(text, "meet", verb="meet", agent="Smith", patient="Dupont", modality=modality)
    )


def test_two_of_one_state_make_no_exchange() -> None:
    """A president and his minister are one side."""
    text = "Smith met Jones."
    assert not found(text, clause(text, "met", verb="meet", agent="Smith", patient="Jones"))


def test_what_somebody_says_was_done_is_no_exchange_of_the_report() -> None:
    """A meeting within what is said is only referred to."""
    text = "Smith stressed that Jones met Dupont."
    stressed = clause(text, "stressed", verb="stress", agent="Smith", mood="finite")
    met = clause(
        text, "met", number=1, verb="meet", agent="Jones", patient="Dupont", parent=0, relation="content"
    )
    assert not found(text, stressed, met)


def test_a_congratulation_within_a_call_is_a_purpose_of_the_call() -> None:
    """What one side does to the other in a call is no message of its own."""
    text = "Smith spoke with Dupont. Smith congratulated Dupont."
    (exchange,) = found(
        text,
        clause(text, "spoke", verb="speak", agent="Smith", companion=("with", "Dupont")),
        clause(
            text, "congratulated", number=1, sentence=1, verb="congratulate", agent="Smith", patient="Dupont"
        ),
    )
    assert (exchange.kind, exchange.purpose) == ("call", ("congratulation",))


def test_the_occasion_of_a_message_stands_behind_on() -> None:
    """What a message is sent on is its occasion; a day is none."""
    text = "Smith sent a message to Dupont on his election."
    (exchange,) = found(
        text,
        clause(
            text,
            "sent",
            verb="send",
            noun="message",
            agent="Smith",
            recipient=("to", "Dupont"),
            about=("on", "his election"),
        ),
    )
    assert exchange.occasion is not None
    assert exchange.occasion.text == "his election"


def test_a_word_that_points_is_no_occasion() -> None:
    """What "thanked him for it" is for was told before."""
    text = "Smith sent a message to Dupont for it."
    sent = clause(
        text,
        "sent",
        verb="send",
        noun="message",
        agent="Smith",
        recipient=("to", "Dupont"),
        about=("for", "it"),
    )
    (exchange,) = found(text, sent)
    assert exchange.occasion is None


def test_sympathy_over_a_death_is_a_condolence() -> None:
    """Where the occasion names a death, the sympathy is a condolence."""
    text = "Smith sent a message of sympathy to Dupont over the death of a minister."
    (exchange,) = found(
        text,
        clause(
            text, "sent", verb="send", noun="message", agent="Smith", of=("of", "sympathy"),
            recipient=("to", "Dupont"), occasion=("over", "the death of a minister"),
        ),
    )  # fmt: skip
    assert exchange.purpose == ("condolence",)


def test_every_field_that_is_filled_says_why() -> None:
    """Each value names the rule that it rests on and the words."""
    text = "Smith met Dupont in Geneva on Monday."
    (exchange,) = found(
        text,
        clause(
            text,
            "met",
            verb="meet",
            agent="Smith",
            patient="Dupont",
            where=("in", "Geneva"),
            when=("on", "Monday"),
        ),
    )
    assert set(exchange.why) == set(exchange.fields) == {"kind", "status", "from", "to", "date", "place"}


def test_the_occasion_of_an_exchange_has_its_form() -> None:
    """Whose "his" election it is, the recipient of the exchange says."""
    text = "Smith sent a message to Dupont on his election as president."
    (exchange,) = found(
        text,
        clause(
            text,
            "sent",
            verb="send",
            noun="message",
            agent="Smith",
            recipient=("to", "Dupont"),
            about=("on", "his election as president"),
        ),
    )
    assert exchange.occasion is not None
    assert exchange.occasion.form is not None
    assert exchange.occasion.form.key == "election · Dupont · president"


@pytest.mark.parametrize(
    ("how", "pairs"),
    [
        ("separate", [(("smith",), ("dupont",)), (("smith",), ("durand",))]),
        ("long", [(("smith",), ("dupont", "durand"))]),
    ],
)
def test_separate_calls_are_several(how: str, pairs: list[tuple[tuple[str, ...], tuple[str, ...]]]) -> None:
    """What was held separately with two is two exchanges."""
    text = f"Smith had {how} telephone conversations with Dupont and Durand."
    had = clause(
        text,
        "had",
        verb="have",
        noun="conversation",
        qualifiers=[how, "telephone"],
        agent="Smith",
        companion=("with", "Dupont and Durand"),
    )
    assert [(x.senders, x.recipients) for x in found(text, had)] == pairs


@pytest.mark.parametrize(
    ("title", "number"), [("Spokesperson Lund's Press Conference", 1), ("Lund on trade", 0)]
)
def test_what_a_spokesperson_says_is_told_by_the_publisher(title: str, number: int) -> None:
    """The words of whom the headline names as the spokesperson tell news; those of another in a transcript don't."""
    text = "Lund: Smith met Dupont in Geneva."
    assert (
        len(found(text, clause(text, "met", verb="meet", agent="Smith", patient="Dupont"), title=title))
        == number
    )


def test_a_plan_announced_today_has_the_day_of_what_it_serves() -> None:
    """A delegation designated today to attend a feast on May 5 goes abroad on May 5."""
    text = "Today Smith announced the designation of the party to France to attend the feast on May 5."
    announced = clause(text, "announced", verb="announce", agent="Smith", when="Today")
    designated = clause(
        text,
        "designation",
        number=1,
        noun="designation",
        form="nominal",
        parent=0,
        agent="the party",
        recipient=("to", "France"),
    )
    attend = clause(
        text, "attend", number=2, verb="attend", form="infinitive", patient="the feast", when=("on", "May 5")
    )
    french = [x for x in ACTORS if x.id != "party"]
    party = msgspec.structs.replace(next(x for x in ACTORS if x.id == "party"), country="US")
    (visit,) = find_exchanges(report(text), (announced, designated, attend), (*french, party), WORDS)
    assert visit.date is not None
    assert (visit.kind, visit.status, visit.date.value) == ("visit", "planned", "2021-05-05")


@pytest.mark.parametrize(("words", "number"), [("", 2), ("Durand: ", 1)])
def test_a_joint_statement_that_was_adopted_is_of_those_who_met(words: str, number: int) -> None:
    """Where nobody says by whom, it is that of both sides; what a speaker tells of is none."""
    text = f"Smith met Dupont. {words}A joint statement was adopted."
    met = clause(text, "met", verb="meet", agent="Smith", patient="Dupont")
    adopted = clause(
        text, "was adopted", number=1, sentence=1, verb="adopt", noun="statement", qualifiers=["joint"]
    )
    actors = [mentioned(actor, text) for actor in ACTORS]
    exchanges = find_exchanges(report(text), (met, adopted), actors, WORDS)
    assert [(one.kind, one.senders) for one in exchanges] == [
        ("meeting", ("smith",)),
        ("joint_statement", ("dupont", "smith")),
    ][:number]


def test_a_reply_goes_to_the_one_whose_message_it_answers() -> None:
    """What reads "Smith replied that the ship would sail" goes to Dupont, whose message Smith got."""
    text = "Smith received a message from Dupont. Smith replied that the ship would sail."
    received = clause(
        text, "received", verb="receive", noun="message", agent="Smith", source=("from", "Dupont")
    )
    replied = clause(text, "replied", number=1, sentence=1, verb="reply", agent="Smith")
    assert [(one.senders, one.recipients, one.purpose) for one in found(text, received, replied)] == [
        (("dupont",), ("smith",), ()),
        (("smith",), ("dupont",), ("reply",)),
    ]


def test_a_reply_to_nothing_is_none() -> None:
    """Where its sender got no message, nobody knows to whom he replied."""
    text = "Smith replied that the ship would sail."
    assert not found(text, clause(text, "replied", verb="reply", agent="Smith"))


@pytest.mark.parametrize(("relation", "number"), [("time", 1), ("conjunct", 2)])
def test_a_meeting_told_again_in_a_clause_of_time_is_one(relation: str, number: int) -> None:
    """What reads "had a talk with Dupont when Durand paid a call on Jones" tells twice of one meeting."""
    text = "Smith had a talk with Dupont when Durand paid a courtesy call on Jones."
    had = clause(text, "had", verb="have", noun="talk", agent="Smith", companion=("with", "Dupont"))
    paid = clause(
        text, "paid", number=1, verb="pay", noun="call", qualifiers=["courtesy"], agent="Durand",
        about=("on", "Jones"), parent=0, relation=relation,
    )  # fmt: skip
    assert [one.kind for one in found(text, had, paid)] == ["meeting"] * number


@pytest.mark.parametrize(
    ("words", "kind"),
    [("During the meeting", "meeting"), ("During the call", "call"), ("Before the meeting", "message")],
)
def test_what_is_done_during_a_meeting_is_done_at_it(words: str, kind: str) -> None:
    """A congratulation with nothing else told of the meeting is that meeting, and no message."""
    text = f"{words} Smith congratulated Dupont."
    noun = words.rsplit(maxsplit=1)[-1]
    setting = clause(text, noun, noun=noun, form="nominal", parent=1, relation="time", within=f"the {noun}")
    congratulated = clause(
        text, "congratulated", number=1, verb="congratulate", agent="Smith", patient="Dupont"
    )
    (exchange,) = found(text, setting, congratulated)
    assert (exchange.kind, exchange.purpose) == (kind, ("congratulation",))
