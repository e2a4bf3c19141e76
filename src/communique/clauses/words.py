"""The word lists that clauses are found with."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import msgspec

from communique.lexicons.load import HOME
from communique.lexicons.overlay import read_layers
from communique.lexicons.shapes import WordGroup


class EventNoun(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A noun that names an act; see ``en/event_nouns.yml``."""

    owner: Literal["source", "agent"]
    light: tuple[str, ...] = ()
    yes: tuple[str, ...] = ()
    no: tuple[str, ...] = ()


class Preposition(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The role that a preposition gives its phrase; see ``en/prepositions.yml``."""

    role: Literal[
        "agent",
        "recipient",
        "source",
        "via",
        "on_behalf_of",
        "companion",
        "about",
        "of",
        "occasion",
        "adjuncts",
    ]


class Respect(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words of respect before a name; see ``en/honorifics.yml``."""

    words: tuple[str, ...]


@dataclass(frozen=True)
class ReferenceWords:
    """The nouns by which a report comes back to actors; ``sides`` and ``others`` as patterns of a phrase."""

    sides: re.Pattern[str]
    others: re.Pattern[str]
    written: frozenset[str]
    receiving: frozenset[str]
    feelings: frozenset[str]
    sent: frozenset[str]
    styles: frozenset[str]
    many: frozenset[str]
    guests: frozenset[str]
    visiting: frozenset[str]
    hosting: frozenset[str]
    women: frozenset[str]
    men: frozenset[str]


@dataclass(frozen=True)
class ClauseWords:
    """What the clause finder looks up: event nouns by lemma, prepositions by their words, and words of reference."""

    nouns: Mapping[str, EventNoun]
    prepositions: Mapping[str, Preposition]
    references: ReferenceWords


def load_clause_words(folders: Sequence[Path] = (HOME,)) -> ClauseWords:
    """Load the clause finder's word lists of folders laid over one another.

    Raises:
        LexiconError: With file and line, where an entry does not fit.
    """
    return ClauseWords(
        nouns=read_layers(folders, "en/event_nouns.yml", EventNoun),
        prepositions=read_layers(folders, "en/prepositions.yml", Preposition),
        references=_references(
            read_layers(folders, "en/reference_words.yml", WordGroup),
            read_layers(folders, "en/honorifics.yml", Respect),
        ),
    )


def _references(groups: Mapping[str, WordGroup], respect: Mapping[str, Respect]) -> ReferenceWords:
    """Make the patterns and sets of the groups; the longest words are tried first."""
    any_of = {
        name: "|".join(re.escape(word) for word in sorted(group.words, key=lambda w: (-len(w), w)))
        for name, group in groups.items()
    }
    return ReferenceWords(
        sides=re.compile(
            rf"^(?:the\s+)?(?:both the|both|two|all|three)?\s*(?:{any_of['sides']})\b", re.IGNORECASE
        ),
        others=re.compile(
            rf"\b(?:his|her|its|their)\s+(?:\w+\s+)?(?:{any_of['counterparts']})\b|\bthe (?:{any_of['others']})\b",
            re.IGNORECASE,
        ),
        written=frozenset(groups["written"].words),
        receiving=frozenset(groups["receiving"].words),
        feelings=frozenset(groups["feelings"].words),
        sent=frozenset(groups["sent"].words),
        styles=frozenset(groups["styles"].words),
        many=frozenset(groups["many"].words),
        guests=frozenset(groups["guests"].words),
        visiting=frozenset(groups["visiting"].words),
        hosting=frozenset(groups["hosting"].words),
        women=frozenset(word.lower() for name in ("women", "herself") for word in respect[name].words),
        men=frozenset(word.lower() for word in respect["men"].words),
    )
