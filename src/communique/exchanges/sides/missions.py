"""Heads of missions: the ambassador who is present at a reception that his embassy gives is its host too."""

from communique.exchanges.draft import Draft
from communique.exchanges.scene import Scene
from communique.exchanges.sides.attendance import attendance
from communique.records import Actor, Clause


def add_head_of_mission(draft: Draft, clause: Clause, scene: Scene) -> None:
    """Add to an embassy that gives a reception its ambassador, where he is told to be present."""
    givers = [scene.actors[a] for a in draft.actors.get("from", ())]
    if len(givers) != 1 or not any(word in givers[0].name.lower() for word in scene.words.group("missions")):
        return
    for present in attendance(clause, scene):
        for actor, span in scene.named_within(present.span).items():
            if actor not in draft.taken() and _is_of(scene.actors[actor], givers[0].country, scene):
                draft.actors["from"] = (*draft.actors["from"], actor)
                draft.words.setdefault("from", set()).add(span)
                draft.acts.append(present)
                return


def _is_of(actor: Actor, country: str | None, scene: Scene) -> bool:
    """Whether somebody is an ambassador of a state."""
    return country is not None and actor.country == country and is_head_of_mission(actor, scene)


def is_head_of_mission(actor: Actor, scene: Scene) -> bool:
    """Whether somebody is an ambassador, or at the head of another mission."""
    office = actor.name if actor.kind == "office" else ""
    titles = " ".join((office, *(role.title for role in actor.roles))).lower()
    return any(word in titles for word in scene.words.group("heads-of-mission"))
