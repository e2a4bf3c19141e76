"""The place of an exchange: a town or venue before the state that it is in."""

import re
from collections.abc import Iterator, Sequence

from communique.exchanges.draft import Draft
from communique.exchanges.place_around import (
    phrases_around,
    town_in_headline,
    town_of_embassy,
    town_of_visitor,
)
from communique.exchanges.receptions import is_reception
from communique.exchanges.scene import Scene
from communique.records import Clause, Phrase, Place, Span

_ARTICLE = re.compile(r"^(?:the|a|an)\s+", re.IGNORECASE)
#: Where the name of a place ends: "the White House with Prime Minister Ardern", "Hanoi, where".
_END = re.compile(r",|\swith\s")
#: The town at the end of a gathering's name: "the Climate Conference in Glasgow".
LAST_TOWN = re.compile(r"\s(?:in|at)\s+(?:the\s+)?([A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*)*)$")


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
        name = span.quote(scene.text)
        draft.place = Place(name=name, country=scene.words.world.place_code(name), span=span)
        draft.note("place", (span,), why)
    elif (cited := town_in_headline(draft, scene)) is not None:
        country = scene.words.world.place_code(cited.words)
        draft.place = Place(name=cited.words, country=country, span=cited.span, in_title=cited.in_title)
        draft.cite("place", cited, "the town in the headline")


def _places(draft: Draft, scene: Scene, stretch: Sequence[Clause]) -> Iterator[tuple[Span | None, str]]:
    """Yield what may be the place, the surest first, with why."""
    yield _of_gathering(draft, scene), "place of the gathering"
    yield _of_clauses(draft, scene), "words of place in the clause"
    yield town_of_embassy(draft, scene), "the town of the embassy"
    yield town_of_visitor(draft, scene), "the town that one of the sides visits"
    around = (_name_of_place(phrase, scene.text) for phrase in phrases_around(draft, stretch, scene))
    yield next((span for span in around if span is not None), None), "what is told of the talks"
    if draft.kind == "visit":
        yield _of_dateline(draft, scene), "the dateline's town, in which it arrives"


def _of_gathering(draft: Draft, scene: Scene) -> Span | None:
    for clause in draft.clauses:
        for phrase in clause.occasion:
            town = LAST_TOWN.search(phrase.span.quote(scene.text))
            if town is not None and phrase.preposition in scene.words.group("gatherings"):
                return Span(phrase.span.start + town.start(1), phrase.span.start + town.end(1))
    return None


def _of_clauses(draft: Draft, scene: Scene) -> Span | None:
    told = {clause.id for clause in draft.clauses}
    led = [c for c in scene.clauses if c.parent in told and c.verb in scene.words.group("leading")]
    phrases = [phrase for clause in (*draft.clauses, *led) for phrase in clause.where]
    if draft.kind == "visit":
        phrases += [phrase for clause in draft.clauses for phrase in clause.recipient if not phrase.actors]
    states = [p for p in phrases if any(scene.actors[a].kind == "state" for a in p.actors)]
    towns = [phrase for phrase in phrases if phrase not in states]
    # the state that is visited is the visit's other side, and no place of it
    kept = towns if draft.kind == "visit" else [*towns, *states]
    if draft.kind == "visit":  # "a delegation to attend the inauguration in Oslo"
        sentences = {clause.sentence for clause in draft.clauses}
        attending = scene.words.group("attending")
        kept += [p for c in scene.clauses if c.sentence in sentences and c.verb in attending for p in c.where]
    named = (_name_of_place(phrase, scene.text) for phrase in kept)
    found = next((span for span in named if span is not None), None)
    return found or _of_aim(draft, scene) or _of_host(draft, scene)


def _of_host(draft: Draft, scene: Scene) -> Span | None:
    """Return the town of the embassy that gives a reception: "The Kenyan embassy in Oslo gave a reception"."""
    if not is_reception(draft, scene):
        return None
    for phrase in (p for clause in draft.clauses for p in clause.agent):
        town = LAST_TOWN.search(phrase.span.quote(scene.text))
        if town is not None:
            return Span(phrase.span.start + town.start(1), phrase.span.start + town.end(1))
    return None


def _of_dateline(draft: Draft, scene: Scene) -> Span | None:
    """Return the town of the dateline, where a visitor arrives "here"."""
    line = scene.report.dateline
    arrives = any(p.head == "here" for c in draft.clauses if c.verb == "arrive" for p in c.where)
    if line is None or line.place is None or not arrives:
        return None
    start = scene.text.find(line.place, line.span.start, line.span.end)
    return Span(start, start + len(line.place)) if start >= 0 else None


def _of_aim(draft: Draft, scene: Scene) -> Span | None:
    """Return the place in "hosted him for a meeting at the White House"."""
    for phrase in (p for clause in draft.clauses for p in clause.about if p.preposition == "for"):
        town = LAST_TOWN.search(phrase.span.quote(scene.text))
        if town is not None:
            return Span(phrase.span.start + town.start(1), phrase.span.start + town.end(1))
    return None


def _name_of_place(phrase: Phrase, text: str) -> Span | None:
    """Return the name of a place without article and without what follows a comma or "with"."""
    article = _ARTICLE.match(phrase.span.quote(text))
    start = phrase.span.start + (len(article.group()) if article else 0)
    end = start + len(_END.split(text[start : phrase.span.end], maxsplit=1)[0].rstrip())
    name = text[start:end]
    town = LAST_TOWN.search(name) if name[:1].islower() else None  # "the annual summit in Oslo"
    if town is not None:
        return Span(start + town.start(1), start + town.end(1))
    return Span(start, end) if any(c.isupper() for c in name) and not any(c.isdigit() for c in name) else None
