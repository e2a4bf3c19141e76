"""Whether an exchange was held, is planned or was called off."""

import re
from datetime import timedelta

from communique.exchanges.draft import Draft
from communique.exchanges.kinds import is_ahead
from communique.exchanges.opening import HEAD
from communique.exchanges.scene import Scene
from communique.exchanges.told import is_charged, is_declined_by_guest
from communique.records import Clause, Status

#: How long after an exchange it may still be reported as news.
NEWS = timedelta(days=45)
#: Words before a noun by which what it names is still to come: "the planned talks".
_TO_COME = frozenset({"upcoming", "forthcoming", "planned", "plan", "scheduled", "schedule"})
#: Headlines that announce.
_AHEAD = re.compile(
    r"\b(?:will|to)\s+(?:meet|visit|hold|have|travel|pay|make|host|welcome|receive)\b"
    r"|\b(?:upcoming|preview(?:s|ing)?|ahead of|announc(?:es|ing))\b",
    re.IGNORECASE,
)

#: Headlines of a joint statement that is still to come; another gives its text, whatever it announces.
_TO_ISSUE = re.compile(r"\b(?:will|to)\s+(?:issue|make|sign|adopt|release|publish|put out)\b", re.IGNORECASE)
#: What stands before talks of those who speak: "at their [meeting]"; verbs of what they do there for later.
_AT_THEIRS = re.compile(r"\b(?:at|during|in)\s+(?:their|his|her)\s+(?:[\w-]+\s+){0,2}$")
_AGREEING = frozenset({"agree", "decide", "promise", "pledge", "undertake", "vow", "resolve", "offer"})
#: Verbs of one who is on his way to talks: "left for Oslo for [talks with Brown]".
_SETTING_OUT = frozenset({"leave", "depart", "set off", "set out", "embark"})
#: How far before their noun that is looked for.
_NEAR = 40


def _is_denied_above(clause: Clause, scene: Scene) -> bool:
    """Whether what a clause tells is denied as a report: "dismissed reports that Brown had met Dupont"."""
    denied = any(above.verb in scene.words.group("denying") for above in list(scene.above(clause))[:1])
    told = (c for c in scene.clauses if c.sentence == clause.sentence and c.relation is None)
    return denied or any(
        word in c.span.quote(scene.text).lower() for c in told for word in scene.words.group("unfounded")
    )


def is_planned_above(clause: Clause, scene: Scene) -> bool:
    """Whether an act that a noun names is one of what is planned: "will fly to Oslo for talks with Brown".

    Not where what is planned was agreed at it: "agreed to build a harbour [at their meeting] on Monday".
    """
    above = next((one for one in scene.above(clause) if not _is_as_planned(one)), None)
    if above is not None and above.verb in _SETTING_OUT and clause.noun_span is not None:
        return any(p.preposition == "for" and p.span.holds(clause.noun_span) for p in above.about)
    if above is None or not (is_ahead(above) or _is_expected(above)):
        return False
    before = scene.text[max(0, clause.predicate.start - _NEAR) : clause.predicate.start]
    agreed = next((c for c in scene.above(above) if c.verb in _AGREEING), None)
    return not (_AT_THEIRS.search(before) and agreed is not None and agreed.tense == "past")


def _is_expected(clause: Clause) -> bool:
    """Whether somebody is said to be expected to do what a clause tells: "is expected to meet Brown"."""
    return clause.verb in {"expect", "schedule", "plan", "due"} and clause.tense == "present"


def _is_as_planned(clause: Clause) -> bool:
    """Whether a clause only says that something goes by its plan: "will go on to Oslo [as planned] for talks"."""
    return clause.form == "participle" and clause.verb in {"plan", "schedule", "arrange", "announce"}


def _is_declined(clause: Clause, scene: Scene) -> bool:
    """Whether the invitation to what a clause tells is not taken: "declined an invitation to visit"."""
    for above in scene.above(clause):
        invited = "invitation" in above.span.quote(scene.text)[: clause.span.start - above.span.start]
        if invited and (above.negated or above.verb in scene.words.group("declining")):
            return True
    return False


def status_of(draft: Draft, given: Status, scene: Scene) -> tuple[Status, str]:
    """Return the status and why: from what the rule gives, the modality of the first clause and the day."""
    first = draft.clauses[0] if draft.clauses and not draft.headline else None
    unable = draft.kind == "visit" and first is not None and is_declined_by_guest(first, scene)
    if given != "held" and not unable:
        return given, f"by the rule {draft.rule}"
    if first is None:
        headline = scene.report.title or ""
        joint = draft.kind == "joint_statement"
        ahead = bool(_TO_ISSUE.search(headline)) if joint else announces(headline)
        ahead = ahead or _is_invited_to(draft, scene)
        ahead = ahead or (draft.kind == "visit" and _opens_ahead(scene))
        return ("planned", "announced in the headline") if ahead else _of_day(draft, scene)
    if first.negated or unable or _is_denied_above(first, scene) or _is_declined(first, scene):
        return "cancelled", "it is denied"
    if is_ahead(first):
        return "planned", "told as a plan"
    if first.form == "nominal" and not _TO_COME.isdisjoint(first.qualifiers):
        return "planned", "it is called one to come"
    if first.form == "nominal" and is_planned_above(first, scene):
        return "planned", "told within a plan"
    if _is_arranged(first, scene):
        return "planned", "what arrangements are made for"
    if first.modality == "duty":
        past = _has_past_day(draft, scene)
        return ("held", "told as a duty on a day gone by") if past else ("planned", "told as a duty")
    if first.tense == "present" and _has_day_to_come(draft, scene):
        return "planned", "its day is still to come"
    return "held", "told as a fact"


def _is_arranged(clause: Clause, scene: Scene) -> bool:
    """Whether an act is what arrangements are made for: "Arrangements have been made for Brown to visit Kenya".

    So is what somebody was asked to do: "asked Brown to represent Kenya".
    """
    if is_charged(clause, scene):
        return True
    above = next(scene.above(clause), None)
    if above is None or clause.form != "infinitive":
        return False
    told = {above.noun, *(phrase.head for phrase in (*above.patient, *above.agent))}
    return not told.isdisjoint(scene.words.group("arrangement"))


def announces(headline: str) -> bool:
    """Whether a headline announces what is to come: "Smith to Visit France", "Previewing the Meeting with Dupont"."""
    return bool(_AHEAD.search(headline))


def _is_invited_to(draft: Draft, scene: Scene) -> bool:
    """Whether the visit of a headline is one to which the first sentence tells that somebody has been invited."""
    first = (clause for clause in scene.clauses if clause.sentence == 0)
    return draft.kind == "visit" and any(
        clause.verb == "invite" and clause.modality == "fact" for clause in first
    )


def _opens_ahead(scene: Scene) -> bool:
    """Whether the first sentence tells of a visit to come: "… will visit Kenya" under "Visit by President Dupont"."""
    first = (clause for clause in scene.clauses if clause.sentence == 0)
    return any(is_ahead(c) and {c.verb, c.noun} & {"visit", "tour"} for c in first)


def _has_day_to_come(draft: Draft, scene: Scene) -> bool:
    return (
        draft.date is not None
        and scene.anchor.day is not None
        and draft.date.value > scene.anchor.day.isoformat()
    )


def _of_day(draft: Draft, scene: Scene) -> tuple[Status, str]:
    """Tell the status of what only a headline names from its day."""
    if _has_day_to_come(draft, scene):
        return "planned", "its day is still to come"
    return "held", "told in the headline"


def is_bygone(draft: Draft, scene: Scene) -> bool:
    """Whether an exchange is only recalled: its day lies long before the report, or a feature tells of it without one.

    Reports of ministries and agencies come within days; what is older is background.
    """
    if draft.status != "held" or draft.kind == "joint_statement":
        return False
    if draft.date is None:
        if _is_at_event_of_before(draft, scene) or _was_long_ago(draft, scene):
            return True
        late = min((clause.sentence for clause in draft.clauses), default=0) >= HEAD
        passing = all(clause.noun is None for clause in draft.clauses) and not draft.headline
        return draft.kind == "visit" and late and passing and not _heads_item(draft, scene)
    if scene.anchor.day is None:
        return False
    first = (scene.anchor.day - NEWS).isoformat()
    return draft.date.value < first[: len(draft.date.value)]


def _heads_item(draft: Draft, scene: Scene) -> bool:
    """Whether the first clause opens an item of a list of news: "- A delegation of Kenya left here."."""
    start = draft.clauses[0].span.start if draft.clauses else 0
    return _ITEM.search(scene.text, max(0, start - 4), start) is not None


#: How an item of a list of news begins.
_ITEM = re.compile(r"(?:^|\n)\s*[-–•]\s+$")

#: A time long before a report: "the visit that he paid to Kenya last year".
_LONG_AGO = re.compile(r"\b(?:last\s+year|years?\s+ago|earlier\s+this\s+year)\b", re.IGNORECASE)


def _was_long_ago(draft: Draft, scene: Scene) -> bool:
    """Whether a visit that has no day is told of a time long gone."""
    times = (phrase.span for clause in draft.clauses for phrase in clause.when)
    return draft.kind == "visit" and any(_LONG_AGO.search(span.quote(scene.text)) for span in times)


#: At which event something was, that its year names: "at the opening of the 2014 Winter Olympics".
_AT_EVENT = re.compile(r"\b(?:at|during)\b[^.;:]*?\bthe\s+(?P<year>(?:19|20)\d\d)\s+[A-Z]")


def _is_at_event_of_before(draft: Draft, scene: Scene) -> bool:
    """Whether what has no day was at an event of a year gone by: it is only recalled."""
    if scene.anchor.day is None or draft.headline:
        return False
    told = (_AT_EVENT.search(clause.span.quote(scene.text)) for clause in draft.clauses)
    return any(int(found["year"]) < scene.anchor.day.year - 1 for found in told if found)


def _has_past_day(draft: Draft, scene: Scene) -> bool:
    """Whether the day that is named lies before the report: "should meet … on March 22nd", told on the 23rd."""
    if draft.date is not None and scene.anchor.day is not None:
        return draft.date.value <= scene.anchor.day.isoformat()
    return False
