"""Who is named behind the verb or the sentence that tells of an exchange, and who is named as a delegation's head."""

import re

from communique.exchanges.draft import Draft
from communique.exchanges.scene import Scene
from communique.records import Clause, Span

#: What stands between an inverted verb and who is named behind it: "arriving here [on Monday was] a delegation".
_BEHIND_BE = re.compile(r"\w+ing\b[^.;:]{0,48}?\b(?:was|were|is|are)\s+")
#: Who can be spoken with.
_ALIVE = frozenset({"person", "office"})
#: Who can go somewhere.
_GOING = frozenset({"person", "office", "group", "body"})
#: What stands before the head of a delegation.
_LED_BY = re.compile(r"\b(?:led|headed) by $")
#: What stands between those who are named one by one in sentences of their own.
_STOP = re.compile(r"\s*[.…]+\s+(?:(?:And|Also|As well as)\s+)?(?:[Ww]ith\s+)?(?:the\s+)?")


def visitors_behind(draft: Draft, clause: Clause, scene: Scene) -> None:
    """Take the visitors who are named behind the verb: "Also arriving here on Monday was a delegation"."""
    be = None if draft.actors.get("from") else _BEHIND_BE.match(scene.text, clause.verb_span.start)
    if be is None or "\n" in be.group():
        return
    first = [p for a in scene.actors.values() for p in a.mentions if p.start == be.end() and a.kind in _GOING]
    if first:
        end = max(p.end for p in first)
        named = scene.named_within(Span(be.end(), _end_of_sentence(end, scene)))
        led = {a: p for a, p in named.items() if p.start == be.end() or leads(a, p, scene)}
        draft.fill("from", tuple(led), tuple(led.values()), "named behind the verb")


def _end_of_sentence(place: int, scene: Scene) -> int:
    ends = (at for at in (scene.text.find(". ", place), scene.text.find("\n", place)) if at >= 0)
    return min(ends, default=len(scene.text))


def named_after_stop(draft: Draft, clause: Clause, scene: Scene) -> None:
    """Add those who are named in bare sentences behind: "I spoke with Brown. With President Dupont. Mr Lund."."""
    others, here = draft.actors.get("to", ()), clause.span.end
    places = {p.start: (p, a.id) for a in scene.actors.values() if a.kind in _ALIVE for p in a.mentions}
    while others and (stop := _STOP.match(scene.text, here)) and stop.end() in places:
        place, actor = places[stop.end()]
        if not _STOP.match(scene.text, place.end) or actor in draft.taken("to"):
            break
        draft.actors["to"] = others = (*others, actor)
        draft.note("to", (place,), "named in a sentence of its own behind")
        here = place.end


def leads(actor: str, within: Span, scene: Scene) -> bool:
    """Whether somebody is named as the head of a delegation: "a delegation led by Brown"."""
    return any(
        within.holds(place) and _LED_BY.search(scene.text, max(0, place.start - 12), place.start)
        for place in scene.actors[actor].mentions
    )
