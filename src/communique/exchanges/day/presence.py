"""The day of a meeting on which a side says that he is there: "it is important for me to be in Kyiv on May 8"."""

from collections.abc import Sequence
from datetime import timedelta

from communique.exchanges.dates import work_out_at
from communique.exchanges.draft import Draft
from communique.exchanges.scene import Scene, actors_of
from communique.records import Clause, ReportedDate

_BEING = frozenset({"be", "stand", "find"})
#: A report tells of talks on their day or on the next: what is older was another stay.
_LATELY = (timedelta(0), timedelta(days=1))


def of_presence(draft: Draft, stretch: Sequence[Clause], scene: Scene) -> ReportedDate | None:
    """Take the day on which a side of talks is told to be in a place, where the report is of that day.

    Args:
        draft: The exchange.
        stretch: The clauses from the one that names it to the next exchange.
        scene: The report.
    """
    day = scene.anchor.day
    if draft.kind != "meeting" or draft.status != "held" or day is None:
        return None
    sides = {actor for side in ("from", "to") for actor in draft.actors.get(side, ())}
    present = (c for c in stretch if c.verb in _BEING and c.where and sides & actors_of(c.agent))
    phrases = (phrase for clause in present for phrase in clause.when)
    found = (work_out_at(scene.text, phrase.span, scene.anchor, ahead=False) for phrase in phrases)
    lately = {(day - back).isoformat() for back in _LATELY}
    return next((date for date in found if date is not None and date.value in lately), None)
