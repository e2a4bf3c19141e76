"""The joint statement that "was adopted", nobody says by whom: it is that of the two who met."""

import re
from collections.abc import Iterator, Sequence

from communique.exchanges.draft import Draft
from communique.exchanges.kinds import kind_of
from communique.exchanges.scene import Scene
from communique.exchanges.told import is_told
from communique.records import Clause

#: Those of many states: "the leaders of more than 30 countries"; "the leaders of the two countries" are those who met.
_OF_MANY = re.compile(
    r"\bof\s+(?!(?:the\s+|their\s+|our\s+)?(?:two|both)\b)(?:[\w,-]+\s+){1,4}(?:countries|states|nations)$"
)


def adopted(drafts: Sequence[Draft], scene: Scene) -> Iterator[Draft]:
    """Yield the joint statement of those who met that the report tells without its sides.

    Args:
        drafts: The exchanges found so far; where a joint statement is one of them, none is added.
        scene: The report.
    """
    met = [draft for draft in drafts if draft.kind in {"meeting", "call", "visit"} and all(draft.sides())]
    if not met or any(draft.kind == "joint_statement" for draft in drafts):
        return
    for clause in scene.clauses:
        found = kind_of(clause, scene.words, scene.text) if is_told(clause, scene) else None
        agentless = not any(phrase.actors for phrase in (*clause.agent, *clause.companion))
        theirs = agentless and not _is_by_many(clause, scene) and not scene.is_spoken(clause)
        if found and found[1].kind == "joint_statement" and theirs:
            draft = Draft("joint_statement", found[0], [clause])
            draft.fill(
                "from", tuple(sorted(met[0].taken())), (clause.predicate,), f"the sides of the {met[0].kind}"
            )
            draft.note("kind", (clause.predicate,), found[0])
            yield draft
            return


def _is_by_many(clause: Clause, scene: Scene) -> bool:
    """Whether a clause is told of many states, not of the two who met."""
    return any(_OF_MANY.search(phrase.span.quote(scene.text)) for phrase in clause.agent)
