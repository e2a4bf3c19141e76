"""The day on which later clauses say that talks or a visit were, or a joint statement that it is made."""

from collections.abc import Sequence

from communique.exchanges.dates import work_out_at
from communique.exchanges.day.words import THE_DAY
from communique.exchanges.draft import Draft
from communique.exchanges.place.around import tells_of_talks
from communique.exchanges.scene import Scene
from communique.records import Clause, ReportedDate

#: In how many sentences from its start a joint statement says that it is made "today".
OPENING = 3


def of_talks(draft: Draft, stretch: Sequence[Clause], scene: Scene) -> ReportedDate | None:
    """Take the day on which later clauses say the talks were, or on which a joint statement says it is made."""
    phrases = [p for clause in stretch if tells_of_talks(clause, draft, scene) for p in clause.when]
    if draft.kind == "visit":
        phrases = [p for clause in stretch if _tells_of_visit(clause, draft, scene) for p in clause.when]
    if draft.kind == "joint_statement" and stretch:
        first = [clause for clause in stretch if clause.sentence - stretch[0].sentence < OPENING]
        phrases += [p for clause in first for p in clause.when if p.head in THE_DAY]
    ahead = draft.status == "planned"
    found = (work_out_at(scene.text, p.span, scene.anchor, ahead=ahead) for p in phrases)
    return next((date for date in found if date is not None), None)


def _tells_of_visit(clause: Clause, draft: Draft, scene: Scene) -> bool:
    """Whether a later clause says when a visit is: "The visit will take place on May 5"."""
    told = {clause.noun, *(p.head for p in (*clause.agent, *clause.patient))} & {"visit", "trip"}
    return bool(told) and clause not in draft.clauses and clause.verb in scene.words.group("taking-place")
