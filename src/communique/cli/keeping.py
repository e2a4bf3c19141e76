"""``communique backup``, ``restore`` and ``sql``."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from communique.cli.ending import orderly
from communique.cli.layout import console_for
from communique.cli.ledger_options import LedgerAddress
from communique.cli.names import counted
from communique.cli.shown import Shape, cell, columns_of, write_rows
from communique.cli.tally import error_console

File = Annotated[Path, typer.Argument(metavar="FILE", help="The backup: one file, compressed with gzip.")]


def backup(file: File, ledger: LedgerAddress = None) -> None:
    """Write all that is kept for good into one file, from either database."""
    from communique.ledger import open_ledger  # noqa: PLC0415 - the database is slow to import
    from communique.ledger.backup import backup as write  # noqa: PLC0415 - as above

    with orderly(), open_ledger(ledger, read_only=True) as opened:
        _say("wrote", write(opened, file), str(file))


def restore(file: File, ledger: LedgerAddress = None) -> None:
    """Fill an empty ledger from a backup, on either database; a backup that is not whole is refused."""
    from communique.ledger import open_ledger  # noqa: PLC0415 - as above
    from communique.ledger.backup import check  # noqa: PLC0415 - as above
    from communique.ledger.backup import restore as fill  # noqa: PLC0415 - as above

    with orderly():
        check(file)  # before a ledger is made for it
        with open_ledger(ledger) as opened:
            _say("restored", fill(opened, file), opened.name)


def _say(done: str, counts: dict[str, int], where: str) -> None:
    said = ", ".join(counted(number, name.replace("_", " ")) for name, number in counts.items())
    error_console().print(f"communique: {done} {said or 'nothing'}; in {where}", soft_wrap=True)


def sql(
    query: Annotated[
        str, typer.Argument(metavar="QUERY", help="SQL; docs/reference/tables.md has the tables.")
    ],
    format_: Annotated[
        Shape,
        typer.Option("--format", metavar="table|jsonl|csv", help="A table to read, or rows for programs."),
    ] = Shape.table,
    ledger: LedgerAddress = None,
) -> None:
    """Ask the ledger in SQL; nothing can be changed."""
    from communique.ledger import open_ledger  # noqa: PLC0415 - as above
    from communique.query.sql import run  # noqa: PLC0415 - as above

    with orderly(), open_ledger(ledger, read_only=True) as opened:
        found = run(opened, query)
        if format_ is not Shape.table:
            write_rows(found.columns, found.rows, format_, sys.stdout)
        elif found.rows:
            console = console_for(sys.stdout)
            cells = [[cell(value) for value in row] for row in found.rows]
            for line in columns_of(found.columns, cells, console):
                console.print(line, soft_wrap=True)
        sys.stdout.flush()
        error_console().print(f"communique: {counted(len(found.rows), 'row')}", soft_wrap=True)
