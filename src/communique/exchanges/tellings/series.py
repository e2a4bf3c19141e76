"""One message of several whose words a report gives: who is named for it, and the draft that it begins."""

from collections.abc import Sequence
from dataclasses import dataclass

from communique.exchanges.draft import OF_SEVERAL, Draft
from communique.exchanges.scene import Scene
from communique.records import Clause, Span

#: How many make a series.
SERIES = 2


@dataclass(frozen=True)
class OneOfSeveral:
    """The words of one message, and who is named for them, and where."""

    actors: tuple[str, ...]
    named: Span
    words: Span


def begun(one: OneOfSeveral, told: Sequence[Clause], scene: Scene) -> Draft:
    """Return the draft of a message without its sides: its words, and the clauses that tell of them all.

    Args:
        one: The message.
        told: The clauses that announce the series.
        scene: The report.
    """
    within = [clause for clause in scene.clauses if one.words.holds(clause.predicate)]
    draft = Draft("message", OF_SEVERAL, [*within[:1], *told] or list(scene.clauses[:1]))
    draft.acts += [clause for clause in within if not clause.negated and clause.modality in {"fact", "wish"}]
    draft.note("kind", (one.named, one.words), draft.rule)
    return draft
