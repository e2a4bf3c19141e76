"""Words with a letter misread, added or lost: "Frime Minister", "M11ajesty", "Primtate", "sympahty".

A word that is not English is brought to one that the reading rests on, to a name that the headline or the text itself
has whole, or, where only a letter is too many, to an English word, if no more is changed than what scanners misread.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from rapidfuzz import process
from rapidfuzz.distance import Editop, Levenshtein

from communique.reading.scanned.edits import Edit
from communique.reading.scanned.words import LEAST_NAME, ScannedWords

_TOKEN = re.compile(
    r"(?<![\w~@/.])(?=\S*[A-Za-z]{2})[A-Za-z0-9][A-Za-z0-9'’~!|]{1,22}[A-Za-z0-9~|](?![\w@/~])"
)
#: The number of a day: "2nd".
_NUMBER = re.compile(r"\d+(?:st|nd|rd|th)?$", re.IGNORECASE)
_POSSESSIVE = re.compile(r"['’][sS]?$")
#: A word that was cut short in writing: "didn't", "we'll".
_SHORT = re.compile(r"['’](?:t|ll|re|ve|d|m)$", re.IGNORECASE)
_NAME = re.compile(r"\b[A-Z](?:[a-z]{4,}|[A-Z]{4,})\b")
#: What a speck or a scratch is read as, within a word.
_SPECK = frozenset("0123456789'’~!|")
_SCRATCH = frozenset("iljtfr")
_THIN = frozenset("iljt")
#: Letters that are read for each other.
_ALIKE = tuple(
    map(
        frozenset,
        (
            "iljtfr1!|",
            "ceoagq60d",
            "nhmrubi",
            "mwnilr",
            "hbktli",
            "vywu",
            "sz5a",
            "gqy9",
            "pfbrn",
            "xk",
            "dlo",
        ),
    )
)
#: From how many letters on two changes may be made, a lost letter be put in, and two be changed round.
TWO, LOST, ROUND = 8, 7, 7
#: A shorter word is never one of the small words with a letter misread.
SHORT = 3
#: From how many letters on an English word is taken for another with a letter too many.
ENGLISH = 5
#: What may be of an ending: "occupiers" is not "occupies".
_ENDING = frozenset("rt")
_VOWELS = frozenset(map(frozenset, ("ce", "oe", "co", "uo", "ca", "je")))


def misread_words(text: str, title: str | None, words: ScannedWords) -> Iterator[Edit]:
    """Yield the words of a text that have letters misread.

    Args:
        text: The text.
        title: The headline that the source gave.
        words: The words it is read by.
    """
    own = _own_names(text, title)
    for found in _TOKEN.finditer(text):
        word = _POSSESSIVE.sub("", found.group())
        if words.knows(word) or word.lower() in own or _SHORT.search(word) or _NUMBER.match(word):
            continue
        whole = _whole(word, own, words)
        if whole is not None:
            yield Edit(found.start(), found.start() + len(word), _set_like(word, whole))


def _own_names(text: str, title: str | None) -> Mapping[str, str]:
    """Return the names that the headline has, or the text more than once, by their small letters."""
    counted = Counter(found.group() for found in _NAME.finditer(text))
    held = {name: name for name in map(str.strip, _NAME.findall(title or ""))}
    often = [name for name, count in counted.items() if count > 1 or name in held]
    return {name.lower(): name for name in (*held, *often) if len(name) >= LEAST_NAME}


def _whole(word: str, own: Mapping[str, str], words: ScannedWords) -> str | None:
    """Return the word that another was before it was misread, or ``None`` where none is sure."""
    low = word.lower()
    if len(low) <= LEAST_NAME:
        short = [small for small in words.small if _is_near(low, small, SHORT, _SCRATCH)]
        sure = word[0].islower() or not _SPECK.isdisjoint(low) or low[:2] == "th"
        if len(short) == 1 and sure:
            return short[0]
    english = _english(word, words) if word.islower() and len(word) > ENGLISH else None
    if english is not None:
        return english
    lists = ((words.rests_on, _SCRATCH), (words.states, frozenset[str]()), (own, _THIN))
    near = ((known, _nearest(low, known, scratch)) for known, scratch in lists)
    return next((known[other] for known, other in near if other is not None), None)


def _nearest(low: str, known: Mapping[str, str], scratch: frozenset[str]) -> str | None:
    found = process.extract(low, known.keys(), scorer=Levenshtein.distance, score_cutoff=2, limit=8)
    near = [(distance, other) for other, distance, _ in found if _is_near(low, other, LEAST_NAME, scratch)]
    if not near:
        return None
    best = min(distance for distance, _ in near)
    nearest = [other for distance, other in near if distance == best]
    return nearest[0] if len(nearest) == 1 else None


def _is_near(low: str, other: str, least: int, scratch: frozenset[str]) -> bool:
    """Whether one word may be read for another: by few changes, each of a kind that scanners make."""
    if len(other) < least or other.startswith(low) or (low.startswith(other) and low[-1].isalpha()):
        return False
    if len(other) >= ROUND and _is_turned(low, other):
        return True
    changes = Levenshtein.editops(low, other)
    letters = [one for one in changes if one.tag == "insert" or low[one.src_pos] not in _SPECK]
    longest = TWO + all(one.tag == "replace" for one in letters)
    if not changes or len(letters) > (2 if len(other) >= longest else 1):
        return False
    if len(changes) > 1 and any(one.tag == "insert" for one in changes):
        return False
    return all(_is_a_slip(one, low, other, scratch) for one in letters)


def _is_turned(low: str, other: str) -> bool:
    """Whether two letters that follow each other are changed round."""
    if len(low) != len(other):
        return False
    places = [n for n, (a, b) in enumerate(zip(low, other, strict=True)) if a != b]
    return len(places) == 2 and places[1] == places[0] + 1 and sorted(low) == sorted(other)  # noqa: PLR2004


def _is_a_slip(change: Editop, low: str, other: str, scratch: frozenset[str]) -> bool:
    """Whether a scanner makes such a change: a letter lost in a long word, one too many, one for another like it."""
    here, there = change.src_pos, change.dest_pos
    if change.tag == "insert":
        return len(other) >= (LOST if scratch else TWO - 1)
    letter = low[here]
    if change.tag == "delete":
        twice = low[max(0, here - 1) : here] + low[here + 1 : here + 2]
        return letter in scratch or letter in twice
    return any(letter in alike and other[there] in alike for alike in _ALIKE)


def _english(word: str, words: ScannedWords) -> str | None:
    """Return the one English word that is left without a letter, or with another vowel, or ``None``."""
    whole = {
        word[:n] + word[n + 1 :]
        for n, letter in enumerate(word)
        if letter in _SPECK
        or (
            (letter in _SCRATCH or letter == word[n - 1 : n])
            and not (letter in _ENDING and n >= len(word) - 2)
        )
    }
    whole |= {
        word[:n] + other + word[n + 1 :]
        for n, letter in enumerate(word)
        for pair in _VOWELS
        if letter in pair
        for other in pair - {letter}
    }
    known = [one for one in whole if one in words.english]
    return known[0] if len(known) == 1 else None


def _set_like(word: str, whole: str) -> str:
    """Return a word in capitals where the one it stands for is."""
    capitals = sum(map(str.isupper, word))
    small = sum(map(str.islower, word))
    if capitals > small and capitals > 1:
        return whole.upper()
    return whole[0].upper() + whole[1:].lower() if word[0].isupper() or whole[0].isupper() else whole.lower()
