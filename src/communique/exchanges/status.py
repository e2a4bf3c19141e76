"""Whether an exchange is told as such, and whether it was held, is planned or was called off."""

import re
from datetime import timedelta

from communique.exchanges.draft import Draft
from communique.exchanges.scene import Scene
from communique.records import Clause, ExchangeKind, Report, Span, Status

#: Sentences from the start of a report in which an announcing verb may carry the news.
HEAD = 2
#: The name or office of a speaker before what is said in a transcript: "PRIME MINISTER:", "Ann Lee:".
_LABEL = re.compile(
    r"(?:[A-Z][\w.’'-]*|of|the|and|for)(?:[ ,]+(?:[A-Z][\w.’'-]*|of|the|and|for|\([^)]*\))){0,9}\s?:\s"
)
#: What stands before the first speaker of a transcript: a full stop, or a title of the transcript behind stars.
_BREAK = re.compile(r"(?:[.!?)\]”\"]|\*{2,}[^.!?]{0,110})\s*$")
#: How long after an exchange it may still be reported as news.
NEWS = timedelta(days=45)
#: What stands before talks that are the ground or the aim of something else.
_RESTS_ON = re.compile(
    r"\b(?:results?|outcomes?|follow[- ]?up|ahead|prior|since|ongoing|importance|need|calls?|readiness|possibility|"
    r"prospects?|view)\s+(?:of|to|for|on)?\s*(?:immediately\s+)?(?:starting\s+|holding\s+)?"
    r"(?:(?:the|his|her|their|its)\s+)?(?:[\w’']+\s+){0,3}$"
)
#: Headlines of briefings on what is to come.
_PREVIEW = re.compile(r"\b(?:press call|previews?|previewing|upcoming)\b", re.IGNORECASE)
#: Headlines that announce.
_AHEAD = re.compile(
    r"\b(?:will|to)\s+(?:meet|visit|hold|have|travel|pay|make)\b"
    r"|\b(?:[Uu]pcoming|[Pp]review(?:s|ing)?|[Aa]head of|[Aa]nnounc(?:es|ing))\b"
)
_UNSURE = frozenset({"wish", "ability", "condition"})
#: What stands before a journey that one cannot make.
_UNABLE = re.compile(
    r"\b(?:unable|not be able|not been able|impossible(?:\s+for\s+\w+)?)\s+(?:to\s+)?[\w\s]*$"
)


def spoken_stretches(scene: Scene) -> tuple[Span, ...]:
    """Return the stretches that give spoken words under their speakers' names: a transcript tells no news itself.

    They are whole paragraphs, or run from a name with a colon behind a full stop to the end of its paragraph.
    """
    paragraphs = spoken_paragraphs(scene.report)
    spoken = [p for number, p in enumerate(scene.report.paragraphs) if number in paragraphs]
    for number, paragraph in enumerate(scene.report.paragraphs):
        start = _speech_within(paragraph, scene) if number not in paragraphs else None
        if start is not None:
            spoken.append(Span(start, paragraph.end))
    return tuple(spoken)


def _speech_within(paragraph: Span, scene: Scene) -> int | None:
    """Return where the first speaker is named inside a paragraph: "… signed. *** President Berg: Mr President, …"."""
    places = (
        place.start
        for actor in scene.actors.values()
        if actor.kind in {"person", "office"}
        for place in actor.mentions
        if paragraph.holds(place) and scene.text[place.end : place.end + 2] == ": "
    )
    return min(
        (at for at in places if _BREAK.search(scene.text[max(paragraph.start, at - 120) : at])), default=None
    )


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


def is_previewed(clause: Clause, scene: Scene) -> bool:
    """Whether a briefing ahead of an event tells in spoken words what others will do: "He will host Brown tomorrow"."""
    ahead = clause.modality == "plan" or clause.tense == "future"
    of_himself = any(phrase.head in {"i", "we", "you"} for phrase in clause.agent)
    return ahead and not of_himself and bool(_PREVIEW.search(scene.report.title or ""))


def is_told(clause: Clause, scene: Scene) -> bool:
    """Whether a clause is told by the report itself: no wish, no condition, not only within what somebody says."""
    unsure = clause.modality in _UNSURE and not _is_declined_by_guest(clause, scene)
    if unsure or clause.relation == "condition" or _is_earlier(clause, scene):
        return False
    where = scene.text[clause.span.start : clause.span.end].lower().startswith("where ")
    if clause.form == "relative" and clause.modality != "plan" and clause.noun is None and not where:
        return False
    if _is_described(clause) or _is_background(clause, scene) or _is_answered(clause, scene):
        return False
    return not _is_reported(clause, scene) and not _is_topic(clause, scene)


def _is_answered(clause: Clause, scene: Scene) -> bool:
    """Whether a message is only what another answers: "his reply to the letter addressed to him by Brown"."""
    if clause.form not in {"participle", "relative"} or clause.noun_span is None:
        return False
    return any(
        phrase.head_span == clause.noun_span
        for other in scene.clauses
        if other.noun in {"reply", "response", "answer"} or other.verb in {"reply", "respond", "answer"}
        for phrase in other.recipient
    )


def _is_topic(clause: Clause, scene: Scene) -> bool:
    """Whether an act is only what somebody talks of: "discussed the negotiations between Kenya and Norway"."""
    if clause.form != "nominal" or clause.parent is None or clause.noun_span is None:
        return False
    above = scene.clauses[clause.parent]
    themes = (*above.patient, *above.about, *above.of, *above.occasion)
    return above.verb in scene.words.group("talking-of") and any(
        p.span.holds(clause.noun_span) for p in themes
    )


def _is_background(clause: Clause, scene: Scene) -> bool:
    """Whether a noun names talks that something rests on or aims at: "the results of his talks", "need for talks"."""
    if clause.form != "nominal" or clause.noun not in _DEALINGS or clause.noun_span is None:
        return False
    return bool(_RESTS_ON.search(scene.text, max(0, clause.noun_span.start - 60), clause.noun_span.start))


def _is_earlier(clause: Clause, scene: Scene) -> bool:
    """Whether a clause says that it tells of what was before: "earlier sent a message", "whether he has called"."""
    before = scene.text[max(clause.span.start - 12, 0) : clause.verb_span.end]
    return bool(re.search(r"\b(?:earlier|previously)\s+(?:has\s+|had\s+)?\w+$|\bwhether\s", before))


def _is_declined_by_guest(clause: Clause, scene: Scene) -> bool:
    """Whether somebody says that he cannot come: "he would be unable to visit Kenya"."""
    before = scene.text[max(0, clause.verb_span.start - 40) : clause.verb_span.end]
    return clause.verb in {"visit", "come", "attend", "travel", "accept", "take up"} and bool(
        _UNABLE.search(before)
    )


def _is_described(clause: Clause) -> bool:
    """Whether a dealing is only what a noun is described by: "satisfaction with the talks that he had with Brown"."""
    before = clause.noun_span is not None and clause.noun_span.end <= clause.verb_span.start
    return clause.form == "relative" and clause.noun in _DEALINGS and before and clause.modality == "fact"


#: Nouns of dealings that are referred back to; a message or a visit may be told so.
_DEALINGS = frozenset(
    {"talk", "meeting", "call", "conversation", "discussion", "consultation", "negotiation"}
)


def is_looked_back_on(clause: Clause, kind: ExchangeKind) -> bool:
    """Whether a visit is only what something else comes after: "on my way home after winding up the visit"."""
    looked_back = clause.form == "participle" and clause.relation in {"time", "manner"}
    return kind == "visit" and looked_back and clause.modality == "fact"


def _is_reported(clause: Clause, scene: Scene) -> bool:
    here = clause
    for above in scene.above(clause):
        own = (
            _announces(above, here, scene)
            or _is_written(above, here, scene)
            or _tells_for(above, here, scene)
        )
        if here.relation == "content" and above.mood == "finite" and not own:
            return True
        here = above
    return False


def _announces(above: Clause, told: Clause, scene: Scene) -> bool:
    """Whether the report gives as its own news what is said; not what somebody tells of himself."""
    mine = any(phrase.head in {"i", "we"} for phrase in above.agent)
    of_himself = any(phrase.head in {"i", "we"} for phrase in told.agent) and not mine
    return above.verb in scene.words.group("announcing") and above.sentence < HEAD and not of_himself


def _is_written(above: Clause, told: Clause, scene: Scene) -> bool:
    """Whether somebody does in writing what he says: 'He wrote in the book: "I offer my condolences to …"'."""
    return above.verb in scene.words.group("writing") and any(
        phrase.head in {"i", "we"} for phrase in told.agent
    )


def _tells_for(above: Clause, told: Clause, scene: Scene) -> bool:
    """Whether a spokesman does for another what he says: "said that the Secretary-General extends her condolences"."""
    performs = (
        told.tense == "present" and told.verb in scene.words.group("performing") and told.noun is not None
    )
    others = {a for phrase in told.agent for a in phrase.actors} - {
        a for phrase in above.agent for a in phrase.actors
    }
    return performs and bool(others) and above.verb in scene.words.group("announcing")


def _is_denied_above(clause: Clause, scene: Scene) -> bool:
    """Whether what a clause tells is denied as a report: "dismissed reports that Brown had met Dupont"."""
    denied = any(above.verb in scene.words.group("denying") for above in list(scene.above(clause))[:1])
    told = (c for c in scene.clauses if c.sentence == clause.sentence and c.relation is None)
    return denied or any(
        word in c.span.quote(scene.text).lower() for c in told for word in scene.words.group("unfounded")
    )


def is_planned_above(clause: Clause, scene: Scene) -> bool:
    """Whether an act that a noun names is one of what is planned: "will fly to Oslo for talks with Brown"."""
    above = next(scene.above(clause), None)
    return above is not None and (above.modality == "plan" or above.tense == "future")


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
    if given != "held":
        return given, f"by the rule {draft.rule}"
    if first is None:
        ahead = announces(scene.report.title or "") or _is_invited_to(draft, scene)
        return ("planned", "announced in the headline") if ahead else _of_day(draft, scene)
    unable = draft.kind == "visit" and _is_declined_by_guest(first, scene)
    if first.negated or unable or _is_denied_above(first, scene) or _is_declined(first, scene):
        return "cancelled", "it is denied"
    if first.modality == "plan" or first.tense == "future":
        return "planned", "told as a plan"
    if first.form == "nominal" and is_planned_above(first, scene):
        return "planned", "told within a plan"
    if first.modality == "duty":
        past = _has_past_day(draft, scene)
        return ("held", "told as a duty on a day gone by") if past else ("planned", "told as a duty")
    if first.tense == "present" and _has_day_to_come(draft, scene):
        return "planned", "its day is still to come"
    return "held", "told as a fact"


def announces(headline: str) -> bool:
    """Whether a headline announces what is to come: "Smith to Visit France", "Previewing the Meeting with Dupont"."""
    return bool(_AHEAD.search(headline))


def _is_invited_to(draft: Draft, scene: Scene) -> bool:
    """Whether the visit of a headline is one to which the first sentence tells that somebody has been invited."""
    first = (clause for clause in scene.clauses if clause.sentence == 0)
    return draft.kind == "visit" and any(
        clause.verb == "invite" and clause.modality == "fact" for clause in first
    )


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
        late = min((clause.sentence for clause in draft.clauses), default=0) >= HEAD
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
