"""The place of an exchange: a town or venue before the state that it is in."""

import re
from collections.abc import Iterable, Iterator, Sequence

from communique.exchanges.calls_paid import calls_paid
from communique.exchanges.draft import AFTER_TALKS, Draft
from communique.exchanges.headline_words import Cited
from communique.exchanges.place.around import (
    phrases_around,
    town_behind_title,
    town_in_headline,
    town_of_embassy,
    town_of_visitor,
    town_over_release,
)
from communique.exchanges.place.monuments import site_of_monument
from communique.exchanges.place.visited import attended, phrases_visited
from communique.exchanges.place.words import (
    LAST_TOWN,
    is_gathering,
    is_state,
    name_of_place,
    names_state,
    no_states,
)
from communique.exchanges.receptions import is_reception
from communique.exchanges.scene import Scene
from communique.records import Clause, Phrase, Place, Span

#: The town behind a gathering: "on the margins of the General Assembly [in New York]".
_IN_TOWN = re.compile(r"\s+(?:in|at)\s+(?:the\s+)?((?:[A-Z][\w’'-]*\s+)*[A-Z][\w’'-]*)(?=[\s.,;]|$)")
#: The town before a clause that is told of it: "will travel to Oslo [on Monday], where she is to meet Brown".
_WHERE = re.compile(
    r"\b(?:in|to|at|for|visit)\s+((?:[A-Z][\w’'-]*\s+)*[A-Z][\w’'-]*)(?:\s+on\s+[\w ]+?)?,?\s+where\s*$"
)
_WHERE_WORD = re.compile(r"where\b\s*")
#: How far before "where" its town begins, in characters.
_NEAR = 160
#: The town or seat that a guest is welcomed to, wherever the parser hung it.
_TO_TOWN = re.compile(r"\bto\s+(?:the\s+)?([A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*)*)")

#: The town between talks and with whom they are.
_WITH_IN = re.compile(r"\b(?:in|at)\s+((?:[A-Z][\w’'-]*\s+)*[A-Z][\w’'-]*)\s+with\s+(?:the\s+)?$")
#: The town of talks that open a sentence.
_OPENS_IN = re.compile(r"\s+in\s+((?:[A-Z][\w’'-]+\s?){1,3}),")
#: A place between a verb and a name.
_AT_PLACE = re.compile(
    r"\s+(?:in|at)\s+(?:the\s+|his\s+|her\s+)?([A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+){0,3}"
    r"(?:\s+(?:residence|palace|office|mansion|villa))?)\s+(?:the\s+)?"
)


def set_place(draft: Draft, scene: Scene, stretch: Sequence[Clause] = ()) -> None:
    """Take the place from the gathering on whose margins the sides met, else from the clauses, else from around.

    Args:
        draft: The exchange.
        scene: The report.
        stretch: The clauses from the one that names it to the next exchange.
    """
    if draft.kind in {"message", "call"}:
        return
    found = next(((span, why) for span, why in _places(draft, scene, stretch) if span is not None), None)
    if found is not None:
        span, why = found
        _put(draft, Cited(span.quote(scene.text), span, None), why, scene)
    elif (cited := town_in_headline(draft, scene) or town_over_release(draft, scene)) is not None:
        _put(draft, *cited, scene)


def _put(draft: Draft, words: Cited, why: str, scene: Scene) -> None:
    country = scene.words.world.place_code(words.words)
    draft.place = Place(name=words.words, country=country, span=words.span, in_title=words.in_title)
    draft.cite("place", words, why)


def _places(draft: Draft, scene: Scene, stretch: Sequence[Clause]) -> Iterator[tuple[Span | None, str]]:
    """Yield what may be the place, the surest first, with why."""
    yield town_of_embassy(draft, scene), "the town of the embassy"
    yield _of_row(draft, scene), "where each of a row is met"
    yield _of_gathering(draft, scene), "place of the gathering"
    if draft.kind != "joint_statement" or not draft.headline:  # where they met is told of the meeting
        yield _of_clauses(draft, scene), "words of place in the clause"
    yield _of_occasion(draft, scene), "the town of the gathering at which it was"
    yield site_of_monument(draft, scene), "the site of the monument"
    yield town_behind_title(draft, scene), "the town at the end of the sentence"
    yield _told_of_town(draft, scene), "the town that it is told of"
    yield _welcomed_to(draft, scene), "where one is welcomed to"
    yield _before_guest(draft, scene), "where one is received, before his name"
    yield town_of_visitor(draft, scene), "the town that one of the sides visits"
    yield _first_name(phrases_around(draft, stretch, scene), scene), "what is told of the talks"
    if draft.kind != "joint_statement" or not draft.headline:
        yield _of_state(draft, scene), "words of place in the clause"
    yield _of_dateline(draft, scene), "the dateline's town, which is here"


def _of_row(draft: Draft, scene: Scene) -> Span | None:
    """Return the town right before the one who is met there: "talks in Oslo with Brown and in [Paris] with Dupont"."""
    if draft.headline or not draft.clauses or draft.kind != "meeting":
        return None
    clause = draft.clauses[0]
    for actor, place in scene.named_within(clause.span).items():
        found = _WITH_IN.search(scene.text, clause.span.start, place.start)
        if actor in draft.actors.get("to", ()) and found and not is_state(found[1], scene):
            return Span(*found.span(1))
    return _behind_whom(draft, scene)


def _behind_whom(draft: Draft, scene: Scene) -> Span | None:
    """Return the town right behind the one who is met there: "talks with Brown in Oslo and with Dupont in [Paris]"."""
    stretch = Span(draft.clauses[0].span.start, min(draft.clauses[0].span.end + _NEAR, len(scene.text)))
    named = scene.named_within(stretch)
    for actor in draft.actors.get("to", ()):
        found = _IN_TOWN.match(scene.text, named[actor].end) if actor in named else None
        if found and scene.words.world.place_code(found[1]) and not is_state(found[1], scene):
            return Span(*found.span(1))
    return None


def _of_gathering(draft: Draft, scene: Scene) -> Span | None:
    for clause in draft.clauses:
        for phrase in clause.occasion:
            if phrase.preposition not in scene.words.group("gatherings") and draft.rule != AFTER_TALKS:
                continue
            words = phrase.span.quote(scene.text)
            inside = LAST_TOWN.search(words) or LAST_TOWN.search(words.rpartition(",")[0])
            behind = _IN_TOWN.match(scene.text, phrase.span.end)
            town = Span(*behind.span(1)) if behind else None
            if inside is not None:
                town = Span(phrase.span.start + inside.start(1), phrase.span.start + inside.end(1))
            if town is not None and not is_state(town.quote(scene.text), scene):
                return town
    return None


def _towns_that_host(draft: Draft) -> Iterator[Phrase]:
    """Yield the towns that are said to host talks of others: "Oslo will host a meeting of the leaders"."""
    for clause in draft.clauses if draft.kind == "meeting" else ():
        yield from (p for p in clause.agent if clause.verb == "host" and clause.noun and not p.actors)


def _of_clauses(draft: Draft, scene: Scene) -> Span | None:
    towns = (p for p in (*_towns_that_host(draft), *_phrases_of(draft, scene)) if not names_state(p, scene))
    return _first_name(towns, scene) or _of_aim(draft, scene) or _of_host(draft, scene)


def _of_state(draft: Draft, scene: Scene) -> Span | None:
    """Return the state that the clauses name, where nothing says the town; a visit's is its other side."""
    states = (p for p in _phrases_of(draft, scene) if names_state(p, scene) and _is_told(p, draft))
    return _first_name(states, scene) if draft.kind != "visit" else None


def _first_name(phrases: Iterable[Phrase], scene: Scene) -> Span | None:
    named = (name_of_place(phrase, scene) for phrase in phrases)
    return next((span for span in named if span is not None), None)


def _phrases_of(draft: Draft, scene: Scene) -> list[Phrase]:
    """Return the phrases of place that the clauses of an exchange have, and those that lead to it."""
    told = {clause.id for clause in draft.clauses}
    led = [c for c in scene.clauses if c.parent in told and c.verb in scene.words.group("leading")]
    led += calls_paid(draft, scene)
    clauses = (
        draft.clauses[:1] if draft.homeward else draft.clauses
    )  # what was seen on the way is told behind
    phrases = [phrase for clause in (*clauses, *led) for phrase in _placed(clause, draft, scene)]
    return [*phrases, *phrases_visited(draft, scene)] if draft.kind == "visit" else phrases


def _placed(clause: Clause, draft: Draft, scene: Scene) -> Iterator[Phrase]:
    """Yield where a clause says that it happened: "in Oslo", "at his embassy", "welcomed him to the White House"."""
    yield from clause.where
    venues = scene.words.group("venues")
    yield from (p for p in clause.adjuncts if p.preposition in {"at", "in", "aboard"} and p.head in venues)
    if draft.kind == "meeting" and clause.verb in scene.words.group("welcoming"):
        yield from no_states(clause.recipient, scene)


def _before_guest(draft: Draft, scene: Scene) -> Span | None:
    """Return the place before a name: "received in the Kremlin Mr Berg", "At talks in Oslo, Berg and Lee met"."""
    for clause in draft.clauses:
        behind = _OPENS_IN.match(scene.text, clause.noun_span.end) if clause.noun_span is not None else None
        if behind is not None and clause.form == "nominal" and draft.kind == "meeting":
            return Span(*behind.span(1))
        for guest in clause.patient:
            found = _AT_PLACE.fullmatch(scene.text, clause.verb_span.end, guest.span.start)
            if draft.kind == "meeting" and found is not None:
                return Span(*found.span(1))
    return None


def _is_told(phrase: Phrase, draft: Draft) -> bool:
    """Whether a state is where it was, and not within what is told of somebody: "the envoy for reforms in Kenya"."""
    others = (p for c in draft.clauses for p in (*c.agent, *c.companion, *c.patient, *c.about))
    return not any(other.span.holds(phrase.span) and other.span != phrase.span for other in others)


def _of_host(draft: Draft, scene: Scene) -> Span | None:
    """Return the town of the embassy that gives a reception: "The Kenyan embassy in Oslo gave a reception"."""
    if not is_reception(draft, scene):
        return None
    for phrase in (p for clause in draft.clauses for p in clause.agent):
        town = LAST_TOWN.search(phrase.span.quote(scene.text))
        if town is not None:
            return Span(phrase.span.start + town.start(1), phrase.span.start + town.end(1))
    return None


def _of_occasion(draft: Draft, scene: Scene) -> Span | None:
    """Return the town in "met at the leaders' week in Lima, Peru", which the parser takes for a time.

    So too of what a visitor comes for: "left to participate in the fair in Lima".
    """
    gatherings = [
        phrase
        for clause in (draft.clauses if draft.kind == "meeting" else ())
        for phrase in (*clause.when, *clause.adjuncts)
        if phrase.preposition in {"at", "within"}
    ]
    if draft.kind == "visit":
        gatherings += attended(draft, scene)
    for phrase in gatherings:
        town = LAST_TOWN.search(phrase.span.quote(scene.text).partition(",")[0])
        if town is not None and not is_state(town[1], scene):
            return Span(phrase.span.start + town.start(1), phrase.span.start + town.end(1))
    return None


def _told_of_town(draft: Draft, scene: Scene) -> Span | None:
    """Return the town that a clause with "where" is told of: "will travel to Oslo, where she will meet Brown"."""
    for clause in draft.clauses if draft.kind == "meeting" else ():
        told = [clause, *scene.above(clause)]
        for start in sorted({one.span.start for one in told}, reverse=True):
            where = _WHERE_WORD.match(scene.text, start)
            end = where.end() if where else start
            found = _WHERE.search(scene.text, max(0, end - _NEAR), end)
            if found is not None and not is_state(found[1], scene):
                return Span(*found.span(1))
    return None


def _welcomed_to(draft: Draft, scene: Scene) -> Span | None:
    """Return the capital or seat in "welcomed Brown and his delegation to the White House"."""
    told = [
        Span(c.verb_span.end, c.span.end) for c in draft.clauses if c.verb in scene.words.group("welcoming")
    ]
    if draft.kind == "visit":  # "I welcome you to Oslo"
        told = [*told, *draft.words["kind"]] if draft.headline else []
    for span in told if draft.kind in {"meeting", "visit"} else ():
        for found in _TO_TOWN.finditer(scene.text, span.start, span.end):
            entry = scene.words.world.names.get(found[1])
            if entry is not None and entry.kinds & {"capital", "seat"}:
                return Span(*found.span(1))
    return None


def _of_dateline(draft: Draft, scene: Scene) -> Span | None:
    """Return the town of the dateline, where a visitor arrives "here", or two meet "here"."""
    line = scene.report.dateline
    if draft.kind == "joint_statement":
        return _over_statement(draft, scene)
    here = any(
        p.head == "here"
        for c in draft.clauses
        for p in c.where
        if draft.kind == "meeting" or c.verb in {"arrive", "come"}
    )
    if line is None or line.place is None or not here or draft.kind not in {"meeting", "visit"}:
        return None
    start = scene.text.find(line.place, line.span.start, line.span.end)
    return Span(start, start + len(line.place)) if start >= 0 else None


def _over_statement(draft: Draft, scene: Scene) -> Span | None:
    """Return the town over a joint statement whose text follows: "Stockholm, 23 May 2024"."""
    line = scene.report.dateline
    if line is None or line.place is None or line.date is None or not draft.headline:
        return None
    start = scene.text.find(line.place, line.span.start, line.span.end)
    return Span(start, start + len(line.place)) if start >= 0 else None


def _of_aim(draft: Draft, scene: Scene) -> Span | None:
    """Return the place in "hosted him for a meeting at the White House"."""
    for phrase in (p for clause in draft.clauses for p in clause.about if p.preposition == "for"):
        town = LAST_TOWN.search(phrase.span.quote(scene.text).partition(",")[0])
        if town is not None and not is_gathering(town[1], scene) and not is_state(town[1], scene):
            return Span(phrase.span.start + town.start(1), phrase.span.start + town.end(1))
    return None
