"""The occasion of an exchange."""

import re
from collections.abc import Iterator, Sequence

from communique.exchanges.draft import Draft
from communique.exchanges.place import LAST_TOWN
from communique.exchanges.receptions import is_reception
from communique.exchanges.scene import Scene
from communique.records import Clause, Occasion, Phrase, Span

#: Kinds whose "on …" is an occasion; that of talks is a matter.
_SENT = frozenset({"message", "gift"})
_RELATIVE = re.compile(r",\s*(?:which|who|whose|where)\b")
#: What a parser cuts off a word: "his re-election".
_HYPHENED = re.compile(r"-\w+")
_BARE_DATE = re.compile(
    r"(?:[A-Z][a-z]+\.?\s+\d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)?|[A-Z][a-z]+day)(?:,?\s+\d{4})?"
)


def set_occasion(draft: Draft, scene: Scene) -> None:
    """Take the first of what may be the occasion; a death that is told goes before "hearing the sad news of" it."""
    found = next(_candidates(draft, scene), None)
    death = _death_told(draft, scene)
    if death is not None and (found is None or found[0].holds(death)):
        found = death, "the death that the condolence is over"
    if found is not None:
        span, why = found
        draft.occasion = Occasion(text=span.quote(scene.text), span=span)
        draft.note("occasion", (span,), why)


def _candidates(draft: Draft, scene: Scene) -> Iterator[tuple[Span, str]]:
    """Yield what may be the occasion, with why.

    The phrases with "on the occasion of", and for what is sent also with "on", "for" and "over": of the clauses that
    name the exchange first, then of the acts done in it, then of what is told within those acts ("thanks for sending
    congratulations on the anniversary"). Then what somebody besides the recipient is congratulated as, what a briefing
    is on, and what is attended or marked.
    """
    acts = [clause for clause in draft.acts if clause not in draft.clauses]
    within = [c for c in scene.clauses if c not in acts and any(act.span.holds(c.span) for act in acts)]
    for told in (draft.clauses, [*acts, *within]):
        for clause, phrase in (*_phrases("occasion", told), *_phrases("about", told)):
            if _is_occasion(phrase, clause, draft, scene):
                yield _words_of(phrase, clause, scene), f"phrase with {phrase.preposition!r}"
    if (span := _congratulated(draft, scene) or _briefed_on(draft, scene)) is not None:
        yield span, "what the act is on"
    for phrase in _attended(draft, scene):
        yield _words_of(phrase, draft.clauses[0], scene), "what it serves to attend or mark"


def _death_told(draft: Draft, scene: Scene) -> Span | None:
    """Return the clause of the death over which condolences are given: "the sad news that Brown passed away"."""
    if "condolence" not in draft.purposes or draft.kind != "message":
        return None
    for clause in scene.clauses[draft.clauses[0].id :]:
        if clause.verb in scene.words.group("dying") and any(phrase.actors for phrase in clause.agent):
            who = min(phrase.span for phrase in clause.agent)
            return who.joined(clause.remainder or clause.verb_span)
    return None


def _congratulated(draft: Draft, scene: Scene) -> Span | None:
    """Return a congress, a day or a body that is congratulated besides the recipient."""
    for clause in draft.acts:
        for phrase in clause.patient:
            alive = any(scene.actors[a].kind != "body" for a in phrase.actors)
            if clause.noun is None and phrase.actors and not alive:
                return phrase.span
    return None


def _briefed_on(draft: Draft, scene: Scene) -> Span | None:
    """Return what "a briefing on …" in the sentence of a message is on."""
    sentences = {clause.sentence for clause in draft.clauses}
    for phrase in (
        p for c in scene.clauses if c.sentence in sentences for p in c.agent if p.head == "briefing"
    ):
        topic = re.search(r"\bon\s+", phrase.span.quote(scene.text))
        if topic is not None and draft.kind == "message":
            return Span(phrase.span.start + topic.end(), phrase.span.end)
    return None


def _attended(draft: Draft, scene: Scene) -> Iterator[Phrase]:
    """Yield what is attended or marked by the aim of a clause: "a delegation to attend the inauguration"."""
    if draft.kind not in {"visit", "message", "gift"} and not is_reception(draft, scene):
        return
    sentences = {clause.sentence for clause in draft.clauses}
    for clause in scene.clauses:
        serves = clause.form == "infinitive" and clause.sentence in sentences
        if serves and clause.verb in scene.words.group("attending"):
            yield from (p for p in clause.patient if not p.actors)


def _phrases(role: str, clauses: Sequence[Clause]) -> Iterator[tuple[Clause, Phrase]]:
    for clause in clauses:
        for phrase in getattr(clause, role):
            yield clause, phrase


def _is_occasion(phrase: Phrase, clause: Clause, draft: Draft, scene: Scene) -> bool:
    words = phrase.span.quote(scene.text)
    if phrase.actors or phrase.head in scene.words.group("no-occasion") or words.startswith("a visit"):
        return False
    if phrase.preposition in scene.words.group("matters"):
        sent = draft.kind in _SENT or clause in draft.acts or is_reception(draft, scene)
        return sent and not _BARE_DATE.fullmatch(words.strip())
    return True


def _words_of(phrase: Phrase, clause: Clause, scene: Scene) -> Span:
    """Return the words that name the occasion, no more and no less than it."""
    span = _with_as(phrase, clause, scene.text)
    hyphened = _HYPHENED.match(scene.text, span.end)
    span = Span(span.start, hyphened.end()) if hyphened else span
    cut = _RELATIVE.search(span.quote(scene.text))
    if cut is None and phrase.preposition in scene.words.group("gatherings"):
        cut = LAST_TOWN.search(span.quote(scene.text))
    return Span(span.start, span.start + cut.start()) if cut else span


def _with_as(phrase: Phrase, clause: Clause, text: str) -> Span:
    """Join "as president" to "his election", where the parser hangs it on the verb."""
    for other in clause.adjuncts:
        if other.preposition == "as" and text[phrase.span.end : other.span.start].strip().lower() == "as":
            return phrase.span.joined(other.span)
    return phrase.span
