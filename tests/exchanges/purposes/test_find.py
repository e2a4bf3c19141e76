"""What an exchange was for, on clauses written by hand."""

import msgspec
import pytest

from by_hand import ACTORS, clause, report
from communique.exchanges import find_exchanges, load_exchange_words
from communique.records import Span

WORDS = load_exchange_words()


@pytest.mark.parametrize(
    ("words", "purpose"),
    [("Please accept", ("condolence",)), ("Few ever accept", ())],
)
def test_what_the_recipient_is_asked_to_accept_is_what_the_message_is_for(
    words: str, purpose: tuple[str, ...]
) -> None:
    """What reads "Please accept my condolence" expresses it."""
    text = f"Smith sent a message to Dupont. {words} my condolence."
    sent = clause(text, "sent", verb="send", noun="message", agent="Smith", recipient=("to", "Dupont"))
    accept = clause(text, "accept", number=1, sentence=1, verb="accept", noun="condolence")
    (exchange,) = find_exchanges(report(text), (sent, accept), ACTORS, WORDS)
    assert exchange.purpose == purpose


@pytest.mark.parametrize(("agent", "purpose"), [("The leader", ("consultation",)), ("The editor", ())])
def test_both_sides_of_a_headline_may_be_named_by_a_plural(agent: str, purpose: tuple[str, ...]) -> None:
    """Under a headline that names both, "the leaders" who discuss matters are both sides."""
    text = f"It was a fine day. {agent}s discussed trade."
    was = clause(text, "was", verb="be", agent="It")
    discussed = clause(text, "discussed", number=1, sentence=1, verb="discuss", agent=agent, patient="trade")
    head = discussed.agent[0]
    wide = Span(head.span.start, head.span.end + 1)
    narrow = Span(wide.start + len("The "), wide.end)
    discussed = msgspec.structs.replace(
        discussed, agent=(msgspec.structs.replace(head, span=wide, head_span=narrow),)
    )
    known = report(text, title="Smith meets with Dupont", publisher="White House")
    (exchange,) = find_exchanges(known, (was, discussed), ACTORS, WORDS)
    assert (exchange.kind, exchange.purpose) == ("meeting", purpose)


@pytest.mark.parametrize(
    ("words", "given", "purpose"),
    [
        ("The discussion covered trade.", {"verb": "cover", "predicate": "covered", "agent": "The discussion"}, True),
        ("The agenda includes trade.", {"verb": "include", "predicate": "includes", "agent": "The agenda"}, True),
        ("The book covers trade.", {"verb": "cover", "predicate": "covers", "agent": "The book"}, False),
        ("There was an exchange of views on trade.",
         {"verb": "be", "predicate": "was", "complement": "an exchange of views on trade"}, True),
        ("There was an exchange of gifts.",
         {"verb": "be", "predicate": "was", "complement": "an exchange of gifts"}, False),
        ("The two discussed trade.", {"verb": "discuss", "predicate": "discussed", "agent": "The two"}, True),
        ("The papers discussed trade.", {"verb": "discuss", "predicate": "discussed", "agent": "The papers"}, False),
    ],
)  # fmt: skip
def test_talks_are_said_to_deal_with_matters(words: str, given: dict[str, str], purpose: bool) -> None:
    """Consultation is told of the talks themselves, and of those who take part without their names."""
    text = f"Smith met Dupont. {words}"
    met = clause(text, "met", verb="meet", agent="Smith", patient="Dupont", within="Smith met Dupont.")
    told = clause(text, given.pop("predicate"), number=1, sentence=1, within=words, **given)
    (exchange,) = find_exchanges(report(text), (met, told), ACTORS, WORDS)
    assert exchange.purpose == (("consultation",) if purpose else ())


@pytest.mark.parametrize(("of", "purpose"), [("greeting", ("greeting",)), ("friendship", ("thanks",))])
def test_thanks_in_a_message_sent_for_another_purpose_are_a_courtesy(
    of: str, purpose: tuple[str, ...]
) -> None:
    """Greetings that also thank for help are greetings; a message that does nothing else is one of thanks."""
    text = f"Smith sent a message of {of} to Dupont. Smith expressed thanks."
    sent = clause(
        text, "sent", verb="send", noun="message", agent="Smith", recipient=("to", "Dupont"), of=("of", of)
    )
    thanked = clause(text, "expressed", number=1, sentence=1, verb="express", noun="thanks", agent="Smith")
    (exchange,) = find_exchanges(report(text), (sent, thanked), ACTORS, WORDS)
    assert exchange.purpose == purpose


@pytest.mark.parametrize(("verb", "purpose"), [("offered", ("condolence",)), ("read", ())])
def test_one_side_of_a_call_mourns_with_the_other(verb: str, purpose: tuple[str, ...]) -> None:
    """Condolences offered in a call are among what it was for, and say on what occasion."""
    more = f"Smith {verb} condolences over the deaths."
    text = f"Smith spoke by telephone with Dupont. {more}"
    spoke = clause(
        text, "spoke", verb="speak", agent="Smith", companion=("with", "Dupont"), via=("by", "telephone"),
        within="Smith spoke by telephone with Dupont.",
    )  # fmt: skip
    mourned = clause(
        text, verb, number=1, sentence=1, verb=verb.removesuffix("ed"), noun="condolence", agent="Smith",
        about=("over", "the deaths"), within=more,
    )  # fmt: skip
    (exchange,) = find_exchanges(report(text), (spoke, mourned), ACTORS, WORDS)
    assert exchange.purpose == purpose
    assert (exchange.occasion.text if exchange.occasion else None) == ("the deaths" if purpose else None)
