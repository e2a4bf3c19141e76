"""What is measured, how it is counted, and what a comparison hands back."""

from collections.abc import Mapping
from dataclasses import dataclass, field

#: Everything that is measured, in the order of the table.
MEASURES = (
    "exchange",
    "from",
    "to",
    "conveyed_by",
    "received_by",
    "on_behalf_of",
    "purpose",
    "date",
    "place",
    "occasion",
    "status",
    "content",
    "content+speakers",
)
ACTOR_FIELDS = ("from", "to", "conveyed_by", "received_by", "on_behalf_of")

#: What is told of an exchange beside its kind and status.
FIELDS = (*ACTOR_FIELDS, "purpose", "date", "place", "occasion")


@dataclass(frozen=True)
class Tally:
    """How many of the gold were found, out of how many there are and how many were read."""

    hits: int = 0
    gold: int = 0
    read: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        """Count both together."""
        return Tally(self.hits + other.hits, self.gold + other.gold, self.read + other.read)

    @property
    def precision(self) -> float:
        """The share of what was read that is right; 1 where nothing was read and nothing was to be."""
        return _share(self.hits, self.read, self.gold)

    @property
    def recall(self) -> float:
        """The share of the gold that was found; 1 where there is none and none was read."""
        return _share(self.hits, self.gold, self.read)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return _share(2 * self.hits, self.gold + self.read, 0)

    @property
    def likeness(self) -> float:
        """The share of all that either side has in which both agree."""
        return _share(self.hits, self.gold + self.read - self.hits, 0)


def _share(part: int, whole: int, otherwise: int) -> float:
    """Return part by whole; of an empty whole, 1 where the other side is empty too."""
    if whole:
        return part / whole
    return 0.0 if otherwise else 1.0


@dataclass(frozen=True)
class Miss:
    """One disagreement: in which report, on which measure, and what either side has."""

    report: str
    measure: str
    gold: str
    read: str


@dataclass
class Scores:
    """What a comparison found.

    Attributes:
        measures: A tally for each of :data:`MEASURES`.
        misses: Every disagreement.
        absent: Ids of the gold reports without a reading; all that is in them counts as missed.
    """

    measures: dict[str, Tally] = field(default_factory=lambda: dict.fromkeys(MEASURES, Tally()))
    misses: list[Miss] = field(default_factory=list)
    absent: list[str] = field(default_factory=list)

    def count(self, tallies: Mapping[str, Tally]) -> None:
        """Add the tallies of one comparison."""
        for measure, tally in tallies.items():
            self.measures[measure] += tally
