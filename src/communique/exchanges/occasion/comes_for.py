"""What a visitor comes for, where the grammar has its noun as part of the verb: "to attend the congress"."""

import re

from communique.exchanges.occasion.extent import cut_back, names_event, to_the_end
from communique.exchanges.place.words import LAST_TOWN
from communique.exchanges.scene import Scene
from communique.records import Clause, Span

#: The object of "attend", "participate in", "take part in" and the like.
_OBJECT = re.compile(r"\s+(?:part\s+)?(?:in\s+)?(?=(?:the|an?|its|their|his|her)\s|[A-Z0-9])")
#: Matters of substance, which are talked of and no event that one comes for.
_TALKS = re.compile(r"\b(?:talks|negotiations|consultations|discussions?|conversations?)\b", re.IGNORECASE)
_NAMED = re.compile(r"[A-Z]|\d")
#: What only brings in the day that is kept: "the event to commemorate the 75th anniversary".
_EVENT_FOR = re.compile(
    r"(?:the|an?)\s+(?:events?|functions?|ceremon(?:y|ies))\s+(?:to\s+)?(?:commemorat|celebrat|mark)(?:e|ing)?\s+"
)
_ARTICLE = re.compile(r"^(?:the|an?|its|their|his|her)\s+")


#: A gathering that is named by its noun: "the Seventh Heads of Government Meeting", "the Nairobi 2006 Games".
_GATHERING = re.compile(
    r"(?:the\s+)?(?:[A-Z0-9][\w’'-]*\s+(?:of\s+(?:the\s+)?)?){1,6}"
    r"(?:Meeting|Conference|Summit|Forum|Games|Congress|Convention|Assembly|Exposition|Festival)\b(?:\s+of\s+[A-Z].*)?",
    re.DOTALL,
)


def is_named_gathering(words: str) -> bool:
    """Whether words are the name of a gathering by its last noun."""
    return _GATHERING.fullmatch(words.strip()) is not None


def event_of(clause: Clause, scene: Scene) -> Span | None:
    """Return the event that a clause says one attends, which is named or of ``occasions.yml``, or ``None``.

    Args:
        clause: The clause whose verb is "attend", "participate", "take (part)" and the like.
        scene: The report.
    """
    found = _OBJECT.match(scene.text, clause.verb_span.end)
    if found is None or clause.negated:
        return None
    span = cut_back(to_the_end(Span(found.end(), found.end()), scene.text), scene.text)
    before = _EVENT_FOR.match(span.quote(scene.text))
    span = Span(span.start + before.end(), span.end) if before is not None else span
    town = LAST_TOWN.search(span.quote(scene.text))
    span = Span(span.start, span.start + town.start()) if town is not None else span
    words = _ARTICLE.sub("", span.quote(scene.text))
    alive = any(
        actor.kind not in {"body", "group"} and place.start == span.end - len(words)
        for actor in scene.actors.values()
        for place in actor.mentions
    )
    known = names_event(words, scene) or _NAMED.search(words)
    return span if known and not alive and words and not _TALKS.search(words) else None
