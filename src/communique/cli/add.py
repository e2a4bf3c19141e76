"""``communique add``: reports, or readings made elsewhere, into the ledger."""

from collections.abc import Iterator
from contextlib import closing
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from communique.cli.ending import NOT_ALL_READ, orderly
from communique.cli.ledger_options import LedgerAddress
from communique.cli.names import counted
from communique.cli.read import Model, Paths, Words, settings_for
from communique.cli.tally import Answers, Tally, error_console, with_progress
from communique.records import RawReport, Reading, Unread
from communique.settings import Settings

if TYPE_CHECKING:
    from communique.ledger import Intake


def add(
    paths: Paths,
    ledger: LedgerAddress = None,
    jobs: Annotated[int, typer.Option(metavar="N", min=1, help="How many processes read.")] = 1,
    readings: Annotated[
        bool,
        typer.Option(
            "--readings", help="The files hold readings, as communique read --format jsonl writes them."
        ),
    ] = False,
    words: Words = None,
    model: Model = None,
    quiet: Annotated[bool, typer.Option("--quiet", help="No progress and no closing count.")] = False,
) -> None:
    """Read reports into the ledger, each text once.

    What the ledger has already is not read again, so that a run that was cut off goes on where it stopped.

    A report that cannot be read is told on standard error; the others go on, and the exit code is 1.
    """
    from communique.ledger import Intake, open_ledger  # noqa: PLC0415 - the database is slow to import

    with orderly(), open_ledger(ledger) as opened:
        tally, intake = Tally(error_console()), Intake(opened)
        answers = (
            _made_elsewhere(intake, paths)
            if readings
            else _read(intake, paths, settings_for(model, words), jobs)
        )
        answers = tally.watch(answers)
        if not quiet and tally.console.is_terminal:
            answers = with_progress(answers, tally.console)
        with closing(answers):
            for _ in answers:
                pass
        if not quiet:
            tally.close(0, None)
            tally.say(_told(intake.stored.new, intake.stored.known, intake.passed_over, opened.name))
        if tally.unread:
            raise typer.Exit(NOT_ALL_READ)


def _told(new: int, known: int, passed_over: int, name: str) -> str:
    parts = [f"{counted(new, 'report')} new"]
    if known:
        parts.append(f"{known:,} of the same words as others")
    if passed_over:
        parts.append(f"{passed_over:,} there already and not read again")
    return f"{', '.join(parts)}; in {name}"


def _read(intake: "Intake", paths: list[str], settings: Settings, jobs: int) -> Answers:
    # Loaded here, since the language model takes a second that --help should not.
    from communique.sources import open_sources  # noqa: PLC0415
    from communique.workers import read_all  # noqa: PLC0415

    def reader(raws: Iterator[RawReport | Unread]) -> Iterator[Reading | Unread]:
        return read_all(raws, settings, jobs)

    yield from intake.read(open_sources(paths, settings), reader)


def _made_elsewhere(intake: "Intake", paths: list[str]) -> Answers:
    from communique.ledger.lines import read_lines  # noqa: PLC0415 - as above

    yield from intake.take(chain.from_iterable(read_lines(Path(path)) for path in paths))
