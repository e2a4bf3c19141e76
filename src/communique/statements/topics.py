"""On which topics a statement is: those of whose words its content holds one."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import msgspec


class Topic(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A matter that states speak of; see ``en/topics.yml``."""

    means: str
    words: tuple[str, ...]
    names: tuple[str, ...] = ()
    yes: tuple[str, ...] = ()
    no: tuple[str, ...] = ()


class Named(NamedTuple):
    """A topic, and the words that name it."""

    topic: str
    words: str


_GAP = re.compile(r"[\s\-‐‑–]+")  # noqa: RUF001 - published texts have all of these hyphens
_ENDINGS = "(?:s|es|'s|’s)?"


@dataclass(frozen=True)
class Topics:
    """The topics, to be found in words."""

    entries: Mapping[str, Topic]

    @cached_property
    def _of_words(self) -> dict[str, tuple[str, ...]]:
        """By the words of a topic, the topics that they name, in the order of the list."""
        found: dict[str, list[str]] = {}
        for key, topic in self.entries.items():
            for words in topic.words:
                found.setdefault(_evened(words), []).append(key)
            for name in topic.names:
                found.setdefault(name, []).append(key)
        return {words: tuple(keys) for words, keys in found.items()}

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        """The pattern of all words: the longest first, those in lower case whatever their capitals."""
        plain = _either(_evened(words) for topic in self.entries.values() for words in topic.words)
        names = _either(name for topic in self.entries.values() for name in topic.names)
        plain = rf"(?P<plain>(?i:{plain})){_ENDINGS}" if plain else r"(?!)"
        names = rf"(?P<name>{names})(?:'s|’s)?" if names else r"(?!)"
        return re.compile(rf"(?<!\w)(?:{names}|{plain})(?!\w)")

    def named_in(self, words: str) -> list[Named]:
        """Return the topics that words name, in the order of the words, each word of each topic once."""
        found = dict.fromkeys(
            Named(key, hit.group())
            for hit in self._pattern.finditer(words)
            for key in self._of_words[hit["name"] or _evened(hit["plain"].lower())]
        )
        return list(found)


def _evened(words: str) -> str:
    return _GAP.sub(" ", words)


def _either(words: Iterable[str]) -> str:
    """Return a pattern of several words, the longest first, in which a space is any gap."""
    longest = sorted(set(words), key=lambda word: (-len(word), word))
    return "|".join(re.escape(word).replace(r"\ ", _GAP.pattern) for word in longest)
