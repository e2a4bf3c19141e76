"""The day of a visit that is told without it, or with its month: "in July … will arrive on 19 July"."""

from collections.abc import Iterator
from datetime import date

from communique.exchanges.dates import work_out_at
from communique.exchanges.draft import Draft
from communique.exchanges.scene import Scene, actors_of
from communique.records import Clause, Phrase, ReportedDate

#: The length of an ISO date with its month alone, and with its day.
MONTH = len("2021-03")
_DAY = len("2021-03-19")
#: For how many days one may be on the way.
_UNDERWAY = 2
_ARRIVING = frozenset({"arrive", "come", "land", "begin", "start", "commence", "fly in"})
#: What begins where no one is named: "The visit is expected to commence in Oslo on Monday".
_STAY = frozenset({"visit", "tour", "trip", "stay", "journey"})


def of_arrival(draft: Draft, told: ReportedDate | None, scene: Scene) -> ReportedDate | None:
    """Return the day on which a visitor arrives, of the month that is told of his visit, or what is told.

    Where nothing is told of a visit to come, it is the first day on which he arrives.

    Args:
        draft: The exchange.
        told: The date that was found so far.
        scene: The report.
    """
    ahead = draft.status == "planned"
    sets_out = told is not None and ahead and _sets_out(draft, told, scene)
    if draft.kind != "visit" or (told is None and not ahead):
        return told
    if told is not None and len(told.value) > MONTH and not sets_out:
        return told
    days = (work_out_at(scene.text, p.span, scene.anchor, ahead=ahead) for p in _arrivals(draft, scene))
    whole = (day for day in days if day is not None and len(day.value) == _DAY)
    if told is not None and sets_out:
        return next((day for day in whole if 0 < _days_between(told, day) <= _UNDERWAY), told)
    within = told.value if told is not None else ""
    return next((day for day in whole if day.value.startswith(within)), told)


def _sets_out(draft: Draft, told: ReportedDate, scene: Scene) -> bool:
    """Whether the day that is told is that on which a visitor leaves home: "will leave Oslo on May 5 for Kenya"."""
    first = draft.clauses[0]
    leaves = first.verb in scene.words.group("leaving")
    return leaves and told.span is not None and first.span.holds(told.span) and len(told.value) == _DAY


def _days_between(one: ReportedDate, other: ReportedDate) -> int:
    return (date.fromisoformat(other.value) - date.fromisoformat(one.value)).days


def _arrivals(draft: Draft, scene: Scene) -> Iterator[Phrase]:
    """Yield the words of time of the clauses in which the visitor arrives, or his visit begins."""
    visitors = set(draft.actors.get("from", ()))
    for clause in scene.clauses:
        if clause.verb in _ARRIVING and (visitors & actors_of(clause.agent) or _is_visit(clause, visitors)):
            yield from clause.when
        elif (
            _is_visit(clause, visitors) and clause not in draft.clauses
        ):  # "The visit, from 11 to 17 May, will mark"
            yield from (phrase for phrase in clause.when if phrase.preposition == "from")


def _is_visit(clause: Clause, visitors: set[str]) -> bool:
    """Whether a visit is what begins, and not that of another."""
    return any(p.head in _STAY and (not p.actors or visitors & set(p.actors)) for p in clause.agent)
