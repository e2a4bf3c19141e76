"""What may be asked for: its rows, its filters, its orders and its columns."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Column, ColumnElement, Connection, Row, Select, Table, select

from communique.ledger import tables as t
from communique.query import records
from communique.query.filters import ACTORS, EVENTS, EXCHANGES, REPORTS, STATEMENTS, Filter

Record = dict[str, Any]


class Subject(NamedTuple):
    """A kind of row that may be asked for.

    Attributes:
        name: Its name in the plural: "exchanges".
        base: The query of all its rows, without order.
        only: Which rows are meant at all; ``None`` for every one.
        key: The column that no two rows share.
        filters: The filters it takes.
        sorts: The columns it may be ordered by.
        sort: The order where none is asked for; a minus sign turns it round.
        shape: Rows → records, with what other tables say of them.
        columns: The fields of a record that a table shows.
        searched: The table whose words are searched, if it has text.
    """

    name: str
    base: Select[Any]
    only: ColumnElement[bool] | None
    key: Column[Any]
    filters: Mapping[str, Filter]
    sorts: Mapping[str, Column[Any]]
    sort: str
    shape: Callable[[Connection, Sequence[Row[Any]]], list[Record]]
    columns: tuple[str, ...]
    searched: str | None = None


def _with_report(table: Table, *more: Any) -> Select[Any]:
    """Return all rows of a table beside what identifies their report."""
    report = [
        t.report.c[name].label(f"report_{name}")
        for name in ("id", "source", "title", "publisher", "published", "url", "day")
    ]
    return select(table, *report, *more).join(t.report, t.report.c.key == table.c.report)


SUBJECTS: Mapping[str, Subject] = {
    "exchanges": Subject(
        "exchanges",
        _with_report(t.exchange),
        t.exchange.c.first == t.exchange.c.key,
        t.exchange.c.id,
        EXCHANGES,
        {
            "date": t.exchange.c.date_from,
            "confidence": t.exchange.c.confidence,
            "reports": t.exchange.c.reports,
        },
        "date",
        records.exchanges,
        ("date", "kind", "from", "to", "conveyed_by", "purpose", "occasion", "id"),
        "report",
    ),
    "statements": Subject(
        "statements",
        _with_report(t.statement),
        None,
        t.statement.c.id,
        STATEMENTS,
        {"date": t.statement.c.day},
        "date",
        records.statements,
        ("date", "speakers", "act", "words", "addressees", "id"),
        "statement",
    ),
    "events": Subject(
        "events",
        _with_report(t.event),
        None,
        t.event.c.id,
        EVENTS,
        {"date": t.event.c.day, "goldstein": t.event.c.goldstein},
        "date",
        records.events,
        ("date", "source", "cameo", "plover", "target", "goldstein", "id"),
        "report",
    ),
    "actors": Subject(
        "actors",
        select(t.actor),
        None,
        t.actor.c.id,
        ACTORS,
        {"reports": t.actor.c.reports, "name": t.actor.c.name},
        "-reports",
        records.actors,
        ("name", "kind", "country", "reports", "also", "id"),
    ),
    "reports": Subject(
        "reports",
        select(t.report),
        None,
        t.report.c.id,
        REPORTS,
        {"date": t.report.c.day, "length": t.report.c.length},
        "date",
        records.reports,
        ("published", "publisher", "title", "exchanges", "statements", "id"),
        "report",
    ),
}
