"""Two who hold an office that a state has only once are of two states: "Prime Ministers Lund and Berg"."""

import re

from communique.exchanges.draft import Draft
from communique.exchanges.scene import Scene

#: Offices that a state has only once, and that nobody keeps the title of.
_ONLY = frozenset(
    {"prime minister", "foreign minister", "minister for foreign affairs", "chancellor", "taoiseach"}
)
#: The same told of several at once, which no former holder is among.
_TOGETHER = frozenset({"presidents", "prime ministers", "foreign ministers", "chancellors", "kings"})
#: Words in the name of a group whose members act for a state each.
_OF_MANY = re.compile(
    r"\b(?:member|participating|partner)\s+(?:states|countries|nations)$|\bto\s+(?:the\s+)?leaders\b"
    r"|^(?:the\s+)?(?:\w+\s+){0,2}(?:leaders|presidents|ministers)\s+of\s+(?:the\s+)?(?:G-?\d+|(?:[A-Z]\w+\s+)+(?:Three|Four|Five|Six|Seven|Nine))\b"
)


def are_of_two_states(draft: Draft, scene: Scene) -> bool:
    """Whether both sides of an exchange, each told by its name, hold the same office, of which a state has only one."""
    one, other = (_offices(side, scene) for side in draft.sides())
    return bool(one & other) and all(_is_named(side, draft, scene) for side in draft.sides())


def is_to_a_peer(draft: Draft, scene: Scene) -> bool:
    """Whether the office that publishes deals with one who has its title ("I have written to Prime Minister Berg").

    Or an envoy carries words between two who have one title.
    """
    own, others = ([scene.actors[a] for a in draft.actors.get(name, ())] for name in ("from", "to"))
    titles = {role.title.lower() for actor in others if actor.kind == "person" for role in actor.roles}
    mine = any(actor.name == scene.publisher for actor in own)
    published = mine and any(scene.publisher.lower().startswith(f"{title} ") for title in titles)
    return published or _is_carried_to_a_peer(draft, scene)


def are_of_many(draft: Draft, scene: Scene) -> bool:
    """Whether talks are of a group alone, who act for several states: "the leaders of the union's member states"."""
    one, other = draft.sides()
    named = [scene.actors[a] for a in one or other]
    alone = draft.kind in {"meeting", "call"} and len(named) == 1 and not (one and other)
    return alone and named[0].kind == "group" and bool(_OF_MANY.search(named[0].name))


def _is_carried_to_a_peer(draft: Draft, scene: Scene) -> bool:
    """Whether an envoy carries words between two who have one title, of which a state has one: two presidents."""
    heads = scene.words.group("heads-of-states")
    one, other = (
        {role.title.lower() for a in draft.actors.get(name, ()) for role in scene.actors[a].roles}
        for name in ("from", "to")
    )
    return draft.kind == "message" and bool(draft.actors.get("conveyed_by")) and bool(one & other & heads)


def _is_named(side: frozenset[str], draft: Draft, scene: Scene) -> bool:
    """Whether one of a side is named where the exchange is told, and not only meant by "they"."""
    told = " ".join(clause.span.quote(scene.text) for clause in draft.clauses)
    return any(scene.actors[actor].name.split()[-1] in told for actor in side)


def _offices(side: frozenset[str], scene: Scene) -> set[str]:
    """Return the offices of some actors of which a state has only one."""
    told = {role.title.lower() for a in side for role in scene.actors[a].roles}
    told |= {scene.actors[a].name.lower() for a in side if scene.actors[a].kind == "office"}
    return {title.removesuffix("s") for title in told if title in _ONLY | _TOGETHER}
