"""Cues that a noun makes: with a light verb ("expressed the hope"), or alone ("Lund's claim that trade grows")."""

from collections.abc import Iterator

from communique.records import Clause, Span
from communique.statements.cue import Cue, Found, split_opener
from communique.statements.words import CueNoun, StatementWords


def noun_cue(clause: Clause, words: StatementWords, text: str) -> Cue | None:
    """Return the cue that the noun of a clause makes with its verb: "expressed the hope that", or ``None``."""
    for noun, place in _nouns(clause):
        entry = words.nouns.get(noun) or words.nouns.get(noun.removesuffix("s"))
        if entry is not None and clause.verb in entry.light:
            found = _part(clause, place, text) if entry.part else _beside_noun(clause, entry, place, text)
            if found is not None:
                span, content, rule = found
                name = f"{clause.verb} {noun}"
                return Cue(clause, name, entry.act, span, content, rule, entry.together, entry.part)
    return None


def nominal_cue(clause: Clause, words: StatementWords) -> Cue | None:
    """Return the cue of a noun that brings what its owner says: "Lund's claim | that trade grows"."""
    entry = words.nouns.get(clause.noun or "")
    if entry is None or not entry.alone or not clause.content or clause.noun_span is None:
        return None
    return Cue(clause, clause.noun or "", entry.act, clause.noun_span, clause.content, "clause of the noun")


def _nouns(clause: Clause) -> Iterator[tuple[str, Span]]:
    """Yield the nouns that can make the cue with the verb, and where they stand."""
    if clause.noun is not None and clause.noun_span is not None:
        yield clause.noun, clause.noun_span
    for phrase in clause.patient:
        yield phrase.head, phrase.head_span


def _part(clause: Clause, place: Span, text: str) -> Found | None:
    """Return the content where the noun is part of it: extended | warm congratulations to Kim."""
    if place.start < clause.verb_span.start:
        whole = next((p.span for p in clause.patient if p.head_span == place), place)
        rest = clause.remainder
        told = rest is not None and bool(
            split_opener(rest, _MATTERS, text)
        )  # "Concern was voiced | over the delay"
        return (
            clause.verb_span,
            (whole, rest) if rest is not None and told else (whole,),
            "what was expressed",
        )
    if clause.remainder is None:
        return None
    return clause.verb_span, (clause.remainder,), "object of the cue"


#: What tells the matter of a noun that a passive parts from it.
_MATTERS = ("over", "about", "for", "at", "that", "to", "with")


def _beside_noun(clause: Clause, entry: CueNoun, place: Span, text: str) -> Found | None:
    """Return the content that follows a noun of the cue: expressed the hope | that …."""
    cue = clause.verb_span.joined(place)
    if clause.content and clause.content[0].start >= place.end:
        return cue, clause.content, "clause of the noun"
    if clause.remainder is None:
        return None
    rest = Span(max(place.end, clause.remainder.start), clause.remainder.end)
    opened = split_opener(rest, entry.after, text)
    if opened is not None:  # also "An understanding was reached on"
        return cue.joined(opened[0]), (opened[1],), "what follows the noun"
    return None
