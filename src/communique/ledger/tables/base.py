"""How tables are declared."""

from typing import Any

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, MetaData, Table, UniqueConstraint

from communique.ledger.types import Words

metadata = MetaData()


#: SQLite makes a primary key its row number, which full text needs, only where the type is INTEGER.
Key = BigInteger().with_variant(Integer, "sqlite")


def table(name: str, comment: str, *parts: Column[Any] | UniqueConstraint | Index) -> Table:
    """Declare a table; its comment is its documentation."""
    return Table(name, metadata, *parts, comment=comment)


def key(comment: str) -> Column[int]:
    """Return the column of a row's own number."""
    return Column("key", Key, primary_key=True, autoincrement=False, comment=comment)


def of(name: str, target: str, comment: str, *, primary: bool = False, null: bool = False) -> Column[int]:
    """Return a column that holds the number of a row of another table."""
    return Column(
        name,
        Key,
        ForeignKey(f"{target}.key"),
        primary_key=primary,
        autoincrement=False,
        nullable=null and not primary,
        comment=comment,
    )


def words(name: str, comment: str, *, null: bool = True) -> Column[str]:
    """Return a column of text."""
    return Column(name, Words, nullable=null, comment=comment)
