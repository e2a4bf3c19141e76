"""The meeting whose text only lists who took part: "Taking part in the summit were President Berg of Norway, …".

The publisher's own leader is in it without being named: it is his report.
"""

import re
from collections.abc import Sequence

from communique.exchanges.draft import Draft
from communique.exchanges.headline.sides import first_to_speak, home_state
from communique.exchanges.scene import Scene
from communique.records import Span
from communique.records.actor import ALIVE

#: The words before a list of those who took part, at the head of a report.
_TOOK_PART = re.compile(
    r"\b(?:[Tt]aking\s+part\s+in|[Aa]ttending|[Pp]articipating\s+in)\s+(?:the\s+)(?:[\w+’'-]+\s+){0,3}"
    r"(?P<what>meeting|[Ss]ummit|session|talks|event|consultations|video\s?conference)\s+(?:\w+\s+)?(?:were|are)\s"
    r"|\b[Tt]he\s+(?:[\w+’'-]+\s+){0,3}(?P<which>meeting|[Ss]ummit|session|video\s?conference)"
    r"\s+(?:was|is|were|are)\s+(?:also\s+|being\s+)?attended\s+by\s"
)
#: How far from the start of the body they may stand.
_HEAD = 700


def attended(drafts: Sequence[Draft], scene: Scene) -> list[Draft]:
    """Add the meeting of the publisher's leader with those from abroad who are listed as taking part in it.

    Args:
        drafts: The exchanges found so far; one between those who are listed alone gives way to it.
        scene: The report.
    """
    found = _TOOK_PART.search(scene.text, scene.start, scene.start + _HEAD)
    if found is None:
        return list(drafts)
    clause = next((c for c in scene.clauses if c.span.touches(Span(*found.span()))), None)
    end = next((p.end for p in scene.report.paragraphs if p.start <= found.start() < p.end), found.end())
    stop = re.compile(r"\.\s+(?=[A-Z*])").search(scene.text, found.end(), end)
    listed = scene.named_within(Span(found.end(), stop.start() if stop is not None else end))
    guests = {a: at for a, at in listed.items() if _is_guest(a, scene)}
    own = (first_to_speak([scene.actors[a] for a in guests], scene) or home_state(scene))[:1]
    foreign = any(not scene.is_own(scene.actors[a]) for a in guests)  # not only one's Security Council
    if clause is None or len(guests) < 2 or not own or not foreign:  # noqa: PLR2004 - several who were listed
        return list(drafts)
    others = [draft for draft in drafts if not draft.taken() <= set(guests)]
    if any(draft.kind in {"meeting", "call"} and draft.taken() & set(guests) for draft in others):
        return others
    what = "what" if found["what"] else "which"
    draft = Draft("call" if "video" in found[what] else "meeting", "attended", [clause])
    draft.note("kind", (Span(*found.span(what)),), "who took part in it is listed")
    draft.fill("from", (own[0].id,), (Span(*found.span(what)),), "whose report lists who took part")
    draft.fill("to", tuple(guests), tuple(guests.values()), "who took part")
    return [draft, *others]


def _is_guest(actor: str, scene: Scene) -> bool:
    """Whether somebody who is listed is a person from abroad, or serves an organisation of states."""
    known = scene.actors[actor]
    abroad = not scene.is_own(known) or scene.serves_organisation(known)
    return known.kind in ALIVE and abroad
