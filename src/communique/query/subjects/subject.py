"""What may be asked for: rows with their filters, their orders, their columns and the records made of them."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Column, ColumnElement, Connection, Row, Select, Table, select

from communique.ledger import tables as t
from communique.query.filters import Filter
from communique.query.records import Record


class Subject(NamedTuple):
    """A kind of row that may be asked for.

    Attributes:
        name: Its name in the plural: "exchanges".
        base: The query of all its rows, without order.
        key: The column that no two rows share.
        filters: The filters it takes.
        sorts: The columns it may be ordered by.
        sort: The order where none is asked for; a minus sign turns it round.
        shape: Rows → records, with what other tables say of them.
        columns: The fields of a record that a table shows.
        only: Which rows are meant at all; ``None`` for every one.
        searched: The table whose words are searched, if it has text.
    """

    name: str
    base: Select[Any]
    key: Column[Any]
    filters: Mapping[str, Filter]
    sorts: Mapping[str, Column[Any]]
    sort: str
    shape: Callable[[Connection, Sequence[Row[Any]]], list[Record]]
    columns: tuple[str, ...]
    only: ColumnElement[bool] | None = None
    searched: str | None = None


def with_report(table: Table, *more: Any) -> Select[Any]:
    """Return all rows of a table beside what identifies their report."""
    report = [
        t.report.c[name].label(f"report_{name}")
        for name in ("id", "source", "title", "publisher", "published", "url", "day")
    ]
    return select(table, *report, *more).join(t.report, t.report.c.key == table.c.report)
