"""Short ways to read a sentence in the tests of actors."""

from functools import cache

from communique.actors import ActorWords, find_actors, load_actor_words
from communique.actors.found import Scene
from communique.records import Actor, Cast, Report, Span


@cache
def words() -> ActorWords:
    """Return the word lists that come with the program."""
    return load_actor_words()


def report(*paragraphs: str, title: str | None = None, publisher: str | None = None) -> Report:
    """Lay paragraphs, and a headline where one is given, one under another."""
    text, spans = "", []
    for part in [*([title] if title else []), *paragraphs]:
        spans.append(Span(len(text), len(text) + len(part)))
        text += f"{part}\n"
    head = spans.pop(0) if title else None
    return Report(
        source="test",
        id="0",
        text=text,
        paragraphs=tuple(spans),
        title=title,
        title_span=head,
        publisher=publisher,
    )


def cast_of(*paragraphs: str, title: str | None = None, publisher: str | None = None) -> tuple[Report, Cast]:
    """Find the actors of some paragraphs."""
    made = report(*paragraphs, title=title, publisher=publisher)
    return made, find_actors(made, words())


def shadow(*paragraphs: str, title: str | None = None, publisher: str | None = None) -> str:
    """Return the text with the name of its actor, in brackets, in place of every mention."""
    made, cast = cast_of(*paragraphs, title=title, publisher=publisher)
    names = {actor.id: actor.name for actor in cast.actors}
    text = made.text
    for mention in reversed(cast.mentions):
        text = f"{text[: mention.span.start]}[{names[mention.actors[0]]}]{text[mention.span.end :]}"
    return text.rstrip("\n")


def actor(name: str, *paragraphs: str, publisher: str | None = None) -> Actor:
    """Return the actor of a name."""
    _, cast = cast_of(*paragraphs, publisher=publisher)
    return next(found for found in cast.actors if found.name == name)


def scene(text: str) -> Scene:
    """Return a stretch of text ready for the grammar."""
    return Scene(words(), words().tokeniser.cut(text, 0, len(text)), {})
