"""The word lists that exchanges are found with."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Literal

import msgspec

from communique.exchanges.kind_order import KINDS, in_order
from communique.exchanges.occasion_words import OccasionWords, load_occasion_words
from communique.lexicons.load import HOME
from communique.lexicons.overlay import read_layers, read_together
from communique.lexicons.shapes import WordGroup
from communique.lexicons.world import World, load_world
from communique.records import ActorKind, ExchangeKind, Report, Status

#: The roles of a clause that a party may be read from.
PartyRole = Literal[
    "agent",
    "patient",
    "recipient",
    "source",
    "companion",
    "about",
    "occasion",
    "where",
    "adjuncts",
    "via",
    "on_behalf_of",
]
Field = Literal["from", "to", "conveyed_by", "received_by"]

#: The lists of groups of words, each for what is read with them.
GROUPS = tuple(
    f"en/exchanges/words_of_{name}.yml"
    for name in ("kinds", "parties", "settings", "occasions", "purposes", "status")
)

#: Runs of capitalised words, in which a state may be named.
_NAMES = re.compile(r"[A-Z][\w.’'-]*(?:\s+(?:of\s+|and\s+)?[A-Z][\w.’'-]*)*")

#: Words that make of the name of an organisation of states that of a body of one.
_OF_ONE_STATE = frozenset({"National", "Federal"})


class KindRule(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Which clauses tell of an exchange; see ``en/exchanges/README.md``."""

    kind: ExchangeKind
    parties: dict[Field, tuple[PartyRole, ...]]
    before: frozenset[str] = frozenset()
    verbs: frozenset[str] = frozenset()
    nouns: frozenset[str] = frozenset()
    qualifiers: frozenset[str] = frozenset()
    unless: frozenset[str] = frozenset()
    agents: frozenset[str] = frozenset()
    purpose: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    needs: tuple[PartyRole, ...] = ()
    kinds: dict[Field, frozenset[ActorKind]] = {}
    tense: tuple[Literal["past", "present", "future"], ...] = ()
    sole: bool = False
    reciprocal: bool = False
    lead: bool = False
    speech_act: bool = False
    home: bool = False
    tours: frozenset[str] = frozenset()
    thing: bool | None = None
    asks: bool | None = None
    abroad: bool = False
    finite: bool = False
    to_state: bool = False
    root: bool = False
    replies: bool = False
    status: Status = "held"
    yes: tuple[str, ...] = ()
    no: tuple[str, ...] = ()


class PurposeRule(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The words that say what an exchange is for; see ``en/exchanges/purposes.yml``."""

    nouns: frozenset[str] = frozenset()
    qualifiers: frozenset[str] = frozenset()
    verbs: frozenset[str] = frozenset()
    feelings: frozenset[str] = frozenset()
    kinds: frozenset[ExchangeKind] = frozenset()
    yes: tuple[str, ...] = ()
    no: tuple[str, ...] = ()


class HeadlineRule(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename={"sender": "from"}):
    """Headlines that alone name an exchange; see ``en/exchanges/headlines.yml``."""

    kind: ExchangeKind
    words: tuple[str, ...]
    sender: bool = False
    purpose: tuple[str, ...] = ()
    all: bool = False
    abroad: bool = False
    yes: tuple[str, ...] = ()
    no: tuple[str, ...] = ()


class TitleAbroad(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Titles that are not held in some states; see ``en/exchanges/titles_abroad.yml``."""

    words: tuple[str, ...]
    at_home: frozenset[str] = frozenset()
    unknown_in: frozenset[str] = frozenset()

    def is_abroad_of(self, home: str) -> bool:
        """Whether such a title is held abroad only, seen from a state."""
        return home in self.unknown_in if self.unknown_in else home not in self.at_home


def _without_s(name: str) -> str:
    """Return a name without the ending of whose something is: "China's"."""
    return name.replace("’", "'").removesuffix("'s")


@dataclass(frozen=True)
class ExchangeWords:
    """Rules by name, in the order of their files, groups of words, and the world."""

    kinds: Mapping[str, KindRule]
    purposes: Mapping[str, PurposeRule]
    groups: Mapping[str, frozenset[str]]
    headlines: Mapping[str, HeadlineRule]
    abroad: Mapping[str, TitleAbroad]
    occasions: OccasionWords
    world: World

    def kinds_by_verb(self, verb: str | None, *, nominal: bool) -> list[tuple[str, KindRule]]:
        """Return the kinds that a clause of a verb may be of, in their order; those without verbs are of nouns."""
        found: dict[int, tuple[str, KindRule]] = dict(self._by_verb[None]) if nominal else {}
        for key in {verb, verb.split()[0]} if verb is not None else ():
            found.update(self._by_verb.get(key, ()))
        return [found[number] for number in sorted(found)]

    @cached_property
    def _by_verb(self) -> Mapping[str | None, list[tuple[int, tuple[str, KindRule]]]]:
        """The numbered kinds by each of their verbs; under ``None`` those that have none."""
        found: dict[str | None, list[tuple[int, tuple[str, KindRule]]]] = {None: []}
        for number, (name, rule) in enumerate(self.kinds.items()):
            for verb in rule.verbs or (None,):
                found.setdefault(verb, []).append((number, (name, rule)))
        return found

    @cached_property
    def lands(self) -> Mapping[str, str]:
        """The code of each state by the names that are its alone; not by its people or its capital."""
        kinds = {"name", "full_name", "short"}
        entries = self.world.names.items()
        return {name: e.codes[0] for name, e in entries if e.kinds & kinds and len(e.codes) == 1}

    def group(self, name: str) -> frozenset[str]:
        """Return the words of a group."""
        return self.groups[name]

    def states_in(self, words: str) -> set[str]:
        """Return the codes of the states that words name, by name or demonym: "Irish Prime Minister"."""
        found = _NAMES.findall(words)
        named = {_without_s(part) for name in found for part in self._parts(name)}
        parts = named | {part.rstrip(".") for part in named}  # "U.S." is a name, "France." ends a sentence
        towns = {code for part in parts if (code := self.world.place_code(part))}
        return towns | {code for part in parts for code in self.world.codes(part)}

    def _parts(self, name: str) -> tuple[str, ...]:
        """Return a name with its words; alone where it is known: "New South Wales" is not in Wales."""
        return (name,) if self.world.place_code(name) else (name, *name.split())

    def names_land(self, words: str) -> bool:
        """Whether words name a state or a capital as a place: "France", "Paris", not "the Elysee"."""
        found = (
            self.world.names.get(part) for name in _NAMES.findall(words) for part in (name, *name.split())
        )
        return any(entry is not None and not entry.kinds <= {"seat", "demonym", "people"} for entry in found)

    def holds_title_abroad(self, title: str, home: str | None) -> bool:
        """Whether a title is held abroad only: "Crown Prince" in a report of a republic."""
        words = f" {title.lower()} "
        return home is not None and any(
            f" {word} " in words
            for entry in self.abroad.values()
            if entry.is_abroad_of(home)
            for word in entry.words
        )

    def organisation_in(self, words: str) -> str | None:
        """Return the organisation of states that words name: "European Commission President"."""
        for run in _NAMES.findall(words):
            parts = run.split()
            for size in range(len(parts), 0, -1):
                for start in range(len(parts) - size + 1):
                    if start and parts[start - 1] in _OF_ONE_STATE:
                        continue  # "the National Security Council"
                    body = self.world.body(" ".join(parts[start : start + size]))
                    if body is not None and body.country is None:
                        return body.name
        return None

    def home_of(self, report: Report) -> str | None:
        """Return the state that a report is published from, by its publisher or its dateline's agency."""
        line = report.dateline
        for name in (report.publisher, line.agency if line is not None else None):
            if name is not None and (code := self.world.publishers.get(name.split("(")[0].strip().lower())):
                return code
        return None

    def here_of(self, report: Report) -> str | None:
        """Return the state of a report's dateline, which "here" means, else that of its publisher."""
        place = report.dateline.place if report.dateline is not None else None
        names = (place, place.title()) if place else ()
        return next((code for name in names if (code := self.world.place_code(name))), None) or self.home_of(
            report
        )


def load_exchange_words(folders: Sequence[Path] = (HOME,), world: World | None = None) -> ExchangeWords:
    """Load the word lists of folders laid over one another; rules of the last folder are tried first.

    Args:
        folders: The folders.
        world: Their tables of the world, where they are loaded already.

    Raises:
        LexiconError: With file and line, where an entry does not fit.
    """
    groups = read_together(folders, GROUPS, WordGroup)
    return ExchangeWords(
        kinds=in_order(read_together(folders, KINDS.values(), KindRule)),
        purposes=read_layers(folders, "en/exchanges/purposes.yml", PurposeRule),
        groups={name: frozenset(group.words) for name, group in groups.items()},
        headlines=read_layers(folders, "en/exchanges/headlines.yml", HeadlineRule),
        abroad=read_layers(folders, "en/exchanges/titles_abroad.yml", TitleAbroad),
        occasions=load_occasion_words(folders),
        world=world or load_world("en", *folders),
    )
