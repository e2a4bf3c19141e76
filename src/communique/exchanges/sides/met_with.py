"""With whom one talks, where the parser hangs the words for him on what is talked of.

"I held talks about our harbours with both Brown, … and Dupont" is with the two of them, and "I spoke with friends of
ours - President Brown and Mr Dupont" with whom the dash brings in.
"""

import re

from communique.exchanges.draft import Draft
from communique.exchanges.scene import Scene
from communique.exchanges.words import KindRule
from communique.records import Clause, Span
from communique.records.actor import ALIVE

#: What stands before the first of them; not the talks, or the like, that somebody else had with him.
_WITH = re.compile(
    r"(?<!talks )(?<!talk )(?<!meeting )(?<!meetings )(?<!call )(?<!calls )(?<!conversation )(?<!conversations )"
    r"(?<!negotiations )(?<!consultations )(?<!contacts )(?<!contact )(?<!relations )(?<!relationship )(?<!dialogue )"
    r"(?<!discussions )(?<!interview )(?<!summit )(?<!agreement )(?<!agreements )(?<!deal )(?<!together )(?<!along )"
    r"\bwith\s+(?:(?:both|the|my|our)\s+){0,2}$"
)
#: … or a noun for what they are to the one who speaks, and a dash.
_DASH = re.compile(
    r"\b(?:with|see|saw|welcome|welcomed|receive|received|met|greet|greeted)\s+(?:(?!talks|meeting)[\w’']+\s+){1,8}[-–—:]\s+(?:the\s+)?$"
)
#: What stands between two of them.
_AND = re.compile(r"\s*(?:,\s*|,?\s+and\s+|,?\s+as well as\s+)(?:with\s+)?(?:also\s+)?(?:the\s+)?")


def met_with(draft: Draft, clause: Clause, rule: KindRule, scene: Scene) -> None:
    """Fill with whom a call or a meeting is held, where no role of the clause names anybody."""
    mutual = "companion" in rule.parties.get("to", ()) and clause.form != "nominal"
    if draft.actors.get("to") or not mutual or not draft.actors.get("from"):
        return
    if any(phrase.actors for phrase in clause.companion):
        return
    found = _named_with(clause, draft, scene)
    draft.fill("to", tuple(found), tuple(found.values()), "behind 'with' in the clause")


def _named_with(clause: Clause, draft: Draft, scene: Scene) -> dict[str, Span]:
    named = scene.named_within(Span(clause.verb_span.end, max(clause.verb_span.end, clause.span.end)))
    found: dict[str, Span] = {}
    here = None
    for actor, place in named.items():
        if scene.actors[actor].kind not in ALIVE or actor in draft.taken():
            continue
        before = scene.text[max(clause.verb_span.start, place.start - 60) : place.start]
        first = _WITH.search(before) or _DASH.search(before)
        if first if here is None else _AND.fullmatch(scene.text, here, place.start):
            found[actor] = place
            here = place.end
        elif here is not None:
            break
    return found
