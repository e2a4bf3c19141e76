"""Whether ``confidence`` is a probability that holds: fit its weights, and draw the reliability plot.

    python benchmarks/calibration.py GOLD READING.jsonl [GOLD READING.jsonl …] [--plot FILE.svg]

GOLD is a folder of gold as in benchmarks/gold, or a file of JSON Lines with ``id`` and ``exchanges``. Prints the
weights fitted on all exchanges and the reliability of those that were fitted without the report at hand (five folds).
"""

import argparse
import itertools
import json
import math
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
import numpy as np

from communique.exchanges.confidence import WEIGHTS, signs
from communique.records import Reading
from score import GoldReport, load_gold, load_readings, report_id, right_ones

FOLDS = 5
RIDGE = 1.0
#: Bounds of the bins of the reliability table.
BINS = (0.0, 0.5, 0.7, 0.8, 0.9, 0.95, 1.01)


class Case(NamedTuple):
    """An exchange that was read: the report, its signs, and whether it was right."""

    report: str
    signs: tuple[float, ...]
    right: bool


def cases(gold: Iterable[GoldReport], readings: Iterable[Reading]) -> Iterator[Case]:
    """Yield a case for every exchange of the readings that have gold."""
    by_id = {report_id(reading): reading for reading in readings}
    for report in gold:
        reading = by_id.get(report.id)
        if reading is None:
            continue
        right = right_ones(report, reading)
        actors = {actor.id: actor for actor in reading.actors}
        for exchange in reading.exchanges:
            found = signs(exchange, actors, reading.text, _start(reading))
            yield Case(report.id, tuple(found[name] for name in WEIGHTS), exchange.id in right)


def _start(reading: Reading) -> int:
    ends = [
        span.end for span in (reading.title_span, reading.dateline.span if reading.dateline else None) if span
    ]
    return max(ends, default=0)


def fit(found: Sequence[Case], rounds: int = 50) -> "np.ndarray[tuple[int], np.dtype[np.float64]]":
    """Fit a logistic regression with a ridge penalty by Newton's method."""
    x = np.array([case.signs for case in found], dtype=np.float64)
    y = np.array([case.right for case in found], dtype=np.float64)
    weights = np.zeros(x.shape[1])
    penalty = np.diag([0.0] + [RIDGE] * (x.shape[1] - 1))
    for _ in range(rounds):
        p = 1 / (1 + np.exp(-x @ weights))
        slope = x.T @ (y - p) - penalty @ weights
        curve = x.T @ (x * (p * (1 - p))[:, None]) + penalty + 1e-9 * np.eye(x.shape[1])
        weights = weights + np.linalg.solve(curve, slope)
    return weights


def unseen(found: Sequence[Case]) -> list[tuple[float, bool]]:
    """Return the probability of each case from weights fitted without its fold of reports, and whether it was right."""
    reports = sorted({case.report for case in found})
    fold_of = {report: number % FOLDS for number, report in enumerate(reports)}
    answers = []
    for fold in range(FOLDS):
        weights = fit([case for case in found if fold_of[case.report] != fold])
        for case in (case for case in found if fold_of[case.report] == fold):
            logit = float(np.dot(weights, case.signs))
            answers.append((1 / (1 + math.exp(-logit)), case.right))
    return answers


def table(answers: Sequence[tuple[float, bool]]) -> list[tuple[str, int, float, float]]:
    """Return for each bin its bounds, how many fall in it, their mean probability and the share that was right."""
    rows = []
    for low, high in itertools.pairwise(BINS):
        within = [(p, right) for p, right in answers if low <= p < high]
        if within:
            told = sum(p for p, _ in within) / len(within)
            share = sum(right for _, right in within) / len(within)
            rows.append((f"{low:.2f} to {min(high, 1):.2f}", len(within), told, share))
    return rows


def plot(rows: Sequence[tuple[str, int, float, float]]) -> str:
    """Return the reliability plot as SVG: what was told against what was right, a point's area by its number."""
    points = "".join(
        f'<circle cx="{40 + 300 * told:.0f}" cy="{340 - 300 * share:.0f}" r="{3 + math.sqrt(n):.1f}" fill="#2a6f97"/>'
        for _, n, told, share in rows
    )
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 380 380" font-family="sans-serif" font-size="12">'
        '<rect x="40" y="40" width="300" height="300" fill="none" stroke="#888"/>'
        '<line x1="40" y1="340" x2="340" y2="40" stroke="#ccc"/>'
        f'{points}<text x="150" y="370">confidence</text><text x="10" y="30">share that is right</text></svg>\n'
    )


def main() -> None:
    """Read the arguments, print the weights and the table, and write the plot."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("pairs", nargs="+", type=Path, metavar="GOLD READING")
    parser.add_argument("--plot", type=Path, help="write the reliability plot here, as SVG")
    given = parser.parse_args()
    found: list[Case] = []
    for gold, reading in zip(given.pairs[::2], given.pairs[1::2], strict=True):
        found += cases(_gold(gold), load_readings(reading))
    print(f"{len(found)} exchanges, {sum(not case.right for case in found)} wrong")
    for name, weight in zip(WEIGHTS, fit(found), strict=True):
        print(f"  {name:15} {weight:6.2f}")
    rows = table(unseen(found))
    print(f"\n{'confidence':15}{'number':>8}{'told':>8}{'right':>8}")
    for bounds, number, told, share in rows:
        print(f"{bounds:15}{number:8}{told:8.2f}{share:8.2f}")
    if given.plot:
        given.plot.write_text(plot(rows), encoding="utf-8")


def _gold(path: Path) -> Iterable[GoldReport]:
    if path.is_dir():
        return load_gold(path)
    lines = path.read_bytes().splitlines()
    return [
        msgspec.convert(_plain(json.loads(line)), GoldReport, strict=False) for line in lines if line.strip()
    ]


def _plain(row: dict[str, Any]) -> dict[str, Any]:
    """Return a row of gold with its exchanges alone, and the status that goes without saying."""
    return {"id": row["id"], "exchanges": [{"status": "held", **exchange} for exchange in row["exchanges"]]}


if __name__ == "__main__":
    main()
