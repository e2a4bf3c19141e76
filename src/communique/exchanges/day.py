"""The day of an exchange."""

import re
from collections.abc import Iterator

import msgspec

from communique.exchanges.dates import work_out, work_out_at
from communique.exchanges.draft import Draft
from communique.exchanges.scene import Scene
from communique.records import Phrase, ReportedDate, Span

_THE_DAY = frozenset({"today", "tonight", "morning", "afternoon", "evening"})
#: What is said on the day on which it was done: "I have sent the following message".
_HAVE_SENT = re.compile(
    r"^I\s+have\s+(?:today\s+|just\s+)?(?:sent|cabled|written|conveyed|informed|telephoned)\b"
)
_FIRST_PERSON = frozenset({"i", "we"})


def set_date(draft: Draft, scene: Scene, before: Draft | None) -> None:
    """Work out the day: from the words of time in the clauses, else in those they hang on, else in the headline.

    "The same day" is that of the exchange told ``before``. What is said in the first person is said on the day
    that stands over the release.
    """
    found = _same_day(draft, scene, before) or _of_words(draft, scene) or _of_plan(draft, scene)
    found = found or _of_sentence(draft, scene) or _of_headline(draft, scene) or _of_release(draft, scene)
    if found is not None:
        draft.date = found
        draft.note("date", (found.span,) if found.span else (), found.derived_from)


def _same_day(draft: Draft, scene: Scene, before: Draft | None) -> ReportedDate | None:
    for phrase in _times(draft, scene):
        if before is not None and before.date is not None and "same day" in phrase.span.quote(scene.text):
            why = "the same day as the exchange told before"
            return msgspec.structs.replace(before.date, span=phrase.span, derived_from=why)
    return None


def _of_words(draft: Draft, scene: Scene) -> ReportedDate | None:
    ahead = draft.status == "planned"
    found = (work_out_at(scene.text, p.span, scene.anchor, ahead=ahead) for p in _times(draft, scene))
    return next((date for date in found if date is not None), None)


def _times(draft: Draft, scene: Scene) -> Iterator[Phrase]:
    if draft.headline:  # only "today" surely tells of the exchange too
        yield from (p for c in draft.clauses for p in c.when if p.head in _THE_DAY)
        return
    for clause in draft.clauses:
        yield from clause.when
    for clause in draft.clauses:
        if clause.parent is not None:
            yield from (p for p in scene.clauses[clause.parent].when if not _is_of_news(p, draft))
    told = {clause.id for clause in draft.clauses}
    for clause in scene.clauses:  # "met a delegation led by Brown at the hall on Monday"
        if clause.parent in told and clause.verb in scene.words.group("leading"):
            yield from clause.when
    for clause in draft.clauses:
        yield from (p for p in clause.about if p.preposition == "on")
    if draft.kind == "visit":  # "a delegation to attend the inauguration on May 5"
        sentences, attending = {clause.sentence for clause in draft.clauses}, scene.words.group("attending")
        yield from (
            p for c in scene.clauses if c.sentence in sentences and c.verb in attending for p in c.when
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
    return found if found is not None and "day" in found.derived_from.split() else None


def _of_sentence(draft: Draft, scene: Scene) -> ReportedDate | None:
    """Take the only day of a clause, wherever the parser hung it, outside names, occasions and what is said."""
    if draft.headline or draft.status == "planned":
        return None
    for clause in draft.clauses:
        hidden = [
            *clause.content,
            *(p.span for p in clause.occasion),
            *(p.span for p in (*clause.about, *clause.of)),
        ]
        hidden += [m for actor in scene.actors.values() for m in actor.mentions if clause.span.holds(m)]
        words = list(clause.span.quote(scene.text))
        for span in (s for s in hidden if clause.span.holds(s)):
            words[span.start - clause.span.start : span.end - clause.span.start] = "." * (
                span.end - span.start
            )
        found = work_out("".join(words), clause.span, scene.anchor, ahead=False)
        if found is not None and ("day" in found.derived_from.split() or "weekday" in found.derived_from):
            return found
    return None


def _of_headline(draft: Draft, scene: Scene) -> ReportedDate | None:
    title, span = scene.report.title or "", scene.report.title_span
    found = work_out(title, span or Span(0, 0), scene.anchor, ahead=draft.status == "planned")
    if found is None or "month" not in found.derived_from:
        return None
    why = f"{found.derived_from}, in the headline"
    return msgspec.structs.replace(found, span=found.span if span else None, derived_from=why)


def _of_release(draft: Draft, scene: Scene) -> ReportedDate | None:
    line = scene.report.dateline
    if draft.kind == "message" and any(_HAVE_SENT.search(c.span.quote(scene.text)) for c in draft.clauses):
        day = (scene.report.published or "")[:10]
        why = "the day of the release: it has just been sent"
        return ReportedDate(value=day, span=None, derived_from=why) if day else None
    first = any(phrase.head in _FIRST_PERSON for clause in draft.clauses for phrase in clause.agent)
    if line is None or line.date is None or not first or draft.kind != "message":
        return None
    return ReportedDate(value=line.date, span=line.span, derived_from="the day over the release")
