"""Those of several states abroad whom a headline names only so: "Meeting with Leaders of Caribbean Nations"."""

from communique.exchanges.scene import Scene
from communique.records import Actor

#: What they are of.
_LANDS = ("nations", "states", "countries")


def group_met(headline: str, place: int, scene: Scene) -> list[Actor]:
    """Return the group of several states that a headline names where whom somebody meets is named.

    Args:
        headline: The headline.
        place: The place behind "meeting with".
        scene: The report.
    """
    behind = headline[place:].lower().lstrip().removeprefix("the ")
    groups = (actor for actor in scene.actors.values() if actor.kind == "group" and actor.country is None)
    named = (actor for actor in groups if actor.name.lower().endswith(_LANDS))
    return [actor for actor in named if behind.startswith(actor.name.lower())][:1]
