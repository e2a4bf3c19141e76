"""Whether an exchange is told as such, and whether it was held, is planned or was called off."""

import re

from communique.exchanges.draft import Draft
from communique.exchanges.scene import Scene
from communique.records import Clause, ExchangeKind, Report, Status

#: Sentences from the start of a report in which an announcing verb may carry the news.
HEAD = 2
#: The name or office of a speaker before what is said in a transcript: "PRIME MINISTER:", "Ann Lee:".
_LABEL = re.compile(
    r"(?:[A-Z][\w.’'-]*|of|the|and|for)(?:[ ,]+(?:[A-Z][\w.’'-]*|of|the|and|for|\([^)]*\))){0,9}\s?:\s"
)
_UNSURE = frozenset({"wish", "ability", "condition"})


def start_of_transcript(report: Report) -> int:
    """Return the number of the paragraph from which a report gives spoken words under their speakers' names.

    Only what stands before is told by the report itself. Returns the number of paragraphs where there is none.
    """
    for number, paragraph in enumerate(report.paragraphs):
        label = _LABEL.match(paragraph.quote(report.text))
        if (
            label
            and not label.group().startswith(("The ", "Note", "Present"))
            and len(label.group()) < paragraph.end - paragraph.start
        ):
            return number
    return len(report.paragraphs)


def is_told(clause: Clause, scene: Scene) -> bool:
    """Whether a clause is told by the report itself: no wish, no condition, not only within what somebody says."""
    if clause.modality in _UNSURE or clause.relation == "condition":
        return False
    if clause.form == "relative" and clause.modality != "plan" and clause.noun is None:
        return False
    return not _is_reported(clause, scene)


def is_looked_back_on(clause: Clause, kind: ExchangeKind) -> bool:
    """Whether a visit is only what something else comes after: "on my way home after winding up the visit"."""
    return kind == "visit" and clause.form == "participle" and clause.relation in {"time", "manner"}


def _is_reported(clause: Clause, scene: Scene) -> bool:
    here = clause
    for above in scene.above(clause):
        if here.relation == "content" and above.mood == "finite" and not _announces(above, scene):
            return True
        here = above
    return False


def _announces(clause: Clause, scene: Scene) -> bool:
    return clause.verb in scene.words.group("announcing") and clause.sentence < HEAD


def status_of(draft: Draft, scene: Scene) -> Status:
    """Return the status, from the modality of the clauses and the day."""
    if draft.status == "cancelled" or any(clause.negated for clause in draft.clauses[:1]):
        return "cancelled"
    first = draft.clauses[0]
    if first.modality == "plan" or first.tense == "future":
        return "planned"
    if first.modality == "duty":
        return "held" if _has_past_day(draft, scene) else "planned"
    return "held"


def _has_past_day(draft: Draft, scene: Scene) -> bool:
    """Whether the day that is named lies before the report: "should meet … on March 22nd", told on the 23rd."""
    if draft.date is not None and scene.anchor.day is not None:
        return draft.date.value <= scene.anchor.day.isoformat()
    return False
