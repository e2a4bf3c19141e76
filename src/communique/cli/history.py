"""``communique history``: what stood at an address, and how it changed."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.text import Text

from communique.cli.ending import orderly
from communique.cli.layout import console_for, wrapped
from communique.cli.ledger_options import LedgerAddress
from communique.cli.names import counted, one_line
from communique.cli.tally import error_console
from communique.errors import QueryError, SourceError

if TYPE_CHECKING:
    from communique.ledger import Ledger
    from communique.ledger.history import Change, Refusal, Version

INDENT = 2


def history(
    address: Annotated[
        str, typer.Argument(metavar="ADDRESS", help="A URL; or a path or id, for what has none.")
    ],
    output: Annotated[
        Path | None,
        typer.Option(
            metavar="FOLDER",
            help="Write every page that was kept into this folder, byte for byte.",
            show_default=False,
        ),
    ] = None,
    ledger: LedgerAddress = None,
) -> None:
    """Show every text that stood at an address, and what changed from one to the next."""
    from communique.ledger import history as told  # noqa: PLC0415 - as above
    from communique.ledger import open_ledger  # noqa: PLC0415 - the database is slow to import

    with orderly(), open_ledger(ledger, read_only=True) as opened:
        threads, refusals = told.history(opened, address), told.refusals(opened, address)
        if not threads and not refusals:
            raise QueryError(
                f"{address}: no report of this ledger stood there; see communique reports for addresses"
            )
        console = console_for(sys.stdout)
        for thread in threads:
            for number, version in enumerate(thread):
                _show_version(version, console, INDENT * (number > 0))
                for change in told.changes(thread[number - 1], version) if number else ():
                    _show_change(change, console)
        for refusal in refusals:
            _show_refusal(refusal, console)
        sys.stdout.flush()
        changed = sum(len(thread) > 1 for thread in threads)
        _say(f"{counted(len(threads), 'report')} at {address}, {changed:,} of them changed")
        if output:
            _say(f"wrote {counted(_write(opened, address, output), 'page')} into {output}")


def _show_version(version: "Version", console: Console, indent: int) -> None:
    seen = version.first_seen
    if seen != version.last_seen:
        seen = f"{seen} to {version.last_seen}"
    head = one_line(version.title or "(no headline)")
    _print(Text.assemble((head, "bold"), (f"  {version.report[:12]}, seen {seen}", "dim")), console, indent)


def _show_change(change: "Change", console: Console) -> None:
    for sign, words, colour in (("-", change.gone, "red"), ("+", change.new, "green")):
        if words:
            told = (f"{change.before} ".lstrip(), (f"«{words}»", colour), f" {change.after}".rstrip())
            _print(Text.assemble((f"{sign} ", colour), *told), console, 2 * INDENT)


def _show_refusal(refusal: "Refusal", console: Console) -> None:
    _print(Text(f"not read {refusal.tried_at}: {one_line(refusal.message)}", "yellow"), console, 0)


def _write(ledger: "Ledger", address: str, folder: Path) -> int:
    from communique.ledger.history import pages  # noqa: PLC0415 - as above

    number = 0
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for number, page in enumerate(pages(ledger, address), 1):  # noqa: B007 - the last number is returned
            (folder / page.name).write_bytes(page.data)
    except OSError as problem:
        raise SourceError(f"cannot write into {folder}: {problem.strerror or problem}") from problem
    return number


def _print(text: Text, console: Console, indent: int) -> None:
    for line in wrapped(text, console, indent):
        console.print(line, soft_wrap=True)


def _say(told: str) -> None:
    error_console().print(f"communique: {told}", soft_wrap=True)
