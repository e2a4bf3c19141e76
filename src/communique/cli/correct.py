"""``communique correct``, ``rulings`` and ``withdraw``: what people decide on values, kept for ever."""

import getpass
import sys
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.text import Text

from communique.cli.ending import orderly
from communique.cli.layout import Row, console_for, rows
from communique.cli.ledger_options import By, LedgerAddress, Why
from communique.cli.names import counted
from communique.errors import QueryError

if TYPE_CHECKING:
    from sqlalchemy import Connection


class Added(StrEnum):
    """What may be added by hand."""

    exchange = "exchange"
    statement = "statement"


def correct(
    target: Annotated[
        str, typer.Argument(metavar="ID", help="An exchange, statement or event; with --add, the report.")
    ],
    why: Why,
    set_: Annotated[
        list[str] | None,
        typer.Option(
            "--set",
            metavar="FIELD=VALUE",
            help="What is right; several values are parted by ';'.",
            show_default=False,
        ),
    ] = None,
    reject: Annotated[bool, typer.Option("--reject", help="It is none at all.")] = False,
    add: Annotated[
        Added | None,
        typer.Option(
            metavar="exchange|statement",
            help="Add one to the report, with what --set says.",
            show_default=False,
        ),
    ] = None,
    by: By = None,
    ledger: LedgerAddress = None,
) -> None:
    """Correct, reject or add an exchange or a statement by hand; correct or reject an event.

    What is decided is kept with who, when and why, holds after every new reading, and can be withdrawn.
    """
    from communique.ledger import deciding, open_ledger  # noqa: PLC0415 - the database is slow to import

    with orderly(), open_ledger(ledger) as opened:
        if sum((bool(set_) and not add, reject, bool(add))) != 1:
            raise QueryError(
                "say what is right: --set FIELD=VALUE, or --reject, or --add exchange with --set"
            )
        pairs, person_ = [_pair(one) for one in set_ or ()], person(by)
        if reject:
            numbers = deciding.reject(opened, target, by=person_, why=why)
        elif add:
            numbers = deciding.put_in(opened, target, add.value, pairs, by=person_, why=why)
        else:
            numbers = deciding.correct(opened, target, pairs, by=person_, why=why)
        for number in numbers:
            typer.echo(
                f"communique: ruling {number} is kept; communique withdraw {number} takes it back", err=True
            )


def withdraw(
    number: Annotated[int, typer.Argument(metavar="NUMBER", help="The number of the ruling.")],
    why: Why,
    by: By = None,
    ledger: LedgerAddress = None,
) -> None:
    """Withdraw a ruling: what was read holds again, and the ruling is kept as withdrawn."""
    from communique.ledger import deciding, open_ledger  # noqa: PLC0415 - as above

    with orderly(), open_ledger(ledger) as opened:
        deciding.withdraw(opened, number, by=person(by), why=why)
        typer.echo(f"communique: ruling {number} is withdrawn", err=True)


def rulings(
    report: Annotated[
        str | None,
        typer.Argument(metavar="REPORT", help="Only on this report: its id, or the beginning of it."),
    ] = None,
    ledger: LedgerAddress = None,
) -> None:
    """List all rulings with who, when and why, those that are withdrawn included."""
    from communique.ledger import open_ledger  # noqa: PLC0415 - as above

    with orderly(), open_ledger(ledger, read_only=True) as opened, opened.reading() as connection:
        found = _all(connection, report)
        console = console_for(sys.stdout)
        for line in rows([_row(one) for one in found], console):
            console.print(line, soft_wrap=True)
        typer.echo(f"communique: {counted(len(found), 'ruling')}", err=True)


def person(by: str | None) -> str:
    """Return who decides."""
    return by or getpass.getuser()


def _pair(text: str) -> tuple[str, str]:
    field, equals, value = text.partition("=")
    if not equals:
        raise QueryError(f"{text!r}: write what is right as FIELD=VALUE, as in --set date=2021-03-22")
    return field.strip(), value.strip()


def _all(connection: "Connection", report: str | None) -> list[Any]:
    from sqlalchemy import select  # noqa: PLC0415 - as above

    from communique.ledger import tables as t  # noqa: PLC0415 - as above

    asked = select(t.ruling, t.report.c.id.label("report_id")).join(
        t.report, t.report.c.key == t.ruling.c.report
    )
    if report:
        asked = asked.where(t.report.c.id.startswith(report.partition(".")[0], autoescape=True))
    return list(connection.execute(asked.order_by(t.ruling.c.key)))


def _row(one: Any) -> Row:
    what = f"{one.field} = {one.value}" if one.action == "set" else ""
    told = Text.assemble(
        (f"{one.action} {one.subject} ", "cyan"),
        (f"{what} " if what else "", "bold"),
        f"in {one.report_id[:12]}: {one.why} ",
        (f"({one.decided_by}, {one.decided_at})", "dim"),
    )
    if one.withdrawn_at:
        told.append(f" withdrawn: {one.withdrawn_why} ({one.withdrawn_by}, {one.withdrawn_at})", "yellow")
    return Row(Text(str(one.key)), told)
