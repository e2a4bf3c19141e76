"""Through whose hands it went, on clauses written by hand."""

import msgspec

from by_hand import ACTORS, clause, report
from communique.exchanges import find_exchanges, load_exchange_words
from communique.records import Clause, Exchange, Span

WORDS = load_exchange_words()


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
