"""Infinitives joined by "and"."""

from communique.parse import load_parser
from communique.settings import Settings

PARSER = load_parser(Settings())


def test_an_infinitive_is_joined_to_an_infinitive() -> None:
    """In "to thank Brown for sending the ship and to congratulate him" it is he who thanks that congratulates."""
    doc = PARSER.parse(["Smith called Brown to thank him for sending the ship and to congratulate him."])[0]
    joined = next(token for token in doc if token.text == "congratulate")
    assert joined.dep_ == "conj"
    assert joined.head.text == "thank"


def test_a_participle_is_joined_to_a_participle() -> None:
    """In "for sending the ship and taking the crew" nothing is moved."""
    doc = PARSER.parse(["Smith called Brown to thank him for sending the ship and taking the crew."])[0]
    assert next(token for token in doc if token.text == "taking").head.text == "sending"


def test_the_last_of_three_subjects_is_joined_to_the_first() -> None:
    """In "Smith, Brown, and Jones held a call" the verb has one subject, and the others hang on it."""
    doc = PARSER.parse(["Smith, Brown, and Jones held a trilateral phone call on August 5, 2024."])[0]
    assert [token.text for token in doc if token.dep_ == "nsubj"] == ["Smith"]
