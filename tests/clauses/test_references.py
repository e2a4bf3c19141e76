"""Whom a phrase without a name stands for, on clauses written by hand."""

import msgspec
import pytest

from by_hand import ACTORS, clause, span_of
from communique.clauses import load_clause_words, resolve
from communique.records import Actor, Clause

WORDS = load_clause_words()


def actors_of(text: str, role: str, *clauses: Clause, author: str | None = None) -> list[str]:
    """Return the actors of a role of the last clause, once all are resolved."""
    resolved, _ = resolve(clauses, ACTORS, text, WORDS, author)
    return [actor for phrase in getattr(resolved[-1], role) for actor in phrase.actors]


def _met(text: str) -> Clause:
    return clause(text, "met", verb="meet", agent="Smith", patient="Dupont")


def test_a_pronoun_stands_for_who_acted_last() -> None:
    """What reads "He" is the agent of the sentence before."""
    text = "Smith met Dupont. He left."
    assert actors_of(
        text, "agent", _met(text), clause(text, "left", number=1, sentence=1, verb="leave", agent="He")
    ) == ["smith"]


def test_an_object_is_another_than_who_acts() -> None:
    """In "Smith met Dupont and thanked him" it is Dupont who is thanked."""
    text = "Smith met Dupont. Smith thanked him."
    thanked = clause(text, "thanked", number=1, sentence=1, verb="thank", agent="Smith", patient="him")
    assert actors_of(text, "patient", _met(text), thanked) == ["dupont"]


def test_the_two_leaders_are_both_sides() -> None:
    """A plural for the sides stands for those who last dealt with each other."""
    text = "Smith met Dupont. The two leaders agreed."
    agreed = clause(text, "agreed", number=1, sentence=1, verb="agree", agent="The two leaders")
    assert actors_of(text, "agent", _met(text), agreed) == ["smith", "dupont"]


def test_his_counterpart_is_the_other_side() -> None:
    """What reads "His counterpart" is whom the agent deals with."""
    text = "Smith met Dupont. Smith thanked his counterpart."
    thanked = clause(
        text, "thanked", number=1, sentence=1, verb="thank", agent="Smith", patient="his counterpart"
    )
    assert actors_of(text, "patient", _met(text), thanked) == ["dupont"]


def test_a_message_speaks_for_who_wrote_it() -> None:
    """The words "The message said" have the sender as its agent, also where the report puts the receiver first."""
    text = "Smith received a message from Dupont. The message said so."
    received = clause(
        text, "received", verb="receive", noun="message", agent="Smith", source=("from", "Dupont")
    )
    said = clause(text, "said", number=1, sentence=1, verb="say", agent="The message")
    assert actors_of(text, "agent", received, said) == ["dupont"]


def test_i_is_who_wrote_the_message_and_you_who_reads_it() -> None:
    """The first person of a message is its sender, the second its recipient."""
    text = "Smith sent a message to Dupont. I wish you success."
    sent = clause(text, "sent", verb="send", noun="message", agent="Smith", recipient=("to", "Dupont"))
    wish = clause(text, "wish", number=1, sentence=1, verb="wish", agent="I", recipient="you")
    assert actors_of(text, "agent", sent, wish) == ["smith"]
    assert actors_of(text, "recipient", sent, wish) == ["dupont"]


def test_i_is_the_author_where_there_is_no_message() -> None:
    """In a statement in the first person "I" is who publishes it."""
    text = "I thank Dupont."
    assert actors_of(
        text, "agent", clause(text, "thank", verb="thank", agent="I", patient="Dupont"), author="smith"
    ) == ["smith"]


def test_a_pronoun_with_nothing_before_it_stays_open() -> None:
    """What nothing decides has no actor."""
    text = "He left."
    assert actors_of(text, "agent", clause(text, "left", verb="leave", agent="He")) == []


def test_the_places_that_stand_for_an_actor_are_given_back() -> None:
    """A pronoun is a mention of the actor it stands for; "the message" is none."""
    text = "Smith met Dupont. He left."
    left = clause(text, "left", number=1, sentence=1, verb="leave", agent="He")
    _, places = resolve((_met(text), left), ACTORS, text, WORDS)
    assert [span.quote(text) for span in places["smith"]] == ["He"]


def test_the_delegation_is_the_one_of_the_report() -> None:
    """A body that alone in a report has the word in its name is meant by it; one that the text never names is not."""
    text = "Smith will lead the delegation."
    led = clause(text, "will lead", verb="lead", agent="Smith", patient="the delegation")
    place = span_of(text, "the delegation")
    body = Actor(id="body", kind="body", name="Trade Delegation", mentions=(place,))
    other = Actor(id="other", kind="body", name="delegation of Kenya", mentions=(place,))
    publisher = Actor(id="publisher", kind="body", name="Trade Delegation")
    assert resolve((led,), (*ACTORS, body), text, WORDS)[0][0].patient[0].actors == ("body",)
    assert resolve((led,), (*ACTORS, publisher), text, WORDS)[0][0].patient[0].actors == ()
    assert resolve((led,), (*ACTORS, body, other), text, WORDS)[0][0].patient[0].actors == ()


def test_the_fullest_of_several_names_of_a_delegation_is_meant() -> None:
    """Where one name of those sent holds the others, they are one delegation."""
    text = "Smith will lead the delegation."
    led = clause(text, "will lead", verb="lead", agent="Smith", patient="the delegation")
    place = span_of(text, "the delegation")
    short = Actor(id="short", kind="body", name="Kenyan delegation", mentions=(place,))
    full = Actor(id="full", kind="body", name="Kenyan delegation of farmers", mentions=(place,))
    assert resolve((led,), (*ACTORS, short, full), text, WORDS)[0][0].patient[0].actors == ("full",)


@pytest.mark.parametrize(
    ("words", "sides"),
    [
        ("The leaders", ["smith", "dupont"]),
        ("The leaders of the two countries", ["smith", "dupont"]),
        ("The leaders of churches", []),
    ],
)
def test_a_plural_that_says_whose_they_are_is_not_both_sides(words: str, sides: list[str]) -> None:
    """Leaders of churches are others than the two who met."""
    text = f"Smith met Dupont. {words} agreed."
    met = clause(text, "met", verb="meet", agent="Smith", patient="Dupont")
    agreed = clause(text, "agreed", number=1, sentence=1, verb="agree", agent=words)
    assert actors_of(text, "agent", met, agreed) == sides


def test_your_excellency_is_who_reads_the_message() -> None:
    """A style with "your" stands for the one who is written to."""
    text = "Smith sent a message to Dupont. I assure Your Excellency."
    sent = clause(text, "sent", verb="send", noun="message", agent="Smith", recipient=("to", "Dupont"))
    assure = clause(text, "assure", number=1, sentence=1, verb="assure", agent="I", patient="Your Excellency")
    assert actors_of(text, "patient", sent, assure) == ["dupont"]


def test_they_are_the_many_who_spoke_before_without_a_name() -> None:
    """Behind "People said …" nobody who was named earlier is "they"."""
    text = "Smith met Dupont. People agreed. They noted it."
    agreed = clause(text, "agreed", number=1, sentence=1, verb="agree", agent="People")
    noted = clause(text, "noted", number=2, sentence=2, verb="note", agent="They")
    assert actors_of(text, "agent", _met(text), noted) == ["smith", "dupont"]
    assert actors_of(text, "agent", _met(text), agreed, noted) == []


def test_he_may_be_named_last_without_having_acted() -> None:
    """A pronoun that is none who acted is who was named last before it."""
    text = "They voted for Dupont. We thank him."
    thanked = clause(text, "thank", number=0, sentence=1, verb="thank", agent="We", patient="him")
    named = tuple(
        msgspec.structs.replace(actor, mentions=(span_of(text, "Dupont"),)) if actor.id == "dupont" else actor
        for actor in ACTORS
    )
    (resolved,), _ = resolve([thanked], named, text, WORDS, None)
    assert [phrase.actors for phrase in resolved.patient] == [("dupont",)]
