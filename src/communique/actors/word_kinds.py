"""What a phrase of a word list is worth: how a title, an honorific, a body or the name of a state behaves."""

from typing import NamedTuple


class Title(NamedTuple):
    """A title word and how it behaves."""

    key: str
    leads: bool
    alone: bool
    wide: bool
    closed: bool
    posted: bool
    stands_for: bool


class PluralTitle(NamedTuple):
    """A title in the plural: its form in the singular, and the title."""

    single: str
    title: Title


class Honorific(NamedTuple):
    """Whether a single word behind it is a name, and whether it is a woman's or a man's."""

    single: bool
    gender: str


class BodyNoun(NamedTuple):
    """A head noun of bodies and how it behaves."""

    key: str
    lower: bool
    seated: bool
    sent: bool


class StateName(NamedTuple):
    """What a name of a state stands for: one code, or several where states share it ("Korea")."""

    codes: tuple[str, ...]
    kind: str


class KnownBody(NamedTuple):
    """An organisation that is known by name."""

    id: str
    country: str | None
