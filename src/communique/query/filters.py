"""What a filter is, and what filters are made of; each subject has its table of them (``subjects/``).

One table serves the command line, the sentence above an answer and the reference. Of several values of one filter
any may hold; of several filters all must.
"""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Column, ColumnElement, Table, and_, func, or_, select

from communique.errors import QueryError
from communique.ledger import tables as t
from communique.ledger.days import bounds, is_date
from communique.ledger.terms import parse_terms
from communique.lexicons.fit import near
from communique.query.asking import Asking
from communique.query.sides import in_words, names_of

Clause = Callable[[Asking, str], ColumnElement[bool]]


class Filter(NamedTuple):
    """A filter.

    Attributes:
        value: What a value of it is, as options show it: "WHO".
        help: What it asks for, in a sentence.
        says: How to say it, with ``{}`` for the value.
        clause: A value → the condition on a row.
        shown: A value → how to say the value.
    """

    value: str
    help: str
    says: str
    clause: Clause
    shown: Callable[[str], str] = str


def equal(column: Column[Any]) -> Clause:
    """Whether a column has the value."""
    return lambda _, value: column == value


def one_of(column: Column[Any], choices: Sequence[str]) -> Clause:
    """Whether a column has the value, which is one of a few.

    Args:
        column: The column.
        choices: All that it may hold; another value is a mistake, and told with the one that was meant.
    """

    def clause(_: Asking, value: str) -> ColumnElement[bool]:
        if value not in choices:
            raise QueryError(f"{value!r}: it may be {', '.join(choices)}{near(value, choices)}")
        return column == value

    return clause


def holding(*columns: Column[Any]) -> Clause:
    """Whether one of the columns holds the words, in capitals or not."""
    return lambda _, value: or_(
        *(func.lower(one).contains(value.lower(), autoescape=True) for one in columns)
    )


def _first_day(value: str) -> str:
    return _bounds(value)[0]


def _bounds(value: str) -> tuple[str, str]:
    found = bounds(value) if is_date(value) else None
    if found is None:
        raise QueryError(f"{value!r}: this is no date; write 2012, 2012-04 or 2012-04-15")
    return found


def party(table: Table, *roles: str) -> Clause:
    """Whether somebody who is meant has one of the roles, or any where none is named."""
    owner = table.c[table.name.partition("_")[0]]

    def clause(asking: Asking, value: str) -> ColumnElement[bool]:
        asked = select(owner).where(table.c.name.in_(names_of(asking, value)))
        target = t.metadata.tables[owner.name].c.key
        return target.in_(asked.where(table.c.role.in_(roles)) if roles else asked)

    return clause


def _in_report(clause: ColumnElement[bool], table: Table) -> ColumnElement[bool]:
    if table is t.report:
        return clause
    return table.c.report.in_(select(t.report.c.key).where(clause))


def of_report(table: Table) -> Clause:
    """Whether a row is of a report: by its id, the beginning of it, or its source."""

    def clause(_: Asking, value: str) -> ColumnElement[bool]:
        start = value.partition(".")[0]
        return _in_report(
            or_(t.report.c.id.startswith(start, autoescape=True), t.report.c.source == value), table
        )

    return clause


def _text(table: Table) -> Clause:
    """Whether the words stand in a statement, or in the report of anything else."""
    searched = "statement" if table is t.statement else "report"

    def clause(asking: Asking, value: str) -> ColumnElement[bool]:
        found = asking.database.matches(searched, parse_terms(value))
        return (table.c.key if table in {t.statement, t.report} else table.c.report).in_(select(found.c.key))

    return clause


def who(help_: str, says: str, table: Table, *roles: str) -> Filter:
    """Return the filter of those who have a part in a row; any part where no roles are named."""
    return Filter("WHO", help_, says, party(table, *roles), in_words)


def labelled(table: Table) -> Clause:
    """Whether a row has a label: a purpose, a topic."""
    owner, label = (table.c[name] for name in table.name.split("_"))
    key = t.metadata.tables[owner.name].c.key
    return lambda _, value: key.in_(select(owner).where(label == value))


def about_report(table: Table) -> dict[str, Filter]:
    """Return the filters that every row has by its report."""
    report = t.report.c
    return {
        "publisher": Filter(
            "NAME",
            "What this publisher reports.",
            "published by {}",
            lambda _, value: _in_report(
                func.lower(report.publisher).contains(value.lower(), autoescape=True), table
            ),
        ),
        "title": Filter(
            "WORDS",
            "What stands under a headline with these words.",
            "under a headline with “{}”",
            lambda _, value: _in_report(
                func.lower(report.title).contains(value.lower(), autoescape=True), table
            ),
        ),
        "report": Filter(
            "ID",
            "What this report says: its id, the beginning of it, or its source.",
            "of report {}",
            of_report(table),
        ),
        "text": Filter(
            "WORDS",
            'Free text: words, "a phrase", a beginning*, -without.',
            "with the words {}",
            _text(table),
        ),
    }


def days(first: Column[str], last: Column[str]) -> dict[str, Filter]:
    """Return the filters by day of rows that may have been from a first to a last day."""
    return {
        "since": Filter(
            "DATE", "On this day or later.", "since {}", lambda _, value: last >= _first_day(value)
        ),
        "until": Filter(
            "DATE",
            "On this day or earlier.",
            "until {}",
            lambda _, value: and_(first <= _bounds(value)[1], first != ""),
        ),
        "on": Filter(
            "DATE",
            "On this day, in this month or year.",
            "on {}",
            lambda _, value: and_(first <= _bounds(value)[1], last >= _bounds(value)[0]),
        ),
    }


def number(value: str) -> float:
    """Return the number that a value is."""
    try:
        return float(value)
    except ValueError:
        raise QueryError(f"{value!r}: this is no number; write 0.9") from None
