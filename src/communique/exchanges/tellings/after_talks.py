"""Talks that are told only by what came after them: "Following the talks in Oslo, Lund and Berg spoke to the press"."""

from collections.abc import Iterator, Sequence

from communique.exchanges.draft import AFTER_TALKS, Draft
from communique.exchanges.opening import LEAD
from communique.exchanges.scene import Scene, actors_of
from communique.exchanges.talked_of import DEALINGS
from communique.exchanges.told import is_told
from communique.records import Clause, Phrase
from communique.records.actor import ALIVE

_AFTER = frozenset({"after", "following", "upon"})
#: What those who met then do together.
_TOGETHER = frozenset({"make", "hold", "give", "sign", "adopt", "issue", "answer", "speak", "address"})
#: How many have had talks with each other, at the least.
_BOTH = 2


def after_talks(drafts: Sequence[Draft], scene: Scene) -> list[Draft]:
    """Return the talks that the opening of a report tells of only as what came before.

    Args:
        drafts: The exchanges found so far.
        scene: The report.
    """
    met = [draft for draft in drafts if draft.kind in {"meeting", "call"}]
    return [draft for draft in _talks(scene) if not any(draft.taken() <= one.taken() for one in met)]


def _talks(scene: Scene) -> Iterator[Draft]:
    for clause in scene.clauses:
        sides = [a for p in clause.agent for a in p.actors if scene.actors[a].kind in ALIVE]
        after = _after(clause)
        if after is None or len(sides) < _BOTH or not is_told(clause, scene):
            continue
        draft = Draft("meeting", AFTER_TALKS, [clause])
        words = tuple(phrase.head_span for phrase in clause.agent)
        draft.fill("from", tuple(sides[:1]), words, "who had talks before")
        draft.fill("to", tuple(sides[1:]), words, "who had talks before")
        draft.note("kind", (after.head_span,), "talks that came before what is told")
        yield draft


def _after(clause: Clause) -> Phrase | None:
    """Return the talks after which those who act did something together, where the opening says so."""
    acted = clause.verb in _TOGETHER and clause.tense == "past" and clause.form == "finite"
    if not acted or clause.sentence >= LEAD or actors_of(clause.companion):
        return None
    before = (p for p in (*clause.occasion, *clause.when, *clause.adjuncts) if p.preposition in _AFTER)
    return next((p for p in before if p.head.removesuffix("s") in DEALINGS and not p.actors), None)
