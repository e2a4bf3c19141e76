"""The place of a meeting or visit where its own clause names none: what is told of the visitor, the talks, the host."""

import re
from collections.abc import Iterable, Iterator, Sequence

from communique.exchanges.draft import Draft
from communique.exchanges.headline_words import Cited, Headline
from communique.exchanges.scene import Scene, actors_of
from communique.records import Clause, Phrase, Span

#: The town of a visit that somebody is on: "who is on a working visit to Oslo", "who arrived in Oslo".
_WHO_VISITS = re.compile(
    r"\bwho\s+(?:(?:is|are|was|were)\s+(?:\w+\s+){0,2}?(?:visiting|on\s+an?\s+(?:[\w-]+\s+){0,3}visit\s+(?:to|in))"
    r"|(?:has\s+|have\s+)?(?:arrived|come|came)\s+(?:in|to|at))\s+([A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*)*)"
)
#: The town of an embassy: "the Kenyan embassy in Oslo".
_EMBASSY_IN = re.compile(r"\b[Ee]mbass(?:y|ies)\b.*?\sin\s+([A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*)*)")
#: The end of a headline that names where: "talks with President Lund in Oslo", "arrived in Port Hallan".
_AT_END = re.compile(r"\s(?:in|at)\s+(?:the\s+)?([A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*){0,2})$")


def phrases_around(draft: Draft, stretch: Sequence[Clause], scene: Scene) -> Iterator[Phrase]:
    """Yield phrases of place that other clauses have for a meeting: of the talks themselves, of the welcome to it.

    Args:
        draft: The exchange.
        stretch: The clauses from the one that names it to the next exchange.
        scene: The report.
    """
    if draft.kind != "meeting":
        return
    for clause in stretch:
        if tells_of_talks(clause, draft, scene):
            yield from _no_states(clause.where, scene)
    if draft.headline:
        for clause in scene.clauses:
            if _welcomes(clause, draft, scene):
                yield from _no_states((*clause.where, *clause.recipient), scene)


def tells_of_talks(clause: Clause, draft: Draft, scene: Scene) -> bool:
    """Whether a later clause says when and where the talks were: "The meeting was held in Oslo on May 5"."""
    things = {clause.noun, *(p.head for p in (*clause.agent, *clause.patient))} & scene.words.group(
        "talk-things"
    )
    return (
        bool(things)
        and clause not in draft.clauses
        and clause.verb in scene.words.group("taking-place")
        and not actors_of((*clause.agent, *clause.companion))
    )


def _welcomes(clause: Clause, draft: Draft, scene: Scene) -> bool:
    """Whether a speaker says where he has the other side: "I am glad to receive you in Moscow"."""
    if clause.verb not in scene.words.group("welcoming") or clause.negated:
        return False
    return any(p.head == "you" or set(p.actors) & draft.taken() for p in clause.patient)


def _no_states(phrases: Iterable[Phrase], scene: Scene) -> Iterator[Phrase]:
    """Yield the phrases that name no state, person or office: what may be a town or a hall."""
    for phrase in phrases:
        living = any(scene.actors[a].kind in {"state", "person", "office"} for a in phrase.actors)
        if not living and not _is_state(phrase.span.quote(scene.text), scene):
            yield phrase


def town_of_visitor(draft: Draft, scene: Scene) -> Span | None:
    """Return the town that one of the sides is visiting: "met with Brown, who is on a visit to Oslo"."""
    if draft.kind != "meeting" or draft.headline:
        return None
    towns = _towns((clause.span for clause in draft.clauses), _WHO_VISITS, scene)
    return next((span for span in towns if not _is_state(span.quote(scene.text), scene)), None)


def town_of_embassy(draft: Draft, scene: Scene) -> Span | None:
    """Return the town of the embassy that is visited: "visited the Kenyan embassy in Oslo"."""
    if draft.kind != "visit":
        return None
    phrases = (p for clause in draft.clauses for p in (*clause.patient, *clause.recipient))
    return next(_towns((p.span for p in phrases), _EMBASSY_IN, scene), None)


def _towns(spans: Iterable[Span], grammar: re.Pattern[str], scene: Scene) -> Iterator[Span]:
    for span in spans:
        found = grammar.search(span.quote(scene.text))
        if found is not None:
            yield Span(span.start + found.start(1), span.start + found.end(1))


def town_in_headline(draft: Draft, scene: Scene) -> Cited | None:
    """Return the town at the end of the headline that alone names an exchange."""
    headline = Headline.of(scene.report)
    found = _AT_END.search(headline.words.rstrip()) if draft.headline else None
    if found is None or scene.words.world.place_code(found[1]) is None or _is_state(found[1], scene):
        return None
    return headline.cite(*found.span(1))


def _is_state(name: str, scene: Scene) -> bool:
    """Whether a name is that of a state and of no town: a capital, and "Singapore", may be where they met."""
    entry = scene.words.world.names.get(name)
    return entry is not None and not entry.kinds & {"capital", "seat"}
