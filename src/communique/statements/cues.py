"""Which clauses carry a statement, by which cue, and what is said.

A light verb with a noun that says what is done ("expressed the hope", "extended condolences") goes before the
verb alone; a verb with what follows it ("called for") before the bare verb.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import msgspec

from communique.records import Clause, Phrase, Span
from communique.statements.words import CueNoun, CueVerb, StatementWords


@dataclass(frozen=True)
class Cue:
    """A clause that carries a statement.

    Attributes:
        clause: The clause.
        name: The entry by which it does ("stress", "express … hope").
        act: The speech act.
        span: The words of the cue.
        content: What is said.
        rule: How the content was found, in words.
        together: Whether those stand with the speaker speak too.
        is_saying: Whether it brings a clause or direct words, which nothing that cannot speak does.
        conveyed: Whether the words can be another's, whose the noun is ("conveyed the greetings of Kim").
        hearsay: Whether it is told in the passive of somebody who need not be named ("is expected to").
    """

    clause: Clause
    name: str
    act: str
    span: Span
    content: tuple[Span, ...]
    rule: str
    together: bool = False
    conveyed: bool = False
    is_saying: bool = False
    hearsay: bool = False


def cue_of(clause: Clause, words: StatementWords, text: str) -> Cue | None:
    """Return the cue of a clause, or ``None`` where it carries no statement."""
    if clause.verb is None:
        return _nominal_cue(clause, words)
    return (
        _noun_cue(clause, words, text) or _phrasal_cue(clause, words, text) or _verb_cue(clause, words, text)
    )


def is_passive(clause: Clause) -> bool:
    """Whether the clause tells first what is said or done: "Hope was expressed", "it was noted by"."""
    by = all(phrase.preposition == "by" for phrase in clause.agent)
    return by and bool(clause.patient) and clause.patient[0].span.start < clause.verb_span.start


def _noun_cue(clause: Clause, words: StatementWords, text: str) -> Cue | None:
    for noun, place in _nouns(clause):
        entry = words.nouns.get(noun) or words.nouns.get(noun.removesuffix("s"))
        if entry is not None and clause.verb in entry.light:
            found = _part(clause, place, text) if entry.part else _beside_noun(clause, entry, place, text)
            if found is not None:
                span, content, rule = found
                name = f"{clause.verb} {noun}"
                return Cue(clause, name, entry.act, span, content, rule, entry.together, entry.part)
    return None


def _nominal_cue(clause: Clause, words: StatementWords) -> Cue | None:
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


_Found = tuple[Span, tuple[Span, ...], str]


def _part(clause: Clause, place: Span, text: str) -> _Found | None:
    """Return the content where the noun is part of it: extended | warm congratulations to Kim."""
    if place.start < clause.verb_span.start:
        whole = next((p.span for p in clause.patient if p.head_span == place), place)
        rest = clause.remainder
        told = rest is not None and bool(
            _opened(rest, _MATTERS, text)
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


def _beside_noun(clause: Clause, entry: CueNoun, place: Span, text: str) -> _Found | None:
    """Return the content that follows a noun of the cue: expressed the hope | that …."""
    cue = clause.verb_span.joined(place)
    if clause.content and clause.content[0].start >= place.end:
        return cue, clause.content, "clause of the noun"
    if clause.remainder is None:
        return None
    rest = Span(max(place.end, clause.remainder.start), clause.remainder.end)
    opened = _opened(rest, entry.after, text)
    if opened is not None:  # also "An understanding was reached on"
        return cue.joined(opened[0]), (opened[1],), "what follows the noun"
    return None


def _phrasal_cue(clause: Clause, words: StatementWords, text: str) -> Cue | None:
    """Return the cue of a verb with what follows it: called for | an end to the attacks."""
    for rest, entry in words.phrasal.get(clause.verb or "", ()):
        if clause.remainder is None or is_passive(clause):
            return None
        opened = _opened(clause.remainder, (f"{rest} that", rest), text)
        if (
            opened is not None
            and _has_needed(opened[1], entry, text)
            and not _only_does(opened[1], rest, text)
        ):
            cue = clause.verb_span.joined(opened[0])
            return Cue(
                clause,
                f"{clause.verb} {rest}",
                entry.act,
                cue,
                (opened[1],),
                "what follows the cue",
                entry.together,
            )
    return None


def _only_does(content: Span, rest: str, text: str) -> bool:
    """Whether a state of mind only goes with what somebody does: "is pleased to learn"."""
    return rest in _MOODS and content.quote(text).startswith("to ")


#: States of mind in which people do something, and so say nothing of it.
_MOODS = frozenset(
    {"pleased", "happy", "delighted", "glad", "honored", "honoured", "surprised", "sorry", "proud"}
)


def _has_needed(content: Span, entry: CueVerb, text: str) -> bool:
    return not entry.needs or bool(entry.needs & set(content.quote(text).lower().split()))


def _verb_cue(clause: Clause, words: StatementWords, text: str) -> Cue | None:
    entry = words.verb(clause.verb or "")
    if entry is None or clause.noun in entry.unless or any(p.head in entry.unless for p in clause.patient):
        return None
    if entry.act == "inform" and any(phrase.head in _REFLEXIVE for phrase in clause.patient):
        return None  # "acquainting himself with the work": he looks, and tells nobody
    if entry.felt and is_passive(clause):
        return _felt(clause, entry, text)
    finders = (_of_subject,) if entry.hearsay and is_passive(clause) else (_clause_said, _after, _object)
    for finder in finders:
        found = finder(clause, entry, text)
        if found is not None and _has_needed(found[1][-1], entry, text):
            span, content, rule = found
            name = words.misread.get(clause.verb or "", clause.verb or "")
            saying = rule == _CLAUSE and not entry.things
            hearsay = rule == _HEARSAY
            return Cue(
                clause,
                name,
                entry.act,
                span,
                content,
                rule,
                entry.together,
                is_saying=saying,
                hearsay=hearsay,
            )
    return None


_REFLEXIVE = frozenset({"himself", "herself", "itself", "themselves", "ourselves", "myself", "yourself"})
_CLAUSE = "clause of the cue"
_HEARSAY = "subject of the cue, and what is told of it"
#: What opens what is told of somebody in the passive: "was accused of", "is seen as", "was blamed for".
_TOLD_OF = ("of", "for", "as", "to", "about")


def _felt(clause: Clause, entry: CueVerb, text: str) -> Cue | None:
    """Return the cue of a state of mind, whose subject speaks: Lund is convinced | that trade grows."""
    mind = msgspec.structs.replace(clause, agent=clause.patient, patient=())
    opened = _opened(clause.remainder, _FELT_ABOUT, text) if clause.remainder is not None else None
    if clause.content and (clause.mood == "finite" or "infinitive" in entry.takes):
        found = clause.verb_span, clause.content
    elif clause.content:  # "was delighted to learn"
        return None
    elif opened is not None:
        found = clause.verb_span.joined(opened[0]), (opened[1],)
    else:
        return None
    return Cue(mind, clause.verb or "", entry.act, *found, "what somebody has in mind")


#: What opens what somebody feels about: "was surprised at the delay", "is committed to peace".
_FELT_ABOUT = ("that", "to", "by", "with", "at", "about", "in", "of", "over", "for", "from")


def _of_subject(clause: Clause, entry: CueVerb, text: str) -> _Found | None:
    """Return a passive's subject with what is told of it: Vega | was accused | of lying."""
    subject = clause.patient[0].span
    if clause.remainder is not None and clause.remainder.quote(text).startswith("as saying"):
        return None  # "was quoted as | saying that …"
    if clause.content and clause.mood == "infinitive":
        return clause.verb_span, (subject, *clause.content), _HEARSAY
    if clause.content:
        return _clause_said(clause, entry, text)
    opened = clause.remainder is not None and _opened(clause.remainder, _TOLD_OF, text)
    if opened and clause.remainder is not None:
        return clause.verb_span, (subject, clause.remainder), _HEARSAY
    return _object(clause, entry, text)


def _clause_said(clause: Clause, entry: CueVerb, text: str) -> _Found | None:
    """Return a that-clause, direct words or an infinitive that the verb brings."""
    if not clause.content or any(p.span.holds(clause.content[0]) for p in clause.patient):
        return None
    if clause.mood == "finite" and entry.takes & {"that-clause", "quotation"}:
        bare = clause.remainder is not None and clause.content[0].start == clause.remainder.start
        if not (entry.person and bare and "object" in entry.takes):
            return clause.verb_span, clause.content, _CLAUSE
    if clause.mood == "infinitive" and not clause.patient:
        asked = entry.person and not clause.content[0].quote(text).lower().startswith("to ")
        if asked or "infinitive" in entry.takes:  # "urged | the guests to stay", "hopes | to stay"
            return clause.verb_span, clause.content, "infinitive of the cue"
    return None


def _after(clause: Clause, entry: CueVerb, text: str) -> _Found | None:
    """Return what follows a preposition of the verb: agreed on | a truce; spoke with him about | a truce."""
    if clause.remainder is None or is_passive(clause):
        return None
    opened = _opened(clause.remainder, entry.after, text)
    if opened is not None and opened[1].quote(text).split()[0] not in entry.unless:
        return clause.verb_span.joined(opened[0]), (opened[1],), "what follows the cue"
    for phrase in _prepositional(clause):
        if phrase.preposition in entry.after and clause.remainder.holds(phrase.span):
            return (
                clause.verb_span,
                (Span(phrase.span.start, clause.remainder.end),),
                f"phrase with {phrase.preposition!r}",
            )
    return None


def _prepositional(clause: Clause) -> Iterator[Phrase]:
    for phrase in (*clause.about, *clause.of, *clause.adjuncts):
        if not phrase.actors:
            yield phrase


def _object(clause: Clause, entry: CueVerb, text: str) -> _Found | None:
    brings = "object" in entry.takes or ("that-clause" in entry.takes and _is_gerund(clause, text))
    if not brings or (entry.judges and not _judged(clause, text)):
        return None
    if clause.mood == "infinitive" and not clause.patient:  # "wishes to leave"
        return None
    if entry.person and not clause.agent and is_passive(clause):  # "were invited": by nobody who is named
        return None
    if is_passive(clause) and not entry.person:
        return clause.verb_span, (clause.patient[0].span,), "what it is done to"
    if clause.remainder is not None and _has_object(clause, entry, text):
        return clause.verb_span, (clause.remainder,), "object of the cue"
    return None


def _has_object(clause: Clause, entry: CueVerb, text: str) -> bool:
    return bool(clause.patient or clause.noun or entry.person) or _is_gerund(clause, text)


def _is_gerund(clause: Clause, text: str) -> bool:
    """Whether a verb brings what somebody does or did: "denied taking the money", "supports closing the mine"."""
    words = clause.remainder.quote(text).split() if clause.remainder is not None else []
    return not clause.patient and len(words) > 1 and words[0].endswith("ing") and words[0] not in _NO_GERUND


#: Words that end as a gerund does and are none.
_NO_GERUND = frozenset(
    {"during", "concerning", "regarding", "including", "nothing", "something", "anything", "everything"}
)


def _judged(clause: Clause, text: str) -> bool:
    """Whether behind an object stands what it is taken for: "the plan a dream", 'the plan "useless"'."""
    rest = clause.remainder.quote(text) if clause.remainder is not None else ""
    quoted = any(mark in rest for mark in '"“') and rest[:1] not in '"“'
    return len(clause.patient) > 1 or bool(clause.content) or quoted


def _opened(rest: Span, openers: tuple[str, ...], text: str) -> tuple[Span, Span] | None:
    """Return the opener that a stretch begins with and what comes after it, or ``None``."""
    words = rest.quote(text)
    start = rest.start + len(words) - len(words.lstrip())
    low = words.lstrip().lower()
    for opener in openers:
        if low.startswith(f"{opener} ") and len(low) > len(opener) + 1:
            end = start + len(opener)
            behind = end + len(text[end : rest.end]) - len(text[end : rest.end].lstrip())
            return Span(start, end), Span(behind, rest.end)
    return None
