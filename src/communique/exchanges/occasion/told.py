"""The occasion that a message tells of in its own words, where the sentence that names the message does not."""

import re
from collections.abc import Iterator, Sequence

from communique.exchanges.draft import Draft
from communique.exchanges.occasion.extent import (
    BARE_DATE,
    cut_back,
    names_event,
    run_on,
    without_front,
    words_of,
)
from communique.exchanges.occasion.worded import GLAD, SAD, in_words
from communique.exchanges.receptions import is_reception
from communique.exchanges.scene import Scene
from communique.records import Clause, Phrase, Span

#: The death of whoever is named behind these words.
_DEATH_OF = re.compile(
    r"\b(?:the\s+)?(?:[\w-]+\s+)?(?:death|passing|murder|assassination|loss)\s+of\s+(?:the\s+late\s+)?",
    re.IGNORECASE,
)
#: Why the death of somebody who is named is the occasion.
DEATH_TOLD = "the death that is told"
#: What a day that is celebrated is called.
_DAYS = ("anniversar", "birthday", "festival", "holiday", "day of", " day", "new year", "christmas", "easter")


def told_in_message(draft: Draft, clauses: Sequence[Clause], scene: Scene) -> Iterator[tuple[Span, str]]:
    """Yield what a message, gift or reception tells of its occasion, with why.

    A glad message names the day ("on the occasion of the national day", "as you celebrate the anniversary of"), a
    sad one what its sender has heard of ("saddened to hear of the murder of"), one of thanks the visit that is over.

    Args:
        draft: The message, gift or reception.
        clauses: Those from the one that names it to the next exchange.
        scene: The report.
    """
    if draft.kind not in {"message", "gift"}:
        yield from in_words(draft, clauses, scene) if is_reception(draft, scene) else ()
        return
    if draft.purposes & GLAD:
        yield from _on_day(clauses, scene)
        yield from _celebrated(clauses, scene)
    if draft.purposes & SAD:
        before = scene.clauses[: clauses[0].id] if clauses else ()
        yield from _heard_of([*clauses, *before], scene)
        yield from mourned(draft, scene)
        yield from _called_loss(clauses, scene)
    if "thanks" in draft.purposes:
        yield from _wound_up(clauses, scene)
    yield from in_words(draft, clauses, scene)


def _called_loss(clauses: Sequence[Clause], scene: Scene) -> Iterator[tuple[Span, str]]:
    """Yield the death that is called a loss: "the [demise of President Brown] is a great loss to us all"."""
    deaths = scene.words.group("deaths")
    for clause in clauses:
        if clause.verb in {"be", "mean", "represent"} and any(p.head == "loss" for p in clause.complement):
            for phrase in clause.agent:
                if phrase.head in deaths and " of " in phrase.span.quote(scene.text):
                    yield words_of(phrase, clause, scene), "the death that the message calls a loss"


def _on_day(clauses: Sequence[Clause], scene: Scene) -> Iterator[tuple[Span, str]]:
    for clause in clauses:
        for phrase in clause.occasion:
            words = words_of(phrase, clause, scene)
            if phrase.preposition in scene.words.group("on-occasion") and _is_event(words, scene):
                yield words, f"phrase with {phrase.preposition!r} in the message"


def _celebrated(clauses: Sequence[Clause], scene: Scene) -> Iterator[tuple[Span, str]]:
    for clause in clauses:
        if clause.verb in scene.words.group("attending"):
            phrases: tuple[Phrase, ...] = clause.patient
        elif clause.verb in scene.words.group("availing"):
            phrases = clause.of
        else:
            continue
        for phrase in phrases:
            span = _within_celebration(run_on(phrase.span, scene.text), scene.text)
            if _is_day(span.quote(scene.text)) and _is_event(span, scene):
                yield span, f"what the message says of {clause.verb!r}"


def _within_celebration(span: Span, text: str) -> Span:
    """Return "the 64th anniversary of …" of "the celebration of the 64th anniversary of …"."""
    head, of, rest = span.quote(text).partition(" of ")
    celebration = of and head.lower().rstrip("s").endswith(("celebration", "observance", "occasion"))
    return Span(span.end - len(rest), span.end) if celebration else span


def _is_day(words: str) -> bool:
    return any(day in words.lower() for day in _DAYS)


def _heard_of(clauses: Sequence[Clause], scene: Scene) -> Iterator[tuple[Span, str]]:
    grave = scene.words.group("deaths") | scene.words.group("disasters")
    for clause in clauses:
        if clause.verb not in scene.words.group("learning"):
            continue
        for phrase in (*clause.of, *clause.about, *clause.patient, *clause.occasion):
            span = cut_back(without_front(run_on(phrase.span, scene.text), scene.text), scene.text)
            if grave & set(span.quote(scene.text).lower().replace(",", " ").split()):
                yield span, f"what the message says of {clause.verb!r}"


def mourned(draft: Draft, scene: Scene) -> Iterator[tuple[Span, str]]:
    """Yield the death of somebody who is named, told before the words of comfort: "with the death of Chairman Lund".

    The one told last comes first.
    """
    end = max((clause.span.end for clause in draft.clauses), default=scene.start)
    for found in reversed([*_DEATH_OF.finditer(scene.text, scene.start, end)]):
        dead = [
            place
            for actor in scene.actors.values()
            for place in actor.mentions
            if actor.kind == "person" and found.end() == place.start
        ]
        if dead:
            yield (
                run_on(Span(found.start(), max(place.end for place in dead)), scene.text),
                DEATH_TOLD,
            )


def _wound_up(clauses: Sequence[Clause], scene: Scene) -> Iterator[tuple[Span, str]]:
    for clause in clauses:
        if clause.form == "participle" and clause.verb in {"visit", "tour"} and clause.relation == "time":
            yield (
                clause.verb_span.joined(clause.remainder or clause.verb_span),
                "where one thanks for having been",
            )
        if clause.verb not in scene.words.group("ending") or clause.tense == "future":
            continue
        for span in (*(p.span for p in clause.patient), *((clause.noun_span,) if clause.noun_span else ())):
            words = _with_goal(span, clause, scene.text)
            if any(
                event.event == "visit" for event in scene.words.occasions.events_in(words.quote(scene.text))
            ):
                yield words, f"what the message says of {clause.verb!r}"


def _with_goal(span: Span, clause: Clause, text: str) -> Span:
    """Return "the visit to Kenya", where the parser hangs "to Kenya" on the verb."""
    start = span.start
    for word in ("the ", "his ", "her ", "our ", "my ", "their "):
        if text[:start].endswith(word):
            start -= len(word)
    goals = (p.span for p in clause.recipient if text[span.end : p.span.start].strip() == "to")
    return Span(start, max((span.end, *(goal.end for goal in goals))))


def _is_event(span: Span, scene: Scene) -> bool:
    words = span.quote(scene.text)
    return not BARE_DATE.fullmatch(words) and names_event(words, scene)
