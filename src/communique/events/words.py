"""The word lists that events are found with, ready to be looked up by verb and by noun."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, NamedTuple

import msgspec

from communique.events.codebook import Codebook, load_codebook
from communique.events.patterns import Pattern, Tail, any_of, tail_of
from communique.lexicons.load import HOME
from communique.lexicons.overlay import read_layers
from communique.lexicons.shapes import WordGroup

Sides = Literal["", "mutual", "with", "partner", "swapped", "alone", "second"]
Stance = Literal[
    "intend", "appeal", "propose", "demand", "order", "refuse", "threaten", "end", "begin", "consider", "tell"
]

#: The lists of patterns; together they are one list.
PATTERNS = ("talk", "give", "oppose", "conflict")


class EventPattern(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words that tell an act; see ``en/event_patterns_talk.yml``."""

    act: str
    verbs: tuple[str, ...] = ()
    objects: tuple[str, ...] = ()
    nouns: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    agents: tuple[str, ...] = ()
    sides: Sides = ""
    yes: tuple[str, ...] = ()
    no: tuple[str, ...] = ()


class StanceEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words that tell how somebody stands to an act; see ``en/event_stances.yml``."""

    stance: Stance
    verbs: tuple[str, ...]
    over: Literal["", "clauses"] = ""
    yes: tuple[str, ...] = ()
    no: tuple[str, ...] = ()


class Entry(NamedTuple):
    """A pattern with its key, its words as patterns of a text in lower case, what it is worth beyond others.

    ``before`` are words that stand before the verb, whoever acts.
    """

    key: str
    act: str
    sides: Sides
    objects: Pattern | None
    without: Pattern | None
    agents: Pattern | None
    worth: float = 0.0
    before: Pattern | None = None


class VerbUse(NamedTuple):
    """A verb of an entry: what must follow it, if anything, and the entry."""

    tail: Tail | None
    entry: Entry


class StanceUse(NamedTuple):
    """A verb of a stance: what must follow it, if anything."""

    tail: Tail | None
    stance: Stance
    key: str
    over: str


@dataclass(frozen=True)
class EventWords:
    """What the event stage looks up.

    Attributes:
        codebook: The codes.
        verbs: The uses of each verb, by its first word.
        nouns: The words that begin a noun that names an act, in lower case.
        named: The entries of each such noun, in singular and plural.
        stances: The uses of each verb as a stance, those with a tail first.
        light: Verbs that carry an act named by a noun.
        telling: Verbs that only tell.
        keys_of: The keys of each list of patterns, by its name.
        ending: Nouns that say of an act that it ends, right before the act.
        carriers: Nouns for words that are sent or adopted.
    """

    codebook: Codebook
    verbs: Mapping[str, tuple[VerbUse, ...]]
    nouns: frozenset[str]
    named: Mapping[str, tuple[Entry, ...]]
    stances: Mapping[str, tuple[StanceUse, ...]]
    light: frozenset[str]
    telling: frozenset[str]
    keys_of: Mapping[str, frozenset[str]]
    ending: re.Pattern[str]
    carriers: frozenset[str]


def load_event_words(folders: Sequence[Path] = (HOME,), *, as_petrarch: bool = False) -> EventWords:
    """Load the event stage's word lists of folders laid over one another.

    Args:
        folders: Lexicon folders, each laid over those before it.
        as_petrarch: Whether denied acts are coded as PETRARCH does.

    Raises:
        LexiconError: With file and line, where an entry does not fit.
    """
    lists = {name: read_layers(folders, f"en/event_patterns_{name}.yml", EventPattern) for name in PATTERNS}
    patterns = {key: pattern for one in lists.values() for key, pattern in one.items()}
    entries = {key: _entry(key, pattern) for key, pattern in patterns.items()}
    named = _named(patterns, entries)
    stances = read_layers(folders, "en/event_stances.yml", StanceEntry)
    groups = read_layers(folders, "en/event_words.yml", WordGroup)
    return EventWords(
        codebook=load_codebook(folders, as_petrarch=as_petrarch),
        verbs=_verbs(patterns, entries),
        nouns=frozenset(noun.split()[0] for noun in named),
        named=named,
        stances=_stances(stances),
        light=frozenset(groups["light"].words),
        telling=frozenset(v for e in stances.values() if e.stance == "tell" for v in e.verbs),
        keys_of={name: frozenset(one) for name, one in lists.items()},
        ending=re.compile(
            rf"\b(?:{'|'.join(groups['ending'].words)})s? (?:of|to|in|on) (?:[\w'’-]+ ){{0,4}}\Z"
        ),
        carriers=frozenset(groups["carriers"].words),
    )


def _entry(key: str, pattern: EventPattern) -> Entry:
    return Entry(
        key,
        pattern.act,
        pattern.sides,
        any_of(pattern.objects) if pattern.objects else None,
        any_of(pattern.without) if pattern.without else None,
        any_of(pattern.agents) if pattern.agents else None,
    )


def _verbs(
    patterns: Mapping[str, EventPattern], entries: Mapping[str, Entry]
) -> dict[str, tuple[VerbUse, ...]]:
    found: defaultdict[str, list[VerbUse]] = defaultdict(list)
    for key, pattern in patterns.items():
        for verb in pattern.verbs:
            first, *rest = verb.split()
            found[first].append(VerbUse(tail_of(first, rest), entries[key]))
    return {verb: tuple(uses) for verb, uses in found.items()}


def _named(
    patterns: Mapping[str, EventPattern], entries: Mapping[str, Entry]
) -> dict[str, tuple[Entry, ...]]:
    found: defaultdict[str, list[Entry]] = defaultdict(list)
    for key, pattern in patterns.items():
        for noun in pattern.nouns:
            for form in (noun, f"{noun}s", f"{noun}es"):
                found[form].append(entries[key])
    return {noun: tuple(ones) for noun, ones in found.items()}


def _stances(entries: Mapping[str, StanceEntry]) -> dict[str, tuple[StanceUse, ...]]:
    found: defaultdict[str, list[StanceUse]] = defaultdict(list)
    for key, entry in entries.items():
        for verb in entry.verbs:
            first, *rest = verb.split()
            found[first].append(StanceUse(tail_of(first, rest), entry.stance, key, entry.over))
    return {verb: tuple(sorted(uses, key=lambda use: use.tail is None)) for verb, uses in found.items()}
