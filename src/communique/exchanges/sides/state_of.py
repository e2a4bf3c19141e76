"""Which state an actor is of, or which organisation of states: by its country, its office, its name."""

from communique.exchanges.scene import Scene
from communique.exchanges.sides.councils import is_own_council, organisation_in
from communique.records import Actor, Role

#: What joins others: "[Union] of European Rowing Associations".
_UNIONS = frozenset(
    {"union", "association", "federation", "confederation", "conference", "league", "alliance", "network"}
)


def state_of(actor: Actor, scene: Scene) -> str | None:
    """Return the state of an actor, or the organisation of states that it is or holds an office of."""
    if actor.country is not None or is_abroad(actor, scene):
        return actor.country or actor.name
    if actor.kind == "body":
        names = (actor.name, *actor.aliases)
        world = actor.name if _is_of_many_lands(actor.name, scene) else None
        return next((name for words in names if (name := organisation_in(words, scene))), world)
    found = (organisation_in(words, scene) for role in actor.roles for words in _of_role(role, scene))
    return next((name for name in found if name), None) or _by_title(actor, scene) or _by_name(actor, scene)


def _is_of_many_lands(name: str, scene: Scene) -> bool:
    """Whether a body is by its name of many lands: "International Festival Union", not "International Department"."""
    words = name.lower().replace("’", "'").split()
    if not scene.words.group("abroad-desks").isdisjoint(words):
        return False
    if "World" in name.split():
        return True
    at = next((at for at, word in enumerate(words) if word in scene.words.group("many-lands")), None)
    if at is not None and words[:at] and words[0] in _UNIONS and words[1:at] in (["of"], ["of", "the"]):
        return True  # "Union of European Rowing Associations"
    return at is not None and (at == 0 or words[at - 1] not in {"of", "for", "on", "in", "and", "the"})


def _by_name(actor: Actor, scene: Scene) -> str | None:
    """Return the state of the one whose family name somebody without titles shares: "Mrs. Berg" of President Berg."""
    if actor.kind != "person" or actor.roles:
        return None
    last = actor.name.split()[-1]
    kin = (a for a in scene.actors.values() if a.kind == "person" and a.roles and a.id != actor.id)
    return next((a.country for a in kin if a.country and a.name.split()[-1] == last), None)


def _of_role(role: Role, scene: Scene) -> tuple[str, ...]:
    """Return the words in which an office may name its organisation: its own, and whose office it is."""
    owner = scene.actors.get(role.of or "")
    if owner is not None and owner.country is None and _is_of_many_lands(owner.name, scene):
        return ("United Nations",)
    return (role.span.quote(scene.text), *((owner.name,) if owner else ()))


def _by_title(actor: Actor, scene: Scene) -> str | None:
    """Return that an actor is from abroad where nobody at home has such a title: "Crown Prince Salim"."""
    home = scene.home
    abroad = any(scene.words.holds_title_abroad(role.title, home) for role in actor.roles)
    return f"abroad: {actor.name}" if abroad else None


def is_abroad(actor: Actor, scene: Scene) -> bool:
    """Whether a group of no one state is of several others ("European leaders"): all but the near ones of somebody.

    Who take part in what names no other state than one's own are at home: "the guests of the Kenyan Book Forum".
    """
    near = scene.words.group("near-ones")
    several = actor.kind == "group" and near.isdisjoint(actor.name.lower().split())
    own = scene.words.states_in(actor.name) == {scene.home} or is_own_council(actor.name, scene)
    return several and not own
