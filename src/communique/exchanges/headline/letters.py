"""Both ends of a message that a headline names: "Message from the Premier to President Berg"."""

import re
from collections.abc import Sequence

from communique.exchanges.headline.sides import is_abroad
from communique.exchanges.scene import Scene
from communique.records import Actor

_WAY = re.compile(r"\b(from|to|by)\b", re.IGNORECASE)


def ends_of_message(
    headline: str, place: int, named: Sequence[tuple[int, Actor]], scene: Scene
) -> tuple[list[Actor], list[Actor]] | None:
    """Return the senders and the recipients that a headline names, the publisher's own side left empty.

    Args:
        headline: The headline, up to what the message is on.
        place: The place behind the words that name the message.
        named: Who is named in it, with the places.
        scene: The report.

    Returns:
        ``None`` where the headline does not say "from" (or "sent by") and "to", or nobody from abroad is at either end.
    """
    before = list(_WAY.finditer(headline, 0, place))[-1:]
    behind = [
        found
        for found in _WAY.finditer(headline, place)
        if not any(at <= found.start() < at + len(actor.name) for at, actor in named)
    ]
    ways = [*before, *behind[:1]]
    if {"to" if found[1].lower() == "to" else "from" for found in ways} != {"from", "to"}:
        return None
    first, second = ways
    one = _alive(named, first.end(), second.start(), scene)
    other = _alive(named, second.end(), len(headline), scene)
    ends = (other, one) if first[1].lower() == "to" else (one, other)
    return ends if any(is_from_abroad(actor, scene) for end in ends for actor in end) else None


def _alive(named: Sequence[tuple[int, Actor]], start: int, end: int, scene: Scene) -> list[Actor]:
    """Return who is named in a stretch of a headline, whose own state or title is no other party."""
    within = [actor for at, actor in named if start <= at < end]
    people = [actor for actor in within if actor.kind == "person"]
    others = [actor for actor in within if actor.kind != "state"]
    return [actor for actor in people or others or within if actor.name != scene.publisher]


def is_from_abroad(actor: Actor, scene: Scene) -> bool:
    """Whether somebody is of another state, or has a title that nobody at home has."""
    titled = any(scene.words.holds_title_abroad(role.title, scene.home) for role in actor.roles)
    return titled or is_abroad(actor, scene)
