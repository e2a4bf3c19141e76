"""The only day of a clause, wherever the parser hung it."""

from communique.exchanges.blot import blotted
from communique.exchanges.dates import work_out
from communique.exchanges.day.words import WHOLE, timely
from communique.exchanges.draft import Draft
from communique.exchanges.scene import Scene
from communique.records import ReportedDate


def of_sentence(draft: Draft, scene: Scene) -> ReportedDate | None:
    """Take the only day of a clause, wherever the parser hung it, outside names, occasions and what is said."""
    if draft.headline or draft.status == "planned":
        return None
    alive = [m for actor in scene.actors.values() if actor.kind == "person" for m in actor.mentions]
    counted = [m for actor in scene.actors.values() if actor.kind != "person" for m in actor.mentions]
    for clause in timely(draft):
        told = (*clause.occasion, *clause.about, *clause.of)
        hidden = (*clause.content, *(p.span for p in told), *alive)
        words = blotted(clause.span.quote(scene.text), clause.span, hidden, ".")
        words = blotted(words, clause.span, counted, "x")  # "the 11th xxxx": it counts what follows
        found = work_out(words, clause.span, scene.anchor, ahead=False)
        if found is not None and len(found.value) == WHOLE and not _is_of_another(found, draft, scene):
            return found
    return None


def _is_of_another(date: ReportedDate, draft: Draft, scene: Scene) -> bool:
    """Whether a day is told of something else in the same words: "in follow-up to the talks held on April 12"."""
    told = {clause.id for clause in draft.clauses}
    kept = scene.words.group("leading") | scene.words.group("scheduling") | scene.words.group("standing")
    others = (c for c in scene.clauses if c.id not in told and c.verb not in kept)
    return any(date.span and p.span.holds(date.span) for c in others for p in c.when)
