"""How fast events are coded: from raw text, and from clauses that are given.

    python benchmarks/events.py [--rounds N] [PATH…]

Sentences a second of CPU time of this process. Coding alone is what is done again when a codebook changes: clauses,
exchanges and statements are at hand, as they are in a reading that kept its clauses.
"""

import argparse
import statistics
import time
from collections.abc import Callable
from pathlib import Path

from communique import CommuniqueError, RawReport, Settings, pipeline
from communique.actors import find_actors
from communique.events import find_events
from communique.reading import read_report, unmarked
from communique.records import Report
from communique.sources import open_sources

SAMPLES = Path(__file__).parents[1] / "examples/reports"


def main() -> None:
    """Measure, and print sentences a second."""
    options = arguments()
    raws = [raw for raw in open_sources(options.paths) if isinstance(raw, RawReport)]
    reader = pipeline.Reader(Settings())
    reports = [unmarked(report) for raw in raws if (report := report_of(reader, raw)) is not None]
    found = [(report, reader.stages(report)) for report in reports]
    sentences = sum(max((c.sentence for c in one.clauses), default=-1) + 1 for _, one in found)
    events = sum(len(one.events) for _, one in found)

    def whole() -> None:
        for report in reports:
            reader.stages(report, find_actors(report, reader.actor_words))

    def coding() -> None:
        for report, one in found:
            find_events(report, one.clauses, one.exchanges, one.statements, one.actors, reader.coder)

    print(
        f"{len(reports):,} reports, {sentences:,} sentences, {events:,} events; CPU time, medians of {options.rounds}"
    )
    for name, work in (("from raw text", whole), ("coding alone", coding)):
        print(f"{name:<16}{sentences / median(work, options.rounds):>9,.0f} sentences a second")


def report_of(reader: pipeline.Reader, raw: RawReport) -> Report | None:
    """Return a raw report as a report, ``None`` where it cannot be read."""
    try:
        return read_report(raw, reader.settings)
    except CommuniqueError:
        return None


def median(work: Callable[[], None], rounds: int) -> float:
    """Return the median CPU time of some rounds, in seconds."""
    times = []
    for _ in range(rounds):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return statistics.median(times)


def arguments() -> argparse.Namespace:
    """Return the options."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument(
        "paths", nargs="*", default=[str(SAMPLES)], metavar="PATH", help="the sample reports if none"
    )
    parser.add_argument("--rounds", type=int, default=5, help="how often both are measured (5)")
    return parser.parse_args()


if __name__ == "__main__":
    main()
