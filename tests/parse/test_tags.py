"""What somebody goes on to do behind the tag of his words."""

import pytest

from communique.parse import load_parser
from communique.settings import Settings

PARSER = load_parser(Settings())


@pytest.mark.parametrize(
    ("text", "verb", "head"),
    [
        ("Trade is growing, the letter said, and went on to praise it.", "went", "said"),
        ("The friendship is growing, he said, and Smith left.", "left", "growing"),
    ],
)
def test_a_verb_without_a_subject_behind_a_tag_is_joined_to_it(text: str, verb: str, head: str) -> None:
    """A verb with a subject of its own stays where it is."""
    found = next(token for token in PARSER.parse([text])[0] if token.text == verb)
    assert found.head.text == head
