"""Whether two names go for one person."""

import unicodedata
from collections.abc import Mapping

#: Letters that no accent can be taken off.
_PLAIN = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "’": "", "'": "", "ʼ": ""}  # noqa: RUF001 - published letters
)
#: Family names are one where their beginnings agree as far as this: "Zelensky" and "Zelenskyy".
STEM = 5

NameWords = tuple[str, ...]
Nicknames = Mapping[str, frozenset[str]]


def plain(text: str) -> str:
    """Return a text in small letters without accents and apostrophes."""
    letters = unicodedata.normalize("NFKD", text.lower().translate(_PLAIN))
    return "".join(c for c in letters if not unicodedata.combining(c)).translate(_PLAIN)


def name_words(text: str, idle: frozenset[str]) -> NameWords:
    """Return the words of a name without particles and suffixes: "el-Sisi" and "Al Sisi" are both "sisi"."""
    words = [word.strip(".,") for word in plain(text).replace("-", " ").replace(".", ". ").split()]
    kept = tuple(word for word in words if word and word not in idle)
    return kept or tuple(word for word in words if word)


def same_person(one: NameWords, other: NameWords, nicknames: Nicknames) -> bool:
    """Whether two names of two or more words may be one person's."""
    if "".join(one) == "".join(other):
        return True
    short, long = sorted((one, other), key=len)
    if len(short) < 2:  # noqa: PLR2004
        return False
    return _in_order(short, long, nicknames) or _in_order((*short[1:], short[0]), long, nicknames)


def _in_order(short: NameWords, long: NameWords, nicknames: Nicknames) -> bool:
    """Whether every word of the short name stands in the long one, in this order, the family name alike."""
    at = 0
    for word in short:
        while at < len(long) and not _alike(word, long[at], nicknames):
            at += 1
        if at == len(long):
            return False
        at += 1
    whole = [word for word in short if len(word) > 1]
    return len(whole) > 0 and any(_family(short, long))


def _family(short: NameWords, long: NameWords) -> tuple[bool, bool]:
    return _spelt_alike(short[-1], long[-1]), short[0] == long[0] and len(short[0]) > 1


def _alike(one: str, other: str, nicknames: Nicknames) -> bool:
    if one == other or one in nicknames.get(other, ()):
        return True
    if len(one) == 1 or len(other) == 1:
        return one[0] == other[0]
    return _spelt_alike(one, other)


def _spelt_alike(one: str, other: str) -> bool:
    """Whether two spellings differ at their ends only."""
    if one == other:
        return True
    return one[:STEM] == other[:STEM] and min(len(one), len(other)) > STEM and abs(len(one) - len(other)) <= 2  # noqa: PLR2004


def fits_short(word: NameWords, full: NameWords) -> bool:
    """Whether a single name may be short for a full one: a family name or a first name of it."""
    if len(word) == 1:
        return any(_spelt_alike(word[0], part) for part in full)
    return "".join(word) in full or word == full[: len(word)] or word == full[-len(word) :]
