"""What a visit is paid for, where its own words say so: "for talks on trade", "an opportunity for discussion"."""

import re
from collections.abc import Iterator

from communique.exchanges.draft import Draft
from communique.exchanges.purposes.substance import TOGETHER, Found
from communique.exchanges.scene import Scene
from communique.records import Phrase, Span
from communique.records.actor import ALIVE

#: What two come together for, as a noun.
_TALKS = frozenset({"talk", "discussion", "consultation", "negotiation"})
#: What a visit is said to give room for.
_ROOM = re.compile(
    r"\b(?:opportunity|occasion|chance)\s+for\s+(?:[\w-]+\s+){0,3}"
    r"(?P<talks>talks|discussions?|consultations?|exchanges? of views)\b"
)


def _is_meeting(phrase: Phrase, scene: Scene) -> bool:
    """Whether talks are with somebody named, and so an exchange of their own: "for talks with President Berg"."""
    return any(scene.actors[actor].kind in ALIVE for actor in scene.named_within(phrase.span))


def consulted_on_visit(draft: Draft, scene: Scene) -> Iterator[Found]:
    """Yield consultation where a visit is told to be paid for talks or to be an opportunity for them.

    Args:
        draft: The visit.
        scene: The report.
    """
    for clause in draft.clauses:
        for phrase in (*clause.about, *clause.adjuncts):
            if phrase.preposition == "for" and phrase.head in _TALKS and not _is_meeting(phrase, scene):
                yield TOGETHER, phrase.head_span, f"{TOGETHER}: what the visit is for"
    for clause in scene.clauses:
        if any(phrase.head in {"visit", "trip"} for phrase in clause.agent) and clause.tense != "past":
            found = _ROOM.search(scene.text, clause.span.start, clause.span.end)
            if found is not None:
                yield TOGETHER, Span(*found.span("talks")), f"{TOGETHER}: what the visit gives room for"
