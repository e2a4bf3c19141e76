"""A visit whose plan is what is announced: "released the programme of the visit to Kenya of President Berg".

No verb tells of the visit itself; it is a noun among the words of its plan, or one with its days behind it.
"""

import re
from collections.abc import Iterator

from communique.exchanges.dates import work_out_at
from communique.exchanges.draft import Draft
from communique.exchanges.scene import Scene
from communique.exchanges.told import is_told
from communique.records import Clause, Span
from communique.records.actor import ALIVE

#: The rule of such a visit.
ANNOUNCED = "announced as a plan"
_FORWARD = re.compile(r"\blook(?:s|ing)?\s+forward\s+to\s+(?:an?|the)\s", re.IGNORECASE)


def announced(scene: Scene) -> Iterator[Draft]:
    """Yield the visits to come that stand as nouns among the words of their plan.

    Args:
        scene: The report.
    """
    for clause in scene.clauses:
        status = _status(clause, scene) if clause.noun in scene.words.group("stays") else None
        if status is None or scene.is_spoken(clause):
            continue
        visitors, spans = _visitors(clause, scene)
        draft = Draft("visit", ANNOUNCED, [clause], status=status)  # type: ignore[arg-type]
        draft.fill("from", visitors, spans, "whose visit it is")
        goals, where = _goals(clause, visitors, scene)
        draft.fill("to", goals, where, "where the visit leads")
        draft.note("kind", (clause.predicate,), ANNOUNCED)
        if visitors and (goals or clause.recipient):
            yield draft


def _status(clause: Clause, scene: Scene) -> str | None:
    """Return whether a visit is told as planned or as called off; None where the clause is no telling of one."""
    group = scene.words.group
    if set(clause.qualifiers) & group("bygone-stays"):
        return None
    if clause.verb == "be" and _is_mine(clause, scene) and _days_ahead(clause, scene):
        return "planned"
    if clause.verb == "announce" and is_told(clause, scene):
        return "planned"
    above = next(scene.above(clause), None)
    if clause.form != "nominal" or clause.verb is not None or above is None or above.negated:
        return None
    if above.verb in group("calling-off") and _is_plan(clause, above, scene):
        return "cancelled"
    if above.verb in group("publishing-plans") and (
        _is_plan(clause, above, scene) or above.verb == "announce"
    ):
        return "planned"
    own = scene.own_office()
    greets = above.verb == "welcome" and above.tense == "present"
    forward = above.verb == "look" and _FORWARD.search(scene.text, above.span.start, clause.predicate.start)
    mine = any(own in phrase.actors for phrase in above.agent)
    return "planned" if mine and (forward or (greets and _days_ahead(above, scene))) else None


def _is_plan(clause: Clause, above: Clause, scene: Scene) -> bool:
    """Whether the words of a plan lead on to the visit: "[details of the programme for] his visit to Kenya"."""
    words = scene.text[above.span.start : clause.predicate.start].lower()
    return any(re.search(rf"\b{word}s?\b", words) for word in scene.words.group("plans-of-stays"))


def _is_mine(clause: Clause, scene: Scene) -> bool:
    """Whether the visit is that of who publishes: "My visit to Kenya from 8 to 11 May is in response to …"."""
    return any(
        phrase.head in {"my", "our"} and scene.own_office() in phrase.actors for phrase in clause.agent
    )


def _days_ahead(clause: Clause, scene: Scene) -> bool:
    """Whether a clause names a day or a month that is still to come."""
    today = scene.anchor.day
    found = (work_out_at(scene.text, phrase.span, scene.anchor, ahead=True) for phrase in clause.when)
    return today is not None and any(
        d is not None and d.value > today.isoformat()[: len(d.value)] for d in found
    )


def _visitors(clause: Clause, scene: Scene) -> tuple[tuple[str, ...], tuple[Span, ...]]:
    """Return whose visit it is: named behind its goal ("the visit to Kenya of Brown"), or before it, or "by Brown"."""
    behind = {
        actor: place
        for phrase in clause.recipient
        for actor, place in list(scene.named_within(phrase.span).items())[1:]
        if scene.actors[actor].kind in ALIVE and _OF.search(scene.text, phrase.span.start, place.start)
    }
    if behind or clause.verb == "announce":
        return tuple(behind), tuple(behind.values())
    phrases = [
        p for p in (*clause.agent, *clause.source) if any(scene.actors[a].kind in ALIVE for a in p.actors)
    ]
    actors = (a for phrase in phrases for a in phrase.actors if scene.actors[a].kind in ALIVE)
    return tuple(dict.fromkeys(actors)), tuple(phrase.head_span for phrase in phrases)


_OF = re.compile(r"\b(?:of|by)\s")


def _goals(
    clause: Clause, visitors: tuple[str, ...], scene: Scene
) -> tuple[tuple[str, ...], tuple[Span, ...]]:
    """Return the states that the visit leads to; where none is told, a guest from abroad comes to the publisher's."""
    phrases = [p for p in clause.recipient if any(scene.actors[a].kind == "state" for a in p.actors)]
    states = tuple(
        a for p in phrases for a in p.actors if scene.actors[a].kind == "state" and a not in visitors
    )
    if states or clause.recipient:
        return states, tuple(p.head_span for p in phrases)
    own = scene.states_of(visitors)
    abroad = bool(own) and scene.home is not None and scene.home not in own
    return (scene.host_in(scene.home) if abroad else ()), (clause.predicate,)
