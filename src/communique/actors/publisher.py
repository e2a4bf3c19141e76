"""Who publishes a report, as a party to what it tells: an office or seat of a state that the text need not name."""

from collections.abc import Sequence

from communique.actors.find import home_of
from communique.actors.words import ActorWords
from communique.records import Actor, ActorKind, Report


def with_publisher(report: Report, actors: Sequence[Actor], words: ActorWords) -> tuple[Actor, ...]:
    """Return the actors, and behind them the office that publishes the report where none of them is it.

    Its name stands in what came with the report and not in the text, so it has no mentions. It is the side of
    "Telephone conversation with President Berg", and the "I" of a message that nobody signs.
    """
    home, name = home_of(report, words), (report.publisher or "").split("(")[0].strip()
    if home is None or any(name in {actor.name, *actor.aliases} for actor in actors):
        return tuple(actors)
    kind: ActorKind = "office" if _is_title(name, words) else "body"
    return (*actors, Actor(id=f"a{len(actors) + 1}", kind=kind, name=name, country=home))


def _is_title(name: str, words: ActorWords) -> bool:
    tokens = words.tokeniser.cut(name, 0, len(name))
    return words.titles.match(tokens, 0) is not None
