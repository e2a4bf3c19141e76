"""Talks that a later sentence tells by its setting or its matter: "During a meeting with Brown, …", "The topic of …".

Reports on a day of many talks, and on a visit, tell of the first as such and of the others so. The side that such a
sentence leaves out is the one whose day or visit it is.
"""

import re
from collections.abc import Sequence

from communique.exchanges.draft import FROM_GOVERNOR, Draft
from communique.exchanges.scene import Scene
from communique.records import Clause
from communique.records.actor import ALIVE

#: What stands at the beginning of such a sentence, before the noun of the talks.
_OPENS = re.compile(
    r"(?:^|[.!?:]\s+|\n\s*)(?:[A-Z][\w ]{2,30},\s+)?"
    r"(?:(?:[Dd]uring|[Aa]t|[Ii]n|[Ii]n the course of|[Aa]s part of)\s+(?:an?|the|my)?\s*"
    r"|[Tt]he\s+(?:[\w-]+\s+){0,2}(?:topics?|agenda|subjects?|focus|themes?|issues?|purpose)\s+of\s+"
    r"(?:the|an?|his|her|my|(?:[A-Z][\w’'-]+\s+){1,3})?\s*)"
    r"(?:(?!previous|recent|last|earlier|first|next|past|future|upcoming|forthcoming|another)[\w-]+\s+){0,3}$"
)
#: What stands before talks after which somebody speaks to the press, and who asks him.
_AFTER = re.compile(r"\b(?:[Aa]fter|[Ff]ollowing)\s+(?:an?\s+|the\s+|his\s+|her\s+)?(?:[\w-]+\s+){0,2}$")
_PRESS = re.compile(r"\b(?:journalists?|reporters?|media|press)\b")
#: Sentences from the start of a report that tell its news.
LEAD = 2
#: How far before the noun the sentence may begin.
_NEAR = 140
_LONG_AGO = re.compile(r"\b(?:last|ago|earlier|previous|recent)\b")


def opens_sentence(clause: Clause, text: str) -> bool:
    """Whether a sentence begins with talks as the setting or the matter of what it tells."""
    if clause.form != "nominal" or clause.noun_span is None:
        return False
    if any(_LONG_AGO.search(phrase.span.quote(text).lower()) for phrase in clause.when):
        return False
    before = text[max(0, clause.noun_span.start - _NEAR) : clause.noun_span.start]
    sentence = re.split(r"[.!?]\s", before)[-1]
    to_press = _AFTER.search(before) is not None and _PRESS.search(sentence) is not None
    return to_press or _OPENS.search(before) is not None


def whose_day(draft: Draft, clause: Clause, before: Sequence[Draft], scene: Scene) -> None:
    """Fill the side that a later sentence leaves out: who has to do with others in the report so far.

    Where both are named, and neither is of the publisher's own side, the talks are of others and only mentioned.
    """
    own = _own(draft.actors.get("from", ()), scene)
    if clause.sentence < LEAD:
        _who_acts(draft, clause, scene)
        return
    if not own and (named := draft.actors.get("from", ())):
        known = {scene.actors[a].country for a in (*named, *draft.actors.get("to", ()))}
        if scene.home not in known:
            draft.actors.clear()
        return
    if own and draft.why.get("from") == FROM_GOVERNOR:
        draft.actors["from"] = own  # "During a meeting with Brown, the parties discussed"
    if own or not draft.actors.get("to"):
        return
    for earlier in before:
        mine = _own(earlier.actors.get("from", ()), scene) or _own(earlier.actors.get("to", ()), scene)
        if mine and earlier.kind in {"call", "meeting", "visit"}:
            draft.fill("from", mine[:1], tuple(draft.words.get("to", ())), "whose talks the report tells of")
            return
    _who_acts(draft, clause, scene)


def _who_acts(draft: Draft, clause: Clause, scene: Scene) -> None:
    """Fill the side that is left out from who acts in the sentence, of the publisher's own."""
    if draft.actors.get("from") or not draft.actors.get("to"):
        return
    agents = (p for c in scene.clauses if c.sentence == clause.sentence for p in c.agent)
    mine = next((own for p in agents if (own := _own(p.actors, scene)) and not set(own) & draft.taken()), ())
    draft.fill("from", mine[:1], (clause.predicate,), "who speaks of the talks")


def _own(actors: Sequence[str], scene: Scene) -> tuple[str, ...]:
    """Return those who are persons of the publisher's own side."""
    return tuple(a for a in actors if scene.actors[a].kind in ALIVE and scene.is_own(scene.actors[a]))
