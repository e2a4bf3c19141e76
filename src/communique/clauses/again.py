"""Who does the same again: "Brown received a letter from Dupont. He received flowers from Lund"."""

from collections.abc import Sequence

from communique.clauses.memory import Ids, ids_of
from communique.records import Clause


def receives_again(clause: Clause, before: Sequence[Clause]) -> Ids:
    """Return who received something in the sentence right before one in which "he" receives something else.

    Who sent what he got there is named last, but one who goes on receiving is who received.
    """
    last = before[-1] if before else None
    if last is None or clause.verb != "receive" or last.verb != "receive" or not last.source:
        return ()
    return ids_of(last.agent) if last.sentence == clause.sentence - 1 else ()
