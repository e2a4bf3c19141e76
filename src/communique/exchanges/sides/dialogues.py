"""Whose talks are those of states, whoever agrees on them ("to convene the Kenya–Norway Dialogue").

Two leaders who settle that a dialogue, a commission or a working group of their states is to meet won't sit in it, and
"the two countries will meet again" is none of theirs either.
"""

import re

from communique.exchanges.draft import Draft
from communique.exchanges.kinds import is_ahead
from communique.exchanges.scene import Scene
from communique.records import Clause, Span
from communique.records.actor import ALIVE

#: A gathering named by two states: "the next [U.S.-Kenya Strategic Dialogue]", "the Kenya–Norway Joint Commission".
_OF_TWO = re.compile(
    r"(?<![\w-])((?:[A-Z][\w.]*\s)?[A-Z][\w.]*[-‐‑‒–—/](?:[A-Z][\w.]*\s)?[A-Z][\w.]*)\s+"  # noqa: RUF001
    r"(?:[A-Z][\w&-]*\s+|of\s+|on\s+|and\s+){0,6}?"
    r"(?:Dialogue|Commission|Committee|Council|Group|Consultations|Talks|Forum)\b"
)
#: Talks called by two states: "the third round of [Kenyan-Norwegian] talks".
_OF_BOTH = re.compile(r"(?<![\w-])([A-Z]\w+[-‐‑‒–—/][A-Z]\w+)\s+(?:[a-z-]+\s+){0,2}$")  # noqa: RUF001
#: How far before the noun they stand, in characters.
_NEAR = 60
#: What those do who settle that talks will be; who is to chair or to attend them takes part himself.
_SETTLED = frozenset({"convene", "reconvene", "hold", "launch", "schedule", "resume", "initiate"})
#: Plurals that stand for two states, also where two leaders have dealt with each other.
_LANDS = frozenset({"country", "nation", "government", "delegation", "team"})
_DASHES = re.compile(r"[-‐‑‒–—/]")  # noqa: RUF001


def give_to_states(draft: Draft, clause: Clause, scene: Scene) -> None:
    """Put two states in the place of the persons who settle that a dialogue of theirs is to meet."""
    if draft.kind in {"call", "meeting"} and is_ahead(clause):
        _of_lands(draft, clause, scene)
    sides = [scene.actors[a] for name in ("from", "to") for a in draft.actors.get(name, ())]
    settled = clause.form == "infinitive" and clause.verb in _SETTLED and is_ahead(clause)
    if draft.kind != "meeting" or not settled or any(side.kind != "person" for side in sides):
        return
    found = _OF_TWO.search(scene.text, clause.verb_span.end, clause.span.end)
    states = _states_of(found[1], scene) if found is not None else []
    if found is not None and len(states) == 2 and all(states):  # noqa: PLR2004
        for name, state in zip(("from", "to"), states, strict=True):
            draft.refill(name, state, (Span(*found.span(1)),), "whose dialogue it is")


def talks_of_two(draft: Draft, clause: Clause, scene: Scene) -> None:
    """Take for sides of talks that name nobody the two states by which they are called: "Kenyan-Norwegian talks"."""
    if draft.kind != "meeting" or draft.taken() or clause.noun is None or clause.form == "nominal":
        return
    before = scene.text[: (clause.noun_span or clause.span).start]
    found = _OF_BOTH.search(before, max(0, len(before) - _NEAR))
    states = _states_of(found[1], scene) if found is not None else []
    if found is not None and len(states) == 2 and all(states) and states[0] != states[1]:  # noqa: PLR2004
        for name, state in zip(("from", "to"), states, strict=True):
            draft.fill(name, state, (Span(*found.span(1)),), "whose talks they are called")


def _of_lands(draft: Draft, clause: Clause, scene: Scene) -> None:
    """Put states in the place of their leaders: "[The two countries] will hold a dialogue in Oslo"."""
    both = (*clause.agent, *(p for p in clause.companion if p.preposition == "between"))
    told = [p for p in both if p.head.removesuffix("s") in _LANDS and set(p.actors) == draft.taken()]
    sides = [[_land_of(a, scene) for a in draft.actors.get(name, ())] for name in ("from", "to")]
    if not told or not all(sides) or any(land is None for side in sides for land in side):
        return
    for name, lands in zip(("from", "to"), sides, strict=True):
        draft.refill(name, tuple(land for land in lands if land), (told[0].head_span,), "whose state meets")


def _land_of(actor: str, scene: Scene) -> str | None:
    """Return the state of a person, or its office that publishes: the publisher's own where nothing is told of his."""
    person = scene.actors[actor]
    lands = scene.host_in(person.country or scene.home) if person.kind in ALIVE else ()
    return next(iter(lands), None)


def _states_of(words: str, scene: Scene) -> list[tuple[str, ...]]:
    """Return the states whose names a dash joins, in their order: nobody for one that the report does not know."""
    codes = (scene.words.states_in(part) for part in _DASHES.split(words))
    return [scene.host_in(next(iter(code), None)) for code in codes]
