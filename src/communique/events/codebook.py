"""The codebooks: codes and their names, and the crosswalk from CAMEO to PLOVER.

CAMEO 1.1b3 (Schrodt, 2012) with the Goldstein scale as GDELT publishes it for CAMEO; PLOVER 1.3 (Open Event Data
Alliance, February 2022). The tables are ``lexicons/codebooks/*.csv``.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from communique.lexicons.load import HOME
from communique.lexicons.overlay import read_rows

#: What every coded event is stamped with.
CAMEO_VERSION = "1.1b3"
PLOVER_VERSION = "1.3"


class CameoCode(msgspec.Struct, frozen=True):
    """A code of CAMEO: two digits and a zero for a root class, three for the second level, four for the third."""

    code: str
    name: str
    parent: str = ""
    goldstein: str = ""


class PloverEvent(msgspec.Struct, frozen=True):
    """An event of PLOVER, its quad class, its scaled score, its modes, and the class of the 15 that it falls in."""

    event: str
    quad: str
    score: str
    root: str
    modes: str = ""


class Crossing(msgspec.Struct, frozen=True):
    """What a CAMEO code, or all that begin with it, is in PLOVER; ``root`` where the 15 classes differ."""

    cameo: str
    plover: str = ""
    mode: str = ""
    context: str = ""
    root: str = ""


class ActRow(msgspec.Struct, frozen=True):
    """An act and its CAMEO code under each stance.

    ``end`` is the act that ending it is, ``back`` the code of what the other side does at the same time.
    """

    act: str
    name: str
    fact: str
    intend: str = ""
    appeal: str = ""
    demand: str = ""
    refuse: str = ""
    threaten: str = ""
    end: str = ""
    back: str = ""


@dataclass(frozen=True)
class Codebook:
    """The tables by their keys.

    ``denied`` has the act that a denied CAMEO code is, in the convention of PETRARCH; it is empty in ours.
    """

    cameo: Mapping[str, CameoCode]
    plover: Mapping[str, PloverEvent]
    crosswalk: Mapping[str, Crossing]
    acts: Mapping[str, ActRow]
    contexts: frozenset[str] = frozenset()
    denied: Mapping[str, str] = field(default_factory=dict)

    def crossing(self, cameo: str) -> Crossing:
        """Return the row of the crosswalk for a code: that of its longest beginning."""
        for length in range(len(cameo), 1, -1):
            found = self.crosswalk.get(cameo[:length])
            if found is not None:
                return found
        return Crossing(cameo)

    def root(self, cameo: str) -> str | None:
        """Return which of the 15 classes of the literature a CAMEO code falls in, or ``None``."""
        crossing = self.crossing(cameo)
        if crossing.root or not crossing.plover:
            return crossing.root or None
        return self.plover[crossing.plover].root

    def goldstein(self, cameo: str) -> float | None:
        """Return the Goldstein score of a code, or of the nearest one above it that has any."""
        at: CameoCode | None = self.cameo.get(cameo)
        while at is not None:
            if at.goldstein:
                return float(at.goldstein)
            at = self.cameo.get(at.parent)
        return None


class Denial(msgspec.Struct, frozen=True):
    """The act that a CAMEO code is where it is denied, after the table of codes with which PETRARCH works."""

    cameo: str
    act: str


class _Context(msgspec.Struct, frozen=True):
    context: str


def load_codebook(folders: Sequence[Path] = (HOME,), *, as_petrarch: bool = False) -> Codebook:
    """Load the codebooks of folders laid over one another.

    Args:
        folders: Lexicon folders, each laid over those before it.
        as_petrarch: Whether a denied act is its opposite, where PETRARCH has one.

    Raises:
        LexiconError: With file and line, where a row does not fit.
    """
    table = "codebooks/{}.csv".format
    return Codebook(
        cameo={row.code: row for row in read_rows(folders, table("cameo"), CameoCode, ["code"])},
        plover={row.event: row for row in read_rows(folders, table("plover"), PloverEvent, ["event"])},
        crosswalk={row.cameo: row for row in read_rows(folders, table("crosswalk"), Crossing, ["cameo"])},
        acts={row.act: row for row in read_rows(folders, table("acts"), ActRow, ["act"])},
        contexts=frozenset(
            row.context for row in read_rows(folders, table("plover_contexts"), _Context, ["context"])
        ),
        denied={row.cameo: row.act for row in read_rows(folders, table("petrarch_denied"), Denial, ["cameo"])}
        if as_petrarch
        else {},
    )
