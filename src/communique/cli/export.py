"""``communique export``: the ledger, or what belongs to some exchanges of it, in the formats of others."""

import inspect
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer

from communique.cli.asking import chosen, question_options, with_options
from communique.cli.ending import orderly
from communique.cli.ledger_options import LedgerAddress
from communique.cli.tally import error_console
from communique.errors import SourceError
from communique.query.subjects import SUBJECTS


class Leaving(StrEnum):
    """The formats of ``communique export``."""

    csv = "csv"
    parquet = "parquet"
    readings = "readings"
    ftm = "ftm"
    annotations = "annotations"
    dossier = "dossier"
    bibtex = "bibtex"
    csl = "csl"


Format = Annotated[Leaving, typer.Argument(metavar="FORMAT", help=" | ".join(Leaving))]
Output = Annotated[Path, typer.Argument(metavar="OUTPUT", help="The file; for csv and parquet, the folder.")]
_HELP = (
    "Write the ledger, or what belongs to the exchanges that are asked for, in the formats of others.\n\n"
    "csv (with Frictionless and CSVW descriptions), parquet, readings (JSON Lines), ftm (FollowTheMoney), "
    "annotations (W3C), dossier (a page), bibtex, csl. Says how many rows it wrote, and how many it left out."
)


def _export(*, format_: Leaving, output: Path, ledger: str | None, **filters: Any) -> None:
    from communique.export import export_ledger  # noqa: PLC0415 - the database is slow to import
    from communique.ledger import open_ledger  # noqa: PLC0415 - as above

    with orderly(), open_ledger(ledger, read_only=True) as opened:
        try:
            told = export_ledger(opened, format_, output, chosen(SUBJECTS["exchanges"], filters))
        except OSError as problem:
            raise SourceError(f"cannot write {output}: {problem.strerror or problem}") from problem
        error_console().print(f"communique: {told.in_words()}; in {output}", soft_wrap=True)


def _parameters() -> list[inspect.Parameter]:
    word = inspect.Parameter.POSITIONAL_OR_KEYWORD
    own = [
        inspect.Parameter(name, word, annotation=kind)
        for name, kind in (("format_", Format), ("output", Output))
    ]
    ledger = inspect.Parameter(
        "ledger", inspect.Parameter.KEYWORD_ONLY, default=None, annotation=LedgerAddress
    )
    return [*own, *question_options(SUBJECTS["exchanges"]), ledger]


export = with_options(_export, "export", _HELP, _parameters())
