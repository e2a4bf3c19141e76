"""Places told between a verb and whom it is done to."""

import pytest

from communique.parse.between import places_between
from communique.parse.plain import plain_text
from communique.records import Mention, Span


def _mention(text: str, words: str, kind: str = "person") -> Mention:
    start = text.index(words)
    span = Span(start, start + len(words))
    return Mention(span=span, name=span, actors=(words,), kind=kind)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("He received in the Winter Palace Ann Lee.", " in the Winter Palace"),
        ("He hosted at the Harbour residence Ann Lee.", " at the Harbour residence"),
        ("He met in Oslo Ann Lee.", " in Oslo"),
    ],
)
def test_a_place_before_the_guest_is_found(text: str, place: str) -> None:
    """The place stands between the verb and the name, with the space before it."""
    found = places_between(text, Span(0, len(text)), [_mention(text, "Ann Lee")])
    assert [text[start:end] for start, end in found.items()] == [place]


@pytest.mark.parametrize("text", ["He received Ann Lee in Oslo.", "He lived in Oslo. Ann Lee left."])
def test_no_place_is_found_elsewhere(text: str) -> None:
    """A place behind the name, or of another verb, is left to the parser."""
    assert places_between(text, Span(0, len(text)), [_mention(text, "Ann Lee")]) == {}


def test_the_parser_does_not_see_the_place() -> None:
    """Left out, the guest stands right behind the verb, also where the place has a name that is a mention."""
    text = "He received in the Kremlin Ann Lee on Monday."
    mentions = [_mention(text, "Kremlin", "state"), _mention(text, "Ann Lee")]
    assert plain_text(text, Span(0, len(text)), mentions).text == "He received Smith on Monday."
