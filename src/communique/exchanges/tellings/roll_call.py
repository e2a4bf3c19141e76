"""Those one spoke with, called state by state: "A day of phone calls. Kenya. I thanked President Lund. Norway. …"."""

import re
from collections.abc import Iterator, Sequence
from typing import cast

from communique.exchanges.dates import work_out_at
from communique.exchanges.draft import Draft
from communique.exchanges.first_person import in_first_person
from communique.exchanges.headings import Heading
from communique.exchanges.scene import Scene
from communique.records import Clause, ExchangeKind, Span
from communique.records.actor import ALIVE

#: By what somebody says before the first state that he spoke with many.
_CALLS = re.compile(
    r"\b(?:tele)?phone\b[^.!?]{0,40}?\b(?:conversations?|calls?|talks|marathon)\b|\bmarathon of (?:tele)?phone\b"
    r"|\b(?:series|number|marathon) of (?:calls|conversations)\b"
)
_MEETINGS = re.compile(r"\b(?:series|number|marathon|day) of (?:\w+ )?(?:meetings|talks|negotiations)\b")
#: Forms in which that is told: "Thanked Prime Minister Berg" leaves out who did.
_TOLD = frozenset({"finite", "participle"})
_TODAY = re.compile(r"\b[Tt]oday\b")
#: How far before the first state that may stand.
_BEFORE = 400


def roll_call(drafts: Sequence[Draft], scene: Scene) -> list[Draft]:
    """Return the calls or meetings with those of whom the sentences behind each state tell, where none is found yet.

    Args:
        drafts: The exchanges found so far.
        scene: The report.
    """
    kind = _kind(scene)
    if kind is None:
        return []
    found = (_with_one(heading, kind, drafts, scene) for heading in scene.headings)
    return [draft for draft in found if draft is not None]


def date_roll_call(drafts: Sequence[Draft], scene: Scene) -> None:
    """Give what is told state by state the day that stands before the first: "Today was a day of phone calls"."""
    if _kind(scene) is None:
        return
    first = scene.headings[0].name.start
    day = _TODAY.search(scene.text, max(scene.start, first - _BEFORE), first)
    date = work_out_at(scene.text, Span(*day.span()), scene.anchor, ahead=False) if day is not None else None
    if date is None:
        return
    for draft in drafts:
        within = any(h.stretch.holds(c.verb_span) for h in scene.headings for c in draft.clauses)
        if draft.kind in {"call", "meeting"} and draft.status == "held" and draft.date is None and within:
            draft.date = date
            spans = (date.span,) if date.span is not None else ()
            draft.note("date", spans, "the day of all that are told state by state")


def _kind(scene: Scene) -> ExchangeKind | None:
    """Return what somebody says that he held with those of the states he calls."""
    if not scene.headings:
        return None
    first = scene.headings[0].name.start
    before = scene.text[max(scene.start, first - _BEFORE) : first]
    found = "call" if _CALLS.search(before) else "meeting" if _MEETINGS.search(before) else None
    return cast("ExchangeKind | None", found)


def _with_one(heading: Heading, kind: ExchangeKind, drafts: Sequence[Draft], scene: Scene) -> Draft | None:
    told = any(
        heading.stretch.holds(clause.verb_span)
        for draft in drafts
        if draft.kind in {"call", "meeting"} and all(draft.sides())
        for clause in draft.clauses
    )
    mine = next(_first_person(heading, scene), None)
    if told or mine is None:
        return None
    own = tuple(actor for phrase in mine.agent for actor in phrase.actors) or _who_speaks(scene)
    other, place = _whom(heading, set(own), scene)
    if not own or other is None:
        return None
    draft = Draft(kind, "roll-call", [mine])
    draft.fill("from", own[:1], (mine.verb_span,), "who speaks in the report")
    draft.fill("to", (other,), (place,), "of whom is told behind the name of a state")
    draft.note("kind", (mine.predicate, heading.name), f"one of the {kind}s that are told state by state")
    return draft


def _first_person(heading: Heading, scene: Scene) -> Iterator[Clause]:
    """Yield what the one who speaks says that he did, or that was done, behind the name of a state."""
    for clause in scene.clauses:
        if heading.stretch.holds(clause.verb_span) and clause.form in _TOLD and clause.modality == "fact":
            mine = not clause.agent or in_first_person(clause)
            if mine or clause.agent[0].head == "conversation":
                yield clause


def _who_speaks(scene: Scene) -> tuple[str, ...]:
    mine = (a for c in scene.clauses for p in c.agent if p.head == "i" for a in p.actors)
    return tuple(actor for actor in (next(mine, None) or scene.own_office(),) if actor is not None)


def _whom(heading: Heading, own: set[str], scene: Scene) -> tuple[str | None, Span]:
    """Return the first who is named there and may be of the state, else the state itself."""
    for actor, place in scene.named_within(heading.stretch).items():
        known = scene.actors[actor]
        if known.kind in ALIVE and actor not in own and known.country in {None, heading.code}:
            return actor, place
    state = scene.state_in(heading.code)
    return (state.id if state is not None else None), heading.name
