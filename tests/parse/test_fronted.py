"""Who stands behind a fronted phrase."""

import pytest

from communique.parse import load_parser
from communique.parse.syntax import subject_of
from communique.settings import Settings

PARSER = load_parser(Settings())


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("At the invitation of Smith, Brown, accompanied by his wife, paid a visit to Italy.", "paid"),
        ("At the invitation of Smith, Brown paid a visit to Italy.", "paid"),
        ("On the eve of the talks between Smith and Jones, Brown and Miller have agreed.", "agreed"),
        ("In a conversation with Smith, Brown, speaking from Rome, condemned the attack.", "condemned"),
        ("After a briefing with their team, Brown and Smith spoke with Jones.", "spoke"),
    ],
)
def test_the_last_name_of_a_fronted_phrase_is_the_subject(text: str, verb: str) -> None:
    """It is no apposition of the name before it."""
    doc = PARSER.parse([text])[0]
    subject = subject_of(next(token for token in doc if token.text == verb))
    assert subject is not None
    assert subject.text == "Brown"


def test_a_verb_with_its_own_subject_keeps_it() -> None:
    """In "At the invitation of Smith, he came" nothing is moved."""
    doc = PARSER.parse(["At the invitation of Smith, he came to Italy."])[0]
    subject = subject_of(next(token for token in doc if token.text == "came"))
    assert subject is not None
    assert subject.text == "he"


def test_who_is_authorised_by_another_goes_himself() -> None:
    """In "Authorized by Smith, Brown yesterday paid a visit" it is Brown who paid it."""
    doc = PARSER.parse(["Authorized by Smith, Brown yesterday paid a visit to the Parliament."])[0]
    brown = next(token for token in doc if token.text == "Brown")
    assert (brown.dep_, brown.head.text) == ("nsubj", "paid")
