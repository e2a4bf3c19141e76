"""Where a visit goes: the towns and halls that its own clauses name, and those that hang on them."""

from collections.abc import Iterator

from communique.exchanges.draft import Draft
from communique.exchanges.place.words import is_embassy, no_states
from communique.exchanges.scene import Scene
from communique.records import Clause, Phrase


def phrases_visited(draft: Draft, scene: Scene) -> Iterator[Phrase]:
    """Yield the phrases that say where a visit goes, those of its own clauses first.

    "Travelled to Oslo", "visited Oslo", "left Lagos for Oslo", "passed through Oslo", "accepted an invitation to visit
    Oslo", "a delegation to attend the inauguration in Oslo".

    Args:
        draft: The visit.
        scene: The report.
    """
    told = draft.clauses[:1] if draft.homeward else draft.clauses  # what was seen on the way is told behind
    for clause in (*told, *aims(draft, scene)):
        yield from _goals(clause, scene, onward=clause is not draft.clauses[0])
    sentences, attending = {clause.sentence for clause in draft.clauses}, scene.words.group("attending")
    for clause in scene.clauses:
        if clause.sentence in sentences and clause.verb in attending:
            yield from clause.where
        elif clause.sentence in sentences and _holds(clause, scene):
            yield from no_states(clause.where, scene)


def _holds(clause: Clause, scene: Scene) -> bool:
    """Whether a clause says where the gathering is that one comes for: "the congress [to be held in Oslo]"."""
    held = clause.verb in scene.words.group("taking-place") | scene.words.group("opening")
    return held and clause.form in {"participle", "relative", "infinitive"} and not clause.agent


def attended(draft: Draft, scene: Scene) -> Iterator[Phrase]:
    """Yield the gatherings that a visitor comes for: "to attend the forum in Oslo", "to take part in the fair"."""
    sentences, attending = {clause.sentence for clause in draft.clauses}, scene.words.group("attending")
    for clause in scene.clauses:
        part = clause.verb in {"take", "participate"} and clause not in draft.clauses
        if clause.sentence in sentences and (clause.verb in attending or part):
            yield from (*clause.patient, *clause.when, *clause.where, *clause.adjuncts)


def aims(draft: Draft, scene: Scene) -> Iterator[Clause]:
    """Yield the journeys that a visit's clauses name: "accepted an invitation [to visit Oslo]", "ended [a visit]".

    So too "will travel to Kenya, [visiting Gabu and Baro]".
    """
    told = {clause.id for clause in draft.clauses}
    visiting = scene.words.group("visiting")
    for clause in scene.clauses:
        journey = {clause.verb, clause.noun} & visiting
        if (
            clause.parent in told
            and clause.id not in told
            and journey
            and clause.form in {"infinitive", "nominal", "participle"}
        ):
            yield clause


def _goals(clause: Clause, scene: Scene, *, onward: bool) -> Iterator[Phrase]:
    """Yield the phrases of a clause that name where its journey goes, states and persons left out.

    Where one leaves for ``onward``, after the visit was told, is another visit.
    """
    visiting = clause.verb in scene.words.group("visiting")
    goals = (*clause.recipient, *(clause.patient if visiting else ()))
    phrases = [goal for goal in goals if not is_embassy(goal, scene)]  # which is whom one visits
    if clause.verb in scene.words.group("leaving") and not onward:
        phrases += (p for p in clause.about if p.preposition == "for")
    phrases += (p for p in clause.via if p.preposition == "through" and clause.verb not in {"send", "convey"})
    yield from no_states(phrases, scene)
