"""How many coded events agree with a gold of dyads: source, target and code.

    communique events SENTENCES --actors FILE --format jsonl > coded.jsonl
    python benchmarks/dyads.py GOLD coded.jsonl [--digits 2]

A row of GOLD is ``{"id": …, "events": [[source, target, code], …]}`` with actor codes and CAMEO codes, as the test
suites of PETRARCH have them; the id is that of the row that was read. An event is right where both actor codes are
the same and as many digits of the code as are asked for.
"""

import argparse
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple, TypeVar

import msgspec

T = TypeVar("T")


class Gold(msgspec.Struct, frozen=True):
    """The events of one text."""

    id: str
    events: tuple[tuple[str, str, str], ...]


class Row(msgspec.Struct, frozen=True):
    """A row of ``communique events --format jsonl``, as far as it is needed."""

    where: str
    source_code: str
    target_code: str
    cameo: str


class Score(NamedTuple):
    """How many events are right, are in the gold, and were coded."""

    right: int
    gold: int
    coded: int

    def __str__(self) -> str:
        precision, recall = self.right / max(self.coded, 1), self.right / max(self.gold, 1)
        f1 = 2 * self.right / max(self.gold + self.coded, 1)
        return f"P {precision:.3f}  R {recall:.3f}  F1 {f1:.3f}  ({self.right} of {self.gold}, {self.coded} coded)"


def score(gold: Iterable[Gold], rows: Iterable[Row], digits: int) -> Score:
    """Hold coded events against the gold, each once a text."""
    wanted = {(one.id, s, t, code[:digits]) for one in gold for s, t, code in one.events}
    found = {(row.where, row.source_code, row.target_code, row.cameo[:digits]) for row in rows}
    return Score(len(wanted & found), len(wanted), len(found))


def _lines(path: Path, shape: type[T]) -> list[T]:
    return [msgspec.json.decode(line, type=shape) for line in path.read_bytes().splitlines() if line.strip()]


def main() -> None:
    """Measure, and print precision, recall and F1."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("gold", type=Path)
    parser.add_argument("coded", type=Path)
    parser.add_argument("--digits", type=int, default=2, help="how many digits of the codes must agree (2)")
    parser.add_argument("--start", type=int, default=0, help="the first row of the gold (0)")
    parser.add_argument("--every", type=int, default=1, help="every so many rows of the gold only (1)")
    options = parser.parse_args()
    gold = _lines(options.gold, Gold)[options.start :: options.every]
    ids = {one.id for one in gold}
    print(score(gold, (row for row in _lines(options.coded, Row) if row.where in ids), options.digits))


if __name__ == "__main__":
    main()
