"""What is looked for in full text, told in the same way for both databases.

``"oral message" congratulat* -Lagos`` asks for a phrase, a beginning of a word, and that a word does not stand there.
"""

import re
import unicodedata
from collections.abc import Sequence
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
    places = [Span(*found.span()) for found in _WORD.finditer(text)]
    words = [_plain(place.quote(text)) for place in places]
    found: list[Span] = []
    for term in terms:
        width = len(term.words)
        for n in range(len(words) - width + 1):
            if term.wanted and _fits(words[n : n + width], term):
                found.append(places[n].joined(places[n + width - 1]))
                if len(found) >= most:
                    return sorted(found)
    return sorted(found)


def _fits(words: Sequence[str], term: Term) -> bool:
    *whole, last = zip(words, term.words, strict=True)
    ends = last[0].startswith(last[1]) if term.prefix else last[0] == last[1]
    return ends and all(word == wanted for word, wanted in whole)
