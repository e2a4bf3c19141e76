"""Who is named behind the verb or the sentence that tells of an exchange, and who is named as a delegation's head."""

import re

from communique.exchanges.draft import Draft
from communique.exchanges.enumeration import listed_from
from communique.exchanges.opening import inverted
from communique.exchanges.scene import Scene
from communique.exchanges.sides.missions import is_head_of_mission
from communique.exchanges.words import Field
from communique.records import Clause, Span
from communique.records.actor import ALIVE

#: Who can go somewhere.
_GOING = frozenset({"person", "office", "group", "body"})
#: What stands before the head of a delegation.
_LED_BY = re.compile(r"\b(?:led|headed) by $")
#: Members of a delegation with its head: "members of the Kenyan delegation led by its head [Brown]".
_MEMBERS_LED = re.compile(
    r"\bmembers of (?:the|a)\s+(?:[\w’'-]+\s+){0,3}?delegation\b(?:(?!\bled\b|\bheaded\b)[^.;,]){0,110}"
    r"\b(?:led|headed) by (?:its )?(?:[\w-]+ ){0,3}$"
)
#: The first who was there for a side: "from the Kenyan side were [Secretary] Brown".
_FROM_SIDE = re.compile(
    r"\b(?:from|on)\s+the\s+(?:[\w’'-]+\s+){1,3}?side\s*(?:,\s*)?(?:(?:was|were|attended|came)\s+)?"
    r"(?:(?:its|the)\s+)?(?:[\w-]+\s+){0,2}?$"
)
#: How far before those present the words for their side may stand, in characters.
_SIDE = 32
#: What stands between those who are named one by one in sentences of their own.
_STOP = re.compile(r"\s*[.…]+\s+(?:(?:And|Also|As well as)\s+)?(?:[Ww]ith\s+)?(?:the\s+)?")


def visitors_behind(draft: Draft, clause: Clause, scene: Scene) -> None:
    """Take the visitors who are named behind the verb: "Also arriving here on Monday was a delegation"."""
    here = inverted(clause, scene.text)
    if here is None or any(phrase.span.start < here and phrase.actors for phrase in clause.agent):
        return
    going = [actor for actor in scene.actors.values() if actor.kind in _GOING]
    named = _on_one_errand(listed_from(here, going, scene.text), scene)
    if named:
        draft.refill("from", tuple(named), tuple(named.values()), "named behind the verb")
        draft.actors["to"] = tuple(a for a in draft.actors.get("to", ()) if a not in named)


#: What stands behind the visitors of a list who go somewhere of their own: "led by Brown[, to attend] a forum in Peru".
_TO_DO = re.compile(
    r"[^.;]*?(?:,\s+|(?<=[\w)])\s)to\s+(?:attend|visit|take|participate|pay|join|hold|see|have)\b"
)


def _on_one_errand(named: dict[str, Span], scene: Scene) -> dict[str, Span]:
    """Return those of a list who go where the first of them go: up to the first place they are said to go to."""
    kept: dict[str, Span] = {}
    here = None
    for actor, place in named.items():
        if here is not None and _TO_DO.match(scene.text, here, place.start):
            break
        kept[actor] = place
        here = place.end
    return kept


#: Why one of several delegations in a row pays a visit of its own.
ON_ERRAND = "the delegation right before what it goes for"
#: What stands between a delegation and its head, and between either and what they go for.
_HEADED_BY = re.compile(r"[\s,]*(?:which\s+is\s+)?(?:led|headed)\s+by\s+(?:its\s+)?(?:[\w’'-]+\s+){0,5}")
_RIGHT_TO = re.compile(r",?\s+(?:to\s+(?:[a-z]+\s+){0,2})?")


def on_own_errand(draft: Draft, clause: Clause, scene: Scene) -> None:
    """Take for the visitors the delegation right before "to visit": "… in Oslo and a delegation led by Lund to visit".

    The parser may make the first of several delegations pay the visits of all. No delegation is visited by another.
    """
    hosts = draft.actors.get("to", ())
    if any(scene.actors[a].kind == "state" for a in hosts):
        sent = {a for a in hosts if scene.is_sent(a)}
        led = {leader for a in sent for leader in _heads_of(a, scene)}
        draft.actors["to"] = tuple(a for a in hosts if a not in sent | led)
    whole = whose_errand(clause, scene)
    if whole and not set(whole) & set(draft.actors.get("from", ())):
        draft.refill("from", whole, (clause.verb_span,), ON_ERRAND)


def whose_errand(clause: Clause, scene: Scene) -> tuple[str, ...]:
    """Return the delegation, with its head, that is named right before what it goes for: "led by Lund to visit"."""
    ends = _ends_before(clause, scene) if clause.form == "infinitive" else []
    for actor, end in ends:
        if not _RIGHT_TO.fullmatch(scene.text, end, clause.verb_span.start):
            continue
        if whole := (actor,) if scene.is_sent(actor) else _led_by(actor, end, scene):
            return whole
    return ()


def _ends_before(clause: Clause, scene: Scene) -> list[tuple[str, int]]:
    """Return who is named right before a verb, and where the names end: the longest first."""
    start = max(0, clause.verb_span.start - _NEAR)
    places = [(p, a.id) for a in scene.actors.values() if a.kind in _GOING for p in a.mentions]
    near = sorted((p.end, p.start, a) for p, a in places if start < p.end <= clause.verb_span.start)
    return [(actor, end) for end, _, actor in reversed(near)]


def _led_by(leader: str, end: int, scene: Scene) -> tuple[str, ...]:
    """Return a delegation with the head who is named behind it and ends at a place; none where he leads none."""
    at = next(p.start for p in scene.actors[leader].mentions if p.end == end)
    return next(
        (
            (actor.id, leader)
            for actor in scene.actors.values()
            if scene.is_sent(actor.id) and actor.kind in _GOING
            for place in actor.mentions
            if place.end <= at and _HEADED_BY.fullmatch(scene.text, place.end, at)
        ),
        (),
    )


def _heads_of(delegation: str, scene: Scene) -> list[str]:
    """Return who is named as the head right behind a delegation."""
    people = [(p, a.id) for a in scene.actors.values() if a.kind in ALIVE for p in a.mentions]
    ends = [place.end for place in scene.actors[delegation].mentions]
    return [a for p, a in people for end in ends if _HEADED_BY.fullmatch(scene.text, end, p.start)]


def named_after_stop(draft: Draft, clause: Clause, scene: Scene) -> None:
    """Add those who are named in bare sentences behind: "I spoke with Brown. With President Dupont. Mr Lund."."""
    others, here = draft.actors.get("to", ()), clause.span.end
    places = {p.start: (p, a.id) for a in scene.actors.values() if a.kind in ALIVE for p in a.mentions}
    while others and (stop := _STOP.match(scene.text, here)) and stop.end() in places:
        place, actor = places[stop.end()]
        if not _STOP.match(scene.text, place.end) or actor in draft.taken("to"):
            break
        draft.actors["to"] = others = (*others, actor)
        draft.note("to", (place,), "named in a sentence of its own behind")
        here = place.end


def leads(actor: str, within: Span, scene: Scene) -> bool:
    """Whether somebody is named as the head of a delegation: "a delegation led by Brown"."""
    return any(
        within.holds(place) and _LED_BY.search(scene.text, max(0, place.start - 12), place.start)
        for place in scene.actors[actor].mentions
    )


#: In how many sentences after a delegation its head may be named.
_NEXT = 2


def add_heads(draft: Draft, clause: Clause, scene: Scene) -> None:
    """Add those of whom the next sentences say that they led the delegations: "Smith headed the delegation"."""
    for other in scene.clauses:
        near = 0 <= other.sentence - clause.sentence <= _NEXT and other is not clause
        if near and other.verb in scene.words.group("leading") and _leads_the_sent(other, scene):
            for leader in _leaders(other, scene):
                _join_delegation(draft, leader, other, scene)
    _add_heads_of_members(draft, clause, scene)


def _leaders(clause: Clause, scene: Scene) -> list[str]:
    """Return who leads in a clause: not the ambassador on the spot who is named behind its head."""
    named = [actor for phrase in clause.agent for actor in phrase.actors]
    return [a for at, a in enumerate(named) if at == 0 or not is_head_of_mission(scene.actors[a], scene)]


def _add_heads_of_members(draft: Draft, clause: Clause, scene: Scene) -> None:
    """Add who is named as a delegation's head among those present: "members of the delegation led by Brown".

    So too the first who was there "from the Kenyan side", where that side is a delegation.
    """
    near = [c.span.end for c in scene.clauses if 0 < c.sentence - clause.sentence <= _NEXT]
    behind = Span(clause.span.end, max([clause.span.end, *near]))
    named = scene.named_within(behind)
    for leader, place in named.items():
        members = _MEMBERS_LED.search(scene.text, behind.start, place.start)
        led = members or _FROM_SIDE.search(scene.text, behind.start, place.start)
        if led is None or scene.actors[leader].kind not in ALIVE or leader in draft.taken():
            continue
        # "from the Kenyan side were members of the"
        side = Span(max(behind.start, led.start() - (_SIDE if members else 0)), led.end())
        there = {a for a in scene.actors if any(side.holds(p) for p in scene.actors[a].mentions)}
        states = {code for a in there if a in named and (code := scene.actors[a].country)}
        states |= scene.words.states_in(side.quote(scene.text))
        name = _side_with(there, draft) or _side_of_states(draft, states, scene)
        if name is not None:
            draft.actors[name] = (*draft.actors[name], leader)
            draft.note(name, (place,), "who is said to lead it")


def _side_with(named: set[str], draft: Draft) -> Field | None:
    """Return the only side of which somebody is named: "from the [Writers' Front] side was Chairman Brown"."""
    ends: tuple[Field, Field] = ("from", "to")
    found = [name for name in ends if named & set(draft.actors.get(name, ()))]
    return found[0] if len(found) == 1 else None


def _side_of_states(draft: Draft, states: set[str], scene: Scene) -> Field | None:
    """Return which side is a delegation of one of some states; of two, the one whose state is not told if need be."""
    ends: tuple[Field, Field] = ("from", "to")
    sent = {
        name: {scene.actors[a].country for a in draft.actors.get(name, ()) if scene.is_sent(a)}
        for name in ends
    }
    for name, other in (ends, ends[::-1]):
        told = sent[name] & states
        left = sent[name] == {None} and sent[other] - {None} and not sent[other] & states
        if told or (left and states):
            return name
    return None


def _leads_the_sent(clause: Clause, scene: Scene) -> bool:
    """Whether the delegation that is led is told of before: "the delegation", "It is headed by Brown"."""
    again = [p for p in clause.patient if p.head in {"it", "they"}]
    return any(not p.actors or any(scene.is_sent(a) for a in p.actors) for p in again) or any(
        not p.actors
        and p.head in scene.words.group("sent-out")
        and p.span.quote(scene.text).startswith("the ")
        for p in clause.patient
    )


def _join_delegation(draft: Draft, leader: str, clause: Clause, scene: Scene) -> None:
    """Put a leader beside the delegation of his state; the only one where no state is told."""
    sent = [(n, a) for n in ("from", "to") for a in draft.actors.get(n, ()) if scene.is_sent(a)]
    state = scene.actors[leader].country or _state_before(leader, clause, scene)
    fits = [pair for pair in sent if state is not None and scene.actors[pair[1]].country == state]
    fits = fits or (sent if len(sent) == 1 else [])
    if len(fits) == 1 and leader not in draft.taken():
        name = fits[0][0]
        draft.actors[name] = (*draft.actors[name], leader)
        draft.note(name, (clause.verb_span,), "who is said to lead it")


def _state_before(leader: str, clause: Clause, scene: Scene) -> str | None:
    """Return the state that is named last before a leader in his clause: "from the Kenyan side"."""
    at = min((p.start for p in scene.actors[leader].mentions if p.start >= clause.verb_span.end), default=0)
    places = [
        (place.end, actor.country)
        for actor in scene.actors.values()
        if actor.kind == "state"
        for place in actor.mentions
        if at - _NEAR < place.end <= at
    ]
    return max(places)[1] if places else None


#: How far before a leader the words for his side may stand, in characters.
_NEAR = 90
