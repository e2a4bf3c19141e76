"""Delegations that are named together with the one at their head."""

from actors.reading import cast_of


def mentioned(text: str) -> list[tuple[str, ...]]:
    """Return for each mention of a text the names of those it stands for."""
    _, cast = cast_of(text)
    names = {actor.id: actor.name for actor in cast.actors}
    return [tuple(names[actor] for actor in mention.actors) for mention in cast.mentions]


def test_a_delegation_and_its_leader_are_one_mention() -> None:
    """They stand together for one party, and each is an actor."""
    assert mentioned("A Kenyan trade delegation led by Anna Berg, minister of Trade, arrived.") == [
        ("Kenyan trade delegation", "Anna Berg")
    ]


def test_words_on_what_a_delegation_comes_for_may_stand_before_its_leader() -> None:
    """They tell of the delegation, and open no new phrase."""
    text = "A Kenyan trade delegation for marking the day of Norway led by Anna Berg arrived."
    assert mentioned(text) == [("Kenyan trade delegation", "Anna Berg")]


def test_who_makes_up_a_delegation_stands_with_it() -> None:
    """The first who belongs to it is named as one who leads it would be."""
    text = "A Kenyan trade delegation consisting of President Anna Berg and two clerks arrived."
    assert mentioned(text) == [("Kenyan trade delegation", "Anna Berg")]


def test_what_a_delegation_does_parts_it_from_another_that_is_led() -> None:
    """The verb between shows that somebody else is led."""
    text = "A Kenyan trade delegation met a group of Norwegian farmers led by Han Mei."
    assert ("Kenyan trade delegation", "Han Mei") not in mentioned(text)


def test_two_delegations_are_two_mentions() -> None:
    """Each has a head of its own."""
    assert mentioned(
        "A Kenyan delegation headed by President Anna Berg met a Norwegian delegation led by Han Mei."
    ) == [("Kenyan delegation", "Anna Berg"), ("Norwegian delegation", "Han Mei")]


def test_what_is_not_sent_out_is_no_party_with_its_leader() -> None:
    """A government led by somebody is not two."""
    assert mentioned("The Kenyan government led by President Anna Berg met.") == [
        ("Kenyan government",),
        ("Anna Berg",),
    ]
