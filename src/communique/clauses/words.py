"""The word lists that clauses are found with."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import msgspec

from communique.lexicons.load import HOME
from communique.lexicons.overlay import read_layers


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


@dataclass(frozen=True)
class ClauseWords:
    """What the clause finder looks up: event nouns by lemma, prepositions by their words."""

    nouns: Mapping[str, EventNoun]
    prepositions: Mapping[str, Preposition]


def load_clause_words(folders: Sequence[Path] = (HOME,)) -> ClauseWords:
    """Load the clause finder's word lists of folders laid over one another.

    Raises:
        LexiconError: With file and line, where an entry does not fit.
    """
    return ClauseWords(
        nouns=read_layers(folders, "en/event_nouns.yml", EventNoun),
        prepositions=read_layers(folders, "en/prepositions.yml", Preposition),
    )
