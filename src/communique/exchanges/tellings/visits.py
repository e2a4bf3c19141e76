"""What the visit and the meetings of one report tell of each other."""

import re
from collections.abc import Iterator, Sequence

import msgspec

from communique.exchanges.draft import Draft
from communique.exchanges.scene import Scene
from communique.exchanges.sides.abroad import visits_capital
from communique.exchanges.sides.guests_here import meets_hosts
from communique.exchanges.sides.state_of import is_abroad
from communique.records import Clause
from communique.records.actor import ALIVE

#: Words of time that name the first day of several and the last: "20 and 22 March", "16-18 March".
_SEVERAL_DAYS = re.compile(
    r"\d(?:st|nd|rd|th)?(?:\s+\w+)?\s*(?:[-–]|\b(?:to|and|until|through)\b)\s*(?:\w+\s+)?\d"
)
#: Where the name of a town ends.
_TOWN_ENDS = re.compile(r",|\s+(?:by|on|in|at|for|from)\b")


def share_places(drafts: Sequence[Draft]) -> None:
    """Give a meeting without a place that of the visit on which one of its sides is, where it leads to one town."""
    visits = [d for d in drafts if d.kind == "visit" and d.status == "held" and d.place is not None]
    for draft in drafts:
        if draft.kind != "meeting" or draft.place is not None or draft.status != "held":
            continue
        one, other = draft.sides()
        for visit in visits:
            if (
                visit.sides()[0] & (one | other)
                and visit.place is not None
                and " and " not in visit.place.name
            ):
                draft.place = visit.place
                spans = tuple(visit.words.get("place", ()))
                draft.note("place", spans, "place of the visit on which they met")
                break
    _share_with_guests(drafts)


def _share_with_guests(drafts: Sequence[Draft]) -> None:
    """Give the visit of a guest who is only spoken to as one the place where he is met."""
    for visit, meeting in _spoken_visits(drafts):
        if visit.place is None and meeting.place is not None:
            visit.place = meeting.place
            visit.note("place", tuple(meeting.words.get("place", ())), "where the guest is met")


def share_days_with_guests(drafts: Sequence[Draft]) -> None:
    """Give the visit of a guest who is only spoken to as one the day on which he is met, where no other is told."""
    for visit, meeting in _spoken_visits(drafts):
        if visit.date is None and meeting.date is not None:
            visit.date = meeting.date
            visit.note("date", tuple(meeting.words.get("date", ())), "the day on which the guest is met")


def _spoken_visits(drafts: Sequence[Draft]) -> Iterator[tuple[Draft, Draft]]:
    """Yield each visit of a guest who is only spoken to as one, with the first meeting with him."""
    held = [draft for draft in drafts if draft.kind == "meeting" and draft.status == "held"]
    for visit in (d for d in drafts if d.kind == "visit" and d.headline):
        meeting = next((d for d in held if visit.sides()[0] & d.taken()), None)
        if meeting is not None:
            yield visit, meeting


def share_months(drafts: Sequence[Draft], scene: Scene) -> None:
    """Give what is held on a visit of several days the month of the visit, where nothing says the day."""
    visits = [d for d in drafts if d.kind == "visit" and d.status == "held" and d.date is not None]
    for draft in drafts:
        if (
            draft.kind not in {"meeting", "joint_statement"}
            or draft.date is not None
            or draft.status != "held"
        ):
            continue
        for visit in visits:
            date = visit.date
            if date is None or date.span is None or not _is_on_visit(draft, visit, scene):
                continue
            if _SEVERAL_DAYS.search(date.span.quote(scene.text)):
                why = "the month of the visit on which it was"
                draft.date = msgspec.structs.replace(date, value=date.value[:7], derived_from=why)
                draft.note("date", (date.span,), why)
                break


def _is_on_visit(draft: Draft, visit: Draft, scene: Scene) -> bool:
    """Whether the visitor took part himself, or one of his state met those of the host's: his ministers, theirs."""
    visitors, hosts = visit.sides()
    if visitors & draft.taken():
        return True
    guests, land = scene.states_of(visitors), scene.states_of(hosts)
    one, other = (scene.states_of(side) for side in draft.sides())
    return bool(guests and land and guests.isdisjoint(land)) and (
        (one == guests and other <= land) or (other == guests and one <= land)
    )


def met_on_visit(draft: Draft, drafts: Sequence[Draft], scene: Scene) -> bool:
    """Whether officers of no known state are met on a visit abroad: "During his stay he had talks with Minister Berg".

    Args:
        draft: A meeting that nothing else shows to be one between states.
        drafts: The exchanges of the report.
        scene: The report.
    """
    if draft.rule == "lay-wreath":
        givers, honoured = draft.sides()  # "visited the statue. The guests laid a basket before it"
        return bool(honoured) and any(d.kind == "visit" and givers & d.sides()[0] for d in drafts)
    if draft.kind != "meeting":
        return False
    home = scene.home
    guests = (d for d in drafts if d.kind == "visit" and d.sides()[0] & draft.taken())
    if any(visits_capital(visit, scene) for visit in guests):
        return True  # "Brown paid a visit to Oslo. We discussed trade", in Oslo's own report
    visits = [d for d in drafts if d.kind == "visit" and all(d.sides())]
    if any(meets_hosts(draft, visit, scene) for visit in visits if visit.status != "cancelled"):
        return True
    for visit in (d for d in visits if d.status == "held"):
        visitors, hosts = visit.sides()
        one, other = draft.sides()
        met = other if one & visitors else one if other & visitors else frozenset[str]()
        own = {scene.actors[a].country or home for a in visitors}
        strangers = all(scene.actors[a].roles and scene.actors[a].country is None for a in met)
        if met and strangers and not (one & other) and scene.states_of(hosts) - own:
            return True
    return False


def set_hosts(drafts: Sequence[Draft], scene: Scene) -> None:
    """Take for the host of a visit of which none is named the person whom the visitor meets on it.

    So too for the state in "will hold talks with Brown, who will arrive in Kenya".
    """
    meetings = [draft for draft in drafts if draft.kind == "meeting"]
    for visit in (draft for draft in drafts if draft.kind == "visit"):
        visitors, hosts = visit.sides()
        if hosts and not _is_told_beside(visit, hosts, scene):
            continue
        for meeting in (m for m in meetings if m.status == visit.status):
            met = _other_persons(meeting, visitors, scene)
            if met and _is_at_home(met, hosts, scene) and _is_met_there(met, meeting, visit, scene):
                visit.actors["to"] = met
                visit.why["to"] = "whom the visitor meets in this report"
                visit.words["to"] = set(meeting.words.get("kind", ()))
                break


def add_hosts_of_towns(drafts: Sequence[Draft], scene: Scene) -> None:
    """Take the state of the town for the host of a visit of which none is named: "will arrive in Oslo"."""
    for draft in (draft for draft in drafts if draft.kind == "visit" and not draft.actors.get("to")):
        visitors = [scene.actors[a] for a in draft.actors.get("from", ())]
        own = {a.country or (a.name if is_abroad(a, scene) else None) for a in visitors}
        home = scene.home
        for clause in draft.clauses:
            code = _state_of_town(clause, scene)
            guests = None not in own or visits_capital(draft, scene)
            if code is not None and code not in own and (code != home or guests):
                draft.fill("to", scene.host_in(code), (clause.predicate,), "the state of the town")
        code = draft.place.country if draft.place is not None and not draft.actors.get("to") else None
        if code is not None and code not in own | {home}:
            draft.fill(
                "to", scene.host_in(code), tuple(draft.words.get("place", ())), "the state of the place"
            )


def _state_of_town(clause: Clause, scene: Scene) -> str | None:
    """Return the code of the state of the first town that a journey leads to."""
    left = (
        () if clause.verb in scene.words.group("leaving") else clause.patient
    )  # "will leave Oslo for a stay in Kenya"
    phrases = (*clause.where, *clause.recipient, *left, *clause.about)
    towns = (_TOWN_ENDS.split(p.span.quote(scene.text), maxsplit=1)[0] for p in phrases if not p.actors)
    return next((code for town in towns if (code := scene.words.world.place_code(town.strip()))), None)


def _is_told_beside(visit: Draft, hosts: frozenset[str], scene: Scene) -> bool:
    """Whether a visit is only told of whom somebody meets, and no person is named as its host."""
    living = any(scene.actors[a].kind in ALIVE for a in hosts)
    return not living and all(clause.form == "relative" for clause in visit.clauses)


def _other_persons(meeting: Draft, visitors: frozenset[str], scene: Scene) -> tuple[str, ...]:
    """Return the persons on the other side of a meeting in which one of the visitors takes part."""
    for mine, theirs in (("from", "to"), ("to", "from")):
        if visitors & set(meeting.actors.get(mine, ())):
            return tuple(a for a in meeting.actors.get(theirs, ()) if scene.actors[a].kind in ALIVE)
    return ()


def _is_at_home(met: tuple[str, ...], hosts: frozenset[str], scene: Scene) -> bool:
    """Whether those who are met are of the state that is visited, as far as the text says."""
    states = {scene.actors[a].country for a in hosts} - {None}
    theirs = {scene.actors[a].country for a in met} - {None}
    return not states or not theirs or bool(states & theirs)


def _is_met_there(met: tuple[str, ...], meeting: Draft, visit: Draft, scene: Scene) -> bool:
    """Whether nothing shows that somebody is met in another state than that of the town which a visit leads to."""
    town = visit.place.country if visit.place is not None else None
    theirs = {scene.actors[a].country for a in met} - {None}
    where = meeting.place.country if meeting.place is not None else None
    return town is None or (theirs or {where or town}) == {town}


def take_visitor(draft: Draft, before: Sequence[Draft]) -> None:
    """Take for whom talks are on a programme the visitor told before: "[His] programme includes talks with Brown"."""
    if draft.rule != "programme-includes" or draft.actors.get("from"):
        return
    visits = [one for one in before if one.kind == "visit" and one.actors.get("from")]
    for visit in visits[-1:]:
        visitors = tuple(actor for actor in visit.actors["from"] if actor not in draft.taken())
        draft.fill("from", visitors, tuple(visit.words.get("from", ())), "the visitor whose programme it is")
        draft.status = visit.status
