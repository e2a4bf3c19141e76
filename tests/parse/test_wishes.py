"""What one wishes somebody."""

from communique.parse import load_parser
from communique.settings import Settings

PARSER = load_parser(Settings())


def test_who_is_wished_something_is_no_subject() -> None:
    """In "wished Brown a happy birthday" Brown is who it goes to, and the birthday what is wished."""
    doc = PARSER.parse(["Smith has wished Brown a happy birthday."])[0]
    labels = {token.text: token.dep_ for token in doc}
    assert (labels["Brown"], labels["birthday"]) == ("dative", "dobj")


def test_a_wish_that_is_a_sentence_stays_one() -> None:
    """In "wished that Brown were here" Brown is its subject."""
    doc = PARSER.parse(["Smith wished that Brown were here."])[0]
    assert {token.text: token.dep_ for token in doc}["Brown"] == "nsubj"
