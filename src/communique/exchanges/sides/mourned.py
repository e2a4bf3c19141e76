"""With whom one mourns where no addressee is named: those whose loss it is, the state of the dead.

"On behalf of the Government I extend our deepest sympathy at the loss of their national leader" is said at home, to
nobody who is named; the report tells whose leader it was.
"""

import re
from collections.abc import Iterator

from communique.exchanges.draft import Draft
from communique.exchanges.scene import Scene
from communique.records import Actor, Clause, Span

#: What is mourned, without its owner: "at the loss of", "on the death of".
_DEATH_OF = re.compile(
    r"\b(?:death|passing|loss|murder|assassination|killing|demise|execution)\s+of\s+", re.IGNORECASE
)
#: Those whose loss it is, by a pronoun: "for their loss", "in their bereavement", "of their leader".
_THEIRS = re.compile(
    r"\btheir\s+(?:[\w-]+\s+){0,2}(?:loss|bereavement|grief|sorrow|leader|president|king|queen|minister|country)\b",
    re.IGNORECASE,
)
#: How many sentences before the words of comfort those may be named whose loss it is.
_NEAR = 2
_MANY = frozenset({"state", "people"})


def mourning_land(draft: Draft, clause: Clause, scene: Scene) -> None:
    """Take those whose loss it is, else the state of the dead, for the addressee of words that name none.

    Args:
        draft: A message that is told by the publisher's own side.
        clause: The clause that tells of it.
        scene: The report.
    """
    home = scene.home
    senders = draft.actors.get("from", ())
    told_here = clause.noun in scene.words.group("mourning") and clause.form == "finite"
    if draft.actors.get("to") or not senders or home is None or not told_here or _has_addressee(clause):
        return
    if any(not scene.is_own(scene.actors[a]) for a in senders):
        return
    found = _whose_loss(clause, scene) or _state_of_the_dead(clause, scene)
    if found is not None:
        draft.fill("to", (found.id,), (clause.predicate,), "those whose loss is mourned")


def _has_addressee(clause: Clause) -> bool:
    """Whether a clause says to whom the words go, though it may be nobody who is known."""
    return bool(clause.recipient or clause.companion)


def _whose_loss(clause: Clause, scene: Scene) -> Actor | None:
    """Return the people or state abroad that is named last before "their loss"."""
    if not _THEIRS.search(scene.text, clause.span.start, clause.span.end):
        return None
    start = _start_of(clause.sentence - _NEAR, clause, scene)
    named = [
        (place, actor.id)
        for actor in _lands(scene)
        for place in actor.mentions
        if start <= place.start and place.end <= clause.verb_span.start
    ]
    return scene.actors[max(named)[1]] if named else None


def _state_of_the_dead(clause: Clause, scene: Scene) -> Actor | None:
    """Return the state, or its people, of a leader whose death is told up to here."""
    dead = {actor.id: actor for actor in _dead(clause, scene)}
    states = {actor.country for actor in dead.values()} - {None}
    if not states and any(_led_a_state(actor, scene) for actor in dead.values()):
        states = {actor.country for actor in _lands(scene)}
    if len(states) != 1 or states == {scene.home}:
        return None
    lands = [actor for actor in _lands(scene) if actor.country in states]
    return min(lands, key=lambda actor: actor.kind != "state", default=None)


def _dead(clause: Clause, scene: Scene) -> Iterator[Actor]:
    """Yield those of whom the text up to the end of a clause says that they died."""
    for found in _DEATH_OF.finditer(scene.text, scene.start, clause.span.end):
        for actor in scene.actors.values():
            if actor.kind == "person" and any(_right_behind(found.end(), p, scene) for p in actor.mentions):
                yield actor


def _right_behind(here: int, place: Span, scene: Scene) -> bool:
    return here <= place.start and scene.text[here : place.start].strip().lower() in {"", "the", "former"}


def _led_a_state(actor: Actor, scene: Scene) -> bool:
    heads = scene.words.group("heads-of-states")
    return any(head in role.title.lower() for role in actor.roles for head in heads)


def _lands(scene: Scene) -> list[Actor]:
    """Return the states and peoples abroad that a report names."""
    return [a for a in scene.actors.values() if a.kind in _MANY and not scene.is_own(a)]


def _start_of(sentence: int, clause: Clause, scene: Scene) -> int:
    """Return where a sentence begins, as far as clauses tell; a clause's own start where none does."""
    return min((c.span.start for c in scene.clauses if c.sentence >= sentence), default=clause.span.start)
