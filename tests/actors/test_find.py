"""A report's cast, from text to actors."""

import pytest

from communique.actors import ActorWords, find_actors, load_actor_words
from communique.records import Cast, Report, Span


@pytest.fixture(scope="module")
def words() -> ActorWords:
    """The word lists that come with the program."""
    return load_actor_words()


def cast_of(text: str, words: ActorWords) -> Cast:
    """Find the actors of a text of one paragraph."""
    return find_actors(Report(source="test", id="0", text=text, paragraphs=(Span(0, len(text)),)), words)


def shadow(text: str, cast: Cast) -> str:
    """Return the text with the name of its actor, in brackets, in place of every mention."""
    names = {actor.id: actor.name for actor in cast.actors}
    for mention in reversed(cast.mentions):
        text = f"{text[: mention.span.start]}[{names[mention.actors[0]]}]{text[mention.span.end :]}"
    return text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President of Kenya Amina Odhiambo met Anna Berg.", "[Amina Odhiambo] met [Anna Berg]."),
        (
            "Anna Berg, prime minister of Norway and leader of the Centre Party of Norway, Monday sent a letter.",
            "[Anna Berg] Monday sent a letter.",
        ),
        ("President Amina Odhiambo of Kenya spoke to Berg.", "[Amina Odhiambo] spoke to Berg."),
        ("He was elected President of Kenya on Monday.", "He was elected President of [Kenya] on Monday."),
    ],
)
def test_every_mention_is_taken_whole(text: str, expected: str, words: ActorWords) -> None:
    """Titles before and behind a name belong to its mention; what somebody becomes is none."""
    assert shadow(text, cast_of(text, words)) == expected
