"""``communique recode``: the events of readings coded anew, without reading the reports again."""

from collections import Counter
from pathlib import Path
from typing import Annotated, BinaryIO

import msgspec
import typer

from communique.cli.ending import NOT_ALL_READ, orderly
from communique.cli.names import counted
from communique.cli.output import opened
from communique.cli.read import Actors, AsPetrarch, Verbs, Words
from communique.cli.tally import error_console
from communique.errors import SourceError
from communique.events import load_coder
from communique.events.recode import Change, changes, recode
from communique.lexicons.overlay import layers
from communique.records import Event, Reading


def recode_readings(
    file: Annotated[
        Path,
        typer.Argument(
            metavar="FILE",
            help="Readings as communique read --format jsonl writes them; with --clauses, coded from scratch.",
            show_default=False,
        ),
    ],
    output: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Write to this file, whole or not at all.", show_default=False),
    ] = None,
    diff: Annotated[bool, typer.Option("--diff", help="Print what would change, and no readings.")] = False,
    words: Words = None,
    actors: Actors = None,
    verbs: Verbs = None,
    as_petrarch: AsPetrarch = False,
) -> None:
    """Code the events of readings anew, after the codebook, the patterns or the actor files have changed.

    Prints the readings with their new events, or with --diff each event that changes.
    """
    with orderly():
        coder = load_coder(layers(words), tuple(actors or ()), tuple(verbs or ()), as_petrarch=as_petrarch)
        console = error_console()
        count: Counter[str] = Counter()
        with _lines(file) as lines, opened(output) as out:
            for number, line in enumerate(lines, 1):
                try:
                    reading = Reading.from_json(line)
                except msgspec.MsgspecError as problem:
                    if b'"error"' not in line:
                        console.print(f"communique: {file}:{number}: this is no reading: {problem}")
                        count["not read"] += 1
                    elif not diff:
                        out.write(line.decode().rstrip("\n") + "\n")
                    continue
                anew = recode(reading, coder)
                found = list(changes(reading, anew))
                count["readings"] += 1
                count["changed"] += bool(found)
                count["events"] += len(anew.events)
                count["whole"] += reading.clauses is not None
                if diff:
                    out.writelines(f"{_told(one, reading)}\n" for one in found)
                else:
                    out.write(anew.to_json() + "\n")
        console.print(f"communique: {_summary(count)}")
        if count["not read"]:
            raise typer.Exit(NOT_ALL_READ)


def _lines(file: Path) -> BinaryIO:
    try:
        return file.open("rb")
    except OSError as problem:
        raise SourceError(f"cannot read {file}: {problem.strerror or problem}") from problem


def _summary(count: Counter[str]) -> str:
    return (
        f"{counted(count['readings'], 'reading')} coded anew, {count['whole']:,} from their clauses, the others "
        f"by their acts; {count['changed']:,} changed; {counted(count['events'], 'event')}"
    )


def _told(change: Change, before: Reading) -> str:
    """Return a change as a line: the report, what it was, what it is now, and the words."""
    event = change.after or change.before
    assert event is not None  # noqa: S101 - one of the two is there
    words = " … ".join(" ".join(span.quote(before.text).split()) for span in event.evidence)
    was = _code(change.before) if change.before else "(none)"
    now = _code(change.after) if change.after else "(none)"
    return f"{before.source}: {was} → {now} | {words}"


def _code(event: Event) -> str:
    sides = " ".join((",".join(event.source_code), "→", ",".join(event.target_code)))
    return f"{event.cameo} {event.plover.event if event.plover else '-'} {sides}"
