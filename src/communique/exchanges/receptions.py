"""Receptions: meetings that are given to mark something."""

from communique.exchanges.draft import Draft
from communique.exchanges.scene import Scene


def is_reception(draft: Draft, scene: Scene) -> bool:
    """Whether a meeting is one that is given to mark something: "gave a reception on the anniversary of"."""
    nouns = scene.words.group("receptions")
    return draft.kind == "meeting" and any(clause.noun in nouns for clause in draft.clauses)
