"""The event between a given pair: which of the clauses of a sentence tells what the one does to the other."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice
from typing import NamedTuple

import msgspec

from communique.events.acts import Act, acts_by_verb, noun_act
from communique.events.coding import cameo_of, plover_of
from communique.events.stances import HOSTILE, Chain, Reading
from communique.events.words import EventWords
from communique.events.zone import Zone
from communique.records import Clause, Phrase, Span

#: What a candidate gains where the pair stands as its sides do.
_AS_AGENT, _NEAR_AGENT, _AS_TARGET, _IN_CLAUSE, _BOTH = 3.0, 1.0, 1.5, 1.2, 0.6
_FAR = 400
#: Clauses beside what the sentence tells, and what they lose.
_BESIDE = frozenset({"relative", "manner", "time", "reason", "condition"})
_ASIDE = 0.5


class Relation(msgspec.Struct, frozen=True, kw_only=True):
    """The code of a pair.

    Attributes:
        id: The id of the row.
        event: Which of the 15 classes of the literature it is (PLOVER's, CONCEDE and RETREAT as YIELD); ``None``
            where no clause tells anything of the pair.
        mode: Its PLOVER mode, where it has one.
        quad: Its quad class.
        cameo: Its CAMEO code.
        plover: Its event in PLOVER 1.3, ``None`` for what has no place there.
        why: The entries it rests on, the stance and the words of the clause.
    """

    id: str | int | None
    event: str | None = None
    mode: str | None = None
    quad: str | None = None
    cameo: str | None = None
    plover: str | None = None
    why: str | None = None

    def to_json(self) -> str:
        """Return it as one line of JSON."""
        return msgspec.json.encode(self).decode()


def code_pair(
    row: str | int | None,
    clauses: Sequence[Clause],
    text: str,
    sides: tuple[Span | None, Span | None],
    words: EventWords,
) -> Relation:
    """Return the code of a pair in a text.

    Args:
        row: The id of the row.
        clauses: The clauses of the text.
        text: The text.
        sides: Where source and target stand, each if it is known.
        words: The word lists.
    """
    book = words.codebook
    for _, found in relate(clauses, text, *sides, words):
        reading = _to_come(found, words)
        cameo = reading.code(book)
        event = book.root(cameo) if cameo else None
        if cameo and event:
            return _relation(row, cameo, event, _why(reading, text), words)
    return _of_words(row, text, sides, words)


def _to_come(reading: Reading, words: EventWords) -> Reading:
    """Return what is only weighed, or what may be done to somebody's harm, as what somebody intends."""
    weighed = reading.stance == "consider"
    may = reading.stance is None and not reading.denied and reading.clause.modality in _POSSIBLE
    if weighed or (may and reading.act and words.codebook.acts[reading.act].fact >= HOSTILE):
        return replace(reading, stance="intend")
    return reading


#: How a clause tells what may come.
_POSSIBLE = frozenset({"ability", "wish"})


def _of_words(
    row: str | int | None, text: str, sides: tuple[Span | None, Span | None], words: EventWords
) -> Relation:
    """Return the code that the words from one side on tell, where no clause could be made of them ("X Lifts Ban")."""
    start = min((side.end for side in sides if side is not None), default=0)
    best = max(_acts_in(text[start:].lower(), words), key=lambda act: act.worth, default=None)
    cameo = cameo_of(best.name, None, words.codebook) if best else None
    event = words.codebook.root(cameo) if cameo else None
    if best is None or cameo is None or event is None:
        return Relation(id=row)
    return _relation(row, cameo, event, f"{best.entry.key}: words alone, no clause", words)


def _acts_in(text: str, words: EventWords) -> Iterator[Act]:
    """Yield the acts that the first words of a text may tell, each taken as a verb; nearer ones are worth more."""
    for number, hit in enumerate(islice(_WORD.finditer(text), _FEW)):
        after = text[hit.end() :]
        zone = Zone(hit.group(), after, after, after, "")
        for form in _lemmas(hit.group()):
            if form in words.verbs:
                found = acts_by_verb(replace(zone, verb=form), words)
                yield from (act._replace(worth=act.worth - number / _FEW) for act in found)
    noun = noun_act(Zone("", text, text, text, ""), words)
    if noun is not None:
        yield noun


_WORD = re.compile(r"[a-z][a-z'-]+")
_FEW = 25


def _lemmas(word: str) -> tuple[str, ...]:
    """Return what a word may be a form of: "lifts" of "lift", "imposing" of "impose"."""
    bare = word.removesuffix("ing") if word.endswith("ing") else word.removesuffix("ed")
    return tuple(
        dict.fromkeys((word, word.removesuffix("s"), word.removesuffix("es"), bare, f"{bare}e", bare[:-1]))
    )


def _relation(row: str | int | None, cameo: str, event: str, why: str, words: EventWords) -> Relation:
    plover = plover_of(cameo, words.codebook)
    return Relation(
        id=row,
        event=event,
        mode=plover.mode if plover else None,
        quad=words.codebook.plover[_OF_ROOT.get(event, event)].quad,
        cameo=cameo,
        plover=plover.event if plover else None,
        why=why,
    )


#: The event whose quad class a joined class has.
_OF_ROOT = {"YIELD": "RETREAT"}


def _why(reading: Reading, text: str) -> str:
    entries = " over ".join(reading.entries) or "mood of the clause"
    words = " ".join(reading.clause.predicate.quote(text).split())
    return f"{entries}{f' ({reading.stance})' if reading.stance else ''}: {words!r}"


class Related(NamedTuple):
    """A reading of a pair and how well it fits."""

    fit: float
    reading: Reading


def relate(
    clauses: Sequence[Clause], text: str, source: Span | None, target: Span | None, words: EventWords
) -> list[Related]:
    """Return what the clauses of a text tell of a pair, the best first.

    Args:
        clauses: The clauses of the text.
        text: The text.
        source: Where the one who acts stands, if it is known.
        target: Where the one who is acted on stands, if it is known.
        words: The word lists.
    """
    chain = Chain(clauses, text, words)
    found = [Related(_fit(chain, one, source, target), one) for one in chain.readings()]
    return sorted(found, key=lambda one: -one.fit)


def _fit(chain: Chain, one: Reading, source: Span | None, target: Span | None) -> float:
    inner = [chain.clauses[number] for number in one.inner]
    fit = one.worth + (_BOTH if len(inner) > 1 else 0) - (_ASIDE if one.clause.relation in _BESIDE else 0)
    if source is not None:
        fit += _as_source(one, inner, source)
    if target is not None:
        fit += _as_target(one, inner, target)
    return fit


def _as_source(one: Reading, inner: Sequence[Clause], source: Span) -> float:
    if _holds(one.clause.agent, source):
        return _AS_AGENT
    if any(_holds(clause.agent, source) for clause in inner):
        return _AS_AGENT / 2
    if any(_holds((*clause.source, *clause.companion), source) for clause in inner):
        return _NEAR_AGENT * 1.5
    return _NEAR_AGENT if one.clause.span.start <= source.start < one.clause.span.end else 0.0


def _as_target(one: Reading, inner: Sequence[Clause], target: Span) -> float:
    if any(
        _holds((*c.patient, *c.recipient, *c.companion, *c.source, *c.where, *c.adjuncts, *c.about), target)
        for c in inner
    ):
        near = min(abs(target.start - c.verb_span.end) for c in inner)
        return _AS_TARGET - near / _FAR
    if one.sides in {"mutual", "with", "partner"} and _holds(one.clause.agent, target):
        return _AS_TARGET
    if any(c.span.start <= target.start < c.span.end for c in inner):
        return _IN_CLAUSE - min(abs(target.start - c.verb_span.end) for c in inner) / _FAR
    return 0.0


def _holds(phrases: Iterable[Phrase], span: Span) -> bool:
    """Whether one of the phrases covers a span, or the better part of it."""
    return any(min(p.span.end, span.end) - max(p.span.start, span.start) > 0 for p in phrases)
