"""``communique words``: the word lists for those who keep them: check, try, show and compare."""

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.text import Text

from communique.cli.ending import orderly
from communique.cli.layout import console_for
from communique.cli.names import counted
from communique.cli.read import Model, Words, settings_for

# What these commands do is imported where they begin: the parser takes a second that --help should not.

words = typer.Typer(
    name="words",
    help="Check, try, show and compare the word lists that reports are read by.",
    no_args_is_help=True,
)

#: The exit code where a list has problems, or an entry is not found.
NOT_WELL = 1

#: The reports that a folder of words is tried on where none are named: those of the checkout.
SAMPLES = (Path("examples/reports"), Path(__file__).parents[3] / "examples/reports")

Folder = Annotated[
    Path,
    typer.Argument(
        metavar="FOLDER", help="A folder of word lists laid over ours.", exists=True, file_okay=False
    ),
]


@words.command()
def check(
    folder: Annotated[
        Path | None,
        typer.Argument(
            metavar="[FOLDER]",
            help="A folder of word lists laid over ours; ours alone if none is given.",
            show_default=False,
            exists=True,
            file_okay=False,
        ),
    ] = None,
    model: Model = None,
) -> None:
    """Say what is wrong in word lists, each with its file and line.

    Unknown fields and lists, entries that stand twice, codes that lead nowhere, missing sentences, and sentences
    that do not hold: under "yes" the entry must be found, under "no" it must not. With a folder, its own lists are
    checked, and then the sentences of ours too, since a word of yours may undo one of ours.

    The exit code is 1 where there are problems.
    """
    from communique.cli.words_check import problems  # noqa: PLC0415

    with orderly():
        number = 0
        for line in problems(folder, settings_for(model, folder)):
            typer.echo(line)
            number += 1
        typer.echo(f"communique: {counted(number, 'problem') if number else 'no problems'}", err=True)
        if number:
            raise typer.Exit(NOT_WELL)


@words.command("try")
def try_(
    sentence: Annotated[str, typer.Argument(metavar="SENTENCE", help="A sentence, in quotes.")],
    words_: Words = None,
    model: Model = None,
) -> None:
    """Show what the words make of a sentence.

    The entries that fire in it and where each stands; its clauses, in the one form that all grammar is brought to;
    and the exchanges and statements that were read.
    """
    with orderly():
        from communique.cli.words_try import trial  # noqa: PLC0415

        _print(trial(sentence, settings_for(model, words_), console := console_for(sys.stdout)), console)


@words.command()
def show(
    entry: Annotated[str, typer.Argument(metavar="ENTRY", help="A word, a name or a code, in any list.")],
    words_: Words = None,
) -> None:
    """Show an entry with its file and line, its fields and its sentences.

    It is looked for in every list, also among the words that other entries hold. The exit code is 1 where no list
    has it; near misses are then named.
    """
    from communique.cli.words_lists import entries  # noqa: PLC0415
    from communique.cli.words_show import look_up, near_misses, shown  # noqa: PLC0415
    from communique.lexicons.overlay import layers  # noqa: PLC0415

    with orderly():
        known = entries(layers(words_))
        found = look_up(entry, known)
        if found.entries or found.beside:
            _print(shown(found, console := console_for(sys.stdout)), console)
            return
        near = ", ".join(map(repr, near_misses(entry, known)))
        typer.echo(f"communique: no list has {entry!r}{f'; did you mean {near}?' if near else ''}", err=True)
        raise typer.Exit(NOT_WELL)


@words.command()
def diff(
    folder: Folder,
    paths: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[PATH]",
            help="Reports to read with and without the folder; the sample reports if none are named.",
            show_default=False,
        ),
    ] = None,
    model: Model = None,
) -> None:
    """Say what a folder of words changes.

    The entries it adds, and those that stand in place of ours; then, in the readings of reports, the exchanges and
    statements that appear (+), vanish (-) or change (~).
    """
    from communique.cli.words_diff import compare_lists, shown_lists, shown_readings  # noqa: PLC0415
    from communique.lexicons.overlay import layers  # noqa: PLC0415

    with orderly():
        layers(folder)
        console = console_for(sys.stdout)
        _print(shown_lists(compare_lists(folder), console), console)
        reports = paths or [str(place) for place in SAMPLES if place.is_dir()][:1]
        if reports:
            console.print()
            _print(shown_readings(reports, settings_for(model, folder), console), console)


def _print(lines: Iterable[Text], console: Console) -> None:
    for line in lines:
        console.print(line, soft_wrap=True)
