"""What an exchange is for: congratulation, condolence, briefing, consultation and others."""

from collections.abc import Sequence

from communique.exchanges.draft import Draft
from communique.exchanges.occasion.grief import grieved
from communique.exchanges.purposes.both import add_acts_of_both, is_courtesy
from communique.exchanges.purposes.journeys import consulted_on_visit
from communique.exchanges.purposes.losses import laid_at_bier, saddened
from communique.exchanges.purposes.replies import answered
from communique.exchanges.purposes.sender import add_acts_of_sender
from communique.exchanges.purposes.substance import consultation
from communique.exchanges.purposes.words import add_found, named_beside, named_by
from communique.exchanges.scene import Scene
from communique.records import Clause


def set_purposes(
    draft: Draft, scene: Scene, stretch: Sequence[Clause] = (), apart: frozenset[int] = frozenset()
) -> None:
    """Add the purposes that the clauses of an exchange, and the acts of its sides around them, name.

    Args:
        draft: The exchange.
        scene: The report.
        stretch: The clauses from the one that names it to the next exchange.
        apart: The ids of the clauses that tell of other exchanges.
    """
    for clause in (*draft.clauses, *draft.acts):
        found = named_by(clause, draft, scene)
        add_found(draft, (one for one in found if not is_courtesy(one[0], draft)))
    if draft.kind in {"call", "meeting", "visit"}:
        add_acts_of_both(draft, scene, stretch)
        talked = consulted_on_visit(draft, scene) if draft.kind == "visit" else None
        add_found(draft, talked or consultation(stretch, draft, scene))
        if "credentials" in draft.purposes:  # what else is said on that day is a courtesy
            draft.purposes &= {"credentials", "farewell"}
            draft.acts.clear()
    else:
        add_found(draft, named_beside(draft, scene))
        add_found(draft, laid_at_bier(draft, scene))
        add_found(draft, (("condolence", felt, "over a loss") for felt, _ in grieved(draft, scene)))
        add_acts_of_sender(draft, scene, stretch, apart)
        add_found(draft, answered(draft, stretch, scene))
        if draft.kind == "message" and not draft.purposes & {"condolence", "sympathy"}:
            add_found(draft, saddened(stretch, draft, scene))
