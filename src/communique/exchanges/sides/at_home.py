"""Who is at home though a state abroad is named: what talks are on, or a name that a town has too, shows nothing."""

import re

from communique.exchanges.draft import Draft
from communique.exchanges.scene import Scene
from communique.exchanges.sides.councils import is_of_own_state
from communique.records import Actor

#: Near ones of somebody who is named: "the family of [Tyre Berg]", "our condolences to the parents of …".
_NEAR_ONES = (
    r"\b(?:famil(?:y|ies)|relatives|parents|widow|wife|husband|children|friends|loved ones|memory)"
    r"\s+(?:and\s+(?:friends|loved ones)\s+)?of\s+(?:the\s+late\s+)?"
)
_NAME = re.compile(
    rf"{_NEAR_ONES}([A-Z][\w’'-]+(?:\s[A-Z][\w’'.-]*){{1,2}})(?=\s*(?:$|[.,;:]|(?:and|who|on|in|at|over|after)\b))"
)

_TOWN_WORD = re.compile(r"[\w’'.-]+")


def has_side_at_home(draft: Draft, scene: Scene) -> bool:
    """Whether a side is of the publisher's own state, where the other is not told to be of another.

    So one of the publisher's side would talk with his own state, with a group of its people ("American leaders"), or
    with the speaker of its house: nobody else is named, whatever they talked of.
    """
    sides = [[scene.actors[a] for a in draft.actors.get(name, ())] for name in ("from", "to")]
    return any(all(_is_at_home(actor, scene) for actor in side) for side in sides)


def is_to_own_gathering(draft: Draft, scene: Scene) -> bool:
    """Whether a message goes to those at an event named for a town of one's own: "guests of the Oslo World Forum".

    Where another state is in the name, it is an event of both.
    """
    if draft.kind != "message" or not draft.sides()[1] or scene.home is None:
        return False
    actors = [scene.actors[a] for a in draft.sides()[1]]
    return all(actor.kind == "group" and _is_of_own_town(actor.name, scene) for actor in actors)


def _is_of_own_town(name: str, scene: Scene) -> bool:
    words = _TOWN_WORD.findall(name)
    runs = (" ".join(words[at : at + long]) for at in range(len(words)) for long in (1, 2, 3))
    codes = {scene.words.world.place_code(run) for run in runs} - {None}
    return codes == {scene.home} and scene.words.states_in(name) <= {scene.home}


def _is_at_home(actor: Actor, scene: Scene) -> bool:
    if is_of_own_state(actor, scene):
        return True
    if actor.kind == "group":
        return actor.country == scene.home
    titles = {role.title.lower() for role in actor.roles if role.of is None}
    return actor.kind == "person" and actor.country is None and titles == {"speaker"}


def without_mourned(words: str, told: str, scene: Scene) -> str:
    """Return words without the name of somebody that is a town's too, where the near ones of his are told of.

    Args:
        words: The words around an exchange.
        told: Where his near ones are named: "to the family of Tyre Berg".
        scene: The report.
    """
    for found in _NAME.finditer(told):
        name = found[1]
        first = name.split()[0]
        known = name in scene.words.world.names
        if not known and scene.words.world.place_code(first) is not None:
            words = words.replace(name, "").replace(first, "")
    return words
