"""Through whose hands it went, on clauses written by hand."""

import msgspec
import pytest

from by_hand import ACTORS, clause, naming, report
from communique.exchanges import find_exchanges, load_exchange_words
from communique.pipeline import Reader
from communique.records import Actor, Clause, Exchange, Reading, Span
from exchanges.cases import Case, cases, ids, read, told

WORDS = load_exchange_words()


CASES = cases("hands.yml", Case)


def told_with_hands(exchange: Exchange, reading: Reading) -> str:
    """Return an exchange with its sides and hands on one line."""
    names = {actor.id: actor.name for actor in reading.actors}
    hands = {
        "by": exchange.conveyed_by,
        "to": exchange.received_by,
        "for": exchange.on_behalf_of,
    }
    rest = [f" | {word} {', '.join(names[a] for a in actors)}" for word, actors in hands.items() if actors]
    return told(exchange, reading) + "".join(rest)


@pytest.mark.parametrize("case", CASES, ids=ids(CASES))
def test_a_report_tells_through_whose_hands_it_went(case: Case, reader: Reader) -> None:
    """Envoy, receiver and those for whom the sender speaks are read, and nobody else."""
    reading = read(case, reader)
    assert [told_with_hands(exchange, reading) for exchange in reading.exchanges] == case.told


def found(text: str, *clauses: Clause) -> tuple[Exchange, ...]:
    """Find the exchanges of a text with its clauses."""
    return find_exchanges(report(text), clauses, ACTORS, WORDS)


def test_words_that_another_is_asked_to_convey_are_a_message() -> None:
    """What reads "Smith asked Jones to convey his greetings to Dupont" is a message of Smith's, which Jones carries."""
    text = "Smith asked Jones to convey the greeting to Dupont."
    asked = clause(text, "asked", verb="ask", agent="Smith", patient="Jones")
    convey = clause(
        text, "convey", number=1, verb="convey", noun="greeting", agent="Jones", recipient=("to", "Dupont"),
        parent=0, relation="content", modality="wish", form="infinitive",
    )  # fmt: skip
    (exchange,) = found(text, asked, convey)
    assert (exchange.senders, exchange.recipients, exchange.conveyed_by) == (
        ("smith",),
        ("dupont",),
        ("jones",),
    )


def test_a_later_sentence_tells_who_handed_it_to_whom() -> None:
    """What reads "The gift was handed to Durand by Jones" tells of the gift before, and is none of its own."""
    text = "Smith sent a gift to Dupont. The gift was handed to Durand by Jones."
    sent = clause(text, "sent", verb="send", noun="gift", agent="Smith", recipient=("to", "Dupont"))
    handed = clause(
        text, "handed", number=1, sentence=1, verb="hand", agent=("by", "Jones"), recipient=("to", "Durand"),
    )  # fmt: skip
    place = text.index("The gift") + len("The ")
    handed = msgspec.structs.replace(handed, noun="gift", noun_span=Span(place, place + len("gift")))
    (exchange,) = found(text, sent, handed)
    assert (exchange.conveyed_by, exchange.received_by) == (("jones",), ("durand",))


def test_a_message_carried_at_a_meeting_shares_its_day_and_place() -> None:
    """Where the text says when and where the envoy was met, it says so of what he carried."""
    text = "Jones met Durand in Geneva on Monday. Jones conveyed a message from Smith to Dupont."
    met = clause(
        text,
        "met",
        verb="meet",
        agent="Jones",
        patient="Durand",
        where=("in", "Geneva"),
        when=("on", "Monday"),
    )
    conveyed = clause(
        text, "conveyed", number=1, sentence=1, verb="convey", noun="message",
        agent="Jones", source=("from", "Smith"), recipient=("to", "Dupont"),
    )  # fmt: skip
    _, message = found(text, met, conveyed)
    assert message.date is not None
    assert message.place is not None
    assert (message.date.value, message.place.name) == ("2021-03-22", "Geneva")


def test_the_sender_may_speak_for_others_in_a_later_sentence() -> None:
    """Those on whose behalf he extends congratulations are those of the message."""
    text = "Smith sent a message to Dupont. Smith extended congratulation on behalf of the party."
    sent = clause(text, "sent", verb="send", noun="message", agent="Smith", recipient=("to", "Dupont"))
    extended = clause(
        text, "extended", number=1, sentence=1, verb="extend", noun="congratulation",
        agent="Smith", on_behalf_of=("on behalf of", "the party"),
    )  # fmt: skip
    (exchange,) = found(text, sent, extended)
    assert exchange.on_behalf_of == ("party",)
    assert exchange.purpose == ("congratulation",)


@pytest.mark.parametrize(("relation", "receivers"), [("argument", ("durand",)), ("relative", ())])
def test_the_receiver_may_hang_on_what_is_handed_over(relation: str, receivers: tuple[str, ...]) -> None:
    """In "Jones handed the letter over to Durand" the parser may hang "to Durand" on the letter."""
    text = "Smith sent a letter to Dupont. Jones handed the letter over to Durand."
    sent = clause(text, "sent", verb="send", noun="letter", agent="Smith", recipient=("to", "Dupont"))
    handed = clause(
        text,
        "handed",
        number=1,
        sentence=1,
        verb="hand over",
        agent="Jones",
        within="Jones handed the letter",
    )
    letter = clause(
        text, "the letter", number=2, sentence=1, form="nominal", recipient=("to", "Durand"), parent=1,
        relation=relation,
    )  # fmt: skip
    (exchange,) = found(text, sent, handed, letter)
    assert (exchange.conveyed_by, exchange.received_by) == (("jones",), receivers)


@pytest.mark.parametrize(("things", "envoys"), [("The letter and gift", ("jones",)), ("A medal", ())])
def test_a_definite_thing_among_several_is_the_one_before(things: str, envoys: tuple[str, ...]) -> None:
    """The words "the letter and gift" come back to the gift as well as to the letter."""
    text = f"Smith sent a gift to Dupont. {things} were handed to Durand by Jones."
    sent = clause(text, "sent", verb="send", noun="gift", agent="Smith", recipient=("to", "Dupont"))
    handed = clause(
        text, "were handed", number=1, sentence=1, verb="hand", agent=("by", "Jones"),
        recipient=("to", "Durand"), within=text.split(". ")[1],
    )  # fmt: skip
    (exchange,) = found(text, sent, handed)
    assert exchange.conveyed_by == envoys


@pytest.mark.parametrize(("who", "owners"), [("I", ("nation",)), ("Smith", ())])
def test_one_who_sends_in_the_first_person_speaks_for_those_whose_words_he_gives(
    who: str, owners: tuple[str, ...]
) -> None:
    """What reads "I send Dupont the condolence of the nation" is sent on behalf of the nation."""
    text = f"{who} send Dupont the condolence of the nation."
    nation = Actor(id="nation", kind="people", name="the nation", country="US")
    send = clause(
        text, "send", verb="send", noun="condolence", agent=who, recipient=("to", "Dupont"),
        source=("of", "the nation"),
    )  # fmt: skip
    given = naming(naming(send, "agent", "smith"), "source", "nation")
    (exchange,) = find_exchanges(report(text), (given,), (*ACTORS, nation), WORDS)
    assert (exchange.senders, exchange.on_behalf_of) == (("smith",), owners)
