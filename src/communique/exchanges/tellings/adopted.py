"""Whose a joint statement is of which no signers, or only one side, are told.

"A joint statement was adopted" is that of the two who met; so is that of which one of them says after the talks that
"we adopted a joint statement".
"""

import re
from collections.abc import Iterator, Sequence

from communique.exchanges.draft import Draft
from communique.exchanges.kinds import kind_of
from communique.exchanges.scene import Scene
from communique.exchanges.told import is_told
from communique.records import Clause

#: What a side says who tells of both: "Following the talks, [we] adopted a joint statement".
_AFTER = frozenset({"following", "after"})
#: Those of many states: "the leaders of more than 30 countries"; "the leaders of the two countries" are those who met.
_OF_MANY = re.compile(
    r"\bof\s+(?!(?:the\s+|their\s+|our\s+)?(?:two|both)\b)(?:[\w,-]+\s+){1,4}(?:countries|states|nations)$"
)


def adopted(drafts: Sequence[Draft], scene: Scene) -> Iterator[Draft]:
    """Yield the joint statement that "was adopted", nobody says by whom: it is that of the two who met.

    Args:
        drafts: The exchanges found so far.
        scene: The report.
    """
    met = [draft for draft in drafts if draft.kind in {"meeting", "call", "visit"} and all(draft.sides())]
    joint = [draft for draft in drafts if draft.kind == "joint_statement"]
    if not met or any(len(scene.states_of(draft.taken())) > 1 for draft in joint):
        return
    for clause in scene.clauses:
        found = kind_of(clause, scene.words, scene.text) if is_told(clause, scene) else None
        if found is None or found[1].kind != "joint_statement":
            continue
        agentless = not any(phrase.actors for phrase in (*clause.agent, *clause.companion))
        agentless = agentless and not _is_by_many(clause, scene)
        if _is_said_after_talks(clause) or (agentless and not joint and not scene.is_spoken(clause)):
            draft = Draft("joint_statement", found[0], [clause])
            draft.fill(
                "from", tuple(sorted(met[0].taken())), (clause.predicate,), f"the sides of the {met[0].kind}"
            )
            draft.note("kind", (clause.predicate,), found[0])
            yield draft
            return


def _is_said_after_talks(clause: Clause) -> bool:
    """Whether one who met says what both have done: "Following the talks, we adopted a joint statement"."""
    ours = bool(clause.agent) and all(phrase.head == "we" for phrase in clause.agent)
    after = any(p.preposition in _AFTER for p in (*clause.occasion, *clause.when, *clause.adjuncts))
    return ours and after and clause.tense == "past" and clause.modality == "fact"


def _is_by_many(clause: Clause, scene: Scene) -> bool:
    """Whether a clause is told of many states, not of the two who met."""
    return any(_OF_MANY.search(phrase.span.quote(scene.text)) for phrase in clause.agent)
