"""What stands between an auxiliary and its verb."""

import pytest

from communique.parse import load_parser
from communique.parse.syntax import subject_of
from communique.settings import Settings

PARSER = load_parser(Settings())


@pytest.mark.parametrize(
    "text",
    [
        "Smith has, on behalf of the Congress, sent the following cable to Jones.",
        "Smith has today, on behalf of the people, sent a message to Brown.",
        "I have, through the embassy, sent a message to Brown.",
    ],
)
def test_an_insertion_hangs_on_the_verb_with_its_subject(text: str) -> None:
    """The participle governs subject, auxiliary and insertion alike."""
    doc = PARSER.parse([text])[0]
    sent = next(token for token in doc if token.text == "sent")
    subject = subject_of(sent)
    assert subject is not None
    assert subject.i == 0
    assert {child.lower_ for child in sent.children} & {"on", "through"}
    assert len(list(doc.sents)) == 1


def test_a_thing_that_somebody_has_is_left_to_the_verb() -> None:
    """In "has a house, and sent a letter" nothing is moved."""
    doc = PARSER.parse(["Smith has a house, and sent a letter."])[0]
    assert next(token for token in doc if token.text == "has").dep_ == "ROOT"
