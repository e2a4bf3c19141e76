"""How an older ledger becomes a newer one: all changes that it lacks, in one transaction, each with its record.

A new ledger is made from :mod:`communique.ledger.tables` as they are now, and counts as having been through all.
"""

import logging
from typing import Protocol

from sqlalchemy import Connection, Engine, func, insert, inspect, select

from communique.errors import LedgerError, NewerLedger
from communique.ledger import tables as t
from communique.ledger.changes import ANEW, CHANGES, Change
from communique.ledger.clock import now
from communique.ledger.working_out import work_out

_LOG = logging.getLogger(__name__)
#: A ledger of more reports is worked out in minutes, not in seconds.
MANY = 1_000


class Extras(Protocol):
    """What a module of a database does beside SQLAlchemy."""

    def create_extras(self, connection: Connection) -> None:
        """Make what SQLAlchemy does not."""

    def lock(self, connection: Connection) -> None:
        """Take the one lock for writing."""


def migrate(engine: Engine, database: Extras, changes: tuple[Change, ...] = CHANGES) -> list[str]:
    """Bring a ledger up to date, or make a new one; return the names of the changes made.

    Raises:
        NewerLedger: Where a later version of communique has written it.
        LedgerError: Where the database holds tables of another program under our names.
    """
    with engine.connect() as connection:
        if _lacks(connection, changes) == 0:
            return []
    with engine.connect().execution_options(writes=True) as connection, connection.begin():
        database.lock(connection)
        lacks = _lacks(connection, changes)
        if lacks is None:
            _create(connection, database)
            names = [_record(connection, number, change) for number, change in enumerate(changes, 1)]
            return names[:0]
        return _change(connection, len(changes) - lacks, changes)


def _lacks(connection: Connection, changes: tuple[Change, ...]) -> int | None:
    """Return how many of the changes a ledger lacks; ``None`` for a database without a ledger."""
    done = _number(connection)
    if done is not None and done > len(changes):
        raise NewerLedger(
            f"a later version of communique has written this ledger (its tables are at {done}, ours at "
            f"{len(changes)}): install that version, or name another ledger"
        )
    return None if done is None else len(changes) - done


def _number(connection: Connection) -> int | None:
    """Return the number of the last change; ``None`` for a database without a ledger."""
    if not inspect(connection).has_table(t.version.name):
        return None
    number: int = connection.execute(select(func.coalesce(func.max(t.version.c.number), 0))).scalar_one()
    return number


def _create(connection: Connection, database: Extras) -> None:
    taken = set(inspect(connection).get_table_names()) & set(t.metadata.tables)
    if taken:
        raise LedgerError(
            f"the database already has tables of these names: {', '.join(sorted(taken))}; name another one"
        )
    t.metadata.create_all(connection)
    database.create_extras(connection)


def _change(connection: Connection, done: int, changes: tuple[Change, ...]) -> list[str]:
    """Make the changes that a ledger lacks; what follows from its readings is worked out once, at the end."""
    names = []
    for number, change in enumerate(changes[done:], done + 1):
        change(connection)
        names.append(_record(connection, number, change))
    if ANEW & {*changes[done:]}:
        _tell(connection)
        work_out(connection)
    return names


def _tell(connection: Connection) -> None:
    """Say on standard error, or wherever the user's program logs, why it takes a while."""
    reports = connection.execute(select(func.count()).select_from(t.report)).scalar_one()
    if reports > MANY:
        _LOG.warning(
            "communique: the ledger is brought up to date, %s reports; this takes some minutes",
            f"{reports:,}",
        )


def _record(connection: Connection, number: int, change: Change) -> str:
    row = {"number": number, "name": change.__name__, "applied_at": now()}
    connection.execute(insert(t.version), row)
    return change.__name__
