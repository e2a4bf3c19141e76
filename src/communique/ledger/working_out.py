"""All that follows from what is kept, worked out anew: exchanges, statements, events, actors, copies."""

from sqlalchemy import Connection, select

from communique.ledger import tables as t
from communique.ledger.actor_store import unite
from communique.ledger.copy_store import find_copies
from communique.ledger.ruling_store import refresh

#: So many reports are worked out at once.
BATCH = 200


def work_out(connection: Connection) -> None:
    """Work out all that follows from readings, rulings and decisions."""
    reports = list(connection.scalars(select(t.report.c.key).order_by(t.report.c.key)))
    for start in range(0, len(reports), BATCH):
        some = reports[start : start + BATCH]
        refresh(connection, some)
        find_copies(connection, some)
    unite(connection, list(connection.scalars(select(t.name.c.key))))
