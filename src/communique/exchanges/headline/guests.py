"""Who is a guest by the headline of a transcript or a speech."""

import re

from communique.exchanges.headline.sides import is_abroad, named_in, says_i
from communique.exchanges.scene import Scene
from communique.records.actor import ALIVE

#: What stands in the title of a speech before those for whom a meal is given.
_IN_HONOUR = re.compile(
    r"\b(?:in\s+honou?r\s+of|honou?ring|(?:luncheon|lunch|dinner|banquet|reception)\s+(?:for|with))\b",
    re.IGNORECASE,
)


def guests_in(scene: Scene) -> tuple[str, ...]:
    """Return the persons, else the offices, from abroad whom the headline names.

    At a meal they are none but those in whose honour it is.
    """
    title = scene.report.title or ""
    meal = _IN_HONOUR.search(title)
    named = [(at, a) for at, a in named_in(title, scene) if meal is None or at >= meal.end()]
    abroad = [a for _, a in named if a.kind in ALIVE and is_abroad(a, scene) and not says_i(a, scene)]
    people = tuple(actor.id for actor in abroad if actor.kind == "person")
    return people or tuple(actor.id for actor in abroad)
