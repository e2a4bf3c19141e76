"""What a message is of."""

from communique.parse import load_parser
from communique.settings import Settings

PARSER = load_parser(Settings())


def test_the_greeting_of_a_message_is_a_noun() -> None:
    """In "a message of greeting from Clark" nobody greets, and the message is from Clark."""
    doc = PARSER.parse(["Smith received a message of greeting from Clark on August 3."])[0]
    heads = {token.text: token.head.text for token in doc}
    tags = {token.text: token.pos_ for token in doc}
    assert (tags["greeting"], heads["from"]) == ("NOUN", "message")


def test_a_greeting_that_is_done_stays_a_verb() -> None:
    """In "a policy of greeting guests" somebody greets them."""
    doc = PARSER.parse(["Smith has a policy of greeting guests."])[0]
    assert {token.text: token.tag_ for token in doc}["greeting"] == "VBG"
