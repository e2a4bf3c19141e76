"""Hold the quality of readings to floors: the sample reports against their gold.

    python benchmarks/gate.py                    read examples/reports; exit 1 where a measure has fallen
    python benchmarks/gate.py --misses           the same, and list every disagreement
    python benchmarks/gate.py --update           raise the floors to what is reached now
    python benchmarks/gate.py --update --lower   set them to what is reached now, lower ones too

``floors.json`` holds a floor (F1) for each measure and a digest of the reports and the gold. Floors mean
nothing for other reports, so a change of either asks for ``--update``; to lower one is an act of its own.
"""

import argparse
import hashlib
import math
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from communique.records import Reading, Unread
from score import MEASURES, Scores, Tally, load_gold, score, tell_misses

ROOT = Path(__file__).resolve().parent.parent

#: What reads a report: the program, or a stand-in in tests.
Read = Callable[[Sequence[Path]], Iterable[Reading | Unread]]

#: Floors are written with four digits, rounded down, so that what they were taken from stays above them.
DIGITS = 10_000


class Floors(msgspec.Struct, frozen=True):
    """The floors as they are kept.

    Attributes:
        digest: Of the reports and the gold that the floors were measured on.
        floors: The F1 that each measure must keep.
    """

    digest: str
    floors: dict[str, float]


@dataclass(frozen=True)
class Places:
    """Where the reports, their gold and the floors are."""

    reports: Path = ROOT / "examples" / "reports"
    gold: Path = ROOT / "benchmarks" / "gold"
    floors: Path = ROOT / "benchmarks" / "floors.json"


def report_files(folder: Path) -> list[Path]:
    """Return the reports in a folder, in the order of their names; its README is none."""
    return sorted(path for path in folder.iterdir() if path.is_file() and path.stem != "README")


def digest(places: Places) -> str:
    """Return the SHA-256 of the names and the contents of all reports and gold."""
    total = hashlib.sha256()
    for path in [*report_files(places.reports), *sorted(places.gold.glob("*.json"))]:
        total.update(f"{path.name}\0{hashlib.sha256(path.read_bytes()).hexdigest()}\n".encode())
    return total.hexdigest()


def noise(tally: Tally) -> float:
    """Return by how much the F1 of a measure changes when one item of the gold is lost."""
    return 1 / max(tally.gold, 1)


def fallen(measures: Mapping[str, Tally], floors: Mapping[str, float]) -> list[str]:
    """Name each measure that fell below its floor by more than one item's worth."""
    return [
        f"{measure}: {measures[measure].f1:.4f}, floor {floor:.4f}"
        for measure, floor in floors.items()
        if measures[measure].f1 < floor - noise(measures[measure])
    ]


def unknown(floors: Mapping[str, float]) -> list[str]:
    """Name the measures that have no floor, and the floors of measures that there are none of."""
    return sorted(set(MEASURES) ^ set(floors))


def reached(measures: Mapping[str, Tally]) -> dict[str, float]:
    """Return the floor that each measure reaches now."""
    return {measure: math.floor(tally.f1 * DIGITS) / DIGITS for measure, tally in measures.items()}


def raised(floors: Mapping[str, float], measures: Mapping[str, Tally]) -> dict[str, float]:
    """Return the floors with each raised to what is reached now, and none lowered."""
    return {measure: max(floors.get(measure, 0.0), now) for measure, now in reached(measures).items()}


def measure(read: Read, places: Places) -> tuple[Scores, list[Unread]]:
    """Read all reports and score them; what could not be read counts as missed."""
    readings: list[Reading] = []
    unread: list[Unread] = []
    for found in read(report_files(places.reports)):
        if isinstance(found, Reading):
            readings.append(found)
        else:
            unread.append(found)
    return score(load_gold(places.gold), readings), unread


def table(measures: Mapping[str, Tally], floors: Mapping[str, float]) -> str:
    """Return the figures beside their floors, as lines of text."""
    lines = [f"{'':18}{'precision':>10}{'recall':>10}{'F1':>10}{'floor':>10}{'gold':>7}{'read':>7}"]
    for name, tally in measures.items():
        shares = f"{tally.precision:10.3f}{tally.recall:10.3f}{tally.f1:10.3f}{floors.get(name, 0.0):10.3f}"
        lines.append(f"{name:18}{shares}{tally.gold:7}{tally.read:7}")
    return "\n".join(lines)


def load_floors(path: Path) -> Floors:
    """Read the floors."""
    return msgspec.json.decode(path.read_bytes(), type=Floors)


def save_floors(path: Path, floors: Floors) -> None:
    """Write the floors, a line each."""
    path.write_bytes(msgspec.json.format(msgspec.json.encode(floors), indent=2) + b"\n")


def judge(scores: Scores, pinned: Floors, now: str) -> list[str]:
    """Return what is wrong, in the words that are printed; nothing where all floors hold."""
    if pinned.digest != now:
        return ["the reports or their gold changed since the floors were set: look, then run with --update"]
    missing = [
        f"{name}: a floor without a measure, or a measure without a floor" for name in unknown(pinned.floors)
    ]
    known = {name: floor for name, floor in pinned.floors.items() if name in scores.measures}
    return missing + fallen(scores.measures, known)


def update(scores: Scores, pinned: Floors, now: str, *, lower: bool) -> tuple[Floors | None, list[str]]:
    """Return the new floors, or none and the reasons where one would have to be lowered without leave."""
    if lower:
        return Floors(now, reached(scores.measures)), []
    known = {name: floor for name, floor in pinned.floors.items() if name in scores.measures}
    reasons = [f"{reason}: not lowered without --lower" for reason in fallen(scores.measures, known)]
    return (None if reasons else Floors(now, raised(known, scores.measures))), reasons


def read_with_the_program(paths: Sequence[Path]) -> Iterator[Reading | Unread]:
    """Read reports as a user would."""
    import communique  # noqa: PLC0415 - the tests of this gate run without the language model

    return communique.read(paths)


def main(
    arguments: Sequence[str] | None = None,
    *,
    read: Read = read_with_the_program,
    places: Places | None = None,
) -> int:
    """Run the gate and return the exit code."""
    parser = argparse.ArgumentParser(description="Hold the quality of readings to floors.")
    parser.add_argument("--update", action="store_true", help="raise the floors to what is reached now")
    parser.add_argument("--lower", action="store_true", help="with --update: lower floors too")
    parser.add_argument("--misses", action="store_true", help="list every disagreement first")
    options = parser.parse_args(arguments)
    if options.lower and not options.update:
        parser.error("--lower goes with --update")
    places = places or Places()
    pinned, now = load_floors(places.floors), digest(places)
    scores, unread = measure(read, places)
    if options.misses and scores.misses:
        print(tell_misses(scores))
    print(table(scores.measures, pinned.floors))
    for report in unread:
        print(f"not read: {report.error.message}")  # which says where
    if not options.update:
        return _end(judge(scores, pinned, now), "every measure holds its floor")
    floors, reasons = update(scores, pinned, now, lower=options.lower)
    if floors:
        save_floors(places.floors, floors)
    return _end(reasons, f"floors written to {places.floors.name}")


def _end(reasons: Sequence[str], otherwise: str) -> int:
    """Print what is wrong, or that nothing is, and return the exit code."""
    for reason in reasons:
        print(reason, file=sys.stderr)
    if reasons:
        return 1
    print(otherwise)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
