"""The changes that the tables have been through, oldest first; none is ever altered or taken out.

A change says by itself what it makes, and never looks into :mod:`communique.ledger.tables`, which are those of today:
between them and what the changes make of the oldest ledger there is no difference (``tests/ledger/older``). To alter
the tables, write down a ledger as it is (``tests/older.py``), alter the tables, and put the change at the end.
"""

from collections.abc import Callable

from sqlalchemy import Column, Connection, ForeignKey, LargeBinary, MetaData, Table, Text, select

from communique.ledger.names import found_by
from communique.ledger.tables.base import Key
from communique.ledger.upsert import insert_new

Change = Callable[[Connection], None]

#: So many rows are read and written at once.
MANY = 5_000


def m001_the_first_tables(connection: Connection) -> None:
    """Nothing to change: the tables with which ledgers began."""


def m002_words_of_names(connection: Connection) -> None:
    """Names are found by their words, in a table of these, and no longer by going through all names."""
    then = MetaData()
    name = Table("name", then, Column("key", Key, primary_key=True), Column("name", Text))
    alias = Table("alias", then, Column("name", Key), Column("alias", Text))
    word = Table(
        "name_word",
        then,
        Column("word", Text, primary_key=True),
        Column("name", Key, ForeignKey("name.key"), primary_key=True, autoincrement=False),
    )
    word.create(connection)
    for asked in (select(name.c.key, name.c.name), select(alias.c.name, alias.c.alias)):
        rows = connection.execute(asked).all()
        for start in range(0, len(rows), MANY):
            some = [
                {"word": one, "name": key}
                for key, said in rows[start : start + MANY]
                for one in found_by(said)
            ]
            insert_new(connection, word, some)


def m003_what_sources_gave(connection: Connection) -> None:
    """What a source gave is kept byte for byte where it is more than the text; of older reports there is nothing."""
    then = MetaData()
    Table("snapshot", then, Column("raw", Text, primary_key=True))
    original = Table(
        "original",
        then,
        Column("raw", Text, ForeignKey("snapshot.raw"), primary_key=True),
        Column("media_type", Text, nullable=False),
        Column("data", LargeBinary, nullable=False),
    )
    original.create(connection)


def m004_strength_of_statements(connection: Connection) -> None:
    """How strong an act is stands beside it, and whom it is done to among its actors."""
    connection.exec_driver_sql("ALTER TABLE statement ADD COLUMN strength INTEGER DEFAULT '2' NOT NULL")


#: In the order in which they are made.
CHANGES: tuple[Change, ...] = (
    m001_the_first_tables,
    m002_words_of_names,
    m003_what_sources_gave,
    m004_strength_of_statements,
)
#: Those after which all that follows from readings is worked out anew, when every change is made.
ANEW = frozenset({m004_strength_of_statements})
