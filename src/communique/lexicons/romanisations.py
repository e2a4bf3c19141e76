"""How one Korean name is written: as the north writes it, as the south and older books do, as Chinese read it.

``world/romanisations.csv`` has a syllable as the north writes it and another spelling: ``south`` for the south's and
older ones (Revised Romanization 2000, McCune–Reischauer 1939, and what families use), ``chinese`` for the pinyin of
the characters that are read so ("Ri Ryong Nam", "Li Longnan").
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Literal

import msgspec
from anyascii import anyascii

from communique.lexicons.load import HOME
from communique.lexicons.overlay import read_rows

#: Names of more syllables are no Korean names; names of more readings tell nothing.
MOST_SYLLABLES, MOST_READINGS = 4, 400

System = Literal["south", "chinese"]
Spellings = Mapping[str, frozenset[str]]


class Romanisation(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A row of ``romanisations.csv``."""

    syllable: str
    spelling: str
    system: System


@lru_cache(maxsize=4)
def load_spellings(*systems: System) -> Spellings:
    """Return for each spelling of some systems, and of the north, the syllables that it may stand for."""
    rows = read_rows((HOME,), "world/romanisations.csv", Romanisation, ("syllable", "spelling", "system"))
    found: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        found[row.syllable].add(row.syllable)
        if row.system in systems:
            found[row.spelling].add(row.syllable)
    return {spelling: frozenset(syllables) for spelling, syllables in found.items()}


def syllables_of(name: str, spellings: Spellings) -> frozenset[tuple[str, ...]]:
    """Return every row of northern syllables that a name may stand for; none where it is no Korean name."""
    letters = "".join(character for character in anyascii(name).casefold() if character.isalpha())
    found: set[tuple[str, ...]] = set()
    for row in _rows(letters, spellings, MOST_SYLLABLES):
        found.add(row)
        if len(found) > MOST_READINGS:
            return frozenset()
    return frozenset(row for row in found if len(row) > 1)


def _rows(letters: str, spellings: Spellings, most: int) -> Iterator[tuple[str, ...]]:
    if not letters:
        yield ()
        return
    if not most:
        return
    for end in range(1, min(len(letters), 6) + 1):
        for syllable in sorted(spellings.get(letters[:end], ())):
            for rest in _rows(letters[end:], spellings, most - 1):
                yield (syllable, *rest)
