"""``communique read``: reports in, their exchanges and statements out."""

import sys
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Annotated

import typer

from communique.cli.ending import NOT_ALL_READ, orderly
from communique.cli.output import WRITERS, Format, opened
from communique.cli.tally import Answers, Tally, error_console, with_progress
from communique.settings import Settings

Paths = Annotated[
    list[str],
    typer.Argument(
        metavar="PATH",
        help="Files (.txt, .md, .html, .jsonl, .jsonl.gz), folders, patterns, or - for standard input.",
        show_default=False,
    ),
]
Model = Annotated[
    str | None,
    typer.Option(metavar="NAME", help="Another spaCy pipeline that is installed.", show_default=False),
]
Words = Annotated[
    Path | None,
    typer.Option(
        "--words",
        metavar="FOLDER",
        help="A folder of your own word lists laid over ours; else what COMMUNIQUE_WORDS names.",
        envvar="COMMUNIQUE_WORDS",
        show_envvar=False,
        show_default=False,
    ),
]
Actors = Annotated[
    list[Path] | None,
    typer.Option(
        "--actors",
        metavar="FILE",
        help="An actor or agent file of your own in PETRARCH's format, for the codes of events; may be given often.",
        show_default=False,
    ),
]


Verbs = Annotated[
    list[Path] | None,
    typer.Option(
        "--verbs",
        metavar="FILE",
        help="A verb dictionary of your own in PETRARCH's format, whose patterns go before ours; may be given often.",
        show_default=False,
    ),
]

AsPetrarch = Annotated[
    bool,
    typer.Option(
        "--as-petrarch",
        help="Follow PETRARCH's conventions where they differ from ours: what is told in the future is done, what is "
        "denied is its opposite, and the roles of your agent files replace ours.",
    ),
]


def read(
    paths: Paths,
    format_: Annotated[
        Format,
        typer.Option(
            "--format",
            metavar="card|json|jsonl|html",
            help="A card a report, one JSON array, a JSON object a line, or one page to read in a browser.",
        ),
    ] = Format.card,
    output: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Write to this file, whole or not at all.", show_default=False),
    ] = None,
    jobs: Annotated[int, typer.Option(metavar="N", min=1, help="How many processes read.")] = 1,
    clauses: Annotated[
        bool, typer.Option("--clauses", help="Keep the clauses, so that events can be coded anew (recode).")
    ] = False,
    actors: Actors = None,
    words: Words = None,
    model: Model = None,
    quiet: Annotated[bool, typer.Option("--quiet", help="No progress and no closing count.")] = False,
) -> None:
    """Read reports and show who conveyed what to whom.

    Prints the exchanges of each report and what each side said.

    A report that cannot be read is told on standard error; the others go on, and the exit code is 1.
    """
    with orderly():
        tally = Tally(error_console())
        answers = tally.watch(answers_to(paths, settings_for(model, words, actors, clauses=clauses), jobs))
        # Cards on a terminal are progress enough; a bar would break into them.
        if not quiet and tally.console.is_terminal and (output or not sys.stdout.isatty()):
            answers = with_progress(answers, tally.console)
        with opened(output) as out, closing(answers):
            lines = WRITERS[format_](answers, out)
        if not quiet:
            tally.close(lines, output)
        if tally.unread:
            raise typer.Exit(NOT_ALL_READ)


def settings_for(
    model: str | None,
    words: Path | None = None,
    actors: Sequence[Path] | None = None,
    verbs: Sequence[Path] | None = None,
    *,
    clauses: bool = False,
    partial: bool = False,
    future_as_done: bool = False,
    as_petrarch: bool = False,
) -> Settings:
    """Return the settings that the options ask for."""
    return Settings(
        model=model or Settings().model,
        words=words,
        actor_files=tuple(actors or ()),
        verb_files=tuple(verbs or ()),
        clauses=clauses,
        partial_events=partial,
        future_as_done=future_as_done,
        as_petrarch=as_petrarch,
    )


def answers_to(paths: Sequence[str], settings: Settings, jobs: int = 1) -> Answers:
    """Open and read the reports that the paths name."""
    # Loaded here, since the language model takes a second that --help should not.
    from communique.sources import open_sources  # noqa: PLC0415
    from communique.workers import read_all  # noqa: PLC0415

    yield from read_all(open_sources(paths, settings), settings, jobs)
