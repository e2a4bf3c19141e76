"""A message that is told to be like the one before: "On the same day Lund sent a similar message to Brown"."""

from collections.abc import Sequence

from communique.exchanges.draft import Draft
from communique.exchanges.purposes.substance import FELT
from communique.exchanges.scene import Scene

#: What says that a message is as the one before.
_ALIKE = frozenset({"similar", "same", "identical", "like"})


def share_with_similar(drafts: Sequence[Draft], scene: Scene) -> None:
    """Give a message that is called similar what the one before it was for, and its occasion where it has none.

    Args:
        drafts: The exchanges of a report, in its order.
        scene: The report.
    """
    before: Draft | None = None
    for draft in (draft for draft in drafts if draft.kind == "message"):
        alike = any(is_alike(clause.qualifiers) and clause.noun for clause in draft.clauses)
        if alike and before is not None:
            _take_over(draft, before, scene)
        before = draft


def is_alike(qualifiers: Sequence[str]) -> bool:
    """Whether the words before a noun say that it is as one told before."""
    return not _ALIKE.isdisjoint(qualifiers)


def _take_over(draft: Draft, before: Draft, scene: Scene) -> None:
    if draft.purposes.isdisjoint(FELT):
        for purpose in sorted(before.purposes & FELT):
            draft.add_purpose(purpose, draft.clauses[0].predicate, f"{purpose} as the message before")
    if draft.occasion is None and before.occasion is not None and not scene.is_spoken(draft.clauses[0]):
        draft.occasion = before.occasion
        words = tuple(before.words.get("occasion", ()))
        draft.note("occasion", words, "the occasion of the message that it is similar to")
