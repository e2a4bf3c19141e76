"""The day of an exchange."""

import re
from collections.abc import Iterator, Sequence

import msgspec

from communique.exchanges.blot import blotted
from communique.exchanges.calls_paid import calls_paid
from communique.exchanges.dates import work_out, work_out_at
from communique.exchanges.day_spoken import day_spoken_of
from communique.exchanges.draft import OF_SEVERAL, Draft
from communique.exchanges.headline_words import Cited, Headline
from communique.exchanges.kinds import is_ahead
from communique.exchanges.place.around import tells_of_talks
from communique.exchanges.place.visited import aims
from communique.exchanges.scene import Scene
from communique.exchanges.spoken import spoken_paragraphs
from communique.reading.dates import find_day, with_year
from communique.records import Clause, Phrase, ReportedDate, Span

_THE_DAY = frozenset({"today", "to-day", "tonight", "to-night", "morning", "afternoon", "evening"})
_NEAR_DAY = _THE_DAY | {"yesterday"}
#: What is said on the day on which it was done: "I have sent the following message".
_HAVE_SENT = re.compile(
    r"^I\s+have\s+(?:(?:to-?day|just)\s+)?(?:sent|cabled|telegraphed|written|conveyed|informed|telephoned|addressed)\b"
)
#: What an office reports as done when it tells of it: "has sent the following message", "has been received".
_HAS_SENT = re.compile(r"\b(?:has|have)\b(?!\s+(?:never|not|yet|already|previously)\b)[^.:;]*$")
#: What comes later on one day, and not in the week, month or year.
_LATER = re.compile(
    r"\b(?:[Ll]ater(?: in the (?:day|afternoon|evening)| that day| today| on)?|[Aa]fterwards?)\b(?! (?:this|in|than))"
)
#: In how many sentences from its start a joint statement says that it is made "today".
_OPENING = 3
_FIRST_PERSON = frozenset({"i", "we"})
#: The length of an ISO date with its day.
_WHOLE = len("2021-03-22")
#: The day of what was told before: "on the same day", "That day he also met".
_SAME_DAY = re.compile(r"\b(?:same|[Tt]hat)(?: very)? day\b")


def set_date(draft: Draft, scene: Scene, before: Draft | None, stretch: Sequence[Clause] = ()) -> None:
    """Work out the day: from the words of time in the clauses, else in those they hang on, else in the headline.

    What is said in the first person is said on the day that stands over the release.

    Args:
        draft: The exchange.
        scene: The report.
        before: The exchange told before it, whose day "the same day" is.
        stretch: The clauses from the one that names it to the next exchange.
    """
    found = _same_day(draft, scene, before) or _of_words(draft, scene) or _of_plan(draft, scene)
    found = found or _of_sentence(draft, scene) or _of_talks(draft, stretch, scene)
    found = found or _later_that_day(draft, scene, before)
    found = found or _of_headline(draft, scene) or _of_release(draft, scene) or _of_head(draft, scene)
    found = found or day_spoken_of(draft, stretch, scene)
    if found is not None:
        draft.date = found
        draft.cite("date", Cited("", found.span, found.in_title), found.derived_from)


def _same_day(draft: Draft, scene: Scene, before: Draft | None) -> ReportedDate | None:
    for phrase in _times(draft, scene):
        if _SAME_DAY.search(phrase.span.quote(scene.text)):
            date = before.date if before is not None else None
            why = "the same day as the exchange told before"
            if date is None:
                date, why = _day_before(draft, scene), "the same day as what is told before"
            return msgspec.structs.replace(date, span=phrase.span, derived_from=why) if date else None
    return None


def _day_before(draft: Draft, scene: Scene) -> ReportedDate | None:
    """Return the last day that is told before an exchange."""
    for clause in reversed(scene.clauses[: draft.clauses[0].id]):
        for phrase in clause.when:
            found = work_out_at(scene.text, phrase.span, scene.anchor, ahead=draft.status == "planned")
            if found is not None and len(found.value) == _WHOLE:
                return found
    return None


def _later_that_day(draft: Draft, scene: Scene, before: Draft | None) -> ReportedDate | None:
    """Take the day of the exchange told before where one is said to have come later: "He later met with Brown"."""
    if draft.headline or (before is not None and draft.status != before.status):
        return None
    date = before.date if before is not None else _day_before(draft, scene)
    for clause in draft.clauses if date is not None else ():
        found = _LATER.search(scene.text, clause.span.start, clause.verb_span.end)
        if date is not None and found is not None:
            span = Span(*found.span())
            why = f"later on the day of {'the exchange' if before is not None else 'what is'} told before"
            return msgspec.structs.replace(date, span=span, in_title=None, derived_from=why)
    return None


def _of_words(draft: Draft, scene: Scene) -> ReportedDate | None:
    ahead = draft.status == "planned"
    times = (p for p in _times(draft, scene) if not _is_of_what_comes(p, draft, scene))
    spans = (_with_preposition(p, scene.text) for p in times)
    found = (work_out_at(scene.text, span, scene.anchor, ahead=ahead) for span in spans)
    return next((date for date in found if date is not None), None)


def _with_preposition(phrase: Phrase, text: str) -> Span:
    """Return a phrase of time with the preposition without which a month names nothing: "in June"."""
    before = f"{phrase.preposition} "
    start = phrase.span.start - len(before)
    return Span(start, phrase.span.end) if start >= 0 and text.startswith(before, start) else phrase.span


def _times(draft: Draft, scene: Scene) -> Iterator[Phrase]:
    if draft.headline:  # only "today" surely tells of the exchange too
        yield from (p for c in draft.clauses for p in c.when if p.head in _NEAR_DAY)
        return
    for clause in (*_timely(draft), *(aims(draft, scene) if draft.kind == "visit" else ())):
        yield from clause.when
    for clause in draft.clauses if draft.rule != OF_SEVERAL else ():
        if clause.parent is not None:
            yield from (p for p in scene.clauses[clause.parent].when if not _is_of_news(p, draft))
    told = {clause.id for clause in draft.clauses}
    for belongs in (_tells_who_leads, _is_done_there):
        yield from (p for c in scene.clauses if c.parent in told and belongs(c, scene) for p in c.when)
    for clause in calls_paid(draft, scene):
        yield from clause.when
    for clause in draft.clauses:
        yield from (p for p in clause.about if p.preposition == "on")
    if draft.kind == "visit":  # "a delegation to attend the inauguration on May 5"
        sentences, attending = {clause.sentence for clause in draft.clauses}, scene.words.group("attending")
        yield from (
            p for c in scene.clauses if c.sentence in sentences and c.verb in attending for p in c.when
        )


def _tells_who_leads(clause: Clause, scene: Scene) -> bool:
    """Whether a clause tells who leads the visitors: "met a delegation led by Brown at the hall on Monday"."""
    return clause.verb in scene.words.group("leading")


def _is_done_there(clause: Clause, scene: Scene) -> bool:
    """Whether a clause tells what somebody came for and did at once: "visited the tower to lay a wreath"."""
    above = scene.clauses[clause.parent] if clause.parent is not None else None
    return (
        above is not None
        and above.verb in scene.words.group("visiting")
        and above.tense == "past"
        and clause.form == "infinitive"
        and clause.verb not in scene.words.group("attending")
    )


def _is_of_news(phrase: Phrase, draft: Draft) -> bool:
    """Whether a plan is only announced then: "today announced the designation of a delegation"."""
    return draft.status == "planned" and phrase.head in _THE_DAY


def _of_plan(draft: Draft, scene: Scene) -> ReportedDate | None:
    """Take the day of a planned visit from anywhere in its clause: "to Canberra from 13 to 18 August"."""
    if draft.kind != "visit" or draft.status != "planned":
        return None
    first = draft.clauses[0]
    span = next(scene.above(first), first).span.joined(first.span)
    found = work_out(span.quote(scene.text), span, scene.anchor, ahead=True)
    gone = found is not None and scene.anchor.day is not None and found.value < scene.anchor.day.isoformat()
    return found if found is not None and _names_day(found) and not gone else None


def _timely(draft: Draft) -> list[Clause]:
    """Return the clauses that tell of an exchange, without what is still to come of one that has begun.

    Of the words of several only those tell that announce them: "today" in a message is not the day of it.
    """
    if draft.rule == OF_SEVERAL:
        return draft.clauses[1:]
    if draft.status == "planned":
        return draft.clauses
    return [c for c in draft.clauses if c is draft.clauses[0] or not is_ahead(c)]


def _of_sentence(draft: Draft, scene: Scene) -> ReportedDate | None:
    """Take the only day of a clause, wherever the parser hung it, outside names, occasions and what is said."""
    if draft.headline or draft.status == "planned":
        return None
    alive = [m for actor in scene.actors.values() if actor.kind == "person" for m in actor.mentions]
    counted = [m for actor in scene.actors.values() if actor.kind != "person" for m in actor.mentions]
    for clause in _timely(draft):
        told = (*clause.occasion, *clause.about, *clause.of)
        hidden = (*clause.content, *(p.span for p in told), *alive)
        words = blotted(clause.span.quote(scene.text), clause.span, hidden, ".")
        words = blotted(words, clause.span, counted, "x")  # "the 11th xxxx": it counts what follows
        found = work_out(words, clause.span, scene.anchor, ahead=False)
        if found is not None and len(found.value) == _WHOLE and not _is_of_another(found, draft, scene):
            return found
    return None


def _is_of_another(date: ReportedDate, draft: Draft, scene: Scene) -> bool:
    """Whether a day is told of something else in the same words: "in follow-up to the talks held on April 12"."""
    told = {clause.id for clause in draft.clauses}
    kept = scene.words.group("leading") | scene.words.group("scheduling")
    others = (c for c in scene.clauses if c.id not in told and c.verb not in kept)
    return any(date.span and p.span.holds(date.span) for c in others for p in c.when)


def _names_day(date: ReportedDate) -> bool:
    """Whether a date is one of a numbered day, and no month or year."""
    return date.derived_from.startswith("day")


def _of_talks(draft: Draft, stretch: Sequence[Clause], scene: Scene) -> ReportedDate | None:
    """Take the day on which later clauses say the talks were, or on which a joint statement says it is made."""
    phrases = [p for clause in stretch if tells_of_talks(clause, draft, scene) for p in clause.when]
    if draft.kind == "visit":
        phrases = [p for clause in stretch if _tells_of_visit(clause, draft, scene) for p in clause.when]
    if draft.kind == "joint_statement" and stretch:
        first = [clause for clause in stretch if clause.sentence - stretch[0].sentence < _OPENING]
        phrases += [p for clause in first for p in clause.when if p.head in _THE_DAY]
    ahead = draft.status == "planned"
    found = (work_out_at(scene.text, p.span, scene.anchor, ahead=ahead) for p in phrases)
    return next((date for date in found if date is not None), None)


def _is_of_what_comes(phrase: Phrase, draft: Draft, scene: Scene) -> bool:
    """Whether a time is that of something still to come: "discussed this year's forum, which will open on May 5"."""
    later = (
        c for c in scene.clauses if c.form == "relative" and is_ahead(c) and phrase.span.holds(c.predicate)
    )
    return draft.status == "held" and next(later, None) is not None


def _tells_of_visit(clause: Clause, draft: Draft, scene: Scene) -> bool:
    """Whether a later clause says when a visit is: "The visit will take place on May 5"."""
    told = {clause.noun, *(p.head for p in (*clause.agent, *clause.patient))} & {"visit", "trip"}
    return bool(told) and clause not in draft.clauses and clause.verb in scene.words.group("taking-place")


def _of_headline(draft: Draft, scene: Scene) -> ReportedDate | None:
    headline = Headline.of(scene.report)
    whole = Span(0, len(headline.words))
    found = work_out(headline.words, whole, scene.anchor, ahead=draft.status == "planned")
    if found is None or found.span is None or "month" not in found.derived_from:
        return None
    cited = headline.cite(found.span.start, found.span.end)
    why = f"{found.derived_from}, in the headline"
    return msgspec.structs.replace(found, span=cited.span, in_title=cited.in_title, derived_from=why)


def _of_head(draft: Draft, scene: Scene) -> ReportedDate | None:
    """Take the day that stands over a joint statement, or over the words that are spoken at a meeting."""
    spoken = draft.headline and draft.kind == "meeting" and bool(spoken_paragraphs(scene.report))
    if draft.status == "planned" or not (spoken or draft.kind == "joint_statement"):
        return None
    head = scene.text[: min((p.start for p in scene.report.paragraphs), default=0)]
    day = find_day(head)
    value = with_year(day, scene.report.published) if day is not None else None
    if day is None or value is None or (spoken and day.time is not None):
        return None
    return ReportedDate(value=value, span=Span(day.start, day.end), derived_from="the day over the release")


def _of_release(draft: Draft, scene: Scene) -> ReportedDate | None:
    line = scene.report.dateline
    if draft.rule == OF_SEVERAL:
        return None
    if draft.kind == "message" and any(_is_done_now(clause) for clause in draft.clauses):
        paper = _day_of_paper(scene)
        if paper is not None:
            return paper
    if draft.kind == "message" and any(_has_just_been(clause, scene) for clause in draft.clauses):
        day = (scene.report.published or "")[:10]
        why = "the day of the release: it has just been sent"
        return ReportedDate(value=day, span=None, derived_from=why) if day else None
    first = any(phrase.head in _FIRST_PERSON for clause in draft.clauses for phrase in clause.agent)
    if line is None or line.date is None or not first or draft.kind != "message":
        return None
    return ReportedDate(value=line.date, span=line.span, derived_from="the day over the release")


def _is_done_now(clause: Clause) -> bool:
    """Whether somebody does in the first person what he says: "I extend our sympathy"."""
    first = any(phrase.head in _FIRST_PERSON for phrase in clause.agent)
    return first and clause.tense == "present" and clause.form == "finite" and clause.modality == "fact"


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
    """Whether a message is told as just sent or received: in the first person, or by an office in the perfect tense."""
    if _HAVE_SENT.search(clause.span.quote(scene.text)):
        return True
    lead = clause.sentence < _OPENING and clause.form in {"finite", "relative"}
    words = scene.text[clause.span.start : clause.verb_span.end]
    return lead and scene.own_office() is not None and _HAS_SENT.search(words) is not None
