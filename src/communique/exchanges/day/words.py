"""The day in the words of time that the clauses of an exchange have, and those that hang on them."""

from collections.abc import Iterator

from communique.exchanges.calls_paid import calls_paid
from communique.exchanges.dates import work_out, work_out_at
from communique.exchanges.draft import OF_SEVERAL, Draft
from communique.exchanges.kinds import is_ahead
from communique.exchanges.place.visited import aims
from communique.exchanges.scene import Scene
from communique.records import Clause, Phrase, ReportedDate, Span

THE_DAY = frozenset({"today", "to-day", "tonight", "to-night", "morning", "afternoon", "evening"})

_NEAR_DAY = THE_DAY | {"yesterday"}

#: The length of an ISO date with its day.
WHOLE = len("2021-03-22")


def of_words(draft: Draft, scene: Scene) -> ReportedDate | None:
    """Take the first day that a phrase of time names: "on Monday", "in June"."""
    ahead = draft.status == "planned"
    times = (p for p in times_of(draft, scene) if not _is_of_what_comes(p, draft, scene))
    spans = (_with_preposition(p, scene.text) for p in times)
    found = (work_out_at(scene.text, span, scene.anchor, ahead=ahead) for span in spans)
    return next((date for date in found if date is not None), None)


def _with_preposition(phrase: Phrase, text: str) -> Span:
    """Return a phrase of time with the preposition without which a month names nothing: "in June"."""
    start = phrase.span.start - len(f"{phrase.preposition} ")  # a line may end behind it
    stands = start >= 0 and text[start : phrase.span.start].rstrip() == phrase.preposition
    return Span(start, phrase.span.end) if stands else phrase.span


def times_of(draft: Draft, scene: Scene) -> Iterator[Phrase]:
    """Yield the phrases of time that tell when an exchange was, those of its own clauses first."""
    if draft.headline:  # only "today" surely tells of the exchange too
        yield from (p for c in draft.clauses for p in c.when if p.head in _NEAR_DAY)
        return
    for clause in (*timely(draft), *(aims(draft, scene) if draft.kind == "visit" else ())):
        yield from clause.when
    for clause in draft.clauses if draft.rule != OF_SEVERAL else ():
        above = scene.clauses[clause.parent] if clause.parent is not None else None
        if above is not None and not _sets_out(above, draft, scene) and not _is_of_report(clause, above):
            yield from (p for p in above.when if not _is_of_news(p, draft))
    told = {clause.id for clause in draft.clauses}
    for belongs in (_tells_who_leads, _is_done_there, _is_of_monument):
        yield from (p for c in scene.clauses if c.parent in told and belongs(c, scene) for p in c.when)
    for clause in calls_paid(draft, scene):
        yield from clause.when
    if draft.rule == "arrivals-include":  # "Arrivals here [on Monday] included Brown"
        yield from draft.clauses[0].agent
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


def _is_of_monument(clause: Clause, scene: Scene) -> bool:
    """Whether a participle is a word for a monument: "laid before the portrait of smiling Brown on Monday"."""
    above = scene.clauses[clause.parent] if clause.parent is not None else None
    monuments = scene.words.group("monuments")
    return (
        above is not None
        and clause.form == "participle"
        and any(p.head in monuments and p.span.holds(clause.verb_span) for p in above.adjuncts)
    )


def _sets_out(above: Clause, draft: Draft, scene: Scene) -> bool:
    """Whether one only sets out then for talks elsewhere: "will leave on May 5 for talks with Brown in Oslo"."""
    return (
        draft.kind == "meeting" and draft.status == "planned" and above.verb in scene.words.group("leaving")
    )


def _is_of_report(clause: Clause, above: Clause) -> bool:
    """Whether somebody only tells of it then: "Brown sent a letter to Okello, the agency reports on Friday"."""
    return clause.relation == "content" and above.verb == "report" and above.tense == "present"


def _is_of_news(phrase: Phrase, draft: Draft) -> bool:
    """Whether a plan is only announced then: "today announced the designation of a delegation"."""
    return draft.status == "planned" and phrase.head in THE_DAY


def of_plan(draft: Draft, scene: Scene) -> ReportedDate | None:
    """Take the day of a planned visit from anywhere in its clause: "to Canberra from 13 to 18 August"."""
    if draft.kind != "visit" or draft.status != "planned":
        return None
    first = draft.clauses[0]
    span = next(scene.above(first), first).span.joined(first.span)
    found = work_out(span.quote(scene.text), span, scene.anchor, ahead=True)
    gone = found is not None and scene.anchor.day is not None and found.value < scene.anchor.day.isoformat()
    return found if found is not None and _names_day(found) and not gone else None


def timely(draft: Draft) -> list[Clause]:
    """Return the clauses that tell of an exchange, without what is still to come of one that has begun.

    Of the words of several only those tell that announce them: "today" in a message is not the day of it. What is
    told in the past beside a plan was another time: "will visit Kenya in May. She visited Kenya in 1972".
    """
    if draft.rule == OF_SEVERAL:
        return draft.clauses[1:]
    if draft.status == "planned":
        return [c for c in draft.clauses if c is draft.clauses[0] or c.form != "finite" or c.tense != "past"]
    return [c for c in draft.clauses if c is draft.clauses[0] or not is_ahead(c)]


def _names_day(date: ReportedDate) -> bool:
    """Whether a date is one of a numbered day, and no month or year."""
    return date.derived_from.startswith("day")


def _is_of_what_comes(phrase: Phrase, draft: Draft, scene: Scene) -> bool:
    """Whether a time is that of something still to come: "discussed this year's forum, which will open on May 5"."""
    later = (
        c for c in scene.clauses if c.form == "relative" and is_ahead(c) and phrase.span.holds(c.predicate)
    )
    return draft.status == "held" and next(later, None) is not None
