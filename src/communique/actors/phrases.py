"""Phrases of several words, looked up by their first word; the longest that fits is taken."""

from collections.abc import Iterable, Iterator
from typing import Generic, NamedTuple, TypeVar

from communique.actors.tokens import Tokeniser, Tokens

Worth = TypeVar("Worth")


class Hit(NamedTuple, Generic[Worth]):
    """A phrase that was found: the token after its last, and what it is worth."""

    end: int
    worth: Worth


class Phrases(Generic[Worth]):
    """A word list ready for matching.

    A capital in the list asks for a capital in the text, a word in capitals for the same word;
    small letters match either: "prime minister" fits "Prime Minister", "US" does not fit "us".
    """

    def __init__(self, entries: Iterable[tuple[str, Worth]], tokeniser: Tokeniser) -> None:
        self._by_first: dict[str, list[tuple[list[str], list[str], Worth]]] = {}
        for phrase, worth in entries:
            tokens = tokeniser.cut(phrase, 0, len(phrase))
            row = (tokens.lows[: len(tokens)], tokens.words, worth)
            self._by_first.setdefault(tokens.lows[0], []).append(row)
        for rows in self._by_first.values():
            rows.sort(key=lambda row: -len(row[0]))

    def __contains__(self, low: str) -> bool:
        return low in self._by_first

    def __iter__(self) -> Iterator[str]:
        """Return the first words of all phrases."""
        return iter(self._by_first)

    def match(self, tokens: Tokens, at: int) -> Hit[Worth] | None:
        """Return the longest phrase that begins at a token."""
        rows = self._by_first.get(tokens.lows[at])
        if rows is None:
            return None
        for lows, words, worth in rows:
            end = at + len(lows)
            if tokens.lows[at:end] == lows and _cased(words, tokens.words[at:end]):
                return Hit(end, worth)
        return None


def _cased(wanted: list[str], found: list[str]) -> bool:
    return all(_fits(want, have) for want, have in zip(wanted, found, strict=True))


def _fits(want: str, have: str) -> bool:
    if len(want) > 1 and want.isupper():
        return want == have
    return have[0].isupper() or not want[0].isupper()
