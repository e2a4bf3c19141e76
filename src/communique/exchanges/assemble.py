"""What is told of one exchange in several clauses, joined."""

from collections.abc import Iterable

from communique.exchanges.draft import Draft
from communique.exchanges.opening import goes_from_here
from communique.exchanges.same import comforts, is_same
from communique.exchanges.scene import Scene
from communique.exchanges.sides.peers import are_of_many


def join(drafts: Iterable[Draft], scene: Scene) -> list[Draft]:
    """Join the drafts that tell of one exchange: the same act, or the same kind between the same sides."""
    kept: list[Draft] = []
    for draft in drafts:
        same = next((other for other in kept if is_same(other, draft, scene)), None)
        if same is None:
            kept.append(draft)
        else:
            _merge(same, draft, scene)
    return [draft for draft in kept if _has_sides(draft, scene)]


def _has_sides(draft: Draft, scene: Scene) -> bool:
    if draft.kind == "joint_statement":
        return bool(draft.actors.get("from"))
    if draft.kind == "visit":
        placed = draft.homeward or any(
            c.where
            or c.recipient
            or c.noun
            or c.patient
            or c.via
            or c.about
            or c.complement
            or goes_from_here(c, scene.text)
            for c in draft.clauses
        )
        return bool(draft.actors.get("from")) and (bool(draft.actors.get("to")) or placed)
    return bool(draft.actors.get("from") and draft.actors.get("to")) or are_of_many(draft, scene)


def _add_recipients(kept: Draft, other: Draft) -> None:
    """Let what one says to several in several sentences be one message to them all."""
    added = tuple(actor for actor in other.actors.get("to", ()) if actor not in kept.taken())
    if added and kept.actors.get("to"):
        kept.actors["to"] += added
        kept.note("to", tuple(other.words.get("to", ())), other.rule)


def _merge(kept: Draft, other: Draft, scene: Scene) -> None:
    """Add to a draft what another knows of the same exchange."""
    for name, actors in other.actors.items():
        if not kept.actors.get(name) and not set(actors) & kept.taken():
            kept.fill(name, actors, tuple(other.words.get(name, ())), other.why.get(name, other.rule))
    felt = comforts(kept, scene) and comforts(other, scene)
    if kept.kind == "message" and (felt or (kept.speech_act and other.speech_act)):
        _add_recipients(kept, other)
    for purpose in other.purposes - kept.purposes:
        kept.add_purpose(purpose, other.clauses[0].predicate, other.why["purpose"])
    kept.clauses.extend(clause for clause in other.clauses if clause not in kept.clauses)
    if kept.speech_act and not other.speech_act:
        kept.speech_act = False
        kept.rule = other.rule
    if other.status == "cancelled":
        kept.status = "cancelled"
