"""``communique relations``: the event between a given pair of actors in a sentence."""

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING, Annotated, Any

import typer

from communique.cli.ending import NOT_ALL_READ, orderly
from communique.cli.output import opened
from communique.cli.read import Model, Words, settings_for
from communique.cli.tally import error_console
from communique.errors import SourceError
from communique.records import Report, Span

if TYPE_CHECKING:
    from communique.pipeline import Reader


def relations(
    file: Annotated[
        str,
        typer.Argument(
            metavar="FILE",
            help="JSON Lines, - for standard input: {id, text, source: [s, e] | null, target: [s, e] | null}.",
            show_default=False,
        ),
    ],
    output: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Write to this file, whole or not at all.", show_default=False),
    ] = None,
    words: Words = None,
    model: Model = None,
    quiet: Annotated[bool, typer.Option("--quiet", help="No closing count.")] = False,
) -> None:
    """Code what one does to the other, for pairs that are given.

    Prints a JSON object a line: {id, event, mode, quad, cameo, plover, why}; event is null where no clause of the
    text tells anything of the pair. A row that cannot be used is told on standard error, and the exit code is 1.
    """
    from communique.pipeline import Reader  # noqa: PLC0415 - the language model takes a second that --help should not

    with orderly():
        reader = Reader(settings_for(model, words))
        console = error_console()
        coded = failed = 0
        with _lines(file) as lines, opened(output) as out:
            for number, line in enumerate(lines, 1):
                if not line.strip():
                    continue
                try:
                    out.write(_coded(json.loads(line), reader) + "\n")
                    coded += 1
                except (ValueError, TypeError, KeyError) as problem:
                    failed += 1
                    console.print(f"{file}:{number}: {_said(problem)}", style="yellow", highlight=False)
        if not quiet:
            console.print(f"{coded:,} pairs coded, {failed:,} rows left out", highlight=False)
        if failed:
            raise typer.Exit(NOT_ALL_READ)


@contextmanager
def _lines(file: str) -> Iterator[IO[str]]:
    """Open the rows."""
    if file == "-":
        yield sys.stdin
        return
    try:
        with Path(file).open(encoding="utf-8") as lines:
            yield lines
    except OSError as problem:
        raise SourceError(f"cannot read {file}: {problem.strerror or problem}") from problem


def _coded(row: Any, reader: "Reader") -> str:
    from communique.events.relations import code_pair  # noqa: PLC0415 - with the reader

    text = row["text"]
    if not isinstance(text, str):
        raise TypeError("'text' must be a text")
    found = reader.stages(Report(source="row", id="row", text=text, paragraphs=(Span(0, len(text)),)))
    sides = (_span(row.get("source"), text), _span(row.get("target"), text))
    return code_pair(row.get("id"), found.clauses, text, sides, reader.coder.words).to_json()


def _span(value: Any, text: str) -> Span | None:
    if value is None:
        return None
    start, end = value
    if not 0 <= start <= end <= len(text):
        raise ValueError(f"{value} is no stretch of a text of {len(text)} characters")
    return Span(start, end)


def _said(problem: Exception) -> str:
    if isinstance(problem, KeyError):
        return f"the row has no {problem}; each needs text, and source and target as [start, end] or null"
    if isinstance(problem, json.JSONDecodeError):
        return f"this is no JSON: {problem}"
    return str(problem)
