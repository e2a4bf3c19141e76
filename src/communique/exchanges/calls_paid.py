"""The call that a guest pays on who receives him: "met the envoy, who paid a call on him at the hall on Monday"."""

from collections.abc import Iterator

from communique.exchanges.draft import Draft
from communique.exchanges.scene import Scene, actors_of
from communique.records import Clause

_PAID = frozenset({"call", "visit"})


def calls_paid(draft: Draft, scene: Scene) -> Iterator[Clause]:
    """Yield the relative clauses by which a meeting was a call on one of its sides: they say when and where it was.

    Args:
        draft: The exchange.
        scene: The report.
    """
    told = {clause.id for clause in draft.clauses}
    # "met and had a talk with the envoy and his party who paid": the parser hangs it on either verb
    told |= {c.parent for c in draft.clauses if c.relation == "conjunct" and c.parent is not None}
    for clause in scene.clauses if draft.kind == "meeting" else ():
        paid = clause.form == "relative" and clause.verb in {"pay", "make"} and clause.noun in _PAID
        on_whom = actors_of((*clause.about, *clause.recipient, *clause.patient))
        if paid and clause.parent in told and on_whom & draft.taken():
            yield clause
