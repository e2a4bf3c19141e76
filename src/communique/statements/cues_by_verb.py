"""Cues that a verb makes: by a clause, direct words or an infinitive that it brings, a preposition or an object."""

from collections.abc import Iterator

import msgspec

from communique.records import Clause, Phrase, Span
from communique.statements.cue import Cue, Found, is_passive, split_opener
from communique.statements.words import CueVerb, StatementWords


def phrasal_cue(clause: Clause, words: StatementWords, text: str) -> Cue | None:
    """Return the cue of a verb with what follows it: called for | an end to the attacks."""
    for rest, entry in words.phrasal.get(clause.verb or "", ()):
        if clause.remainder is None or is_passive(clause):
            return None
        opened = split_opener(clause.remainder, (f"{rest} that", rest), text)
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


def verb_cue(clause: Clause, words: StatementWords, text: str) -> Cue | None:
    """Return the cue that the verb of a clause makes by itself: "stressed that trade grows", or ``None``."""
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
    opened = split_opener(clause.remainder, _FELT_ABOUT, text) if clause.remainder is not None else None
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


def _of_subject(clause: Clause, entry: CueVerb, text: str) -> Found | None:
    """Return a passive's subject with what is told of it: Vega | was accused | of lying."""
    subject = clause.patient[0].span
    if clause.remainder is not None and clause.remainder.quote(text).startswith("as saying"):
        return None  # "was quoted as | saying that …"
    if clause.content and clause.mood == "infinitive":
        return clause.verb_span, (subject, *clause.content), _HEARSAY
    if clause.content:
        return _clause_said(clause, entry, text)
    opened = clause.remainder is not None and split_opener(clause.remainder, _TOLD_OF, text)
    if opened and clause.remainder is not None:
        return clause.verb_span, (subject, clause.remainder), _HEARSAY
    return _object(clause, entry, text)


def _clause_said(clause: Clause, entry: CueVerb, text: str) -> Found | None:
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


def _after(clause: Clause, entry: CueVerb, text: str) -> Found | None:
    """Return what follows a preposition of the verb: agreed on | a truce; spoke with him about | a truce."""
    if clause.remainder is None or is_passive(clause):
        return None
    opened = split_opener(clause.remainder, entry.after, text)
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


def _object(clause: Clause, entry: CueVerb, text: str) -> Found | None:
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
