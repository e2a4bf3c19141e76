"""Exchanges: in one shape for gold and reading, compared field by field, and paired by how alike they are."""

import operator
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from communique.records import Exchange, Reading
from scoring.gold import GoldExchange, GoldReport
from scoring.names import (
    SAME_WORDS,
    WORDS_MORE,
    Named,
    cast_of,
    in_cast,
    match,
    named,
    overlap,
    same_name,
    words,
)
from scoring.tally import ACTOR_FIELDS, FIELDS, Tally

#: Kinds in which neither side is the sender.
MUTUAL = frozenset({"call", "meeting"})


@dataclass(frozen=True)
class Told:
    """An exchange as the gold or a reading tells it, in one shape for both."""

    kind: str = ""
    status: str = ""
    actors: Mapping[str, tuple[Named, ...]] = field(default_factory=dict)
    purpose: frozenset[str] = frozenset()
    date: str | None = None
    place: str | None = None
    occasion: str | None = None

    def turned(self) -> "Told":
        """Return the same exchange told from the other side."""
        return replace(self, actors={**self.actors, "from": self.of("to"), "to": self.of("from")})

    def of(self, role: str) -> tuple[Named, ...]:
        """Return the actors in a role."""
        return self.actors.get(role, ())

    def show(self, measure: str) -> str:
        """Tell one field in words; the whole of it for the measure "exchange"."""
        if measure == "exchange":
            told = [self.status, self.kind, *(f"{m}: {self.show(m)}" for m in FIELDS if self.show(m) != "-")]
            return ", ".join(told) if self.kind else "-"
        if measure in ACTOR_FIELDS:
            return "; ".join(actor.names[0] for actor in self.of(measure)) or "-"
        if measure == "purpose":
            return ", ".join(sorted(self.purpose)) or "-"
        values = {"date": self.date, "place": self.place, "occasion": self.occasion, "status": self.status}
        return values[measure] or "-"


NOTHING = Told()


def told_by_gold(exchange: GoldExchange) -> Told:
    """Bring an exchange of the gold to the shape in which both are compared."""
    fields = (exchange.from_, exchange.to, exchange.conveyed_by, exchange.received_by, exchange.on_behalf_of)
    return Told(
        kind=exchange.kind,
        status=exchange.status,
        actors=dict(zip(ACTOR_FIELDS, map(named, fields), strict=True)),
        purpose=frozenset(exchange.purpose),
        date=exchange.date,
        place=exchange.place,
        occasion=exchange.occasion,
    )


def told_by_reading(exchange: Exchange, cast: Mapping[str, Named]) -> Told:
    """Bring an exchange of a reading to the shape in which both are compared."""
    fields = (
        exchange.senders,
        exchange.recipients,
        exchange.conveyed_by,
        exchange.received_by,
        exchange.on_behalf_of,
    )
    return Told(
        kind=exchange.kind,
        status=exchange.status,
        actors={role: in_cast(ids, cast) for role, ids in zip(ACTOR_FIELDS, fields, strict=True)},
        purpose=frozenset(exchange.purpose),
        date=exchange.date.value if exchange.date else None,
        place=exchange.place.name if exchange.place else None,
        occasion=exchange.occasion.text if exchange.occasion else None,
    )


def compare(gold: Told, read: Told) -> dict[str, Tally]:
    """Tally every field of two exchanges; :data:`NOTHING` stands for one that the other side has not."""
    return {
        **{role: match(gold.of(role), read.of(role)) for role in ACTOR_FIELDS},
        "purpose": Tally(len(gold.purpose & read.purpose), len(gold.purpose), len(read.purpose)),
        "date": _value(gold.date, read.date, _same_day),
        "place": _value(gold.place, read.place, same_name),
        "occasion": _value(gold.occasion, read.occasion, _same_occasion),
        "status": _value(gold.status, read.status, operator.eq),
    }


def _value(gold: str | None, read: str | None, same: Callable[[str, str], bool]) -> Tally:
    """Tally a field that holds one value or none."""
    return Tally(int(bool(gold and read and same(gold, read))), int(bool(gold)), int(bool(read)))


def _same_day(gold: str, read: str) -> bool:
    """Whether a date is the one of the gold, or a day within its month or year."""
    return read == gold or read.startswith(f"{gold}-")


def _same_occasion(gold: str, read: str) -> bool:
    """Whether half the words are common to both, or the gold's stand in a phrase some twice as long."""
    if overlap(gold, read) >= SAME_WORDS:
        return True
    wanted, found = words(gold), words(read)
    return set(wanted) <= set(found) and len(found) <= 2 * len(wanted) + WORDS_MORE


@dataclass(frozen=True)
class Pair:
    """An exchange of the gold and the one of the reading that it was found in, or ``NOTHING`` for either."""

    gold: Told
    read: Told


def pair_exchanges(gold: Sequence[Told], read: Sequence[Told]) -> list[Pair]:
    """Pair the exchanges of a report, those most alike first; what stays alone is paired with nothing."""
    left_gold, left_read = dict(enumerate(gold)), dict(enumerate(read))
    pairs = []
    for i, j, seen in _pairing(gold, read):
        pairs.append(Pair(left_gold.pop(i), seen))
        del left_read[j]
    missed = [Pair(told, NOTHING) for told in left_gold.values()]
    return pairs + missed + [Pair(NOTHING, told) for told in left_read.values()]


def right_ones(report: GoldReport, reading: Reading) -> frozenset[str]:
    """Return the ids of the exchanges of a reading that are in its gold."""
    cast = cast_of(reading)
    gold = [told_by_gold(exchange) for exchange in report.exchanges]
    read = [told_by_reading(exchange, cast) for exchange in reading.exchanges]
    return frozenset(reading.exchanges[j].id for _, j, _ in _pairing(gold, read))


def _pairing(gold: Sequence[Told], read: Sequence[Told]) -> Iterator[tuple[int, int, Told]]:
    """Yield the numbers of those that are paired, each once, the most alike first, and the read one as it fits."""
    taken_gold, taken_read = set(), set()
    for _, i, j, seen in sorted(_candidates(gold, read), key=lambda found: -found[0]):
        if i not in taken_gold and j not in taken_read:
            taken_gold.add(i)
            taken_read.add(j)
            yield i, j, seen


def _candidates(gold: Sequence[Told], read: Sequence[Told]) -> Iterator[tuple[float, int, int, Told]]:
    """Yield every two that may be one: how alike they are, their numbers, and the read one as it fits."""
    for i, wanted in enumerate(gold):
        for j, found in enumerate(read):
            fitting = [
                (_likeness(wanted, seen), seen) for seen in _ways_round(found) if may_be_one(wanted, seen)
            ]
            if fitting:
                alike, seen = max(fitting, key=lambda fit: fit[0])
                yield alike, i, j, seen


def _ways_round(told: Told) -> tuple[Told, ...]:
    """Return an exchange as told, and turned round where neither side is the sender."""
    return (told, told.turned()) if told.kind in MUTUAL else (told,)


def _likeness(gold: Told, read: Told) -> float:
    """Return how much two exchanges have in common, over all fields."""
    return sum(compare(gold, read).values(), Tally()).likeness


def may_be_one(gold: Told, read: Told) -> bool:
    """Whether two exchanges are of one kind and have at least one sender and one recipient in common."""
    if gold.kind != read.kind:
        return False
    if not match(gold.of("from"), read.of("from")).hits and gold.of("from"):
        return False
    # The host of a visit may be told as a person or a state, so the visitor decides.
    return gold.kind == "visit" or not gold.of("to") or match(gold.of("to"), read.of("to")).hits > 0
