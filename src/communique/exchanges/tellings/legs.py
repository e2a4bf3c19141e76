"""Several states on one journey, each with its own days: "will visit Kenya from 7 to 10 May and Norway from 11 May".

Each is a visit of its own, with its host and its first day.
"""

import re
from collections.abc import Iterator, Sequence

from communique.exchanges.dates import work_out
from communique.exchanges.draft import Draft
from communique.exchanges.scene import Scene
from communique.records import ReportedDate, Span

#: What may stand between a state and its days: "Kenya [(]7-9 May), Norway [from] 10 May".
_BEFORE_DAYS = re.compile(
    r"[\s,(]*(?:(?:from|on|between|for|in|during|over)\s+)?(?:the\s+)?(?:[A-Z][a-z]+day,?\s+)?"
)
#: What may stand between the days of one state and the next state.
_BEFORE_NEXT = re.compile(
    r"\)?[\s,;]*(?:(?:and|then|before|followed by|as well as)\b[\s,]*)*(?:(?:going|travelling|moving|go)\s+(?:on\s+)?)?"
    r"(?:(?:to|in|visit|visiting)\s+)?(?:the\s+)?"
)
#: How many states make a journey of several.
_SEVERAL = 2


def legs(drafts: Sequence[Draft], scene: Scene) -> list[Draft]:
    """Return the exchanges with each visit to several states told as one for each state that has its own days.

    Args:
        drafts: The exchanges found so far.
        scene: The report.
    """
    return [leg for draft in drafts for leg in _legs_of(draft, scene)]


def _legs_of(visit: Draft, scene: Scene) -> Iterator[Draft]:
    stops = list(_stops(visit, scene)) if visit.kind == "visit" and visit.clauses else []
    hosts = visit.actors.get("to", ())
    if len(stops) < _SEVERAL or not {actor for actor, _, _ in stops} & set(hosts):
        yield visit
        return
    for actor, place, day in stops:
        leg = visit.between(visit.actors.get("from", ()), (actor,))
        for field in ("date", "place", "occasion"):  # those of the journey, or of another leg
            leg.why.pop(field, None)
            leg.words.pop(field, None)
        leg.words["to"], leg.date = {place}, day
        leg.note("date", (day.span,) if day.span else (), day.derived_from)
        yield leg


def _stops(visit: Draft, scene: Scene) -> Iterator[tuple[str, Span, ReportedDate]]:
    """Yield the states that stand one after the other behind the verb of a visit, each with the first of its days."""
    first = visit.clauses[0]
    end = max(clause.span.end for clause in scene.clauses if clause.sentence == first.sentence)
    here = None
    for actor, place in scene.named_within(Span(first.verb_span.end, end)).items():
        if scene.actors[actor].kind != "state" or scene.is_own(scene.actors[actor]):
            continue
        if here is not None and not _BEFORE_NEXT.fullmatch(scene.text, here, place.start):
            return
        days = _days_behind(place.end, end, scene)
        if days is None:
            return
        here, day = days
        yield actor, place, day


def _days_behind(start: int, end: int, scene: Scene) -> tuple[int, ReportedDate] | None:
    """Return the first of the days that stand right behind a state, with where they end."""
    lead = _BEFORE_DAYS.match(scene.text, start, end)
    begin = lead.end() if lead is not None else start
    stretch = Span(start, end)
    found = work_out(stretch.quote(scene.text), stretch, scene.anchor, ahead=True)
    if found is None or found.span is None or not found.derived_from.startswith("day"):
        return None
    return (found.span.end, found) if found.span.start <= begin else None
