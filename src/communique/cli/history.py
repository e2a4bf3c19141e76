"""``communique history``: what stood at an address, and how it changed."""

import sys
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.text import Text

from communique.cli.ending import orderly
from communique.cli.layout import console_for, wrapped
from communique.cli.ledger_options import LedgerAddress
from communique.cli.names import counted, one_line
from communique.errors import QueryError

if TYPE_CHECKING:
    from communique.ledger.history import Version

INDENT = 2


def history(
    address: Annotated[
        str, typer.Argument(metavar="ADDRESS", help="A URL; or a path or id, for what has none.")
    ],
    ledger: LedgerAddress = None,
) -> None:
    """Show every text that stood at an address, and what changed from one to the next."""
    from communique.ledger import history as told  # noqa: PLC0415 - as above
    from communique.ledger import open_ledger  # noqa: PLC0415 - the database is slow to import

    def show(thread: list["Version"], console: Console) -> None:
        for number, version in enumerate(thread):
            seen = (
                version.first_seen
                if version.first_seen == version.last_seen
                else f"{version.first_seen} to {version.last_seen}"
            )
            head = Text.assemble(
                (one_line(version.title or "(no headline)"), "bold"),
                (f"  {version.report[:12]}, seen {seen}", "dim"),
            )
            _print(head, console, INDENT * (number > 0))
            for change in told.changes(thread[number - 1].text, version.text) if number else ():
                if change.gone:
                    _print(Text(f"- {change.gone}", "red"), console, 2 * INDENT)
                if change.new:
                    _print(Text(f"+ {change.new}", "green"), console, 2 * INDENT)

    with orderly(), open_ledger(ledger, read_only=True) as opened:
        threads = told.history(opened, address)
        if not threads:
            raise QueryError(
                f"{address}: no report of this ledger stood there; see communique reports for addresses"
            )
        console = console_for(sys.stdout)
        for thread in threads:
            show(thread, console)
        changed = sum(len(thread) > 1 for thread in threads)
        typer.echo(
            f"communique: {counted(len(threads), 'report')} at {address}, {changed:,} of them changed",
            err=True,
        )


def _print(text: Text, console: Console, indent: int) -> None:
    for line in wrapped(text, console, indent):
        console.print(line, soft_wrap=True)
