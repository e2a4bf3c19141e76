"""Who took part in a call or a meeting of many, named in a sentence of its own: "Participants included …"."""

import re

from communique.exchanges.draft import Draft
from communique.exchanges.scene import Scene

_TOLD = re.compile(
    r"(?:\b(?:Participants|Those (?:taking part|participating)|Attendees|Leaders (?:on|in) the \w+)\b[^.]{0,40}?"
    r"\b(?:included?|were)\b|\bJoining\b[^.]{0,60}?\b(?:were|was)\b)(?P<names>[^\n]*)"
)
#: Kinds in which many may take part.
SHARED = frozenset({"call", "meeting"})
#: Who can be named apart: neither a state nor a group.
ALIVE = frozenset({"person", "office"})


def add_participants(draft: Draft, scene: Scene) -> None:
    """Put those who are named as the participants in the place of the group, or of nobody, on the other side."""
    others = draft.actors.get("to", ())
    if draft.kind not in SHARED or any(scene.actors[a].kind in ALIVE for a in others):
        return
    told = _TOLD.search(scene.text, scene.start)
    if told is None:
        return
    own = {scene.actors[a].country for a in draft.actors.get("from", ())} | {
        scene.words.home_of(scene.report),
        None,
    }
    named = {
        actor: place
        for actor in scene.actors
        for place in scene.actors[actor].mentions
        if told.start("names") <= place.start < told.end("names") and scene.actors[actor].kind in ALIVE
    }
    found = tuple(
        a
        for a in sorted(named, key=lambda a: named[a])
        if a not in draft.taken("to") and _is_other(a, own, scene)
    )
    if found:
        draft.actors.pop("to", None)
        draft.why.pop("to", None)
        draft.fill("to", found, tuple(named[a] for a in found), "named as the participants")


def _is_other(actor: str, own: set[str | None], scene: Scene) -> bool:
    """Whether a participant is of another state, or of an organisation of states."""
    known = scene.actors[actor]
    titles = (scene.words.organisation_in(role.span.quote(scene.text)) for role in known.roles)
    return known.country not in own or any(titles)
