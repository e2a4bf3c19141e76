"""Names brought to the form in which they are compared."""

import re
from typing import NamedTuple

from anyascii import anyascii

_MARKS = re.compile(r"[^a-z0-9]+")
_ARTICLE = re.compile(r"^the ")


class Sign(NamedTuple):
    """What names an actor in one report: two equal signs are one actor.

    Attributes:
        kind: person, office, body, state, people or group.
        fold: The name as :func:`fold` gives it; for a state its code, where it is known.
        country: ISO 3166-1 alpha-2 code, or "".
    """

    kind: str
    fold: str
    country: str

    def __str__(self) -> str:
        return "|".join(self)

    @classmethod
    def parse(cls, text: str) -> "Sign":
        """Read a sign from its text; raises ``ValueError`` where it is none."""
        kind, fold_, country = text.split("|")
        return cls(kind, fold_, country)


def fold(name: str, kind: str) -> str:
    """Return a name without accents, capitals and marks, in Latin letters.

    A person's name is joined, since its parts are parted differently: "Kim Jong-un", "Kim Jongun". What holds
    no letter at all is kept as the code points it has, so that no two names fall together in nothing.
    """
    plain = _MARKS.sub(" ", anyascii(name).casefold()).strip()
    if not plain:
        return "".join(f"u{ord(character):x}" for character in name) or "u0"
    return plain.replace(" ", "") if kind == "person" else _ARTICLE.sub("", plain)


def sign_of(kind: str, name: str, country: str | None) -> Sign:
    """Return the sign of an actor as a report names it."""
    if kind == "state" and country:
        return Sign(kind, country.casefold(), country)
    return Sign(kind, fold(name, kind), country or "")


def words_of(name: str) -> list[str]:
    """Return the words of a name in Latin letters, without accents, capitals and marks."""
    return _MARKS.sub(" ", anyascii(name).casefold()).split()


def found_by(name: str) -> set[str]:
    """Return what a name is found by: each of its words, and all of them joined."""
    return {*words_of(name), fold(name, "person")}


def is_full(name: str) -> bool:
    """Whether a person's name has more than one part, so that it can stand for one person without a country."""
    return len(words_of(name)) > 1
