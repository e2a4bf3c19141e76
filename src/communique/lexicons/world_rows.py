"""The tables of the world, row by row.

Seven tables, the same in every language of report but for the names:

* ``world/countries.csv``      a state or territory, with the days from and until it stood under this code, and the
  state that went on as it when it ended;
* ``world/country_names.csv``  one name of it in one language: full name, demonym, capital, seat …;
* ``world/bodies.csv``         an organisation, or a party or organ that reports name without its state;
* ``world/places.csv``         a town, region or water that is no state, though a state may lie in its name
  ("New Mexico", "Persian Gulf", "Korean Peninsula"): of two names at one place, the longer one holds;
* ``world/homonyms.csv``       a state whose name is that of a part of another ("Georgia"), and words that show that the
  state is meant where a report of that other one has the name;
* ``world/romanisations.csv``  a syllable of Korean names as the north writes it, and how others write it;
* ``world/publishers.csv``     an agency, office or ministry that publishes reports, and the state it speaks from.

Codes are those of ISO 3166-1 (two letters). A state that only changed its name keeps its code, and its old
name is of kind "former" (Zaire is CD). A state that ended has a row of its own under its withdrawn code
(SU, YU, DD), in four letters where the two came to mean another state (CSHH, Czechoslovakia; CSXX, Serbia and
Montenegro). What ISO never coded has four letters of our own, the first two those of the state it is usually
counted to (VNRV, South Vietnam; GEAB, Abkhazia). A row says how reports speak, not who recognises whom.
"""

from collections.abc import Mapping
from typing import Literal

import msgspec

#: What a name of a state is, from the surest to the one that depends most on its surroundings.
NameKind = Literal[
    "name", "full_name", "short", "abbreviation", "former", "demonym", "people", "capital", "seat"
]

#: igo: an organisation of states; alliance: a military one; bloc: a union or group; ngo: not of states;
#: party: a political party; organ: a parliament, commission, ministry or force of one state.
BodyKind = Literal["igo", "alliance", "bloc", "ngo", "party", "organ"]

#: A town or venue; a region, within a state or across several; a sea, strait, river or lake.
PlaceKind = Literal["city", "region", "water"]

#: The columns that together are the key of a row, by table: a row laid over another has the same.
KEYS: Mapping[str, tuple[str, ...]] = {
    "countries": ("code",),
    "country_names": ("code", "language", "name", "kind"),
    "bodies": ("id",),
    "places": ("language", "name"),
    "homonyms": ("name", "within"),
    "publishers": ("name",),
    "romanisations": ("syllable", "spelling", "system"),
}


class Country(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, rename={"since": "from"}
):
    """A state or territory; ``since`` is ``from`` in the table. Dates are as precise as known, or empty.

    ``successor`` is the code of the state that its people and offices are of today, where that is one.
    """

    code: str
    name: str
    full_name: str
    since: str = ""
    until: str = ""
    successor: str = ""

    def stood(self, day: str) -> bool:
        """Whether it may have stood on a day ("1985", "1985-06" or "1985-06-03")."""
        return not (_before(day, self.since) or _before(self.until, day))


class CountryName(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One name of a state in one language: a row of ``country_names.csv``."""

    code: str
    language: str
    name: str
    kind: NameKind


class BodyRow(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A row of ``bodies.csv``; ``also`` holds further names, parted by "; "."""

    id: str
    name: str
    kind: BodyKind
    short: str = ""
    country: str = ""
    also: str = ""


class PlaceName(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A row of ``places.csv``; ``code`` is empty for what lies in several states or in none."""

    language: str
    name: str
    kind: PlaceKind
    code: str = ""


class Homonym(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A row of ``homonyms.csv``: the state of ``code`` has the name of a part of the state ``within``."""

    name: str
    code: str
    within: str
    shown_by: str = ""

    def is_meant(self, text: str) -> bool:
        """Whether a text shows that the state is meant and not the part."""
        return any(words in text for words in self.shown_by.split("; ") if words)


class Publisher(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A row of ``publishers.csv``: who publishes reports, its state, and the title of the one whose office it is.

    "The President" of the Kremlin is its own, whoever else is called one.
    """

    name: str
    country: str
    head: str = ""


def _before(day: str, other: str) -> bool:
    """Whether one date is surely before another, compared as far as both are known."""
    length = min(len(day), len(other))
    return day[:length] < other[:length]
