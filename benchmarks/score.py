"""How well readings agree with gold: exchanges, their fields, and what is said.

    python benchmarks/score.py GOLD_DIR READING.jsonl [--misses]

GOLD_DIR holds one JSON file a report (``benchmarks/README.md`` tells the format); READING.jsonl is what
``communique read PATH… --format jsonl`` prints. A reading belongs to the gold whose id is the file name of
its source without the suffix, or the ``id`` of its row.

1. An exchange of the gold is paired with one of the reading of the same kind that has at least one sender
   and one recipient in common. Calls and meetings may stand the other way round; of a visit the visitor is
   enough. Of several that fit, the one most alike is taken, and each is taken once.
2. Fields are compared within the pairs; those of an exchange without a partner count as missed or spurious.
3. A statement is found where half of all the words of both contents are common to both; ``content+speakers``
   asks for the same speakers too, no more and no fewer. Where a report's statements were not annotated, they
   are left out of account.
"""

import argparse
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path, PurePath

import msgspec

from communique.records import Reading, Unread
from scoring import (
    ACTOR_FIELDS,
    MEASURES,
    NOTHING,
    GoldExchange,
    GoldReport,
    GoldStatement,
    Miss,
    Name,
    Named,
    Purpose,
    Scores,
    Tally,
    cast_of,
    compare,
    compare_statements,
    load_gold,
    match,
    overlap,
    pair_exchanges,
    pair_statements,
    right_ones,
    said_by_gold,
    said_by_reading,
    same_name,
    told_by_gold,
    told_by_reading,
    words,
)

#: What is imported from here by the gate, the calibration and the tests, wherever in ``scoring`` it stands.
__all__ = [
    "ACTOR_FIELDS",
    "MEASURES",
    "GoldExchange",
    "GoldReport",
    "GoldStatement",
    "Name",
    "Named",
    "Purpose",
    "Scores",
    "Tally",
    "load_gold",
    "load_readings",
    "main",
    "match",
    "overlap",
    "report_id",
    "right_ones",
    "same_name",
    "score",
    "table",
    "tell_misses",
    "told_by_gold",
    "words",
]


def score(gold: Iterable[GoldReport], readings: Iterable[Reading]) -> Scores:
    """Compare readings with gold.

    Args:
        gold: The gold, a report each.
        readings: The readings, in any order; those of reports without gold are left out of account.

    Returns:
        A tally for each of :data:`MEASURES`, every disagreement, and the reports that have no reading.
    """
    by_id = {report_id(reading): reading for reading in readings}
    scores = Scores()
    for report in gold:
        reading = by_id.get(report.id)
        if reading is None:
            scores.absent.append(report.id)
        _score_exchanges(report, reading, scores)
        _score_statements(report, reading, scores)
    return scores


def report_id(reading: Reading) -> str:
    """Return the id under which the gold of a reading stands."""
    return PurePath(reading.source).stem


def _score_exchanges(report: GoldReport, reading: Reading | None, scores: Scores) -> None:
    """Count the exchanges of a report and their fields."""
    cast = cast_of(reading) if reading else {}
    read = [told_by_reading(exchange, cast) for exchange in reading.exchanges] if reading else []
    for pair in pair_exchanges([told_by_gold(exchange) for exchange in report.exchanges], read):
        sizes = (int(pair.gold is not NOTHING), int(pair.read is not NOTHING))
        tallies = {"exchange": Tally(min(sizes), *sizes), **compare(pair.gold, pair.read)}
        scores.count(tallies)
        # Of an exchange without a partner every field disagrees, which it is enough to say once.
        wrong = _wrong(tallies) if all(sizes) else ["exchange"]
        scores.misses += [Miss(report.id, m, pair.gold.show(m), pair.read.show(m)) for m in wrong]


def _wrong(tallies: Mapping[str, Tally]) -> list[str]:
    """Name the measures on which both sides disagree."""
    return [measure for measure, tally in tallies.items() if tally.likeness < 1]


def _score_statements(report: GoldReport, reading: Reading | None, scores: Scores) -> None:
    """Count the statements of a report, if its gold has any to say of them."""
    if report.statements is None:
        return
    cast = cast_of(reading) if reading else {}
    read = [said_by_reading(said, reading, cast) for said in reading.statements] if reading else []
    for gold, found in pair_statements([said_by_gold(said) for said in report.statements], read):
        tallies = compare_statements(gold, found)
        scores.count(tallies)
        # Where the content was not found, neither were its speakers, which it is enough to say once.
        scores.misses += [
            Miss(report.id, m, str(gold or "-"), str(found or "-")) for m in _wrong(tallies)[:1]
        ]


def load_readings(path: Path) -> list[Reading]:
    """Read what ``communique read --format jsonl`` printed, without the reports that could not be read."""
    lines = [line for line in path.read_bytes().splitlines() if line.strip()]
    return [found for found in map(_load_line, lines) if isinstance(found, Reading)]


def _load_line(line: bytes) -> Reading | Unread:
    """Read one line: a reading, or why there is none."""
    fields = msgspec.json.decode(line)
    if "error" in fields:
        return msgspec.convert(fields, type=Unread)
    return msgspec.convert(fields, type=Reading)


def table(scores: Scores) -> str:
    """Return the figures as lines of text."""
    lines = [f"{'':18}{'precision':>10}{'recall':>10}{'F1':>10}{'hits':>7}{'gold':>7}{'read':>7}"]
    for measure, tally in scores.measures.items():
        shares = f"{tally.precision:10.3f}{tally.recall:10.3f}{tally.f1:10.3f}"
        lines.append(f"{measure:18}{shares}{tally.hits:7}{tally.gold:7}{tally.read:7}")
    return "\n".join(lines)


def tell_misses(scores: Scores) -> str:
    """Return every disagreement as lines of text."""
    return "\n".join(
        f"{miss.report}  {miss.measure}\n    gold  {miss.gold}\n    read  {miss.read}"
        for miss in scores.misses
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Score a file of readings and print the table."""
    parser = argparse.ArgumentParser(description="Score readings against gold.")
    parser.add_argument("gold", type=Path, help="folder of gold, one JSON file a report")
    parser.add_argument("reading", type=Path, help="what communique read --format jsonl printed")
    parser.add_argument("--misses", action="store_true", help="list every disagreement first")
    options = parser.parse_args(arguments)
    scores = score(load_gold(options.gold), load_readings(options.reading))
    if options.misses and scores.misses:
        print(tell_misses(scores))
    print(table(scores))
    if scores.absent:
        print(f"without a reading: {', '.join(scores.absent)}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
