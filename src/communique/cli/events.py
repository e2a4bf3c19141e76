"""``communique events``: the coded events of reports, in the formats of the field."""

import csv
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from enum import StrEnum
from pathlib import Path
from typing import IO, Annotated

import msgspec
import typer

from communique.cli.ending import NOT_ALL_READ, orderly
from communique.cli.names import counted
from communique.cli.output import opened
from communique.cli.read import Actors, AsPetrarch, Model, Paths, Verbs, Words, answers_to, settings_for
from communique.cli.tally import Tally, error_console, with_progress
from communique.events.dyads import Cell, Dyad, Period, dyads, table
from communique.events.exports import GDELT_COLUMNS, gdelt_line, petrarch_line, plover_json
from communique.events.filters import OnceAWord, OneADay
from communique.events.plot import plot
from communique.records import Reading


class EventFormat(StrEnum):
    """The formats of ``communique events``."""

    table = "table"
    jsonl = "jsonl"
    csv = "csv"
    plover = "plover"
    gdelt = "gdelt"
    petrarch = "petrarch"
    dyads = "dyads"
    svg = "svg"


class By(StrEnum):
    """How time is cut in tables of dyads."""

    day = "day"
    month = "month"


def events(
    paths: Paths,
    format_: Annotated[
        EventFormat,
        typer.Option(
            "--format",
            metavar="table|jsonl|csv|plover|gdelt|petrarch|dyads|svg",
            help="Rows for people; a JSON object or a CSV row a pair; PLOVER JSON; GDELT 2.0 columns; PETRARCH's "
            "lines; counts and Goldstein sums of each pair over time, as CSV or as a plot.",
        ),
    ] = EventFormat.table,
    output: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Write to this file, whole or not at all.", show_default=False),
    ] = None,
    by: Annotated[By, typer.Option(metavar="day|month", help="How dyads and svg cut time.")] = By.month,
    full_codes: Annotated[
        bool, typer.Option("--full-codes", help="Dyads between full actor codes, not between countries.")
    ] = False,
    one_a_day: Annotated[
        bool, typer.Option("--one-a-day", help="Keep one event of a code between two actors a day.")
    ] = False,
    no_copies: Annotated[
        bool,
        typer.Option("--no-copies", help="Keep one event where several reports tell it in the same words."),
    ] = False,
    partial: Annotated[
        bool, typer.Option("--partial", help="Keep events one side of which the report does not name (---).")
    ] = False,
    future_as_done: Annotated[
        bool,
        typer.Option(
            "--future-as-done",
            help='Code what is told in the future as done ("will send aid" as aid), as TABARI and PETRARCH do.',
        ),
    ] = False,
    as_petrarch: AsPetrarch = False,
    header: Annotated[bool, typer.Option("--header", help="Name GDELT's columns in a first line.")] = False,
    actors: Actors = None,
    verbs: Verbs = None,
    jobs: Annotated[int, typer.Option(metavar="N", min=1, help="How many processes read.")] = 1,
    words: Words = None,
    model: Model = None,
    quiet: Annotated[bool, typer.Option("--quiet", help="No progress and no closing count.")] = False,
) -> None:
    """Code the events of reports after CAMEO and PLOVER.

    Prints who did what to whom: a mutual event once each way. What a format or a filter leaves out is counted on
    standard error.
    """
    with orderly():
        tally = Tally(error_console())
        settings = settings_for(
            model,
            words,
            actors,
            verbs,
            partial=partial,
            future_as_done=future_as_done,
            as_petrarch=as_petrarch,
        )
        answers = tally.watch(answers_to(paths, settings, jobs))
        if not quiet and tally.console.is_terminal and (output or not sys.stdout.isatty()):
            answers = with_progress(answers, tally.console)
        run = _Run(
            [*([OneADay()] if one_a_day else []), *([OnceAWord()] if no_copies else [])],
            "day" if by is By.day else "month",
            full_codes,
            header,
        )
        with opened(output) as out, closing(answers):
            run.write(format_, (answer for answer in answers if isinstance(answer, Reading)), out)
        if not quiet:
            tally.close(run.lines, output)
            tally.say(str(run))
        if tally.unread:
            raise typer.Exit(NOT_ALL_READ)


class _Run:
    """One run: what is written, and the count of what is left out."""

    def __init__(
        self, filters: Sequence[OneADay | OnceAWord], by: Period, full_codes: bool, header: bool
    ) -> None:
        self.filters = filters
        self.by: Period = by
        self.full_codes = full_codes
        self.header = header
        self.lines = self.events = self.rows = self.left_out = 0

    def __str__(self) -> str:
        parts = [f"{counted(self.events, 'event')}, {counted(self.rows, 'row')} kept"]
        for one in self.filters:
            name = "one a day" if isinstance(one, OneADay) else "no copies"
            parts.append(f"{one.dropped:,} left out ({name})")
        if self.left_out:
            parts.append(
                f"{counted(self.left_out, 'event')} left out that PLOVER has no place for (CAMEO 01 and 02)"
            )
        return "; ".join(parts)

    def write(self, format_: EventFormat, readings: Iterable[Reading], out: IO[str]) -> None:
        """Write the events of readings in a format."""
        match format_:
            case EventFormat.plover:
                self._plover(readings, out)
            case EventFormat.dyads:
                self._csv(Cell, self._cells(readings), out)
            case EventFormat.svg:
                self._line(plot(self._cells(readings)).rstrip("\n"), out)
            case EventFormat.csv:
                self._csv(Dyad, self._dyads(readings), out)
            case EventFormat.gdelt:
                if self.header:
                    self._line("\t".join(GDELT_COLUMNS), out)
                for number, row in enumerate(self._dyads(readings), 1):
                    self._line(gdelt_line(row, number), out)
            case _:
                for row in self._dyads(readings):
                    self._line(_LINES[format_](row), out)

    def _dyads(self, readings: Iterable[Reading]) -> Iterator[Dyad]:
        for row in self._filtered(self._all(readings)):
            self.rows += 1
            yield row

    def _filtered(self, rows: Iterable[Dyad]) -> Iterator[Dyad]:
        for one in self.filters:
            rows = one(rows)
        yield from rows

    def _all(self, readings: Iterable[Reading]) -> Iterator[Dyad]:
        for reading in readings:
            self.events += len(reading.events)
            yield from dyads(reading)

    def _cells(self, readings: Iterable[Reading]) -> list[Cell]:
        return table(self._dyads(readings), self.by, countries=not self.full_codes)

    def _plover(self, readings: Iterable[Reading], out: IO[str]) -> None:
        for reading in readings:
            self.events += len(reading.events)
            kept = {row.event for row in self._filtered(dyads(reading))}
            reading = msgspec.structs.replace(  # noqa: PLW2901 - the same reading, without what the filters drop
                reading, events=tuple(event for event in reading.events if event.id in kept)
            )
            self.left_out += sum(event.plover is None for event in reading.events)
            for line in plover_json(reading, f"communique {reading.made_by.version}"):
                self.rows += 1
                self._line(line, out)

    def _csv(self, shape: type[msgspec.Struct], rows: Iterable[msgspec.Struct], out: IO[str]) -> None:
        names = [field.name for field in msgspec.structs.fields(shape)]
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(names)
        self.lines += 1
        for row in rows:
            writer.writerow(["" if (cell := getattr(row, name)) is None else cell for name in names])
            self.lines += 1

    def _line(self, line: str, out: IO[str]) -> None:
        out.write(line + "\n")
        self.lines += 1


def _row(row: Dyad) -> str:
    """Return a dyad for people: "2021-03-22  PRKGOV Kim Jong Un → CHNGOV Xi Jinping  051 SUPPORT  …"."""
    sides = f"{row.source_code} {row.source} → {row.target_code} {row.target}"
    return f"{row.day or '          '}  {row.cameo:<4} {row.plover or '-':<9} {sides}  | {row.words}"


_LINES = {
    EventFormat.table: _row,
    EventFormat.jsonl: lambda row: msgspec.json.encode(row).decode(),
    EventFormat.petrarch: petrarch_line,
}
