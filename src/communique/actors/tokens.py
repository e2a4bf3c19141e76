"""A light cut of the published text into words and marks, each with its place.

Names hang together here ("Jong-un", "O'Brien", "V.V.", "Mr."), possessive endings stand alone, so that the
words of a lexicon and the words of a report can be laid side by side. What follows "@" is one word; "#" before a word
is none.
"""

import re
from collections.abc import Iterable

from communique.reading.lines import UNSEEN

#: Marks after which a new sentence may begin.
ENDS = frozenset(".!?:;•*")
#: Marks that may stand between the end of one sentence and the first word of the next.
QUOTES = frozenset("\"“”'‘’»«)(")

#: How far a look ahead may reach.
AHEAD = 16

_HANDLE = r"(?<=@)\w{2,}"
# "#" before a word is a sign of the net, and no mark of the sentence.
_MARK = rf"(?!#[^\W\d_])[^\s{UNSEEN}]"
_WORD = r"[^\W\d_]+(?:[-\u2010\u2011\uff0d][^\W\d_]+|['’ʼ](?!s\b)[^\W\d_]+)*"  # noqa: RUF001 - published apostrophes
_APOSTROPHES = str.maketrans("’ʼ‘\u2010\u2011\uff0d", "'''---")  # noqa: RUF001 - the same


class Tokens:
    """The words and marks of one stretch of text.

    Attributes:
        text: The whole published text.
        starts, ends: Where each token stands in it.
        words: Each token as published.
        lows: Each token in lower case with straight apostrophes and hyphens.
        capitals: Whether each token begins with a capital letter.

    ``lows`` and ``capitals`` run on a little with nothing, so that a look ahead, or back from the first, is
    safe.
    """

    __slots__ = ("capitals", "ends", "lows", "starts", "text", "words")

    def __init__(self, text: str, starts: list[int], ends: list[int]) -> None:
        self.text = text
        self.starts = starts
        self.ends = ends
        self.words = [text[start:end] for start, end in zip(starts, ends, strict=True)]
        self.lows = [_low(word) for word in self.words] + [""] * AHEAD
        self.capitals = [word[0].isupper() for word in self.words] + [False] * AHEAD

    def __len__(self) -> int:
        return len(self.words)

    def shout(self, at: int) -> bool:
        """Whether a token is written in capitals alone: an abbreviation, or a name in a loud headline."""
        word = self.words[at] if 0 <= at < len(self.words) else ""
        return len(word) > 1 and word.isupper() and "." not in word

    def opens(self, at: int) -> bool:
        """Whether a token begins a sentence."""
        back = at - 1
        while back >= 0 and self.words[back] in QUOTES:
            if self.words[back] in '"“(':
                return True
            back -= 1
        return back < 0 or self.words[back] in ENDS or self.words[back] == "-"

    def quote(self, start: int, end: int) -> str:
        """Return the text from one token up to another that is not included."""
        return self.text[self.starts[start] : self.ends[end - 1]]


def _low(word: str) -> str:
    return word.lower() if word.isascii() else word.translate(_APOSTROPHES).lower()


class Tokeniser:
    """Cuts text into tokens; knows the abbreviations whose full stop does not end a sentence."""

    def __init__(self, abbreviations: Iterable[str]) -> None:
        dotted = "|".join(sorted((re.escape(word) for word in abbreviations), key=len, reverse=True))
        self._pattern = re.compile(
            rf"{_HANDLE}|\b(?:{dotted})\.|(?:[^\W\d_]\.){{2,}}|\b[A-ZÀ-Þ]\.(?=\s?\w)"
            rf"|['’ʼ]s\b|{_WORD}|\d+(?:[.,:]\d+)*(?:st|nd|rd|th)?\b|{_MARK}"  # noqa: RUF001 - published apostrophes
        )

    def cut(self, text: str, start: int, end: int) -> Tokens:
        """Return the tokens of ``text[start:end]``, counted in the whole text."""
        starts: list[int] = []
        ends: list[int] = []
        for match in self._pattern.finditer(text, start, end):
            starts.append(match.start())
            ends.append(match.end())
        return Tokens(text, starts, ends)
