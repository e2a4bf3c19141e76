"""What one who speaks goes on to tell of whom he has just named, without saying it in full again.

"I spoke with Brown. And also with Berg. With the King of Norway. We agreed on his visit to Kenya." is a call with
each and a visit to come;
"Brown paid a visit to Oslo today. We discussed trade." is a visit and a meeting.
"""

import re
from collections.abc import Iterator, Sequence

from communique.exchanges.draft import Draft
from communique.exchanges.scene import Scene, actors_of
from communique.exchanges.told import is_told
from communique.records import Clause, Span
from communique.records.actor import ALIVE

#: How a sentence opens that only names somebody more: "[And also with] Brown."
_ALSO_WITH = re.compile(r"[.!?]\s+(?:(?:And(?:\s+(?:also|then|later))?|Also|As well as|Then)\s+w|W)ith\s+")
#: What may stand between two who are named so.
_AND = re.compile(r"\s*(?:,\s*|,?\s+and\s+(?:also\s+)?)(?:with\s+)?(?:the\s+)?")
_THE = re.compile(r"(?:the|my|our)\s+|")
_SENTENCE_ENDS = re.compile(r"\s*(?:[.!?]|$)")
#: Characters in which those who are named more may stand.
_LONGEST = 300
#: How many sentences behind a call it may be told what was agreed on in it, and behind a visit what was talked of.
_SOON = 2
_GUEST = 3
_TALKING = frozenset({"discuss", "talk", "speak", "negotiate", "converse"})


def going_on(drafts: Sequence[Draft], scene: Scene) -> list[Draft]:
    """Return what is told of others, or of the same ones, right behind the exchanges found so far.

    Args:
        drafts: The exchanges found so far.
        scene: The report.
    """
    more = list(_also_with(drafts, scene))
    for clause in scene.clauses:
        if not scene.is_spoken(clause):
            more += _visits_agreed_on(clause, [*drafts, *more], scene)
            more += _talks_with_guest(clause, [*drafts, *more])
            more += _discussed_with(clause, [*drafts, *more], scene)
    return more


def _also_with(drafts: Sequence[Draft], scene: Scene) -> Iterator[Draft]:
    """Yield the calls and meetings with those whom a sentence of their own names more."""
    last: tuple[int, Draft] | None = (
        None  # where the sentence before this one ends, and the talks that it names
    )
    for opening in _ALSO_WITH.finditer(scene.text, scene.start):
        told = [d for d in drafts if d.kind in {"call", "meeting"} and _ends_at(d, opening.start(), scene)]
        if last is not None and last[0] == opening.start():
            told.append(last[1])
        named = _named_alone(opening.end(), scene) if told else ()
        for actor, place in named:
            if actor not in told[-1].taken():
                yield _with_another(told[-1], actor, place)
        last = (named[-1][1].end, told[-1]) if named else None


def _with_another(first: Draft, actor: str, place: Span) -> Draft:
    """Return the like of a call or a meeting with one who is named behind it."""
    one = Draft(first.kind, first.rule, list(first.clauses), status=first.status)
    one.fill(
        "from",
        first.actors.get("from", ()),
        tuple(first.words.get("from", ())),
        first.why.get("from", first.rule),
    )
    one.fill("to", (actor,), (place,), "named in a sentence of its own behind it")
    one.note("kind", (first.clauses[0].predicate, place), first.rule)
    return one


def _ends_at(draft: Draft, place: int, scene: Scene) -> bool:
    """Whether the sentence that tells of an exchange ends at a place."""
    ends = [clause.span.end for clause in draft.clauses if clause.span.end <= place]
    return not draft.headline and bool(ends) and not scene.text[max(ends) : place].strip()


def _named_alone(start: int, scene: Scene) -> tuple[tuple[str, Span], ...]:
    """Return who is named from a place on, where the sentence says no more than that."""
    named = scene.named_within(Span(start, min(len(scene.text), start + _LONGEST)))
    alive = sorted((place, a) for a, place in named.items() if scene.actors[a].kind in ALIVE)
    found: list[tuple[str, Span]] = []
    here = start
    for place, actor in alive:
        between = _AND if found else _THE
        if between.fullmatch(scene.text, here, place.start) is None:
            break
        found.append((actor, place))
        here = place.end
    return tuple(found) if _SENTENCE_ENDS.match(scene.text, here) else ()


def _visits_agreed_on(clause: Clause, drafts: Sequence[Draft], scene: Scene) -> Iterator[Draft]:
    """Yield the visit that is agreed on: "We agreed on his visit to Kenya" behind a call with him."""
    above = next(scene.above(clause), None)
    if clause.form != "nominal" or clause.noun != "visit" or above is None or above.verb != "agree":
        return
    if above.negated or above.modality != "fact" or any(clause in draft.clauses for draft in drafts):
        return
    hosts = actors_of(clause.recipient)
    before = [d for d in drafts if d.clauses and 0 < clause.sentence - d.clauses[-1].sentence <= _SOON]
    met = [d for d in before if d.kind in {"call", "meeting"} and d.actors.get("to")]
    whose = {phrase.head for phrase in clause.agent}
    if not met or not hosts or not whose & {"his", "her"} or set(met[-1].actors["to"]) & hosts:
        return
    guests = actors_of(clause.agent) or set(met[-1].actors["to"])
    if len(guests) == 1 and scene.states_of(guests).isdisjoint(scene.states_of(hosts)):
        visit = Draft("visit", "visit-agreed-on", [clause, above], status="planned")
        visit.fill("from", tuple(guests), (clause.verb_span,), "who was spoken with right before")
        visit.fill("to", tuple(sorted(hosts)), tuple(p.span for p in clause.recipient), "the visit is to")
        visit.note("kind", (clause.predicate,), "a visit that is agreed on")
        yield visit


def _nearest_before(clause: Clause, drafts: Sequence[Draft]) -> list[Draft]:
    """Return what is told in the last sentence before a clause that tells of an exchange, if it is not far."""
    near = [d for d in drafts if d.clauses and 0 < clause.sentence - d.clauses[-1].sentence <= _GUEST]
    last = max((draft.clauses[-1].sentence for draft in near), default=0)
    return [draft for draft in near if draft.clauses[-1].sentence == last]


def _talks_with_guest(clause: Clause, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """Yield the meeting in which one who speaks talked with a guest: "Brown paid a visit today. We discussed trade"."""
    mine = bool(clause.agent) and all(phrase.head == "we" for phrase in clause.agent)
    if clause.verb not in _TALKING or not mine or clause.tense != "past" or clause.modality != "fact":
        return
    if clause.negated or actors_of(clause.companion) or any(clause in draft.clauses for draft in drafts):
        return
    before = _nearest_before(clause, drafts)
    if len(before) != 1 or before[0].kind != "visit" or before[0].status == "planned" or before[0].headline:
        return
    visit, own = before[0], actors_of(clause.agent)
    guests = tuple(a for a in visit.actors.get("from", ()) if a not in own)
    if own and guests and guests == visit.actors.get("from", ()):
        talks = Draft("meeting", "discuss-with", [clause])
        talks.fill("from", tuple(sorted(own)), (clause.agent[0].span,), "who speaks")
        talks.fill("to", guests, tuple(visit.words.get("from", ())), "whose visit is told right before")
        talks.note("kind", (clause.predicate,), "what host and guest talk of")
        yield talks


def _discussed_with(clause: Clause, drafts: Sequence[Draft], scene: Scene) -> Iterator[Draft]:
    """Yield the talks of him who met others before: "He met Brown. … The fleet was discussed with Minister Lund"."""
    others = tuple(a for p in clause.companion for a in p.actors if scene.actors[a].kind in ALIVE)
    told = (
        clause.form == "finite"
        and clause.tense == "past"
        and clause.modality == "fact"
        and not clause.negated
    )
    if (
        clause.verb not in {"discuss", "consider"}
        or clause.agent
        or not (told and others and is_told(clause, scene))
    ):
        return
    before = [
        d
        for d in drafts
        if d.kind == "meeting" and d.clauses and d.clauses[-1].sentence < clause.sentence and not d.headline
    ]
    own = before[-1].actors.get("from", ()) if before else ()
    if len(own) == 1 and not any(set(others) & d.taken() for d in before):
        talks = Draft("meeting", "discuss-with", [clause], status=before[-1].status)
        talks.fill("from", own, tuple(before[-1].words.get("from", ())), "who met others before")
        talks.fill("to", others, tuple(p.span for p in clause.companion), "with whom something was discussed")
        talks.note("kind", (clause.predicate,), "what was discussed with somebody")
        yield talks
