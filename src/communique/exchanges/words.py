"""The word lists that exchanges are found with."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import msgspec

from communique.lexicons.load import HOME, read_yaml
from communique.records import ActorKind, ExchangeKind, Status

#: The roles of a clause that a party may be read from.
PartyRole = Literal["agent", "patient", "recipient", "source", "companion", "about", "where", "via"]
Field = Literal["from", "to", "conveyed_by", "received_by"]


class KindRule(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Which clauses tell of an exchange; see ``en/exchange_kinds.yml``."""

    kind: ExchangeKind
    parties: dict[Field, tuple[PartyRole, ...]]
    verbs: frozenset[str] = frozenset()
    nouns: frozenset[str] = frozenset()
    qualifiers: frozenset[str] = frozenset()
    unless: frozenset[str] = frozenset()
    words: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    needs: tuple[PartyRole, ...] = ()
    kinds: dict[Field, frozenset[ActorKind]] = {}
    tense: tuple[Literal["past", "present", "future"], ...] = ()
    reciprocal: bool = False
    speech_act: bool = False
    status: Status = "held"
    yes: tuple[str, ...] = ()
    no: tuple[str, ...] = ()


class PurposeRule(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The words that say what an exchange is for; see ``en/purposes.yml``."""

    nouns: frozenset[str] = frozenset()
    qualifiers: frozenset[str] = frozenset()
    verbs: frozenset[str] = frozenset()
    kinds: frozenset[ExchangeKind] = frozenset()


@dataclass(frozen=True)
class ExchangeWords:
    """Rules by name, in the order of their files."""

    kinds: Mapping[str, KindRule]
    purposes: Mapping[str, PurposeRule]


def load_exchange_words(home: Path = HOME) -> ExchangeWords:
    """Load the word lists; raises ``LexiconError`` where an entry does not fit."""
    return ExchangeWords(
        kinds=read_yaml(home / "en/exchange_kinds.yml", KindRule),
        purposes=read_yaml(home / "en/purposes.yml", PurposeRule),
    )
