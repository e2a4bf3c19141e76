"""Who stands beside a side in words of his own: a second sender, a second who is congratulated."""

import re

from communique.exchanges.draft import Draft
from communique.exchanges.scene import Scene
from communique.records import Clause, Span
from communique.records.actor import ALIVE

#: What brings in those who send something with its sender.
_TOGETHER = frozenset({"together with", "along with", "jointly with"})
#: What stands before and behind a second who is congratulated with words of his own: "[, and the] people [for …]".
_ALSO = re.compile(r"(?:,\s+and|\band)\s+(?:the\s+|to\s+)?$")
_FOR_WHAT = re.compile(r"\s+(?:for|on)\b")


def joint_senders(draft: Draft, clause: Clause) -> dict[str, Span]:
    """Return who sends something with its sender, and where: "a message sent by Brown together with Dupont"."""
    sent = draft.kind in {"message", "gift"}
    joint = [p for p in clause.companion if sent and p.preposition in _TOGETHER]
    return {actor: phrase.head_span for phrase in joint for actor in phrase.actors}


def add_second_recipient(draft: Draft, clause: Clause, scene: Scene) -> None:
    """Add who is congratulated in the same breath: "I congratulate Brown on his election, and the people for it"."""
    if draft.rule != "congratulate" or len(draft.actors.get("to", ())) != 1:
        return
    first = max((p.span.end for p in clause.patient), default=clause.verb_span.end)
    for actor, place in scene.named_within(Span(first, clause.span.end)).items():
        before, behind = scene.text[max(first, place.start - 12) : place.start], scene.text[place.end :][:8]
        other = scene.actors[actor].kind == "people" or scene.actors[actor].kind in ALIVE
        between = re.search(r"\b(?:between|with|by|of)\b[^,]*$", scene.text[first : place.start])
        if (
            other
            and not between
            and actor not in draft.taken()
            and _ALSO.search(before)
            and _FOR_WHAT.match(behind)
        ):
            draft.actors["to"] = (*draft.actors["to"], actor)
            draft.note("to", (place,), "congratulated in the same breath")
            return
