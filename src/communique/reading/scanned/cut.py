"""Words that were cut by a blank or a sign: "Govern ment", "Rober~ t", "ca. rdinal", "Wash-ington"."""

import re
from collections.abc import Iterator
from itertools import pairwise

from communique.reading.scanned.edits import Edit
from communique.reading.scanned.words import ScannedWords

_LETTERS = re.compile(r"[A-Za-z]+")
#: What may stand in a cut word.
_CUT = re.compile(r"[~^_*|.,:;'’-]{0,2} ?")
#: Signs that no word has within it.
_NEVER = re.compile(r"[~^_*|]")
#: A part that one of these ties to another word is none: "Labor's election", "Charge d'Affaires".
_HELD = frozenset({"'", "’"})
#: A whole shorter than this may be a chance.
LEAST = 4
#: … and a whole whose parts are words too, unless the reading rests on it, is none.
_ENDINGS = frozenset({"s", "t", "ll", "re", "ve", "d", "m"})
_SMALL = re.compile(
    r"(?:a|i|an|in|on|at|to|of|by|is|it|he|we|us|my|me|no|so|do|go|up|or|as|be|am|for|re|co|non|and|the)$",
    re.IGNORECASE,
)


def cut_words(text: str, words: ScannedWords) -> Iterator[Edit]:
    """Yield the words of a text that were cut in two."""
    for first, second in pairwise(_LETTERS.finditer(text)):
        gap = text[first.end() : second.start()]
        if (
            not gap
            or text[first.start() - 1 : first.start()] in _HELD
            or text[second.end() : second.end() + 1] in _HELD
        ):
            continue
        if _CUT.fullmatch(gap) and _is_one(first.group(), gap, second.group(), words):
            yield Edit(first.start(), second.end(), first.group() + second.group())


def _is_one(left: str, gap: str, right: str, words: ScannedWords) -> bool:
    whole = left + right
    if len(whole) < LEAST or not (right.islower() or whole.isupper()) or not words.knows(whole):
        return False
    if _NEVER.search(gap):
        return True
    if gap[0] in "'’" and right in _ENDINGS:
        return False
    strange = _is_strange(left, words) or _is_strange(right, words)
    if gap == " ":
        rests = whole.lower() in words.rests_on and not (_SMALL.match(left) or _SMALL.match(right))
        return strange or (rests and len(whole) > LEAST + 2)
    return strange and not (gap[0] in ".,:;" and len(left) > len(whole) - 2)


def _is_strange(part: str, words: ScannedWords) -> bool:
    """Whether a part is no word by itself."""
    if len(part) == 1:
        return part.islower() and part != "a"
    return len(part) > 1 and _SMALL.match(part) is None and not words.knows(part)
