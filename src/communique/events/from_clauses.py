"""Clauses → drafts of events: each act between two sides once, under the stance that governs it."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from communique.events.draft import Draft
from communique.events.scene import Scene
from communique.events.sides import TOGETHER, Sides, sides_of
from communique.events.stances import HOSTILE, Chain, Reading
from communique.events.told import is_alleged, is_told
from communique.exchanges import Anchor, work_out_at
from communique.records import Clause, Place, ReportedDate


def drafts_of_clauses(
    scene: Scene, *, partial: bool = False, future_as_done: bool = False
) -> Iterator[Draft]:
    """Yield what the clauses of a report tell of its actors.

    Args:
        scene: The report.
        partial: Whether also where only one side is told.
        future_as_done: Whether what is told in the future is coded as done.
    """
    chain = Chain(scene.clauses, scene.text, scene.words)
    anchor = Anchor.of(scene.report)
    used: set[int] = set()
    drafts: dict[int, Draft] = {}
    for clause in sorted(scene.clauses, key=lambda one: (_depth(one, chain), one.id)):
        reading = chain.reading(clause)
        if reading is None or clause.id in used or not is_told(reading, chain):
            continue
        if future_as_done and _is_future(reading):
            reading = replace(reading, stance=None)
        sides = sides_of(reading, scene, partial=partial) or _of_the_same(reading, scene, drafts)
        if sides is None:
            continue
        if is_alleged(clause, chain, used):
            continue
        used.update(reading.inner)
        reading = _asked(reading, sides.why[1], scene)
        draft = Draft(
            act=reading.act,
            stance=reading.stance,
            source=sides.source,
            target=sides.target,
            spans=tuple(sorted({chain.clauses[number].predicate for number in reading.inner})),
            why=_why(reading, sides.why),
            mutual=sides.why[1] == TOGETHER
            or (reading.sides in {"mutual", "with", "partner"} and reading.stance is None),
            date=_date(reading, chain, scene, anchor),
            place=_place(reading, chain, scene),
            clauses=frozenset(reading.inner),
        )
        drafts[clause.id] = draft
        yield draft
        yield from _among(draft)
        yield from _back(draft, scene)


def _of_the_same(reading: Reading, scene: Scene, drafts: Mapping[int, Draft]) -> Sides | None:
    """Return the sides of an act on what is theirs to whom the clause before did something: "… and expelled its envoy".

    ``None`` where the act has other sides, or is on nothing of theirs.
    """
    clause = reading.clause
    before = (
        drafts.get(clause.parent) if clause.relation == "conjunct" and clause.parent is not None else None
    )
    if before is None or not any(_THEIRS.match(one.span.quote(scene.text)) for one in clause.patient):
        return None
    sides = sides_of(reading, scene, partial=True)
    if sides is None or sides.target or sides.source != before.source:
        return None
    return sides._replace(target=before.target, why=(sides.why[0], f"{before.why['target']}, by its pronoun"))


#: How what is somebody's begins.
_THEIRS = re.compile(r"(?:all )?(?:its|their|his|her)\b", re.IGNORECASE)


def _asked(reading: Reading, target: str, scene: Scene) -> Reading:
    """Return what is asked of those who are to attack others as an appeal: to them it is no threat."""
    hostile = reading.act is not None and scene.words.codebook.acts[reading.act].fact >= HOSTILE
    if hostile and reading.stance == "appeal" and target.startswith("agent of"):
        return replace(reading, act="appeal", stance=None)
    return reading


def _among(draft: Draft) -> Iterator[Draft]:
    """Yield what the others of three and more do who act together: "A, B and C met" is of B and C too."""
    together = draft.mutual and draft.why["target"] == TOGETHER
    for number in range(1, len(draft.target) if together else 0):
        yield replace(draft, source=draft.target[number - 1 : number], target=draft.target[number:])


def _back(draft: Draft, scene: Scene) -> Iterator[Draft]:
    """Yield what the other side does at the same time, where the act is one that says so: a host's part of a visit."""
    act = scene.words.codebook.acts[draft.act] if draft.act else None
    if act is not None and act.back and draft.target:
        yield replace(draft, act=act.back, source=draft.target, target=draft.source)


def _is_future(reading: Reading) -> bool:
    """Whether only the grammar makes an intention of an act: "will send", not "promised to send"."""
    return reading.stance == "intend" and len(reading.entries) == 1 and reading.act is not None


def _depth(clause: Clause, chain: Chain) -> int:
    depth, at = 0, clause
    while at.parent is not None and at.parent in chain.clauses and depth < len(chain.clauses):
        depth, at = depth + 1, chain.clauses[at.parent]
    return depth


def _why(reading: Reading, sides: tuple[str, str]) -> dict[str, str]:
    *stances, act = reading.entries
    why = {"act": f"entry {act!r}", "source": sides[0], "target": sides[1]}
    if stances:
        why["stance"] = " over ".join(f"entry {one!r}" for one in stances)
    elif reading.stance is not None:
        why["stance"] = "mood of the clause"
    return why


def _date(reading: Reading, chain: Chain, scene: Scene, anchor: Anchor) -> ReportedDate | None:
    ahead = reading.stance == "intend"
    for number in reversed(reading.inner):
        for phrase in chain.clauses[number].when:
            found = work_out_at(scene.text, phrase.span, anchor, ahead=ahead)
            if found is not None:
                return found
    return None


_ARTICLE = re.compile(r"^(?:the|a|an)\s+", re.IGNORECASE)


def _place(reading: Reading, chain: Chain, scene: Scene) -> Place | None:
    for number in reversed(reading.inner):
        for phrase in chain.clauses[number].where:
            words = phrase.span.quote(scene.text)
            article = _ARTICLE.match(words)
            span = type(phrase.span)(phrase.span.start + (article.end() if article else 0), phrase.span.end)
            country = next((scene.actors[one].country for one in phrase.actors if one in scene.actors), None)
            if len(span.quote(scene.text).split()) <= _SHORT:
                return Place(name=span.quote(scene.text), country=country, span=span)
    return None


#: A place of more words is more than a name.
_SHORT = 5
