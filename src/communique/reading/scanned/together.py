"""Words that were run together: "PrimeMinister", "withsenior", "Saturday26"."""

import re
from collections.abc import Iterator

from communique.reading.dates import MONTH, WEEKDAY
from communique.reading.scanned.edits import Edit
from communique.reading.scanned.words import ScannedWords

_TOKEN = re.compile(r"(?<![\w~@/.])[A-Za-z]{6,24}(?![\w@/~])")
_CASE = re.compile(r"(?<=[a-z]{2})(?=[A-Z][a-z]{2})")
_LAST = re.compile(r"(?<=[a-z]{4})(?=(?:of|the|to|with|until|and|from)$)")
_FIRST = re.compile(r"(?<=^with)|(?<=^from)|(?<=^that)|(?<=^the)|(?<=^and)|(?<=^into)")
#: A day of the week or a month, and the day behind it, or a label before it.
_DAY = re.compile(
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December)"
    r"(?P<part>)(?=\d{1,2}\b)",
    re.IGNORECASE,
)
_LABEL = re.compile(rf"\bFOR (?:PRESS|MEDIA)(?P<part>)(?=\d|(?i:{MONTH}|{WEEKDAY}))")


def days_together(text: str) -> Iterator[Edit]:
    """Yield the places where a blank is lost beside a day."""
    for pattern in (_DAY, _LABEL):
        for found in pattern.finditer(text):
            yield Edit(found.start("part"), found.start("part"), " ")


def words_together(text: str, words: ScannedWords) -> Iterator[Edit]:
    """Yield the places where a blank is lost between two words."""
    for found in _TOKEN.finditer(text):
        word = found.group()
        if not words.knows(word):
            places = {place for place in _places(word) if _are_words(word[:place], word[place:], words)}
            if len(places) == 1:
                place = found.start() + places.pop()
                yield Edit(place, place, " ")


def _places(word: str) -> Iterator[int]:
    for pattern in (_CASE, _LAST, _FIRST):
        yield from (found.start() for found in pattern.finditer(word))


def _are_words(left: str, right: str, words: ScannedWords) -> bool:
    if right[0].isupper() and not {left.lower(), right.lower()} & words.rests_on.keys():
        return False
    return words.knows(left) and words.knows(right)
