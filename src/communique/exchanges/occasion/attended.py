"""What is attended or marked: a ceremony, a congress, a gathering at which two meet."""

import re
from collections.abc import Iterator

from communique.exchanges.draft import Draft
from communique.exchanges.occasion.comes_for import event_of, is_named_gathering
from communique.exchanges.occasion.extent import BARE_DATE, names_event, words_of
from communique.exchanges.place.words import is_gathering
from communique.exchanges.receptions import is_reception
from communique.exchanges.scene import Scene
from communique.records import Clause, Phrase, Span

#: Prepositions that set a meeting at a gathering, or a visitor at a ceremony.
_GATHERED = frozenset({"at", "during", "for", "in"})

_ARTICLE = re.compile(r"^(?:the|a|an)\s+", re.IGNORECASE)

#: How many sentences after a visit what the visitor takes part in may be told.
_LATER = 2

#: What a guest does to a gathering to which he has come: "will visit Kenya to open the Games".
_OPENING = frozenset({"open", "inaugurate", "launch", "close"})

_THEY = frozenset({"it", "they"})


def attended(draft: Draft, scene: Scene) -> Iterator[Span]:
    """Yield what is attended or marked by the aim of a clause: "a delegation to attend the inauguration"."""
    if draft.kind not in {"visit", "message", "gift"} and not is_reception(draft, scene):
        return
    sentences = {clause.sentence for clause in draft.clauses}
    for clause in scene.clauses:
        if clause.sentence not in sentences or not _serves(clause, draft, scene):
            continue
        attending = clause.verb in scene.words.group("attending")
        merits = scene.words.group("merits")
        named = [p for p in clause.patient if attending and not p.actors and p.head not in merits]
        if clause.verb in _OPENING and draft.kind == "visit":
            named += [p for p in clause.patient if is_named_gathering(p.span.quote(scene.text))]
        for phrase in (*named, *_taken_part_in(clause, scene)):
            yield words_of(phrase, draft.clauses[0], scene)
        event = event_of(clause, scene) if draft.kind == "visit" and _attends(clause) else None
        if event is not None:
            yield event


def _attends(clause: Clause) -> bool:
    """Whether a clause tells that somebody is at an event: "attend", "participate", "take part"."""
    part = clause.verb == "take" and any(p.head == "part" for p in clause.patient)
    return part or clause.verb in {"attend", "participate"}


def _serves(clause: Clause, draft: Draft, scene: Scene) -> bool:
    """Whether a clause says what for: "to attend the inauguration", and of one who is back "after attending" it."""
    before = scene.text[: clause.verb_span.start].rstrip().lower()
    to = before.endswith(" to") or clause.verb_span.quote(scene.text).lower().startswith("to ")
    aim = clause.form == "infinitive" or (clause.form == "relative" and to)
    return aim or (draft.kind == "visit" and clause.form == "participle" and before.endswith(" after"))


def taken_part_on_visit(draft: Draft, scene: Scene) -> Iterator[tuple[Clause, Phrase]]:
    """Yield the event in which a visitor is said to take part: "It will take part in the celebrations of the day"."""
    last = max(clause.sentence for clause in draft.clauses) if draft.kind == "visit" else 0
    visitors = set(draft.actors.get("from", ()))
    for clause in scene.clauses[draft.clauses[0].id :] if visitors and draft.kind == "visit" else ():
        theirs = any(visitors & set(p.actors) or (not p.actors and p.head in _THEY) for p in clause.agent)
        if theirs and 0 < clause.sentence - last <= _LATER and clause.form == "finite" and not clause.negated:
            attended = clause.patient if clause.verb in scene.words.group("attending") else ()
            marked = (p for p in attended if names_event(p.span.quote(scene.text), scene))
            yield from ((clause, phrase) for phrase in (*marked, *_taken_part_in(clause, scene)))


def _taken_part_in(clause: Clause, scene: Scene) -> Iterator[Phrase]:
    """Yield what somebody takes part in, where he does and it is an event."""
    if not _attends(clause) or clause.verb == "attend":
        return
    for phrase in (*clause.adjuncts, *clause.where, *clause.about, *clause.when):
        if phrase.preposition == "in" and names_event(phrase.span.quote(scene.text), scene):
            yield phrase


def gathered(draft: Draft, scene: Scene) -> Iterator[tuple[Span, str]]:
    """Yield the gathering at which two meet: "at the G7", "during the General Assembly", "for the Arctic Summit".

    And the ceremony that a visitor is at: "will represent the government at the funeral of President Brown".
    """
    if draft.kind not in {"meeting", "visit"} or draft.headline:
        return
    for clause in draft.clauses:
        event = event_of(clause, scene) if draft.kind == "visit" and _attends(clause) else None
        if event is not None:
            yield event, "what the visitor attends"
        for phrase in (*clause.occasion, *clause.where, *clause.adjuncts, *clause.when, *clause.about):
            words = _ARTICLE.sub("", phrase.span.quote(scene.text))
            if phrase.preposition not in _GATHERED or BARE_DATE.fullmatch(words):
                continue
            if draft.kind == "meeting" and is_gathering(words.partition(" in ")[0], scene):
                yield words_of(phrase, clause, scene), "the gathering at which they meet"
            first = words.split(" ", 1)[0].lower()
            ceremony = first in scene.words.group("ceremonies")
            if draft.kind == "visit" and (ceremony or _is_come_for(phrase, words, scene)):
                yield words_of(phrase, clause, scene), "the ceremony or gathering that the visitor is at"


def _is_come_for(phrase: Phrase, words: str, scene: Scene) -> bool:
    """Whether a visitor comes for a gathering: "will go to Oslo for the Arctic Summit"."""
    event = words.partition(" in ")[0]
    return phrase.preposition == "for" and (is_gathering(event, scene) or is_named_gathering(event))
