"""What records of several subjects are made of: their actors, the words they rest on, their report."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import Column, Connection, Row, Table, func, select

from communique.ledger import tables as t

Record = dict[str, Any]
Rows = Sequence[Row[Any]]

#: A database takes so many values in one IN.
MANY = 500


def report_of(row: Row[Any]) -> Record:
    """Return what a record says of its report."""
    return {
        "report": row.report_id,
        "source": row.report_source,
        "title": row.report_title,
        "publisher": row.report_publisher,
        "published": row.report_published,
        "url": row.report_url,
    }


def parties_of(connection: Connection, table: Table, rows: Rows) -> dict[tuple[int, str], list[Record]]:
    """Return for each row and role the actors, as they are called over the whole ledger."""
    owner = table.c[table.name.partition("_")[0]]
    found: dict[tuple[int, str], list[Record]] = defaultdict(list)
    for some in some_of([row.key for row in rows]):
        asked = (
            select(
                owner,
                table.c.role,
                t.name.c.name,
                t.actor.c.id,
                t.actor.c.name.label("actor"),
                t.actor.c.country,
            )
            .join(t.name, t.name.c.key == table.c.name)
            .join(t.actor, t.actor.c.id == t.name.c.actor)
            .where(owner.in_(some))
            .order_by(owner, table.c.role, table.c.position)
        )
        for key, role, name, actor, called, country in connection.execute(asked):
            found[key, role].append({"actor": actor, "name": called, "country": country, "as": name})
    return found


def texts_of(connection: Connection, rows: Rows) -> dict[int, str]:
    """Return the texts of the reports of some rows."""
    return dict(pairs(connection, t.report.c.key, t.report.c.text, sorted({row.report for row in rows})))


def pairs(
    connection: Connection, key: Column[Any], value: Column[Any], wanted: Sequence[Any]
) -> Iterator[tuple[Any, Any]]:
    """Yield two columns of the rows whose first is one of some values."""
    for some in some_of(wanted):
        yield from connection.execute(select(key, value).where(key.in_(some)).order_by(key, value))


def counts_of(connection: Connection, table: Table, reports_: Sequence[int]) -> dict[int, int]:
    """Return how many rows of a table some reports have."""
    found: dict[int, int] = {}
    for some in some_of(reports_):
        asked = select(table.c.report, func.count()).where(table.c.report.in_(some)).group_by(table.c.report)
        found |= dict(connection.execute(asked).all())
    return found


def cited(spans: Iterable[Sequence[int]], text: str) -> list[Record]:
    """Return stretches of a text with their words."""
    return [{"span": [start, end], "words": " ".join(text[start:end].split())} for start, end in spans]


def some_of(things: Sequence[Any]) -> Iterator[Sequence[Any]]:
    """Yield things in lists that one query can take."""
    for start in range(0, len(things), MANY):
        yield things[start : start + MANY]
