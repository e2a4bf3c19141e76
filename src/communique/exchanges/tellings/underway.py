"""Visits that are told while they last: "President Berg's visit to Kenya is the first by a Norwegian President"."""

import re

from communique.exchanges.draft import Draft
from communique.exchanges.scene import Scene
from communique.records import Clause
from communique.records.actor import ALIVE

_VISIT = re.compile(r"\bvisit\b", re.IGNORECASE)
#: Verbs by which something is said of a visit that is going on.
_SAID_OF_IT = frozenset(
    {"be", "mark", "come", "take", "underline", "underscore", "demonstrate", "reflect", "follow", "coincide"}
)
#: How many sentences after the start it may be told so.
_LEAD = 5


def visit_under_way(clause: Clause, scene: Scene) -> Draft | None:
    """Return the visit of somebody from abroad to the publisher's state of which a sentence in the present tells.

    Args:
        clause: The nominal clause of the visit, with who pays it.
        scene: The report.
    """
    above = next(scene.above(clause), None)
    if clause.form != "nominal" or clause.noun != "visit" or above is None or clause.sentence >= _LEAD:
        return None
    subject = any(
        clause.noun_span is not None and phrase.span.holds(clause.noun_span) for phrase in above.agent
    )
    if not subject or above.verb not in _SAID_OF_IT or above.tense != "present" or above.modality != "fact":
        return None
    home = scene.home
    visitors, spans = scene.named(clause, "agent")
    guests = tuple(a for a in visitors if scene.actors[a].kind in ALIVE and not scene.is_own(scene.actors[a]))
    hosts = tuple(
        a for p in (*clause.recipient, *clause.where) for a in p.actors if scene.actors[a].country == home
    )
    announced = _VISIT.search(scene.report.title or "") is not None
    hosts = hosts or (scene.host_in(home) if announced and not clause.recipient and not clause.where else ())
    if home is None or not guests or not hosts:
        return None
    draft = Draft("visit", "under-way", [clause])
    draft.fill("from", guests, spans, "whose visit is told of in the present")
    draft.fill("to", hosts, (clause.predicate,), "where the visit goes on")
    draft.note("kind", (clause.predicate,), "a visit told of in the present")
    return draft
