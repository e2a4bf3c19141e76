"""The commands together."""

import sys
from typing import Annotated

import typer

from communique import __version__
from communique.cli.actors import actors
from communique.cli.add import add
from communique.cli.asking import coded, exchanges, reports, statements
from communique.cli.correct import correct, rulings, withdraw
from communique.cli.events import events
from communique.cli.explain import explain
from communique.cli.export import export
from communique.cli.history import history
from communique.cli.keeping import backup, restore, sql
from communique.cli.plots import network, timeline
from communique.cli.read import read
from communique.cli.recode import recode_readings
from communique.cli.relations import relations
from communique.cli.reread import reread
from communique.cli.schema import schema
from communique.cli.words import words

app = typer.Typer(
    name="communique",
    help="Reads published reports of diplomatic exchanges: who conveyed what to whom.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode="rich",
    pretty_exceptions_enable=False,
)
app.command()(read)
app.command()(explain)
app.command()(events)
app.command()(relations)
app.command("recode")(recode_readings)
app.command()(schema)
app.command()(add)
app.command()(exchanges)
app.command()(statements)
app.command("coded")(coded)
app.command()(reports)
app.command()(timeline)
app.command()(network)
app.command()(history)
app.command()(correct)
app.command()(withdraw)
app.command()(rulings)
app.command()(reread)
app.command()(export)
app.command()(sql)
app.command()(backup)
app.command()(restore)
app.add_typer(actors)
app.add_typer(words)


def _version(asked: bool) -> None:
    if asked:
        typer.echo(f"communique {__version__}")
        raise typer.Exit


@app.callback()
def _communique(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and leave.")
    ] = False,
) -> None:
    """Read published reports of diplomatic exchanges: who conveyed what to whom."""


def main() -> None:
    """Run the command line; what goes into a pipe is UTF-8 on every system."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding=stream.encoding if stream.isatty() else "utf-8", errors="replace")
    app()
