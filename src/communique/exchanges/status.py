"""Whether an exchange is told as such, and whether it was held, is planned or was called off."""

import re
from datetime import timedelta

from communique.exchanges.draft import Draft
from communique.exchanges.scene import Scene
from communique.records import Clause, ExchangeKind, Report, Status

#: Sentences from the start of a report in which an announcing verb may carry the news.
HEAD = 2
#: The name or office of a speaker before what is said in a transcript: "PRIME MINISTER:", "Ann Lee:".
_LABEL = re.compile(
    r"(?:[A-Z][\w.’'-]*|of|the|and|for)(?:[ ,]+(?:[A-Z][\w.’'-]*|of|the|and|for|\([^)]*\))){0,9}\s?:\s"
)
#: How long after an exchange it may still be reported as news.
NEWS = timedelta(days=45)
_UNSURE = frozenset({"wish", "ability", "condition"})


def spoken_paragraphs(report: Report) -> frozenset[int]:
    """Return the paragraphs that give spoken words under their speakers' names: a transcript tells no news itself.

    A spokesperson's answers do: they are the publisher's own.
    """
    spoken, within = set(), False
    for number, paragraph in enumerate(report.paragraphs):
        label = _label(paragraph.quote(report.text))
        if label is not None:
            within = not _is_own_voice(label, report)
        if within:
            spoken.add(number)
    return frozenset(spoken)


def _label(paragraph: str) -> str | None:
    """Return the name or office before a colon with which a paragraph of a transcript begins."""
    found = _LABEL.match(paragraph)
    if (
        found is None
        or found.end() >= len(paragraph)
        or found.group().startswith(("The ", "Note", "Present"))
    ):
        return None
    return found.group()


#: Whose spoken words are the publisher's own.
_OWN_VOICE = ("spokes", "answer", "a:")


def _is_own_voice(label: str, report: Report) -> bool:
    """Whether a label is that of an answer, or of whom the headline names as the spokesperson."""
    name = re.escape(label.partition(":")[0].strip())
    named = re.search(rf"\bspokes\w+\s+(?:\w+\.\s+)?{name}", report.title or "", re.IGNORECASE)
    return label.lower().startswith(_OWN_VOICE) or named is not None


def is_told(clause: Clause, scene: Scene) -> bool:
    """Whether a clause is told by the report itself: no wish, no condition, not only within what somebody says."""
    if clause.modality in _UNSURE or clause.relation == "condition":
        return False
    if clause.form == "relative" and clause.modality != "plan" and clause.noun is None:
        return False
    return not _is_reported(clause, scene)


def is_looked_back_on(clause: Clause, kind: ExchangeKind) -> bool:
    """Whether a visit is only what something else comes after: "on my way home after winding up the visit"."""
    looked_back = clause.form == "participle" and clause.relation in {"time", "manner"}
    return kind == "visit" and looked_back and clause.modality == "fact"


def _is_reported(clause: Clause, scene: Scene) -> bool:
    here = clause
    for above in scene.above(clause):
        if here.relation == "content" and above.mood == "finite" and not _announces(above, here, scene):
            return True
        here = above
    return False


def _announces(above: Clause, told: Clause, scene: Scene) -> bool:
    """Whether the report gives as its own news what is said; not what somebody tells of himself."""
    of_himself = any(phrase.head in {"i", "we"} for phrase in told.agent)
    return above.verb in scene.words.group("announcing") and above.sentence < HEAD and not of_himself


def status_of(draft: Draft, given: Status, scene: Scene) -> tuple[Status, str]:
    """Return the status and why: from what the rule gives, the modality of the first clause and the day."""
    first = draft.clauses[0] if draft.clauses and not draft.headline else None
    if given != "held":
        return given, f"by the rule {draft.rule}"
    if first is None:
        return _of_day(draft, scene)
    if first.negated:
        return "cancelled", "it is denied"
    if first.modality == "plan" or first.tense == "future":
        return "planned", "told as a plan"
    if first.modality == "duty":
        past = _has_past_day(draft, scene)
        return ("held", "told as a duty on a day gone by") if past else ("planned", "told as a duty")
    return "held", "told as a fact"


def _of_day(draft: Draft, scene: Scene) -> tuple[Status, str]:
    """Tell the status of what only a headline names from its day."""
    if (
        draft.date is not None
        and scene.anchor.day is not None
        and draft.date.value > scene.anchor.day.isoformat()
    ):
        return "planned", "its day is still to come"
    return "held", "told in the headline"


def is_bygone(draft: Draft, scene: Scene) -> bool:
    """Whether an exchange is only recalled: its day lies long before the report, or a feature tells of it without one.

    Reports of ministries and agencies come within days; what is older is background.
    """
    if draft.status != "held" or draft.kind == "joint_statement":
        return False
    if draft.date is None:
        late = min(clause.sentence for clause in draft.clauses) >= HEAD
        return draft.kind == "visit" and late and all(clause.noun is None for clause in draft.clauses)
    if scene.anchor.day is None:
        return False
    first = (scene.anchor.day - NEWS).isoformat()
    return draft.date.value < first[: len(draft.date.value)]


def _has_past_day(draft: Draft, scene: Scene) -> bool:
    """Whether the day that is named lies before the report: "should meet … on March 22nd", told on the 23rd."""
    if draft.date is not None and scene.anchor.day is not None:
        return draft.date.value <= scene.anchor.day.isoformat()
    return False
