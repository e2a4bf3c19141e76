"""``communique reread``: read anew what the ledger holds, see what would change, and then keep it or not."""

import inspect
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.text import Text

from communique.cli.asking import chosen, question_options, with_options
from communique.cli.ending import orderly
from communique.cli.layout import console_for, wrapped
from communique.cli.ledger_options import LedgerAddress
from communique.cli.names import counted, one_line
from communique.cli.read import Model, Words, settings_for
from communique.cli.readings_diff import changes
from communique.cli.tally import Tally, error_console, with_progress
from communique.errors import QueryError
from communique.query.subjects import SUBJECTS
from communique.records import MadeBy, Reading
from communique.settings import Settings

if TYPE_CHECKING:
    from communique.ledger import Ledger

COLOURS = {"+": "green", "-": "red", "~": "yellow"}
#: So many new readings are stored in one transaction.
BATCH = 64

Jobs = Annotated[int, typer.Option(metavar="N", min=1, help="How many processes read.")]
All = Annotated[
    bool, typer.Option("--all", help="Also what was read with the same version, model and word lists.")
]
Keep = Annotated[
    bool, typer.Option("--keep", help="Keep what was read anew; what it replaces stays in the ledger.")
]
Drop = Annotated[bool, typer.Option("--drop", help="Drop what was read anew.")]


def _reread(
    *,
    jobs: int,
    everything: bool,
    keep: bool,
    drop: bool,
    words: Any,
    model: str | None,
    ledger: str | None,
    **filters: Any,
) -> None:
    from communique.ledger import open_ledger  # noqa: PLC0415 - the database is slow to import

    with orderly(), open_ledger(ledger) as opened:
        if keep and drop:
            raise QueryError("either --keep or --drop: what is read anew cannot be both")
        waiting = _waiting(opened)
        if drop or (keep and waiting):
            _settle(opened, keep=keep)
            return
        wanted = chosen(SUBJECTS["reports"], filters)
        _read_anew(opened, wanted, settings_for(model, words), jobs, everything=everything)
        _show(opened)
        if keep:
            _settle(opened, keep=True)
        elif _waiting(opened):
            _say("nothing is changed yet: communique reread --keep keeps it, --drop drops it")


def _waiting(ledger: "Ledger") -> int:
    from communique.ledger.rereading import proposed  # noqa: PLC0415 - as above

    with ledger.reading() as connection:
        return len(proposed(connection))


def _settle(ledger: "Ledger", *, keep: bool) -> None:
    from communique.ledger import rereading  # noqa: PLC0415 - as above

    with ledger.writing() as connection:
        number = rereading.keep(connection) if keep else rereading.drop(connection)
    _say(f"{counted(number, 'new reading')} {'kept' if keep else 'dropped'}")


def _read_anew(
    ledger: "Ledger", filters: dict[str, list[str]], settings: Settings, jobs: int, *, everything: bool
) -> None:
    """Read reports again and put the readings beside those that hold."""
    from communique.ledger import rereading  # noqa: PLC0415 - as above
    from communique.ledger.ledger import batches  # noqa: PLC0415 - as above
    from communique.workers import read_all  # noqa: PLC0415 - loads the language model

    tally = Tally(error_console())
    reports = _reports(ledger, filters, None if everything else _maker(settings))

    def texts() -> Iterator[Any]:
        for some in batches(reports, BATCH):
            with ledger.reading() as connection:
                found = list(rereading.raws(connection, some))
            yield from found

    answers = tally.watch(read_all(texts(), settings, jobs))
    if tally.console.is_terminal:
        answers = with_progress(answers, tally.console)
    for batch in batches(answers, BATCH):
        read = [one for one in batch if isinstance(one, Reading)]
        with ledger.writing() as connection:
            rereading.propose(connection, read)
    tally.close(0, None)


def _maker(settings: Settings) -> MadeBy:
    from communique.pipeline import Reader  # noqa: PLC0415 - loads the language model

    return Reader(settings).made_by


def _reports(ledger: "Ledger", filters: dict[str, list[str]], maker: MadeBy | None) -> list[int]:
    """Return the reports that are asked for; of those read with the same, none, unless all are wanted."""
    from communique.ledger import rereading  # noqa: PLC0415 - as above
    from communique.ledger import tables as t  # noqa: PLC0415 - as above
    from communique.query.ask import Question, selected  # noqa: PLC0415 - as above
    from communique.query.asking import Asking  # noqa: PLC0415 - as above

    with ledger.reading() as connection:
        asking = Asking(connection, ledger.database)
        wanted = set(connection.scalars(selected(asking, Question("reports", filters), t.report.c.key)))
        if maker is not None:
            wanted &= set(rereading.outdated(connection, maker))
    return sorted(wanted)


def _show(ledger: "Ledger") -> None:
    """Print what is other in the new readings."""
    from communique.ledger import rereading  # noqa: PLC0415 - as above

    console, reports, number = console_for(sys.stdout), 0, 0
    with ledger.reading() as connection:
        for one in rereading.differences(connection):
            told = changes(one.before, one.after)
            reports, number = reports + bool(told), number + len(told)
            head = (
                [*wrapped(Text(one_line(one.before.title or one.before.source), "bold"), console)]
                if told
                else []
            )
            body = [Text(f"{change.sign} {change.told}", COLOURS[change.sign]) for change in told]
            for line in [*head, *(part for text in body for part in wrapped(text, console, 2))]:
                console.print(line, soft_wrap=True)
    _say(f"{counted(number, 'change')} in {counted(reports, 'report')}")


def _say(message: str) -> None:
    error_console().print(f"communique: {message}", soft_wrap=True)


def _command() -> Any:
    options = {"jobs": (Jobs, 1), "everything": (All, False), "keep": (Keep, False), "drop": (Drop, False)}
    shared = {"words": (Words, None), "model": (Model, None), "ledger": (LedgerAddress, None)}
    own = [
        inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=kind)
        for name, (kind, default) in (options | shared).items()
    ]
    help_ = (
        "Read anew what the ledger holds, and show what would change before it is kept.\n\n"
        "Reads again what was read with another version, model or word lists; rulings hold as before."
    )
    return with_options(_reread, "reread", help_, [*question_options(SUBJECTS["reports"]), *own])


reread = _command()
