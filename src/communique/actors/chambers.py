"""The assembly that somebody speaks to: "I move that this House express its sympathy to the people of Kenya"."""

from communique.actors.found import Found, Scene
from communique.actors.sighting import Sighting


def chamber_at(scene: Scene, at: int) -> Found | None:
    """Return the house of a parliament that is called so within it.

    Args:
        scene: Where to look.
        at: The token it begins with, behind "this".
    """
    here = at > 0 and scene.low(at - 1) == "this" and scene.capital(at)
    if not here or scene.low(at) not in scene.words.chambers or scene.capital(at + 1):
        return None
    return Found("body", at, at + 1, (at, at + 1))


def is_chamber(sighting: Sighting) -> bool:
    """Whether a body is the house that is spoken to."""
    start, end = sighting.found.name
    scene = sighting.scene
    return end == start + 1 and scene.low(start) in scene.words.chambers and scene.low(start - 1) == "this"
