"""``communique actors``: who is named over the whole ledger, and what people decide on that."""

import inspect
import sys
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.text import Text

from communique.cli.asking import answer_question, chosen, page_options, question_options, with_options
from communique.cli.correct import person
from communique.cli.ending import orderly
from communique.cli.layout import Row, console_for, rows
from communique.cli.ledger_options import By, LedgerAddress, Why
from communique.cli.names import counted
from communique.query.subjects import SUBJECTS

Actor = Annotated[str, typer.Argument(metavar="ACTOR", help="Its id, from communique actors.")]

actors = typer.Typer(
    name="actors",
    help="Ask for actors; put together, part and name them.",
    invoke_without_command=True,
    rich_markup_mode="rich",
)


def _ask(context: typer.Context, **options: Any) -> None:
    if context.invoked_subcommand is None:
        with orderly():
            subject = SUBJECTS["actors"]
            answer_question(subject, chosen(subject, options), **options)


_CONTEXT = inspect.Parameter("context", inspect.Parameter.KEYWORD_ONLY, annotation=typer.Context)
_HELP = "Ask for actors; put together, part and name them.\n\nAn option that is given twice asks for either value."
_SUBJECT = SUBJECTS["actors"]
actors.callback()(
    with_options(_ask, "actors", _HELP, [_CONTEXT, *question_options(_SUBJECT), *page_options(_SUBJECT)])
)


@actors.command()
def merge(actor: Actor, other: Actor, why: Why, by: By = None, ledger: LedgerAddress = None) -> None:
    """Make two actors one."""
    _decide(ledger, "merge", actor, other, person(by), why)


@actors.command()
def split(
    actor: Actor,
    name: Annotated[
        str,
        typer.Argument(
            metavar="NAME", help='One of its names; with its country where that tells: "Name (SE)".'
        ),
    ],
    why: Why,
    by: By = None,
    ledger: LedgerAddress = None,
) -> None:
    """Take a name out of an actor."""
    _decide(ledger, "split", actor, name, person(by), why)


@actors.command()
def rename(
    actor: Actor,
    name: Annotated[str, typer.Argument(metavar="NAME", help="The name by which it is shown.")],
    why: Why,
    by: By = None,
    ledger: LedgerAddress = None,
) -> None:
    """Give an actor the name by which it is shown."""
    _decide(ledger, "rename", actor, name, person(by), why)


def _decide(ledger: str | None, action: str, actor: str, other: str, by: str, why: str) -> None:
    from communique.ledger import decisions, open_ledger  # noqa: PLC0415 - the database is slow to import

    with orderly(), open_ledger(ledger) as opened, opened.writing() as connection:
        numbers = getattr(decisions, action)(connection, actor, other, by, why)
        said = ", ".join(map(str, numbers))
        typer.echo(f"communique: kept as decision {said}; communique actors withdraw takes it back", err=True)


@actors.command()
def withdraw(
    number: Annotated[int, typer.Argument(metavar="NUMBER", help="The number of the decision.")],
    why: Why,
    by: By = None,
    ledger: LedgerAddress = None,
) -> None:
    """Withdraw a decision; it is kept as withdrawn."""
    from communique.ledger import decisions, open_ledger  # noqa: PLC0415 - as above

    with orderly(), open_ledger(ledger) as opened, opened.writing() as connection:
        decisions.withdraw(connection, number, person(by), why)
        typer.echo(f"communique: decision {number} is withdrawn", err=True)


@actors.command("decisions")
def list_decisions(ledger: LedgerAddress = None) -> None:
    """List all decisions with who, when and why, those that are withdrawn included."""
    from sqlalchemy import select  # noqa: PLC0415 - as above

    from communique.ledger import open_ledger  # noqa: PLC0415 - as above
    from communique.ledger import tables as t  # noqa: PLC0415 - as above

    with orderly(), open_ledger(ledger, read_only=True) as opened, opened.reading() as connection:
        found = connection.execute(select(t.decision).order_by(t.decision.c.key)).all()
        _print([_row(one) for one in found])
        typer.echo(f"communique: {counted(len(found), 'decision')}", err=True)


def _row(one: Any) -> Row:
    told = Text.assemble(
        (f"{one.action} ", "cyan"),
        (f"{one.left}, {one.right}", "bold"),
        f": {one.why} ",
        (f"({one.decided_by}, {one.decided_at})", "dim"),
    )
    if one.withdrawn_at:
        told.append(f" withdrawn: {one.withdrawn_why} ({one.withdrawn_by}, {one.withdrawn_at})", "yellow")
    return Row(Text(str(one.key)), told)


@actors.command()
def pairs(
    least: Annotated[
        int, typer.Option(metavar="N", min=1, help="Only actors that so many reports name.")
    ] = 2,
    limit: Annotated[int, typer.Option(metavar="N", min=1, help="How many pairs are shown.")] = 50,
    ledger: LedgerAddress = None,
) -> None:
    """Propose pairs of actors that may be one, the likeliest first; nothing is changed."""
    from communique.ledger import decisions, open_ledger  # noqa: PLC0415 - as above

    with orderly(), open_ledger(ledger, read_only=True) as opened, opened.reading() as connection:
        found = decisions.pairs(connection, least)
        _print([_pair(one) for one in found[:limit]])
        shown = f"{min(limit, len(found)):,} of {counted(len(found), 'pair')}"
        typer.echo(f"communique: {shown}; communique actors merge or split decides", err=True)


def _pair(one: Any) -> Row:
    told = f"  {one.left.name} / {one.right.name}: {one.why}"
    return Row(
        Text(f"{one.score:.2f}", "dim"), Text.assemble((f"{one.left.id}  {one.right.id}", "bold"), told)
    )


@actors.command()
def authority(
    file: Annotated[
        Path,
        typer.Argument(
            metavar="FILE", help="CSV (id, name, kind, country, aliases, wikidata) or FollowTheMoney."
        ),
    ],
    ledger: LedgerAddress = None,
) -> None:
    """Lay an authority file under the names of the ledger, in place of the one before."""
    from communique.ledger import open_ledger  # noqa: PLC0415 - as above
    from communique.ledger.authority import lay_under, read_authority  # noqa: PLC0415 - as above

    with orderly(), open_ledger(ledger) as opened, opened.writing() as connection:
        entries = read_authority(file)
        known = lay_under(connection, entries)
        told = (
            f"{counted(len(entries), 'actor')} laid under; {counted(known, 'name')} of the ledger are theirs"
        )
        typer.echo(f"communique: {told}", err=True)


def _print(found: list[Row]) -> None:
    console = console_for(sys.stdout)
    for line in rows(found, console):
        console.print(line, soft_wrap=True)
