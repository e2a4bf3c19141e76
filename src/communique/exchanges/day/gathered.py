"""The day on which those who make a joint statement say in it that they came together.

Only those who speak say it of the day on which they make it: "We met on 5 May and agreed". What is told of them in the
third person looks back on talks: "Brown met Okello on 5 May", in a statement that may come out a day later.
"""

from collections.abc import Iterator

from communique.exchanges.dates import work_out_at
from communique.exchanges.draft import Draft
from communique.exchanges.first_person import in_first_person
from communique.exchanges.scene import Scene
from communique.records import Phrase, ReportedDate

#: In how many sentences from its start a joint statement says when its makers met.
_OPENING = 2
_GATHERING = frozenset({"gather", "meet", "convene", "assemble"})


def of_gathering(draft: Draft, scene: Scene) -> ReportedDate | None:
    """Return the day in "We, the Presidents of Kenya and Norway, gathered in Oslo on 5 May, express …", or ``None``."""
    found = (work_out_at(scene.text, p.span, scene.anchor, ahead=False) for p in _phrases(draft, scene))
    return next((day for day in found if day is not None), None)


def _phrases(draft: Draft, scene: Scene) -> Iterator[Phrase]:
    if draft.kind == "joint_statement" and draft.status == "held":
        for clause in scene.clauses:
            met = clause.verb in _GATHERING and clause.tense != "future"
            if clause.sentence < _OPENING and met and in_first_person(clause):
                yield from clause.when
