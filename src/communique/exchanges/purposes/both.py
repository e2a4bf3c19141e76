"""What the sides do in a call, meeting or visit, and the aim of it: "called to congratulate"."""

from collections.abc import Sequence

from communique.exchanges.draft import Draft
from communique.exchanges.purposes.substance import BOTH, TOGETHER
from communique.exchanges.purposes.words import named_by
from communique.exchanges.scene import Scene, actors_of
from communique.records import Clause


def is_courtesy(purpose: str, draft: Draft) -> bool:
    """Whether a host only thanks his guest for coming, in the words with which a transcript of their talks begins."""
    return purpose == "thanks" and draft.headline and draft.kind == "meeting"


def add_acts_of_both(draft: Draft, scene: Scene, stretch: Sequence[Clause]) -> None:
    """Add consultation where the sides discuss matters, and the aim of the exchange: "called to congratulate"."""
    sides = draft.taken()
    named = {clause.id for clause in draft.clauses}
    for clause in scene.clauses:
        if clause.negated or clause in draft.clauses or not _is_done_by(clause, sides, draft, scene):
            continue
        if not _is_of_it(clause, draft, stretch):
            continue
        aim = _is_aim(clause, named, scene)
        for purpose, span, why in named_by(clause, draft, scene):
            aim = aim or _is_grave_act(purpose, clause, sides, scene) or _is_invited(purpose, clause, draft)
            if aim or (purpose == TOGETHER and (draft.kind != "visit" or draft.status == "planned")):
                draft.add_purpose(purpose, span, why)
                draft.acts.extend([clause] if aim else [])


def _is_aim(clause: Clause, named: set[int], scene: Scene) -> bool:
    """Whether a clause is what an exchange is for, or what is done in it: "called to thank and to congratulate him"."""
    while clause.relation == "conjunct" and clause.form == "infinitive" and clause.parent is not None:
        clause = scene.clauses[clause.parent]
    within = clause.relation == "relative" and any(
        p.head == "which" for p in (*clause.adjuncts, *clause.when)
    )
    return (within or clause.relation == "purpose") and clause.parent in named


def _is_invited(purpose: str, clause: Clause, draft: Draft) -> bool:
    """Whether one side invites the other: "Brown invited Lund to visit Nairobi"."""
    one, other = draft.sides()
    host, guest = actors_of(clause.agent), actors_of((*clause.patient, *clause.recipient))
    across = (host & one and guest & other) or (host & other and guest & one)
    return purpose == "invitation" and clause.verb not in {"accept", "decline"} and bool(across)


def _is_of_it(clause: Clause, draft: Draft, stretch: Sequence[Clause]) -> bool:
    """Whether an act may belong to an exchange: done by both sides or in its stretch of the text, and then to come."""
    one, other = draft.sides()
    doers = actors_of((*clause.agent, *clause.companion))
    beside = clause in stretch or (doers & one and doers & other)
    ahead = clause.modality == "plan" or clause.tense in {"future", None}
    return bool(beside) and (draft.status != "planned" or ahead)


def _is_grave_act(purpose: str, clause: Clause, sides: set[str], scene: Scene) -> bool:
    """Whether one side mourns or feels with the other, whom it need not name: "He offered his condolences"."""
    others = actors_of(clause.recipient) - sides
    grave = purpose in {"condolence", "sympathy"} and clause.verb in scene.words.group("performing")
    return grave and bool(actors_of(clause.agent) & sides) and not others


def _is_done_by(clause: Clause, sides: set[str], draft: Draft, scene: Scene) -> bool:
    """Whether a side does it; a planned visit is "an opportunity to discuss", whoever does so."""
    if draft.kind == "visit":
        visitors = set(draft.actors.get("from", ()))
        by_visit = any(p.head in {"visit", "trip"} for p in clause.agent)
        doers = actors_of(clause.agent)
        both = any(not p.actors and p.head in BOTH for p in clause.agent)
        with_host = any(p.span.quote(scene.text).endswith(" and I") for p in clause.agent)
        return by_visit or both or bool(doers & visitors and (doers <= sides or with_host))
    # "Matters of transit were discussed": a passive that names nobody tells of both sides
    of_both = not clause.agent and bool(clause.patient) and clause.id > draft.clauses[0].id
    of_both = of_both or _is_by_both(clause, draft)
    return of_both or bool(actors_of(clause.agent) & sides)


def _is_by_both(clause: Clause, draft: Draft) -> bool:
    """Whether a plural that names nobody does it, after a headline that names both: "The presidents discussed …"."""
    return draft.headline and any(
        not p.actors and p.span != p.head_span and p.head in BOTH for p in clause.agent
    )
