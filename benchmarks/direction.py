"""Whether exchanges come out as events with source and target the right way round.

    communique read REPORTS --format jsonl > read.jsonl
    python benchmarks/direction.py GOLD read.jsonl [--every N]

GOLD is a folder of gold as in ``gold/``, or a file with one report a line. Of each exchange of the gold that is told
as an event of the reading (its code comes from an exchange), source and target are held against ``from`` and
``to``: right where both sides agree, turned where they stand the other way round. Calls and meetings have no
direction and are right either way. Envoys are no sides: who sends them is.
"""

import argparse
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Literal

import msgspec

from communique.records import Event, Reading
from score import load_readings, report_id
from scoring.gold import GoldExchange, GoldReport, load_gold
from scoring.names import Named, cast_of, in_cast, named


class Sides(msgspec.Struct, frozen=True):
    """The gold of one report as far as it is needed: its exchanges, whatever else stands beside them."""

    id: str
    exchanges: tuple[GoldExchange, ...]


Way = Literal["right", "turned", "not told"]
_MUTUAL = frozenset({"call", "meeting", "joint_statement"})


def gold_of(path: Path) -> Sequence[GoldReport | Sides]:
    """Read a folder of gold, or a file with a report a line."""
    if path.is_dir():
        return load_gold(path)
    return [msgspec.json.decode(line, type=Sides) for line in path.read_bytes().splitlines() if line.strip()]


def ways(gold: GoldReport | Sides, reading: Reading) -> Iterator[tuple[GoldExchange, Way]]:
    """Yield each exchange of the gold that has two sides, and how the events of a reading tell it."""
    cast = cast_of(reading)
    sides = [
        (in_cast(event.source, cast), in_cast(event.target, cast))
        for event in reading.events
        if _is_of_exchange(event)
    ]
    for exchange in gold.exchanges:
        source, target = named(exchange.from_), named(exchange.to)
        if exchange.kind == "joint_statement" and not target:
            source, target = source[:1], source[1:]
        if source and target:
            yield exchange, way(source, target, sides, mutual=exchange.kind in _MUTUAL)


def _is_of_exchange(event: Event) -> bool:
    return (event.from_id or "").startswith("x")


def way(
    source: Sequence[Named],
    target: Sequence[Named],
    events: Iterable[tuple[Sequence[Named], Sequence[Named]]],
    *,
    mutual: bool = False,
) -> Way:
    """Return how events tell what goes from a source to a target."""
    found = list(events)
    if any(_agree(source, one) and _agree(target, other) for one, other in found):
        return "right"
    if any(_agree(source, other) and _agree(target, one) for one, other in found):
        return "right" if mutual else "turned"
    return "not told"


def _agree(gold: Sequence[Named], read: Sequence[Named]) -> bool:
    """Whether one of the gold's actors is among those read."""
    return any(one.is_named(other) for one in gold for other in read)


def main() -> None:
    """Measure, and print how many exchanges are told which way."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("gold", type=Path)
    parser.add_argument("readings", type=Path)
    parser.add_argument("--every", type=int, default=1, help="every so many reports of the gold only (1)")
    options = parser.parse_args()
    readings = {report_id(reading): reading for reading in load_readings(options.readings)}
    counts: Counter[Way] = Counter()
    for report in gold_of(options.gold)[:: options.every]:
        if report.id in readings:
            counts.update(found for _, found in ways(report, readings[report.id]))
    told = counts["right"] + counts["turned"]
    print(
        f"{counts.total()} exchanges with two sides; {told} told as events, {counts['right']} of them rightly"
    )
    print(f"right of those told: {counts['right'] / max(told, 1):.3f}")


if __name__ == "__main__":
    main()
