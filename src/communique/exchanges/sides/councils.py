"""Organisations of states by words that a state's own bodies have, too: the Security Council; and organs of a state."""

import re

from communique.exchanges.scene import Scene
from communique.records import Actor

#: The organisation whose Security Council is none of a state.
_UNITED_NATIONS = re.compile(r"\b(?:UN|U\.N\.|UNSC|United Nations)(?!\w)")
#: Organs that each state has: without a state beside them they are those of whom a report is.
_ORGANS = frozenset(
    {"cabinet", "cabinet of ministers", "council of ministers", "government", "national assembly"}
)


def organisation_in(words: str, scene: Scene) -> str | None:
    """Return the organisation of states that words name, if any."""
    return None if is_own_council(words, scene) else scene.words.organisation_in(words)


def is_own_council(words: str, scene: Scene) -> bool:
    """Whether words name a Security Council in a report that does not speak of the United Nations: one's own."""
    told = f"{scene.report.title or ''} {scene.text}"
    return scene.home is not None and "Security Council" in words and not _UNITED_NATIONS.search(told)


def is_of_own_state(actor: Actor, scene: Scene) -> bool:
    """Whether an actor is the publisher's own state, or an organ that each state has: "the Cabinet of Ministers"."""
    if actor.country is not None:
        return actor.kind == "state" and actor.country == scene.home
    return actor.kind == "body" and actor.name.lower() in _ORGANS
