"""What is looked for in full text, told in the same way for both databases.

``"oral message" congratulat* -Lagos`` asks for a phrase, a beginning of a word, and that a word does not stand there.
"""

import re
import unicodedata
from collections.abc import Sequence
from itertools import islice
from typing import NamedTuple

from communique.errors import QueryError
from communique.records import Span

_PART = re.compile(r'(?P<no>-?)(?:"(?P<phrase>[^"]*)"?|(?P<word>[^\s"]+))')
_WORD = re.compile(r"[^\W_]+")


class Term(NamedTuple):
    """Words that stand next to one another; ``prefix`` says that the last is only begun."""

    words: tuple[str, ...]
    prefix: bool = False
    wanted: bool = True


def parse_terms(asked: str) -> tuple[Term, ...]:
    """Return the terms of a search.

    Raises:
        QueryError: Where there is no word to look for.
    """
    terms = tuple(term for part in _PART.finditer(asked) if (term := _term(part)).words)
    if not any(term.wanted for term in terms):
        raise QueryError(f"{asked!r}: there is no word to look for; give at least one without a minus sign")
    return terms


def _term(part: re.Match[str]) -> Term:
    said = part["phrase"] if part["phrase"] is not None else part["word"]
    words = tuple(_plain(word) for word in _WORD.findall(said))
    return Term(words, prefix=said.rstrip().endswith("*"), wanted=not part["no"])


def _plain(word: str) -> str:
    """Return a word without accents and capitals, as the databases compare it."""
    parts = unicodedata.normalize("NFD", word.casefold())
    return "".join(part for part in parts if not unicodedata.combining(part))


def hits(text: str, terms: Sequence[Term], most: int = 20) -> list[Span]:
    """Return where the first wanted terms stand in a text, for showing them."""
    even = text.lower() if text.isascii() else text.translate(_EVEN)
    found = [
        Span(*place.span())
        for term in terms
        if term.wanted
        for place in islice(_pattern(term).finditer(even), most)
    ]
    return sorted(found)


def _pattern(term: Term) -> re.Pattern[str]:
    words = r"[\W_]+".join(map(re.escape, term.words))
    more = r"[^\W_]*" if term.prefix else ""
    return re.compile(rf"(?<![^\W_]){words}{more}(?![^\W_])")


class _Even(dict[int, str]):
    """Characters without accents and capitals, one for one, so that every offset stays."""

    def __missing__(self, code: int) -> str:
        self[code] = even = (_plain(chr(code)) or chr(code))[0]
        return even


_EVEN = _Even()
