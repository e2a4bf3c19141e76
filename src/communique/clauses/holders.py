"""Who has a title, or is sent: for "the ambassador" the only one named, for "the Prime Ministers" all of them."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from communique.clauses.memory import Ids
from communique.records import Actor
from communique.records.actor import ALIVE

_WORD = re.compile(r"[a-z]+")


@dataclass(frozen=True)
class Holders:
    """Who has a word in his title ("prime", "minister"), or is a body of those sent ("delegation").

    Attributes:
        of: The actors by the word, in their order.
        names: The name of each actor, in small letters.
    """

    of: Mapping[str, Ids]
    names: Mapping[str, str]

    def one(self, word: str) -> Ids:
        """Return the only one of those who have a word, or the one whose name holds those of all others."""
        ids = self.of.get(word, ())
        if not ids:
            return ()
        fullest = max(sorted(ids), key=lambda actor: len(self.names[actor]))
        return (fullest,) if all(self.names[actor] in self.names[fullest] for actor in ids) else ()

    def several(self, words: str) -> Ids:
        """Return those who have a title that stands in the plural, "the Prime Ministers"; none where one has it."""
        singular = (word.removesuffix("s") for word in _WORD.findall(words.lower()))
        having = [self.of[word] for word in singular if word in self.of]
        ids = [actor for actor in having[0] if all(actor in others for others in having)] if having else []
        return tuple(ids) if len(ids) > 1 else ()


def holders_of(actors: Sequence[Actor], sent: frozenset[str]) -> Holders:
    """Return who has which title.

    Args:
        actors: The actors of a report.
        sent: Words for those who are sent: "delegation".
    """
    found: dict[str, list[str]] = defaultdict(list)
    for actor in actors:
        for word in _words_of(actor, sent):
            found[word].append(actor.id)
    return Holders(
        {word: tuple(ids) for word, ids in found.items()}, {actor.id: actor.name.lower() for actor in actors}
    )


def _words_of(actor: Actor, sent: frozenset[str]) -> set[str]:
    if actor.kind in ALIVE:
        return set(_WORD.findall(" ".join(role.title for role in actor.roles).lower()))
    if actor.kind in {"body", "group"} and actor.mentions:
        return set(sent.intersection(_WORD.findall(actor.name.lower())))
    return set()
