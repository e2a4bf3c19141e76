"""The day of a release: over a paper or under it, over spoken words, or of what has just been sent."""

import re

from communique.exchanges.day.talks import OPENING
from communique.exchanges.draft import OF_SEVERAL, Draft
from communique.exchanges.first_person import in_first_person
from communique.exchanges.motions import is_motion
from communique.exchanges.scene import Scene
from communique.exchanges.spoken import spoken_paragraphs
from communique.reading.dates import find_day, with_year
from communique.records import Clause, ReportedDate, Span

#: A headline over the words that were spoken at a table: they are given out on that day.
_SPEECH = re.compile(
    r"\b(?:speech|address|remarks|toast)\b.*\b(?:dinner|lunch(?:eon)?|banquet|reception|breakfast|ceremony)\b"
    r"|\b(?:dinner|lunch(?:eon)?|banquet|reception)\b.*\b(?:speech|address|remarks|toast)\b",
    re.IGNORECASE,
)
#: What is said on the day on which it was done: "I have sent the following message".
_HAVE_SENT = re.compile(
    r"^I\s+have\s+(?:(?:to-?day|just)\s+)?(?:sent|cabled|telegraphed|written|conveyed|informed|telephoned|addressed)\b"
)

#: What one who speaks has come from: "I have just finished a conversation with Brown".
_HAVE_JUST = re.compile(r"^(?:I|[Ww]e)(?:\s+have|[’']ve)\s+just\b")
#: What an office reports as done when it tells of it: "has sent the following message".
_HAS_SENT = re.compile(r"\b(?:has|have)\b(?!\s+(?:never|not|yet|already|previously)\b)[^.:;]*$")


def of_head(draft: Draft, scene: Scene) -> ReportedDate | None:
    """Take the day that stands over a joint statement, or over the words that are spoken at a meeting."""
    speech = _SPEECH.search(scene.report.title or "") is not None
    spoken = draft.headline and draft.kind == "meeting" and (speech or bool(spoken_paragraphs(scene.report)))
    if draft.status == "planned" or not (spoken or draft.kind == "joint_statement"):
        return None
    head = scene.text[: min((p.start for p in scene.report.paragraphs), default=0)]
    day = find_day(head)
    value = with_year(day, scene.report.published) if day is not None else None
    if day is None or value is None or (spoken and day.time is not None):
        return None
    return ReportedDate(value=value, span=Span(day.start, day.end), derived_from="the day over the release")


def of_release(draft: Draft, scene: Scene) -> ReportedDate | None:
    """Take the day of the release for a message that is sent in it, or has just been."""
    line = scene.report.dateline
    if draft.rule == OF_SEVERAL:
        return None
    if draft.kind in {"call", "meeting"} and any(
        _has_just_come_from(clause, scene) for clause in draft.clauses
    ):
        day = (scene.report.published or "")[:10]
        why = "the day of the release: who speaks has just come from it"
        return ReportedDate(value=day, span=None, derived_from=why) if day else None
    if draft.kind == "message" and any(_is_done_now(clause, scene) for clause in draft.clauses):
        paper = _day_of_paper(scene)
        if paper is not None:
            return paper
    if draft.kind == "message" and any(_has_just_been(clause, scene) for clause in draft.clauses):
        day = (scene.report.published or "")[:10]
        why = "the day of the release: it has just been sent"
        return ReportedDate(value=day, span=None, derived_from=why) if day else None
    first = any(map(in_first_person, draft.clauses))
    if line is None or line.date is None or not first or draft.kind != "message":
        return None
    return ReportedDate(value=line.date, span=line.span, derived_from="the day over the release")


def _has_just_come_from(clause: Clause, scene: Scene) -> bool:
    """Whether one who speaks says that he has only just ended talks."""
    return in_first_person(clause) and bool(_HAVE_JUST.search(clause.span.quote(scene.text)))


def _is_done_now(clause: Clause, scene: Scene) -> bool:
    """Whether somebody does in the first person what he says, or moves that it be done.

    "I extend our sympathy"; "I move that this House extend its sympathy".
    """
    first = in_first_person(clause) and clause.modality == "fact"
    said = first and clause.tense == "present" and clause.form == "finite"
    return said or any(is_motion(above, scene) for above in scene.above(clause))


def _day_of_paper(scene: Scene) -> ReportedDate | None:
    """Return the day that stands over a paper, or under it, on a line of its own."""
    spans = scene.report.paragraphs
    start, end = min((p.start for p in spans), default=0), max((p.end for p in spans), default=0)
    for words, shift in ((scene.text[:start], 0), (scene.text[end:], end)):
        day = find_day(words)
        value = with_year(day, scene.report.published) if day is not None else None
        if day is not None and value is not None:
            place = Span(day.start + shift, day.end + shift)
            return ReportedDate(value=value, span=place, derived_from="the day over or under the paper")
    return None


def _has_just_been(clause: Clause, scene: Scene) -> bool:
    """Whether a message is told as just sent: in the first person, or by an office in the perfect tense.

    One that has been received was sent before, nobody says when.
    """
    if _HAVE_SENT.search(clause.span.quote(scene.text)):
        return True
    got = clause.verb in scene.words.group("getting")
    lead = clause.sentence < OPENING and clause.form in {"finite", "relative"} and not got
    words = scene.text[clause.span.start : clause.verb_span.end]
    return lead and scene.own_office() is not None and _HAS_SENT.search(words) is not None
