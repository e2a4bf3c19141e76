"""Hold the coding of given pairs to a floor: sentences of our own making, each with the event between its pair.

    python benchmarks/relations.py               read relations.csv; exit 1 where the measure has fallen
    python benchmarks/relations.py --misses      the same, and show every sentence that is read otherwise
    python benchmarks/relations.py --update      set the floor to what is reached now

A row of ``relations.csv`` is one of the 15 classes of the literature (PLOVER's events in their edition of 2021,
CONCEDE and RETREAT as YIELD) and a sentence in which the source stands in braces and the target in brackets. The
sentences were written before the program read them; rules were written on those that it missed. So the floor keeps
what works, and says nothing of sentences that were never seen.
"""

import argparse
import csv
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import msgspec

HOME = Path(__file__).parent
GOLD = HOME / "relations.csv"
FLOOR = HOME / "relations_floor.json"
DIGITS = 10_000


class Floor(msgspec.Struct, frozen=True):
    """The macro-F1 that must be kept, and on how many sentences it was measured."""

    macro_f1: float
    sentences: int


class Row(NamedTuple):
    """A sentence without its marks, where its sides stand, and the event between them."""

    event: str
    text: str
    source: tuple[int, int]
    target: tuple[int, int]


def rows(path: Path = GOLD) -> Iterator[Row]:
    """Yield the sentences of a file.

    Raises:
        ValueError: Where a sentence does not mark one source and one target.
    """
    with path.open(encoding="utf-8", newline="") as lines:
        for record in csv.DictReader(lines):
            yield row_of(record["event"], record["sentence"])


def row_of(event: str, marked: str) -> Row:
    """Return a sentence whose sides are marked.

    Raises:
        ValueError: Where it does not mark one source and one target.
    """
    if any(marked.count(mark) != 1 for mark in "{}[]"):
        raise ValueError(f"one source in braces and one target in brackets are asked for: {marked}")
    text, at = "", {}
    for sign in marked:
        if sign in "{}[]":
            at[sign] = len(text)
        else:
            text += sign
    return Row(event, text, (at["{"], at["}"]), (at["["], at["]"]))


def macro_f1(pairs: Sequence[tuple[str, str | None]]) -> float:
    """Return the mean F1 over the classes of the gold, which stands first in each pair."""
    classes = sorted({gold for gold, _ in pairs})
    return sum(_f1(pairs, one) for one in classes) / len(classes) if classes else 0.0


def _f1(pairs: Sequence[tuple[str, str | None]], event: str) -> float:
    hits = sum(gold == event == read for gold, read in pairs)
    both = sum(gold == event for gold, _ in pairs) + sum(read == event for _, read in pairs)
    return 2 * hits / both if both else 0.0


def coded(sentences: Iterable[Row]) -> Iterator[tuple[Row, str | None, str | None]]:
    """Yield each row with the event that the program reads, and why."""
    from communique.events.relations import code_pair  # noqa: PLC0415 - the language model is loaded for this alone
    from communique.pipeline import Reader  # noqa: PLC0415
    from communique.records import Report, Span  # noqa: PLC0415

    reader = Reader()
    for number, row in enumerate(sentences):
        whole = (Span(0, len(row.text)),)
        found = reader.stages(Report(source="gold", id=str(number), text=row.text, paragraphs=whole))
        sides = (Span(*row.source), Span(*row.target))
        relation = code_pair(number, found.clauses, row.text, sides, reader.coder.words)
        yield row, relation.event, relation.why


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, and return the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--misses", action="store_true", help="show every sentence that is read otherwise")
    parser.add_argument("--update", action="store_true", help="set the floor to what is reached now")
    options = parser.parse_args(arguments)
    found = list(coded(rows()))
    for row, read, why in found:
        if options.misses and read != row.event:
            print(f"{row.event} read as {read} ({why}): {row.text}")
    reached = macro_f1([(row.event, read) for row, read, _ in found])
    print(f"macro-F1 of {len(found)} pairs: {reached:.4f}")
    if options.update:
        floor = Floor(int(reached * DIGITS) / DIGITS, len(found))
        FLOOR.write_bytes(msgspec.json.format(msgspec.json.encode(floor), indent=2) + b"\n")
        return 0
    return judged(reached, len(found), msgspec.json.decode(FLOOR.read_bytes(), type=Floor))


def judged(reached: float, sentences: int, floor: Floor) -> int:
    """Return 1, and say why, where the measure has fallen by more than a sentence is worth, or the gold has changed."""
    if sentences != floor.sentences:
        print("the sentences changed since the floor was set: look, then run with --update", file=sys.stderr)
        return 1
    if reached < floor.macro_f1 - 1 / sentences:
        print(f"macro-F1 fell to {reached:.4f}, floor {floor.macro_f1:.4f}", file=sys.stderr)
        return 1
    print("the coding of pairs holds its floor")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
