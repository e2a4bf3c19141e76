"""What the commands on a ledger share."""

from typing import Annotated

import typer

LedgerAddress = Annotated[
    str | None,
    typer.Option(
        "--ledger",
        metavar="FILE|URL",
        help="A file, or postgresql://…; else what COMMUNIQUE_LEDGER names, else a file in your data folder.",
        show_default=False,
    ),
]
Why = Annotated[str, typer.Option(metavar="WORDS", help="Why; kept for ever.", show_default=False)]
By = Annotated[
    str | None,
    typer.Option(
        metavar="NAME",
        help="Who decides; else what COMMUNIQUE_USER names, else your name on this computer.",
        envvar="COMMUNIQUE_USER",
        show_envvar=False,
        show_default=False,
    ),
]
