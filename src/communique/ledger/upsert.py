"""Adding rows, on either database: their numbers, and those that may be there already."""

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, Table, func, select
from sqlalchemy.dialects import postgresql, sqlite

#: SQLite takes so many values in one IN.
MANY = 500


def next_key(connection: Connection, table: Table) -> int:
    """Return the next number of a table; the lock for writing keeps it ours."""
    last: int = connection.execute(select(func.coalesce(func.max(table.c.key), 0))).scalar_one()
    return last + 1


def parts(things: Sequence[str] | Sequence[int]) -> Iterator[Sequence[str] | Sequence[int]]:
    """Yield some things in lists that one query can take."""
    for start in range(0, len(things), MANY):
        yield things[start : start + MANY]


def insert_new(connection: Connection, table: Table, rows: Sequence[dict[str, Any]]) -> None:
    """Insert those of some rows that are not there yet, by any of the table's keys."""
    if not rows:
        return
    dialect = sqlite if connection.dialect.name == "sqlite" else postgresql
    connection.execute(dialect.insert(table).on_conflict_do_nothing(), rows)


def insert_or_replace(connection: Connection, table: Table, rows: Sequence[dict[str, Any]]) -> None:
    """Insert rows; one whose primary key is there already takes its place."""
    if not rows:
        return
    dialect = sqlite if connection.dialect.name == "sqlite" else postgresql
    statement = dialect.insert(table)
    keys = [column.name for column in table.primary_key]
    others = {name: statement.excluded[name] for name in rows[0] if name not in keys}
    connection.execute(statement.on_conflict_do_update(index_elements=keys, set_=others), rows)
