"""Who publishes a report, as a party to what it tells: an office or seat of a state that the text need not name."""

import re
from collections.abc import Sequence

import msgspec

from communique.actors.find import home_of
from communique.actors.words import ActorWords
from communique.records import Actor, ActorKind, Report

#: An office as only its own state names it: "The Prime Minister", "the President, Mr Berg".
_THE_TITLE = re.compile(r"[Tt]he\s+([A-Z]\w+(?:\s+[A-Z]\w+)?)(?:,\s.*)?", re.DOTALL)


def with_publisher(report: Report, actors: Sequence[Actor], words: ActorWords) -> tuple[Actor, ...]:
    """Return the actors, and behind them the office that publishes the report where none of them is it.

    Its name stands in what came with the report and not in the text, so it has no mentions. It is the side of
    "Telephone conversation with President Berg", and the "I" of a message that nobody signs.
    """
    home, name = home_of(report, words), (report.publisher or "").split("(")[0].strip()
    if home is None or any(name in {actor.name, *actor.aliases} for actor in actors):
        return tuple(actors)
    kind: ActorKind = "office" if _is_title(name, words) else "body"
    if not any(actor.country == home and _has_title_of(actor, name) for actor in actors):
        actors = [_at_home(actor, name, home, report.text) for actor in actors]
    return (*actors, Actor(id=f"a{len(actors) + 1}", kind=kind, name=name, country=home))


def _has_title_of(actor: Actor, publisher: str) -> bool:
    return any(publisher.lower().startswith(f"{role.title} of ".lower()) for role in actor.roles)


def _at_home(actor: Actor, publisher: str, home: str, text: str) -> Actor:
    """Return who has the publisher's own title, and no state, as one of its state: "The Prime Minister, Mr Berg".

    "Prime Minister Berg" may be anybody's, and beside the publisher himself "the Prime Minister, Mr Lund" is a host's.
    """
    if actor.country is not None or any(role.of is not None for role in actor.roles):
        return actor
    for place in actor.mentions if actor.kind in {"person", "office"} else ():
        named = _THE_TITLE.fullmatch(place.quote(text))
        if named is not None and publisher.lower().startswith(" ".join(f"{named[1]} of ".lower().split())):
            return msgspec.structs.replace(actor, country=home)
    return actor


def _is_title(name: str, words: ActorWords) -> bool:
    tokens = words.tokeniser.cut(name, 0, len(name))
    return words.titles.match(tokens, 0) is not None
