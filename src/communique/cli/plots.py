"""``communique timeline`` and ``network``: small plots in the terminal, and as SVG or PNG."""

import inspect
import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.text import Text

from communique.cli.asking import chosen, question_options, with_options
from communique.cli.ending import orderly
from communique.cli.layout import Row, console_for, rows
from communique.cli.ledger_options import LedgerAddress
from communique.cli.tally import error_console
from communique.query.subjects import SUBJECTS

BLOCKS = " ▏▎▍▌▋▊▉█"
#: No bar is longer, in characters.
LONGEST = 60


class Step(StrEnum):
    """The steps of a timeline."""

    year = "year"
    month = "month"
    day = "day"


class By(StrEnum):
    """What the ends of ties are."""

    actor = "actor"
    country = "country"


_STEP = Annotated[Step, typer.Option("--by", metavar="year|month|day", help="The steps of time.")]
_BY = Annotated[By, typer.Option("--by", metavar="actor|country", help="Who is tied.")]
_MOST = Annotated[int, typer.Option(metavar="N", min=1, help="How many ties, the strongest.")]
_PICTURE = Annotated[
    Path | None,
    typer.Option("--output", metavar="FILE", help="Write a picture: .svg or .png.", show_default=False),
]


def _timeline(*, by: Step, output: Path | None, ledger: str | None, **filters: Any) -> None:
    from communique.export.plots import timeline_svg, write_picture  # noqa: PLC0415 - the database is slow to import
    from communique.ledger import open_ledger  # noqa: PLC0415 - as above
    from communique.query.counts import timeline as count  # noqa: PLC0415 - as above
    from communique.query.in_words import counted  # noqa: PLC0415 - as above

    subject, console = SUBJECTS["exchanges"], console_for(sys.stdout)
    with orderly(), open_ledger(ledger, read_only=True) as opened:
        wanted = chosen(subject, filters)
        found = count(opened, wanted, by)
        sums = [
            (step, sum(found.counts.get((step, kind), 0) for kind in found.series)) for step in found.steps
        ]
        _bars([(Text(step), number) for step, number in sums], console)
        if output:
            write_picture(timeline_svg(found, _title(wanted)), output)
        undated = f", {found.undated:,} without a day" if found.undated else ""
        _say(f"{counted(sum(number for _, number in sums), _title(wanted))}{undated}", output)


def _network(*, by: By, most: int, output: Path | None, ledger: str | None, **filters: Any) -> None:
    from communique.export.plots import network_svg, write_picture  # noqa: PLC0415 - as above
    from communique.ledger import open_ledger  # noqa: PLC0415 - as above
    from communique.query.counts import network as count  # noqa: PLC0415 - as above
    from communique.query.in_words import counted  # noqa: PLC0415 - as above

    subject, console = SUBJECTS["exchanges"], console_for(sys.stdout)
    with orderly(), open_ledger(ledger, read_only=True) as opened:
        wanted = chosen(subject, filters)
        found = count(opened, wanted, most, by)
        names = {id_: one.name for id_, one in found.actors.items()}
        _bars(
            [(Text(f"{names[tie.source]} → {names[tie.target]}"), tie.number) for tie in found.ties], console
        )
        if output:
            write_picture(network_svg(found, _title(wanted)), output)
        left = (
            f"; {found.left_out:,} weaker {'tie' if found.left_out == 1 else 'ties'} left out"
            if found.left_out
            else ""
        )
        _say(f"{counted(len(found.ties), 'ties')} of {_title(wanted)}{left}", output)


def _title(filters: dict[str, list[str]]) -> str:
    from communique.query.in_words import described  # noqa: PLC0415 - as above

    return described(SUBJECTS["exchanges"], filters)


def _bars(found: list[tuple[Text, int]], console: Console) -> None:
    """Print a bar for each number, as long as it is large."""
    tallest = max((number for _, number in found), default=1) or 1
    room = min(LONGEST, console.width // 2)
    bars = [Text.assemble((_bar(number / tallest * room), "cyan"), f" {number:,}") for _, number in found]
    for line in rows([Row(label, bar) for (label, _), bar in zip(found, bars, strict=True)], console):
        console.print(line, soft_wrap=True)


def _bar(length: float) -> str:
    """Return a bar of some length in characters, to the eighth of one."""
    whole, rest = divmod(round(length * 8), 8)
    return "█" * whole + (BLOCKS[rest] if rest else "")


def _say(told: str, output: Path | None) -> None:
    error_console().print(f"communique: {told}{f'; drawn in {output}' if output else ''}", soft_wrap=True)


def _command(function: Any, name: str, help_: str, own: dict[str, tuple[Any, Any]]) -> Any:
    shared = {"output": (_PICTURE, None), "ledger": (LedgerAddress, None)}
    parameters = [
        inspect.Parameter(one, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=kind)
        for one, (kind, default) in (own | shared).items()
    ]
    return with_options(function, name, help_, [*question_options(SUBJECTS["exchanges"]), *parameters])


timeline = _command(
    _timeline,
    "timeline",
    "Draw how many exchanges there were over time, by kind in a picture.",
    {"by": (_STEP, Step.month)},
)
network = _command(
    _network,
    "network",
    "Draw who addressed whom how often.",
    {"by": (_BY, By.actor), "most": (_MOST, 30)},
)
