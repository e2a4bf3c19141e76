"""The day of a visit whose month is told first, and whose arrival later: "in July … will arrive on 19 July"."""

from communique.exchanges.dates import work_out_at
from communique.exchanges.draft import Draft
from communique.exchanges.scene import Scene, actors_of
from communique.records import ReportedDate

#: The length of an ISO date with its month alone.
MONTH = len("2021-03")
_ARRIVING = frozenset({"arrive", "come", "land", "begin", "start", "fly in"})


def of_arrival(draft: Draft, told: ReportedDate | None, scene: Scene) -> ReportedDate | None:
    """Return the day on which a visitor arrives, of the month that is told of his visit, or what is told.

    Args:
        draft: The exchange.
        told: The date that was found so far.
        scene: The report.
    """
    if draft.kind != "visit" or told is None or len(told.value) != MONTH:
        return told
    visitors = set(draft.actors.get("from", ()))
    phrases = (
        phrase
        for clause in scene.clauses
        if clause.verb in _ARRIVING and visitors & actors_of(clause.agent)
        for phrase in clause.when
    )
    ahead = draft.status == "planned"
    days = (work_out_at(scene.text, phrase.span, scene.anchor, ahead=ahead) for phrase in phrases)
    return next((day for day in days if day is not None and day.value.startswith(f"{told.value}-")), told)
