"""Talks for which somebody travels: "will leave Oslo for his talks with Brown in Nairobi and with Dupont in Paris"."""

from communique.exchanges.draft import Draft
from communique.exchanges.kinds import is_ahead
from communique.exchanges.opening import LEAD
from communique.exchanges.scene import Scene
from communique.exchanges.tellings.apart import held_apart
from communique.exchanges.told import is_told
from communique.records import Clause
from communique.records.actor import ALIVE

#: The rule of the talks for which somebody travels.
JOURNEY_FOR_TALKS = "journey-for-talks"
#: Verbs of setting out: who has set out today has his talks still before him.
SETTING_OUT = frozenset({"leave", "depart", "set out", "set off", "head"})


def talks_ahead(clause: Clause, scene: Scene) -> list[Draft]:
    """Return the talks for which somebody makes the journey that the clause above tells of; none where there are none.

    Only for what the opening of a report does not tell already: its first sentences have entries of their own.
    """
    journey = next((above for above in scene.above(clause) if above.form != "participle"), None)
    if (
        clause.form != "nominal"
        or clause.verb is not None
        or clause.noun not in scene.words.group("talks-travelled-for")
        or journey is None
        or journey.verb not in scene.words.group("travelling")
        or not (clause.sentence >= LEAD or clause.noun == "discussion")
        or not is_told(journey, scene)
        or journey.negated
    ):
        return []
    draft = Draft("meeting", JOURNEY_FOR_TALKS, [clause])
    draft.status = "planned" if is_ahead(journey) or journey.verb in SETTING_OUT else "held"
    whose = scene.named(clause, "agent")
    travellers, spans = whose if whose[0] else scene.named(journey, "agent")
    draft.fill("from", travellers, spans, f"who makes the journey ({journey.verb!r})")
    met, spans = scene.named(clause, "companion")
    living = tuple(a for a in met if a not in travellers and scene.actors[a].kind in ALIVE | {"body"})
    draft.fill("to", living, spans, "with whom are the talks")
    if clause.noun in {"talk", "talks", "discussion", "consultation"}:
        draft.add_purpose("consultation", clause.predicate, "consultation by its words")
    draft.note("kind", (journey.verb_span, clause.predicate), "talks for which somebody travels")
    return held_apart(draft, clause, scene) if all(draft.sides()) else []
