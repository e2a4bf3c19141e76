"""The commands together."""

import sys
from typing import Annotated

import typer

from communique import __version__
from communique.cli.loading import group_of

#: Where each command is; it is loaded when it is wanted.
_PLACES = {
    "read": "read:read",
    "explain": "explain:explain",
    "events": "events:events",
    "relations": "relations:relations",
    "recode": "recode:recode_readings",
    "schema": "schema:schema",
    "add": "add:add",
    "exchanges": "asking:exchanges",
    "statements": "asking:statements",
    "coded": "asking:coded",
    "reports": "asking:reports",
    "timeline": "plots:timeline",
    "network": "plots:network",
    "history": "history:history",
    "correct": "correct:correct",
    "withdraw": "correct:withdraw",
    "rulings": "correct:rulings",
    "reread": "reread:reread",
    "export": "export:export",
    "sql": "keeping:sql",
    "backup": "keeping:backup",
    "restore": "keeping:restore",
    "actors": "actors:actors",
    "words": "words:words",
}

app = typer.Typer(
    name="communique",
    cls=group_of({name: f"communique.cli.{place}" for name, place in _PLACES.items()}),
    help="Reads published reports of diplomatic exchanges: who conveyed what to whom.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode="rich",
    pretty_exceptions_enable=False,
)


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
