"""The words of occasions: which event they name, and how it is numbered."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, NamedTuple

import msgspec

from communique.lexicons.load import HOME
from communique.lexicons.overlay import read_layers

#: Whose an event is; see ``en/exchanges/occasions.yml``.
Owner = Literal["person", "state", "sides", "place", "everybody", "name", "words", "nobody"]

#: What "…" in the words of an entry stands for.
_SOME_WORDS = r"(?:\S+\s+){0,6}?"
_DIGITS = re.compile(
    r"(?<![\w.])(\d{1,4})(?:<sup>)?(?:st|nd|rd|th)(?:</sup>)?(?![\w-])|\b(\d{1,4})[- ](?=years?\b)"
)
_WORD = re.compile(r"[a-z]+(?!-ever|\w)")


class OccasionRule(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An event that exchanges are occasioned by; see ``en/exchanges/occasions.yml``."""

    of: Owner
    words: tuple[str, ...] = ()
    days: tuple[str, ...] = ()
    of_body: str | None = None
    office: bool = False
    numbered: Literal["ordinal", "year"] | None = None
    yes: tuple[str, ...] = ()
    no: tuple[str, ...] = ()


class NumberWord(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A word that numbers an occasion; see ``en/exchanges/numbers.yml``."""

    value: int
    before: bool = False


class EventWords(NamedTuple):
    """Where an occasion names its event: the entry, whether by a day of return, and the place in its words."""

    event: str
    day: bool
    start: int
    end: int


@dataclass(frozen=True)
class OccasionWords:
    """The entries by event, each with its words as patterns, and the words of numbers."""

    rules: Mapping[str, OccasionRule]
    patterns: Sequence[tuple[str, bool, re.Pattern[str]]]
    numbers: Mapping[str, NumberWord]

    def events_in(self, words: str) -> list[EventWords]:
        """Return the events that words name, in their order; of those at one place the longest."""
        hits = [
            EventWords(event, day, *found.span())
            for event, day, pattern in self.patterns
            for found in pattern.finditer(words)
        ]
        kept: list[EventWords] = []
        for hit in sorted(hits, key=lambda hit: (hit.start, -hit.end)):
            if not kept or hit.start >= kept[-1].end:
                kept.append(hit)
        return kept

    def numbers_in(self, words: str) -> Iterator[tuple[int, int]]:
        """Yield the numbers that words tell, each with its place: "64th", "sixty-fourth", "10-year", "centenary"."""
        for found in _DIGITS.finditer(words):
            yield int(found[1] or found[2]), found.start()
        tens, place, end = 0, 0, -1  # of "sixty-", where "fourth" follows
        for found in _WORD.finditer(words.lower()):
            word = self.numbers.get(found.group())
            if word is None:
                continue
            joined = found.start() == end + 1
            value, start = (tens + word.value, place) if joined else (word.value, found.start())
            if word.before:
                tens, place, end = value, start, found.end()
            else:
                yield value, start


def load_occasion_words(folders: Sequence[Path] = (HOME,)) -> OccasionWords:
    """Load the word lists of folders laid over one another.

    Raises:
        LexiconError: With file and line, where an entry does not fit.
    """
    rules = read_layers(folders, "en/exchanges/occasions.yml", OccasionRule)
    return OccasionWords(
        rules=rules,
        patterns=[
            (event, day, _pattern(phrase))
            for event, rule in rules.items()
            for day, phrases in ((False, rule.words), (True, rule.days))
            for phrase in phrases
        ],
        numbers=read_layers(folders, "en/exchanges/numbers.yml", NumberWord),
    )


def _pattern(phrase: str) -> re.Pattern[str]:
    words = [_SOME_WORDS if word == "…" else re.escape(word) + r"\s+" for word in phrase.split()]
    return re.compile(rf"(?<![\w-]){''.join(words).removesuffix(chr(92) + 's+')}(?![\w-])", re.IGNORECASE)
