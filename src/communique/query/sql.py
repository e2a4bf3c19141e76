"""SQL of the user's own, which can ask and cannot change."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError, ResourceClosedError

from communique.errors import QueryError
from communique.ledger import Ledger


class Result(NamedTuple):
    """What a query gave: its columns and rows."""

    columns: tuple[str, ...]
    rows: Sequence[Sequence[Any]]


def run(ledger: Ledger, query: str) -> Result:
    """Run a query on a ledger that was opened for reading.

    Raises:
        QueryError: Where the database refuses it, in its own words.
    """
    try:
        with ledger.engine.connect() as connection, connection.begin():
            if connection.dialect.name == "postgresql":
                return _alone(connection, query)
            done = connection.exec_driver_sql(query)
            return Result(tuple(done.keys()), done.all())
    except ResourceClosedError as problem:
        raise QueryError("this query gives no rows; a ledger is only read here") from problem
    except DBAPIError as problem:
        raise QueryError(f"the database says: {' '.join(str(problem.orig).split())}") from problem


def _alone(connection: Connection, query: str) -> Result:
    """Run a query of PostgreSQL as a prepared one, which no second statement can follow; SQLite takes but one."""
    driver = connection.connection.driver_connection
    if driver is None:
        raise QueryError("the database has closed the connection; ask again")
    with driver.cursor() as cursor:
        try:
            cursor.execute(query, prepare=True)
        except driver.Error as problem:
            raise QueryError(f"the database says: {' '.join(str(problem).split())}") from problem
        if cursor.description is None:
            raise QueryError("this query gives no rows; a ledger is only read here")
        return Result(tuple(column.name for column in cursor.description), cursor.fetchall())
