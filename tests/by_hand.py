"""Clauses written by hand, so that what is found among them is tested without a parser.

A role is given by its words, or by ``(preposition, words)``; words that are one of ``NAMES`` name that actor::

    text = "Smith sent a message to Dupont on Monday."
    clause(text, "sent", verb="send", noun="message", agent="Smith", recipient=("to", "Dupont"), when=("on", "Monday"))
"""

from typing import Any

import msgspec

from communique.records import Actor, Clause, Phrase, Report, Span

#: Actors by the words that name them: an American, two Frenchmen, an ambassador, and states.
NAMES = {
    "Smith": Actor(id="smith", kind="person", name="Smith", country="US"),
    "Jones": Actor(id="jones", kind="person", name="Jones", country="US"),
    "Dupont": Actor(id="dupont", kind="person", name="Dupont", country="FR"),
    "Durand": Actor(id="durand", kind="person", name="Durand", country="FR"),
    "France": Actor(id="france", kind="state", name="France", country="FR"),
    "the party": Actor(id="party", kind="body", name="the party", country="FR"),
}
ACTORS = tuple(NAMES.values())
_NO_ROLES = {"verb", "form", "tense", "modality", "relation", "mood", "within"}


def span_of(text: str, words: str) -> Span:
    """Return where words stand first in a text."""
    start = text.index(words)
    return Span(start, start + len(words))


def phrase(text: str, words: str, preposition: str | None = None) -> Phrase:
    """Return the phrase of some words; it names those of ``NAMES`` that stand in it between "and"s."""
    span = span_of(text, words)
    parts = words.replace(", ", " and ").split(" and ")
    actors = tuple(NAMES[part].id for part in parts if part in NAMES)
    return Phrase(
        span=span,
        head=words.rsplit(maxsplit=1)[-1].lower(),
        head_span=span,
        actors=actors,
        preposition=preposition,
    )


def clause(text: str, predicate: str, *, number: int = 0, noun: str | None = None, **given: Any) -> Clause:
    """Build a clause from its words; what is no role is given to the record as it is.

    It reaches over the whole text, or over the words given as ``within``.
    """
    roles = {
        name: (phrase(text, *((value[1], value[0]) if isinstance(value, tuple) else (value,))),)
        for name, value in given.items()
        if isinstance(value, tuple | str) and name not in _NO_ROLES
    }
    rest = {name: value for name, value in given.items() if name not in roles}
    place = span_of(text, predicate)
    return Clause(
        id=number,
        sentence=rest.pop("sentence", 0),
        paragraph=0,
        span=span_of(text, rest.pop("within", text)),
        predicate=place,
        verb=rest.pop("verb", None),
        verb_span=place,
        noun=noun,
        noun_span=span_of(text, noun) if noun else None,
        **roles,
        **rest,
    )


def naming(given: Clause, role: str, *actors: str) -> Clause:
    """Return a clause whose first phrase in a role names some actors."""
    first, *others = getattr(given, role)
    return msgspec.structs.replace(given, **{role: (msgspec.structs.replace(first, actors=actors), *others)})


def mentioned(actor: Actor, text: str) -> Actor:
    """Return an actor with all places of a text where its name stands."""
    places = (at for at in range(len(text)) if text.startswith(actor.name, at))
    return msgspec.structs.replace(actor, mentions=tuple(Span(at, at + len(actor.name)) for at in places))


def report(text: str, **known: Any) -> Report:
    """Return a report of one paragraph, published on Tuesday 23 March 2021 unless said otherwise."""
    return Report(
        source="x",
        id="x",
        text=text,
        **{"published": "2021-03-23", "paragraphs": (Span(0, len(text)),), **known},
    )
