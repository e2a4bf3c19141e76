"""The word lists that statements are found with."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Literal

import msgspec

from communique.lexicons.load import HOME
from communique.lexicons.overlay import read_layers
from communique.lexicons.shapes import WordGroup
from communique.records import Stance
from communique.statements.topics import Topic, Topics

#: What a cue verb can be followed by.
Takes = Literal["that-clause", "infinitive", "object", "quotation"]


class CueVerb(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A verb that carries a statement; see ``en/cue_verbs.yml``."""

    act: str
    means: str
    forms: tuple[str, ...] = ()
    takes: frozenset[Takes] = frozenset()
    after: tuple[str, ...] = ()
    needs: frozenset[str] = frozenset()
    unless: frozenset[str] = frozenset()
    together: bool = False
    opens: bool = False
    person: bool = False
    things: bool = False
    judges: bool = False
    hearsay: bool = False
    felt: bool = False
    yes: tuple[str, ...] = ()
    no: tuple[str, ...] = ()


class CueNoun(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A noun that makes a cue with a light verb; see ``en/cue_nouns.yml``."""

    act: str
    means: str
    light: frozenset[str] = frozenset()
    alone: bool = False
    part: bool = False
    after: tuple[str, ...] = ()
    together: bool = False
    yes: tuple[str, ...] = ()
    no: tuple[str, ...] = ()


class SpeechAct(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An act that is done in speaking; see ``en/speech_acts.yml``."""

    means: str
    kind: Literal["assertive", "directive", "commissive", "expressive", "declaration"]
    strength: int
    stronger: tuple[str, ...] = ()
    stance: Stance | None = None
    plover: str | None = None
    cameo: str | None = None


@dataclass(frozen=True)
class StatementWords:
    """What the statement finder looks up: cue verbs and nouns by lemma, acts and groups of words by name."""

    verbs: Mapping[str, CueVerb]
    nouns: Mapping[str, CueNoun]
    acts: Mapping[str, SpeechAct]
    groups: Mapping[str, frozenset[str]]
    topics: Topics

    def verb(self, lemma: str) -> CueVerb | None:
        """Return the entry of a lemma, also of one that the parser gives in its place."""
        return self.verbs.get(lemma) or self.verbs.get(self.misread.get(lemma, ""))

    @cached_property
    def misread(self) -> Mapping[str, str]:
        """By the lemma that the parser gives in place of another ("hop"), that other ("hope")."""
        return {form: key for key, entry in self.verbs.items() for form in entry.forms}

    @cached_property
    def phrasal(self) -> Mapping[str, tuple[tuple[str, CueVerb], ...]]:
        """By verb, what may follow it to make a cue ("call": "for", "on"), the longest first."""
        found: dict[str, list[tuple[str, CueVerb]]] = {}
        for key, entry in self.verbs.items():
            verb, _, rest = key.partition(" ")
            if rest:
                found.setdefault(verb, []).append((rest, entry))
        return {verb: tuple(sorted(rests, key=lambda pair: -len(pair[0]))) for verb, rests in found.items()}


def load_statement_words(folders: Sequence[Path] = (HOME,)) -> StatementWords:
    """Load the word lists of folders laid over one another.

    Raises:
        LexiconError: With file and line, where an entry does not fit.
    """
    groups = read_layers(folders, "en/speaker_words.yml", WordGroup)
    return StatementWords(
        verbs=read_layers(folders, "en/cue_verbs.yml", CueVerb),
        nouns=read_layers(folders, "en/cue_nouns.yml", CueNoun),
        acts=read_layers(folders, "en/speech_acts.yml", SpeechAct),
        topics=Topics(read_layers(folders, "en/topics.yml", Topic)),
        groups={name: frozenset(group.words) for name, group in groups.items()},
    )
