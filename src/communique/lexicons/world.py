"""The world as reports name it: states, what they are called, and bodies that act for them or above them.

Its tables, and what their codes mean, stand in ``world_rows.py``.
"""

import unicodedata
from collections.abc import Container, Iterable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar, get_args

import msgspec

from communique.lexicons.load import HOME
from communique.lexicons.overlay import read_rows
from communique.lexicons.world_rows import (
    KEYS,
    BodyKind,
    BodyRow,
    Country,
    CountryName,
    Homonym,
    NameKind,
    PlaceName,
    Publisher,
)

_STRENGTH: Mapping[str, int] = {kind: n for n, kind in enumerate(get_args(NameKind))}

# Forms that a name would have without accents or in capitals, and that are common words of a headline.
_COMMON_WORDS = frozenset({"MALE", "POLISH", "Reunion", "REUNION", "CORK", "PACIFIC"})

_CURLY = "\N{RIGHT SINGLE QUOTATION MARK}"

_Value = TypeVar("_Value")


class NameEntry(msgspec.Struct, frozen=True, kw_only=True):
    """What one published form may name.

    Attributes:
        name: The form as the table has it, before accents, apostrophes or capitals were varied.
        codes: Codes of the states it names, sorted; those that stand today, else those that ended.
        ended: Codes of states that it named and that ended ("Moscow": SU); empty if ``codes`` holds them.
        kind: The surest of its kinds.
        kinds: All its kinds: "Kuwait" is a name and a capital.
    """

    name: str
    codes: tuple[str, ...]
    ended: tuple[str, ...] = ()
    kind: NameKind
    kinds: frozenset[NameKind]


class Body(msgspec.Struct, frozen=True, kw_only=True):
    """An organisation, or a party or organ of one state.

    Attributes:
        id: Its key in the table.
        name: Its name.
        short: Its abbreviation, if any.
        kind: What sort of body it is.
        country: Code of its state, if it belongs to one.
        names: All its names, ``name`` first.
    """

    id: str
    name: str
    short: str | None
    kind: BodyKind
    country: str | None
    names: tuple[str, ...]


class World(msgspec.Struct, frozen=True, kw_only=True):
    """States, their names and bodies, looked up by published form. No form has "the" before it.

    Attributes:
        countries: States and territories by code.
        names: Names of states by form: as in the table, without accents, with either apostrophe, in capitals.
        bodies: Bodies by id.
        body_names: Bodies by form, varied in the same way.
        places: Towns, regions and waters by form, varied in the same way.
        publishers: The state of each publisher, by its name in lower case.
        heads: The title, in small letters, of the one whose office a publisher is, by its name in lower case.
        homonyms: States that have their name from a part of another, or it from them.
    """

    countries: Mapping[str, Country]
    names: Mapping[str, NameEntry]
    bodies: Mapping[str, Body]
    body_names: Mapping[str, Body]
    places: Mapping[str, PlaceName]
    publishers: Mapping[str, str]
    heads: Mapping[str, str]
    homonyms: tuple[Homonym, ...] = ()

    def country(self, code: str) -> Country | None:
        """Return the state of a code, or ``None``."""
        return self.countries.get(code)

    def former(self, code: str) -> frozenset[str]:
        """Return the codes of the states that a state followed: of Russia that of the Soviet Union."""
        return frozenset(one.code for one in self.countries.values() if one.successor == code)

    def codes(self, form: str, day: str | None = None) -> tuple[str, ...]:
        """Return the codes of the states that a form may name, on a day if one is given.

        Args:
            form: A name as published, without "the".
            day: An ISO date, month or year.

        Returns:
            The codes, sorted. Where none of the states stood on that day, those that stand today.
        """
        entry = self.names.get(form)
        if entry is None:
            return ()
        if day is None:
            return entry.codes
        stood = sorted(c for c in entry.codes + entry.ended if self.countries[c].stood(day))
        return tuple(stood) or entry.codes

    def demonym_codes(self, word: str) -> tuple[str, ...]:
        """Return the codes of the states whose people or things the word describes, if it is a demonym."""
        entry = self.names.get(word)
        return entry.codes if entry and entry.kinds & {"demonym", "people"} else ()

    def place_code(self, form: str) -> str | None:
        """Return the code of the state that a town or region lies in, if it is known to lie in one.

        A state lies in itself and a capital in its state; a name that two states share says nothing.
        """
        place = self.places.get(form)
        if place is not None:
            return place.code or None
        entry = self.names.get(form)
        if entry is None or len(entry.codes) > 1 or entry.kinds <= {"demonym", "people"}:
            return None
        return entry.codes[0]

    def homonyms_in(self, text: str, home: str | None) -> frozenset[str]:
        """Return the names of states that, in a text published in ``home``, are those of its parts."""
        return frozenset(
            entry.name for entry in self.homonyms if entry.within == home and not entry.is_meant(text)
        )

    def body(self, form: str) -> Body | None:
        """Return the body that a form names, or ``None``."""
        return self.body_names.get(form)


def load_world(language: str = "en", *homes: Path) -> World:
    """Load the tables of the world.

    Args:
        language: ISO 639-1 code of the language of the names.
        homes: Folders of lexicons, a later one laid over an earlier one; each may have some of the tables.
            Where none is given, the one that comes with the program.

    Returns:
        The tables, immutable.

    Raises:
        LexiconError: With file and line, where a row does not fit.
    """
    folders = homes or (HOME,)
    countries = {row.code: row for row in _rows(folders, "countries", Country)}
    names = [row for row in _rows(folders, "country_names", CountryName) if row.language == language]
    bodies = {row.id: _body(row) for row in _rows(folders, "bodies", BodyRow)}
    places = {row.name: row for row in _rows(folders, "places", PlaceName) if row.language == language}
    publishers = _rows(folders, "publishers", Publisher)
    return World(
        countries=MappingProxyType(countries),
        names=_by_form((entry.name, entry) for entry in _entries(names, countries)),
        bodies=MappingProxyType(bodies),
        body_names=_by_form((name, body) for body in bodies.values() for name in body.names),
        places=_by_form(places.items()),
        publishers=MappingProxyType({row.name.lower(): row.country for row in publishers}),
        heads=MappingProxyType({row.name.lower(): row.head for row in publishers if row.head}),
        homonyms=tuple(_rows(folders, "homonyms", Homonym)),
    )


def _rows(folders: Sequence[Path], table: str, shape: type[_Value]) -> list[_Value]:
    return read_rows(folders, f"world/{table}.csv", shape, KEYS[table])


def forms(name: str) -> list[str]:
    """Return the ways in which reports print a name: as is, without accents, either apostrophe, capitals."""
    found = [name] if name.isascii() else [name, _without_accents(name)]
    if "'" in name or _CURLY in name:
        found += [form.replace(_CURLY, "'") for form in found] + [form.replace("'", _CURLY) for form in found]
    found += [form.upper() for form in found]
    return [name, *(form for form in found[1:] if form not in _COMMON_WORDS)]


def _entries(rows: Iterable[CountryName], countries: Mapping[str, Country]) -> Iterable[NameEntry]:
    grouped: dict[str, list[CountryName]] = {}
    for row in rows:
        grouped.setdefault(row.name, []).append(row)
    ended = {code for code, country in countries.items() if country.until}
    return (_entry(name, group, ended) for name, group in grouped.items())


def _entry(name: str, rows: list[CountryName], ended: Container[str]) -> NameEntry:
    codes = sorted({row.code for row in rows})
    standing = [code for code in codes if code not in ended]
    kinds = frozenset(row.kind for row in rows)
    return NameEntry(
        name=name,
        codes=tuple(standing or codes),
        ended=tuple(code for code in codes if code in ended) if standing else (),
        kind=min(kinds, key=_STRENGTH.__getitem__),
        kinds=kinds,
    )


def _body(row: BodyRow) -> Body:
    names = (row.name, row.short, *row.also.split("; "))
    return Body(
        id=row.id,
        name=row.name,
        short=row.short or None,
        kind=row.kind,
        country=row.country or None,
        names=tuple(dict.fromkeys(name for name in names if name)),
    )


def _by_form(named: Iterable[tuple[str, _Value]]) -> Mapping[str, _Value]:
    """Key values by every form of their names; one that stands in the table goes before one that is made."""
    pairs = list(named)
    found = dict(reversed(pairs))
    for name, value in pairs:
        for form in forms(name):
            found.setdefault(form, value)
    return MappingProxyType(found)


def _without_accents(text: str) -> str:
    letters = unicodedata.normalize("NFD", text)
    return "".join(c for c in letters if not unicodedata.combining(c))
