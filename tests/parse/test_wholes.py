"""Verbs with a hyphen that stay one word."""

import pytest

from communique.parse import load_parser
from communique.settings import Settings

PARSER = load_parser(Settings())


@pytest.mark.parametrize(
    ("text", "form", "lemma"),
    [
        ("Smith and Brown co-chaired the session.", "co-chaired", "co-chair"),
        ("The talks, co-hosted by Smith and Brown, ended.", "co-hosted", "co-host"),
        ("The mission was co-led by Smith.", "co-led", "co-lead"),
    ],
)
def test_what_several_do_together_is_one_word(text: str, form: str, lemma: str) -> None:
    """It is one verb with its own lemma."""
    verbs = [token for token in PARSER.parse([text])[0] if token.text == form]
    assert [(verb.pos_, verb.lemma_) for verb in verbs] == [("VERB", lemma)]


def test_other_words_are_parted_as_before() -> None:
    """A co-chairman is taken apart as ever."""
    assert [token.text for token in PARSER.parse(["The co-chairman left."])[0]][1:4] == [
        "co",
        "-",
        "chairman",
    ]
