"""What a clause says besides its verb: the words in which the objects of a pattern are looked for."""

from dataclasses import dataclass

from communique.records import Clause, Span


@dataclass(frozen=True)
class Zone:
    """The words behind a verb.

    Attributes:
        verb: The first word of the verb's lemma; "" for a nominal clause.
        after: What follows the verb, its particle first, in lower case.
        objects: The same with what comes before it as its object ("sanctions were imposed").
        nouns: The same without what another clause says ("agreed with Kim to …").
        agents: Who does it, in lower case.
        before: The clause as far as its verb, "will not" and the like included, in lower case.
    """

    verb: str
    after: str
    objects: str
    nouns: str
    agents: str
    before: str = ""


def zone_of(clause: Clause, text: str) -> Zone:
    """Return the words of a clause besides its verb, as the patterns read them."""
    first, _, particle = (clause.verb or "").partition(" ")
    rest = _lower(clause.remainder, text)
    after = f"{particle} {rest}" if particle else rest
    before = [
        _lower(phrase.span, text)
        for phrase in (*clause.patient, *clause.complement)
        if not _inside(phrase.span, clause.remainder)
    ]
    if clause.noun_span is not None and not _inside(clause.noun_span, clause.remainder):
        before.append(_lower(clause.noun_span, text))
    agents = " ; ".join(_lower(phrase.span, text) for phrase in clause.agent)
    objects = " ; ".join([*before, after])
    nouns = " ; ".join([*before, _without_content(clause, text, particle)])
    infinitive = (
        clause.form == "infinitive"
    )  # its "to" is no preposition, and what is before it in another clause
    opening = "" if infinitive else text[clause.span.start : clause.verb_span.end].lower()
    return Zone(first, after, objects, nouns, agents, opening)


def _without_content(clause: Clause, text: str, particle: str) -> str:
    """Return what follows the verb as far as what it says, if it says anything."""
    span = clause.remainder
    if span is None:
        return particle
    starts = [one.start for one in clause.content if one.start >= span.start]
    end = min([span.end, *starts])
    return f"{particle} {text[span.start : end].lower()}"


def _lower(span: Span | None, text: str) -> str:
    return span.quote(text).lower() if span is not None else ""


def _inside(span: Span, outer: Span | None) -> bool:
    return outer is not None and outer.start <= span.start and span.end <= outer.end
