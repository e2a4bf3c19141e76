"""What a clause is told by: an act that only somebody says, promises or recalls is no news of the report."""

import re

from communique.exchanges.first_person import in_first_person
from communique.exchanges.kinds import is_ahead
from communique.exchanges.motions import is_motion
from communique.exchanges.opening import HEAD
from communique.exchanges.scene import Scene, actors_of
from communique.records import Clause

#: What stands before what one says that one will gladly do.
_FORWARD = re.compile(r"\blook(?:s|ed|ing)?\s+forward\s+(?:to\s+)?(?:\w+ly\s+)?$")
#: Verbs of those who come.
_COMING = frozenset({"arrive", "visit", "come", "pay"})
#: Nouns of their coming, whatever the verb: "will make an official visit", "will undertake a tour".
_STAY = frozenset({"visit", "tour", "trip", "journey"})


def is_reported(clause: Clause, scene: Scene) -> bool:
    """Whether an act stands only within what somebody says: "Brown said that Lund had met Berg"."""
    here = clause
    if _is_promised(clause, scene):
        return False
    for above in scene.above(clause):
        own = (
            _announces(above, here, scene)
            or _is_written(above, here, scene)
            or _tells_for(above, here, scene)
            or _is_settled(above, clause, scene)
            or _is_welcomed(above, clause)
            or is_motion(above, scene)
        )
        beside = bool(above.content) and not any(said.touches(clause.predicate) for said in above.content)
        aside = beside or _is_cleft(above) or _is_company(above)
        if here.relation == "content" and above.mood == "finite" and not (own or aside):
            return True
        here = above
    return False


def _is_settled(above: Clause, told: Clause, scene: Scene) -> bool:
    """Whether what is to come is told to be settled, or heard, by nobody: "It is agreed that Brown will visit".

    So is what those who talk agree on for a third: "The two leaders agreed that Brown will visit Kenya".
    """
    if any(phrase.actors for phrase in above.agent):
        third = not actors_of(above.agent) & actors_of(told.agent)
        agreed = (
            above.verb in {"agree", "decide"} and above.tense == "past" and len(actors_of(above.agent)) > 1
        )
        return agreed and third and told.form == "finite" and told.modality == "plan"
    heard = above.verb in {"receive", "come", "reach"} and any(
        phrase.head in scene.words.group("word") for phrase in (*above.patient, *above.agent)
    )
    planned = told.modality in {"plan", "duty"} and above.tense != "future"
    return heard or (above.verb in scene.words.group("settling") and planned)


def _is_welcomed(above: Clause, told: Clause) -> bool:
    """Whether what others mean to do is told by those who are glad of it: "welcomed that Brown and Berg will meet"."""
    return above.verb in {"welcome", "applaud"} and above.tense != "future" and told.modality == "plan"


def _is_company(above: Clause) -> bool:
    """Whether a clause only says who comes along, whatever hangs on it: "Berg accompanied by Lund will visit Kenya"."""
    return above.form == "participle" and above.verb in {"accompany", "assist", "lead", "head"}


def _is_cleft(above: Clause) -> bool:
    """Whether a clause only points out a part of what is told: "it was here that they met"."""
    return above.verb == "be" and above.tense == "past" and any(phrase.head == "it" for phrase in above.agent)


def _is_promised(clause: Clause, scene: Scene) -> bool:
    """Whether a guest is promised to be welcomed, whoever says so: "said that Brown looks forward to hosting her"."""
    before = scene.text[max(0, clause.verb_span.start - 30) : clause.verb_span.start]
    return is_ahead(clause) and bool(_FORWARD.search(before))


def _announces(above: Clause, told: Clause, scene: Scene) -> bool:
    """Whether the report gives as its own news what is said; not what somebody tells of himself."""
    mine = in_first_person(above)
    of_himself = in_first_person(told) and not mine
    if above.verb in scene.words.group("knowing") and any(phrase.head == "i" for phrase in told.agent):
        return True  # "Members will wish to know that I sent a cable"
    if above.verb in scene.words.group("stating") and _is_his_own_act(above, told):
        return True
    if _recalls_his_own(above, told, scene):
        return False
    near = above.sentence < HEAD or _plans_his_own(above, told, scene) or _awaits_guests(above, told, scene)
    announced = above.verb in scene.words.group("announcing") or _tells_press(above, scene)
    return announced and near and not of_himself


def _tells_press(above: Clause, scene: Scene) -> bool:
    """Whether somebody lets those know who write for all: "Lund has had a call with Berg, Brown told reporters"."""
    told = {phrase.head.removesuffix("s") for phrase in above.patient}
    return above.verb in {"tell", "brief"} and not told.isdisjoint(scene.words.group("press"))


def _recalls_his_own(above: Clause, told: Clause, scene: Scene) -> bool:
    """Whether somebody only says what he talked of before: "Brown said that he had discussed it with Berg"."""
    same = actors_of(above.agent) & actors_of(told.agent)
    before = told.verb_span.quote(scene.text).startswith("had ") or scene.text.endswith(
        " had ", 0, told.verb_span.start
    )
    return bool(same) and before and told.noun is None and told.verb in {"discuss", "talk", "speak"}


def _is_his_own_act(above: Clause, told: Clause) -> bool:
    """Whether one who speaks tells what he did himself: "I want to make it clear that I received a letter"."""
    mine = all(any(phrase.head == "i" for phrase in agent) for agent in (above.agent, told.agent))
    return mine and told.tense == "past" and told.modality == "fact"


def _plans_his_own(above: Clause, told: Clause, scene: Scene) -> bool:
    """Whether the office that publishes tells, anywhere in its report, what it will do: "said that he would go"."""
    own = scene.own_office()
    both = (above.agent, told.agent)
    return told.modality == "plan" and own is not None and all(own in actors_of(agent) for agent in both)


def _awaits_guests(above: Clause, told: Clause, scene: Scene) -> bool:
    """Whether the office that publishes tells, anywhere in its report, who will come to its state."""
    own = scene.own_office()
    if told.modality != "plan" or own is None or own not in actors_of(above.agent):
        return False
    comes = told.verb in _COMING or told.noun in _STAY
    goals = (*told.where, *told.recipient, *told.patient) if comes else ()
    home = any(scene.home in scene.words.states_in(goal.span.quote(scene.text)) for goal in goals)
    return home and own not in actors_of(told.agent)


def _is_written(above: Clause, told: Clause, scene: Scene) -> bool:
    """Whether somebody does in writing what he says: 'He wrote in the book: "I offer my condolences to …"'."""
    return above.verb in scene.words.group("writing") and in_first_person(told)


def _tells_for(above: Clause, told: Clause, scene: Scene) -> bool:
    """Whether a spokesman does for another what he says: "said that the Secretary-General extends her condolences"."""
    performs = (
        told.tense == "present" and told.verb in scene.words.group("performing") and told.noun is not None
    )
    others = actors_of(told.agent) - {a for phrase in above.agent for a in phrase.actors}
    return performs and bool(others) and above.verb in scene.words.group("announcing")
