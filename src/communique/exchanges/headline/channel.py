"""Whether a talk was a call or a meeting, where its words do not say so and the headline or its like does."""

import re
from collections.abc import Sequence

from communique.exchanges.draft import Draft
from communique.exchanges.headline.entries import entries_in
from communique.exchanges.headline.sides import is_abroad, named_in
from communique.exchanges.same import says_no_channel
from communique.exchanges.scene import Scene

#: A call of those who are named by their rank or their group: "Joint Readout of the Quad Leaders’ Call".
_CALL_OF = re.compile(r"\b(?:Leaders|Ministers|Presidents|Advisors|Quad|G-?7)[’']?s? (?:[A-Z]\w+ )?Call\b")

#: What later words call the talk itself: "The phone conversation lasted over an hour".
_THE_CALL = re.compile(r"\b[Tt]he\s+(?:tele)?phone\s+(?:conversation|call|talks?)\b")


def settle_channel(drafts: Sequence[Draft], scene: Scene) -> None:
    """Take for a call, or a meeting, the talk whose words do not say how it was held, where the headline says so."""
    headline = scene.report.title or ""
    kinds = {rule.kind for _, rule, _ in entries_in(headline, scene)} & {"call", "meeting"}
    kinds |= {"call"} if _CALL_OF.search(headline) else set()
    named = {actor.id for _, actor in named_in(headline, scene) if is_abroad(actor, scene)}
    if len(kinds) != 1:
        _settle_by_name(drafts, scene)
        _settle_by_others(drafts, scene)
        return
    (kind,) = kinds
    for draft in drafts:
        abroad = scene.states_of(named) & scene.states_of(draft.taken())
        meant = (
            kind == "meeting" or (_CALL_OF.search(headline) and not named) or named & draft.taken() or abroad
        )
        if meant and draft.kind in {"call", "meeting"} - kinds and says_no_channel(draft, scene):
            draft.kind, draft.speech_act = kind, False
            draft.note("kind", (), f"a {kind} by the headline")


def _settle_by_name(drafts: Sequence[Draft], scene: Scene) -> None:
    """Take the only talk of a report for a call where later words name it so: "The phone conversation lasted long"."""
    talks = [draft for draft in drafts if draft.kind in {"call", "meeting"}]
    named = any(_THE_CALL.search(c.span.quote(scene.text)) for c in scene.clauses if not scene.is_spoken(c))
    if len(talks) == 1 and named and talks[0].kind == "meeting" and says_no_channel(talks[0], scene):
        talks[0].kind = "call"
        talks[0].note("kind", (), "a call, as later words name it")


def _settle_by_others(drafts: Sequence[Draft], scene: Scene) -> None:
    """Take "in a conversation with" for a meeting where its side meets others, and nobody is said to telephone."""
    calls = [draft for draft in drafts if draft.kind == "call"]
    meetings = [draft for draft in drafts if draft.kind == "meeting" and draft.status == "held"]
    if len(meetings) < len(calls) or not all(says_no_channel(draft, scene) for draft in calls):
        return
    for draft in calls:
        own = set(draft.actors.get("from", ()))
        held = draft.clauses[0].noun == "conversation" and draft.clauses[0].form == "nominal"
        if held and any(own & set(other.actors.get("from", ())) for other in meetings):
            draft.kind = "meeting"
            draft.note("kind", (), "a meeting like the others of the report")
