"""The tables of a ledger, declared once for SQLite and PostgreSQL.

* kept.py     what was published, and what was read of it: reports, snapshots, whole readings;
* decided.py  what people decide: rulings, decisions on actors, the authority file;
* found.py    all that follows from these and can be made anew (:mod:`communique.ledger.rows`).

The comment of each table and column is its documentation (``docs/reference/tables.md``).
"""

from communique.ledger.tables.base import metadata
from communique.ledger.tables.decided import authority, authority_name, decision, ruling
from communique.ledger.tables.found import (
    actor,
    alias,
    cast_member,
    event,
    event_party,
    exchange,
    exchange_party,
    exchange_purpose,
    name,
    name_word,
    statement,
    statement_party,
    statement_topic,
)
from communique.ledger.tables.kept import (
    band,
    made_by,
    original,
    reading,
    report,
    snapshot,
    unread,
    version,
)

__all__ = [
    "actor",
    "alias",
    "authority",
    "authority_name",
    "band",
    "cast_member",
    "decision",
    "event",
    "event_party",
    "exchange",
    "exchange_party",
    "exchange_purpose",
    "made_by",
    "metadata",
    "name",
    "name_word",
    "original",
    "reading",
    "report",
    "ruling",
    "snapshot",
    "statement",
    "statement_party",
    "statement_topic",
    "unread",
    "version",
]
