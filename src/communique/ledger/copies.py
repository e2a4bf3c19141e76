"""Syndicated copies: reports that say nearly the same in nearly the same words within a few days.

Candidates share a band of their MinHash signatures (Broder 1997; banding as in Leskovec, Rajaraman and Ullman,
*Mining of Massive Datasets*, 3.4); then the shares of common word groups are compared in full.
"""

import hashlib
import re
import struct
from datetime import date

from rensa import RMinHash

#: Two texts are copies where they share so much of their groups of words (Jaccard index).
ALIKE = 0.7
#: How many words make a group.
GROUP = 4
#: A signature has 60 values in 12 bands of 5: pairs at 0.8 share a band with a chance of 1 - (1 - 0.8^5)^12 = 0.99,
#: at 0.7 with 0.89, at 0.3 with 0.03.
VALUES, BANDS = 60, 12
#: Later ones are new reports from an old template: the yearly message on an anniversary.
DAYS = 10
#: Shorter texts are too alike by chance.
LEAST_WORDS = 20

_WORD = re.compile(r"\w+")
_SEED = 1


def groups(text: str) -> frozenset[str]:
    """Return the groups of neighbouring words of a text; none where it is too short to tell."""
    words = _WORD.findall(text.casefold())
    if len(words) < LEAST_WORDS:
        return frozenset()
    return frozenset(" ".join(words[n : n + GROUP]) for n in range(len(words) - GROUP + 1))


def bands(text: str, day: str = "") -> dict[int, list[int]]:
    """Return the hashes under which a text is found, each with those under which its copies may be.

    A hash tells some days as well, so that what is written from one template every year is not even looked at.
    """
    found = groups(text)
    if not found:
        return {}
    signature = RMinHash(VALUES, _SEED)
    signature.update(sorted(found))
    values, width = signature.digest(), VALUES // BANDS
    days = _days(day)
    parts = [struct.pack(f">{width + 1}I", n, *values[n * width : (n + 1) * width]) for n in range(BANDS)]
    return {_hash(part, days[0]): [_hash(part, one) for one in days] for part in parts}


def _days(day: str) -> list[int]:
    """Return the ten days that a day falls in, and those before and after; what has no day stands by itself."""
    try:
        number = date.fromisoformat(day).toordinal() // DAYS
    except ValueError:
        return [0]
    return [number, number - 1, number + 1]


def _hash(part: bytes, days: int) -> int:
    packed = part + struct.pack(">I", days)
    return int.from_bytes(hashlib.blake2b(packed, digest_size=8).digest(), "big", signed=True)


def alike(one: frozenset[str], two: frozenset[str]) -> bool:
    """Whether two texts are copies of one another, by their groups of words."""
    return len(one & two) >= ALIKE * len(one | two) > 0


def near_in_time(day: str, other: str) -> bool:
    """Whether two days of publication are near enough for copies."""
    try:
        return abs((date.fromisoformat(day) - date.fromisoformat(other)).days) <= DAYS
    except ValueError:
        return day == other
