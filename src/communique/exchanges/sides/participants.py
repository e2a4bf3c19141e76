"""Who took part in a call or a meeting of many, named in a sentence of its own: "Participants included …"."""

import re

from communique.exchanges.draft import Draft
from communique.exchanges.scene import Scene
from communique.records import Span
from communique.records.actor import ALIVE

_TOLD = re.compile(
    r"(?:\b(?:Participants|Those (?:taking part|participating)|Attendees|Leaders (?:on|in) the \w+)\b[^.]{0,40}?"
    r"\b(?:included?|were)\b|\bJoining\b[^.]{0,60}?\b(?:were|was)\b)(?P<names>[^\n]*)"
)
#: Kinds in which many may take part.
SHARED = frozenset({"call", "meeting"})


def add_participants(draft: Draft, scene: Scene) -> None:
    """Put those who are named as the participants in the place of the group, or of nobody, on the other side."""
    others = draft.actors.get("to", ())
    if draft.kind not in SHARED or any(scene.actors[a].kind in ALIVE for a in others):
        return
    told = _TOLD.search(scene.text, scene.start)
    if told is None:
        return
    own = scene.states_of(draft.actors.get("from", ())) | {scene.home, None}
    named = scene.named_within(Span(*told.span("names")))
    found = {
        actor: place
        for actor, place in named.items()
        if scene.actors[actor].kind in ALIVE
        and actor not in draft.taken("to")
        and _is_other(actor, own, scene)
    }
    draft.refill("to", tuple(found), tuple(found.values()), "named as the participants")


def _is_other(actor: str, own: set[str | None], scene: Scene) -> bool:
    """Whether a participant is of another state, or of an organisation of states."""
    known = scene.actors[actor]
    return known.country not in own or scene.serves_organisation(known)
