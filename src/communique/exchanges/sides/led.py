"""Two delegations whose leaders are told one after the other: "Lund led the delegation. The other was led by Berg"."""

from communique.exchanges.draft import Draft
from communique.exchanges.scene import Scene, actors_of
from communique.exchanges.talked_of import DEALINGS
from communique.records import Clause, Phrase

#: How many sentences behind the first the leader of the other delegation may be told.
_BEHIND = 2
_LEADING = frozenset({"lead", "head"})


def led_by_others(draft: Draft, clause: Clause, scene: Scene) -> None:
    """Fill the other side of talks to which somebody led a delegation: whose delegation others led there.

    A delegation that is led to talks meets the other there, and pays no visit.
    """
    to_talks = draft.rule.startswith("lead-delegation") and any(p.head in DEALINGS for p in clause.recipient)
    leads = clause if clause.verb in _LEADING else next(scene.above(clause), clause)
    if draft.actors.get("to") or leads.verb not in _LEADING or not (draft.kind != "visit" or to_talks):
        return
    for other in scene.clauses[clause.id + 1 :]:
        if other.sentence > clause.sentence + _BEHIND:
            return
        found = _led(other, draft, scene) if other.verb in _LEADING else ()
        if found:
            draft.kind = "meeting" if draft.kind == "visit" else draft.kind
            draft.fill("to", found, (other.predicate,), "who led the other delegation")
            return


def _led(clause: Clause, draft: Draft, scene: Scene) -> tuple[str, ...]:
    """Return the other delegation, as far as it is named, and who led it."""
    sent = tuple(a for phrase in clause.patient for a in phrase.actors if scene.is_sent(a))
    other = bool(sent) or any(_is_the_other(phrase) for phrase in clause.patient)
    leaders = tuple(sorted(actors_of(clause.agent)))
    mine = draft.taken() & {*sent, *leaders}
    return (*sent, *leaders) if other and leaders and not mine else ()


def _is_the_other(phrase: Phrase) -> bool:
    """Whether a phrase is "the other", or "the other delegation"."""
    return not phrase.actors and phrase.head in {"other", "delegation", "side", "team"}
