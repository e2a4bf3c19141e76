"""Several exchanges that one clause tells of: held "separately" with each, handed over "respectively" by each envoy."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from communique.exchanges.draft import Draft
from communique.exchanges.scene import Scene
from communique.exchanges.sides.find import MUTUAL
from communique.records import Clause, Span
from communique.records.actor import ALIVE

#: What stands between two who are named in one row.
_AND = re.compile(r"\s*,?\s+and\s+(?:the\s+)?")
#: What stands between two who are met in different places, or named in sentences of their own.
_ELSEWHERE = re.compile(
    r"(?:\s+(?:in|at)\s+[^,.;]{2,30})?,?\s+(?:and\s+)?(?:(?:then|later|afterwards)\s+)?(?:in|at)\s+[A-Z][^,.;]{2,30}?\s+with\s+(?:the\s+)?"
    r"|\s+(?:in|at)\s+[A-Z][^,.;]{2,30},?\s+and\s+(?:(?:then|later)\s+)?(?:with\s+)?(?:the\s+)?"
    r"|[.!?]\s+(?:And(?:\s+also)?|Also)\s+with\s+(?:the\s+)?"
)
#: A town behind somebody who is met there.
_IN_TOWN = re.compile(r"\s+(?:in|at)\s+(?:the\s+)?[A-Z]")
#: What stands between two of whom one comes after the other.
_THEN_WITH = re.compile(
    r",?\s+and\s+(?:then|later|afterwards|subsequently|after\s+that)\s+with\s+(?:the\s+)?"
)
#: The word behind those with whom something is done: "met Brown and Dupont separately".
_BEHIND = re.compile(r",?\s+[a-z]+")
#: How far behind one who is met another may be named, in characters.
_REACH = 90
#: So many with whom something is done apart are no longer one side.
SEVERAL = 2


def held_apart(draft: Draft, clause: Clause, scene: Scene) -> list[Draft]:
    """Return a call or a meeting as one with each of those with whom it was held "separately"."""
    sent = draft.kind == "message" and not draft.speech_act
    if sent and len(speakers := _with_own_text(draft, clause, scene)) >= SEVERAL:
        return [replace(draft, actors={**draft.actors, "from": (one,)}, clauses=[clause]) for one in speakers]
    _add_elsewhere(draft, scene)
    others = draft.actors.get("to", ())
    if draft.kind not in MUTUAL or not others:
        return [draft]
    apart = _is_told_apart(clause, scene)
    if len(others) < SEVERAL:
        return _each_of_row(draft, clause) if apart and clause.agent else [draft]
    apart = apart or _one_after_the_other(clause, scene)
    if not (apart or _are_several(clause, others, scene) or _here_and_there(clause, others, scene)):
        return [draft]
    return [replace(draft, actors={**draft.actors, "to": (other,)}, clauses=[clause]) for other in others]


def _is_told_apart(clause: Clause, scene: Scene) -> bool:
    """Whether something is said to be done apart, before those are named with whom, or as the last word."""
    before = scene.text[_start(clause, scene) : _first_named(clause)].lower().split()
    last = max((phrase.span.end for phrase in (*clause.companion, *clause.patient)), default=clause.span.end)
    behind = _BEHIND.match(scene.text, last)
    told = {*before, *clause.qualifiers, *((behind[0].strip().lower(),) if behind else ())}
    return bool(told & scene.words.group("apart"))


def _one_after_the_other(clause: Clause, scene: Scene) -> bool:
    """Whether two with whom something is done had it one after the other: "with Brown, and then with Berg"."""
    named = sorted(phrase.span for phrase in clause.companion if phrase.actors)
    return len(named) == SEVERAL and bool(_THEN_WITH.fullmatch(scene.text, named[0].end, named[1].start))


def _each_of_row(draft: Draft, clause: Clause) -> list[Draft]:
    """Return a meeting that several had with one as one of each: "Smith and Brown respectively met Dupont"."""
    row = draft.actors.get("from", ())
    if len(row) < SEVERAL:
        return [draft]
    return [replace(draft, actors={**draft.actors, "from": (one,)}, clauses=[clause]) for one in row]


def _add_elsewhere(draft: Draft, scene: Scene) -> None:
    """Add who is met in another town: "for talks with Brown in Oslo and [Dupont] in Paris"."""
    met = draft.actors.get("to", ())
    places = [place for a in met for place in scene.actors[a].mentions if _is_met_here(place, draft)]
    if draft.kind != "meeting" or not places or _IN_TOWN.match(scene.text, last := max(places).end) is None:
        return
    named = scene.named_within(Span(last, min(last + _REACH, len(scene.text)))).items()
    living = ((a, place) for a, place in named if scene.actors[a].kind in ALIVE and a not in draft.taken())
    actor, place = next(living, (None, None))
    if actor is not None and place is not None and _ELSEWHERE.fullmatch(scene.text, last, place.start):
        there = _IN_TOWN.match(scene.text, place.end) is not None
        draft.actors["to"] = (*met, actor) if there else met


def _is_met_here(place: Span, draft: Draft) -> bool:
    """Whether a place that names somebody stands where the clause of a meeting names whom one meets."""
    return any(p.span.holds(place) for c in draft.clauses for p in (*c.companion, *c.patient, *c.recipient))


def _here_and_there(clause: Clause, others: Sequence[str], scene: Scene) -> bool:
    """Whether each is met in a place of his own: "talks in Oslo with Brown and in Paris with Dupont"."""
    stretch = Span(clause.span.start, min(clause.span.end + _REACH, len(scene.text)))
    places = sorted(place for a, place in scene.named_within(stretch).items() if a in others)
    between = [scene.text[one.end : after.start] for one, after in pairwise(places)]
    return len(places) == len(others) and all(map(_ELSEWHERE.fullmatch, between))


def _start(clause: Clause, scene: Scene) -> int:
    """Return where the words begin that tell how something is done: "[separately met and] had talks with"."""
    above = (
        scene.clauses[clause.parent]
        if clause.parent is not None and clause.relation == "conjunct"
        else clause
    )
    return min(clause.span.start, above.span.start)


def _are_several(clause: Clause, others: Sequence[str], scene: Scene) -> bool:
    """Whether several calls or meetings are told by one noun: "telephone conversations with Brown and Dupont"."""
    if any(scene.actors[a].kind not in ALIVE for a in others):
        return False  # "a series of meetings with German officials, including Brown"
    told = clause.noun_span.quote(scene.text).lower() if clause.noun_span is not None else ""
    return told in scene.words.group("several-talks")


def _with_own_text(draft: Draft, clause: Clause, scene: Scene) -> tuple[str, ...]:
    """Return the senders of messages if each alone says something in his own: "The king in his message wished …"."""
    senders = draft.actors.get("from", ())
    alone = {
        phrase.actors
        for other in scene.clauses
        if other.sentence > clause.sentence and other.form == "finite" and other.relation is None
        for phrase in other.agent
    }
    if len(scene.states_of(senders)) < SEVERAL:
        return ()  # "The President and the Secretary sent their condolences": one side
    return senders if all((sender,) in alone for sender in senders) else ()


def _first_named(clause: Clause) -> int:
    """Return where the first of those begins with whom something is done."""
    return min((phrase.span.start for phrase in clause.companion), default=clause.span.end)


def without_sums(drafts: Sequence[Draft], scene: Scene) -> list[Draft]:
    """Leave out what only sums up calls told one by one: "had calls with European leaders. She spoke with Brown".

    What it says of day and place is said of each.
    """
    sums = [draft for draft in drafts if draft.kind in MUTUAL and _is_of_groups(draft, scene)]
    for sum_ in sums:
        single = [
            draft
            for draft in drafts
            if draft is not sum_ and _is_one_of(draft, sum_) and not _is_of_groups(draft, scene)
        ]
        if len(single) >= SEVERAL:
            for draft in single:
                draft.clauses.extend(sum_.clauses)
            drafts = [draft for draft in drafts if draft is not sum_]
    return list(drafts)


def _is_of_groups(draft: Draft, scene: Scene) -> bool:
    """Whether the other side is a group of people of no one state: "European leaders"."""
    others = [scene.actors[a] for a in draft.actors.get("to", ())]
    return bool(others) and all(other.kind == "group" and other.country is None for other in others)


def _is_one_of(draft: Draft, sum_: Draft) -> bool:
    """Whether a talk may be one of those that another sums up before it."""
    later = draft.clauses[0].id > sum_.clauses[0].id and draft.status == sum_.status
    return draft.kind == sum_.kind and later and draft.actors.get("from") == sum_.actors.get("from")


def handed_apart(drafts: Sequence[Draft], scene: Scene) -> list[Draft]:
    """Return what several sent as one each, where as many envoys handed it over "separately", each for his own."""
    return [one for draft in drafts for one in _with_own_envoys(draft, scene)]


def _with_own_envoys(draft: Draft, scene: Scene) -> Iterator[Draft]:
    handed = next((c for c in draft.clauses[1:] if _tells_apart(c, scene)), None)
    envoys = _handing(handed, scene) if handed is not None and draft.kind in {"message", "gift"} else ()
    givers = [actor for actor in _givers(draft, scene) if actor not in envoys] if envoys else []
    if len(givers) < SEVERAL or len(givers) != len(envoys):
        yield draft
        return
    for giver, envoy in zip(givers, envoys, strict=True):
        own = {**draft.actors, "from": (giver,), "conveyed_by": (envoy,)}
        words = {name: set(spans) for name, spans in draft.words.items()}
        one = replace(
            draft,
            actors=own,
            words=words,
            why=dict(draft.why),
            purposes=set(draft.purposes),
            clauses=list(draft.clauses),
        )
        one.note("conveyed_by", (handed.predicate,) if handed else (), "each envoy hands over for his own")
        yield one


def _givers(draft: Draft, scene: Scene) -> tuple[str, ...]:
    """Return the senders with those named in one row with them, of whom the parser may have taken only the first."""
    senders, first = draft.actors.get("from", ()), draft.clauses[0]
    here, row = None, list(senders)
    for actor, place in scene.named_within(first.span).items():
        if here is not None and actor not in row and _AND.fullmatch(scene.text, here, place.start):
            row.append(actor)
        here = place.end if actor in row else None
    return tuple(row)


def _tells_apart(clause: Clause, scene: Scene) -> bool:
    told = set(clause.span.quote(scene.text).lower().split()) | set(clause.qualifiers)
    return clause.verb in scene.words.group("handing") and bool(told & scene.words.group("apart"))


def _handing(clause: Clause, scene: Scene) -> tuple[str, ...]:
    """Return all who hand over in a clause, also those whom the parser left out of a row of names."""
    return tuple(
        actor
        for phrase in clause.agent
        for actor in scene.named_within(phrase.span)
        if scene.actors[actor].kind in ALIVE
    )
