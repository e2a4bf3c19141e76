"""The commands that ask a ledger; their options are the table of filters."""

import inspect
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any

import typer

from communique.cli.ending import orderly
from communique.cli.ledger_options import LedgerAddress
from communique.cli.shown import Shape, write_answer
from communique.cli.tally import error_console
from communique.query.subjects import SUBJECTS, Subject

#: So many rows are shown where nothing is said.
PAGE = 50

_ALL = typer.Option("--all", help="All rows, not page by page.")
_LIMIT = typer.Option(metavar="N", min=1, help="How many rows make a page.")
_AFTER = typer.Option(
    metavar="MARK", help="The next page: the mark from the end of the one before.", show_default=False
)
_OUTPUT = typer.Option(metavar="FILE", help="Write to this file, whole or not at all.", show_default=False)
_FORMAT = typer.Option(
    "--format",
    metavar="table|jsonl|csv|parquet",
    help="A table to read, or rows for programs, with their evidence.",
)


def question_options(subject: Subject) -> list[inspect.Parameter]:
    """Return the options by which the rows of a subject are chosen, from its filters."""
    return [
        _option(_python(name), list[str] | None, None, _filter_option(subject, name))
        for name in subject.filters
    ]


def chosen(subject: Subject, options: dict[str, Any]) -> dict[str, list[str]]:
    """Take the values of the filters out of the options of a command."""
    return {name: values for name in subject.filters if (values := options.pop(_python(name)))}


def question_command(name: str, help_: str) -> Callable[..., None]:
    """Return the command that asks for a subject."""
    subject = SUBJECTS[name]

    def command(**options: Any) -> None:
        with orderly():
            answer_question(subject, chosen(subject, options), **options)

    return with_options(command, name, help_, [*question_options(subject), *page_options(subject)])


def with_options(
    command: Callable[..., None], name: str, help_: str, options: list[inspect.Parameter]
) -> Callable[..., None]:
    """Give a function that takes any options those that it is to have on the command line."""
    command.__name__, command.__doc__ = name, help_
    command.__signature__ = inspect.Signature(options)  # type: ignore[attr-defined]
    command.__annotations__ = {option.name: option.annotation for option in options}
    return command


def answer_question(
    subject: Subject,
    filters: dict[str, list[str]],
    *,
    ledger: str | None,
    sort: str | None,
    limit: int,
    everything: bool,
    after: str | None,
    format_: Shape,
    output: Path | None,
) -> None:
    """Ask a ledger and show what it answers; say in words what is shown."""
    from communique.ledger import open_ledger  # noqa: PLC0415 - the database is slow to import
    from communique.query import Question, ask  # noqa: PLC0415 - as above
    from communique.query.in_words import counted  # noqa: PLC0415 - as above

    question = Question(subject.name, filters, sort, None if everything else limit, after)
    with open_ledger(ledger, read_only=True) as opened:
        answer = ask(opened, question)
    write_answer(answer.records, subject, format_, output)
    sys.stdout.flush()
    console = error_console()
    of = f"{len(answer.records):,} of " if len(answer.records) != answer.total else ""
    console.print(f"communique: {of}{counted(answer.total, answer.words)}", soft_wrap=True)
    if answer.next:
        console.print(f"communique: the next page: --after {answer.next}", soft_wrap=True)


def page_options(subject: Subject) -> list[inspect.Parameter]:
    """Return the options by which an answer is ordered, paged and written."""
    orders = ", ".join([*subject.sorts, *(["rank"] if subject.searched else [])])
    sort = typer.Option(
        metavar="ORDER", help=f"{orders}; with a minus sign, the other way round.", show_default=False
    )
    return [
        _option("sort", str | None, None, sort),
        _option("limit", int, PAGE, _LIMIT),
        _option("everything", bool, default=False, option=_ALL),
        _option("after", str | None, None, _AFTER),
        _option("format_", Shape, Shape.table, _FORMAT),
        _option("output", Path | None, None, _OUTPUT),
        inspect.Parameter("ledger", inspect.Parameter.KEYWORD_ONLY, default=None, annotation=LedgerAddress),
    ]


def _option(name: str, kind: Any, default: Any, option: Any) -> inspect.Parameter:
    return inspect.Parameter(
        name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=Annotated[kind, option]
    )


def _filter_option(subject: Subject, name: str) -> Any:
    one = subject.filters[name]
    return typer.Option(f"--{name}", metavar=one.value, help=one.help, show_default=False)


def _python(name: str) -> str:
    """Return a name that Python takes: "from" is a word of its own."""
    return f"{name}_"


exchanges = question_command(
    "exchanges",
    "Ask for exchanges: who conveyed what to whom, when, through whom.\n\n"
    "Copies of one report count as one. An option that is given twice asks for either value.",
)
statements = question_command(
    "statements",
    "Ask for statements: who said what to whom.\n\nAn option that is given twice asks for either value.",
)
coded = question_command(
    "events",
    "Ask a ledger for the coded events of its reports.\n\nAn option that is given twice asks for either value.",
)
reports = question_command(
    "reports", "Ask for reports.\n\nAn option that is given twice asks for either value."
)
