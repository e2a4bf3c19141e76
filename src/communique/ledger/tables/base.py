"""How tables are declared."""

from typing import Any

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, MetaData, Table, UniqueConstraint

from communique.ledger.types import Json, Words

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


def identity() -> tuple[Column[Any], ...]:
    """Return the columns by which a thing that was read in a report is known."""
    return (
        key("Its number."),
        Column(
            "id",
            Words,
            nullable=False,
            unique=True,
            comment="First 16 digits of the report's id, and its own.",
        ),
        of("report", "report", "The report."),
    )


def spans(name: str, comment: str) -> Column[Any]:
    """Return a column of stretches of the report."""
    return Column(name, Json, nullable=False, comment=comment)


def evidence() -> Column[Any]:
    """Return the column of the stretches that a thing rests on."""
    return spans("evidence", "The stretches of the report it rests on.")


def parties(owner: str, comment: str, roles: str) -> Table:
    """Declare the table of the actors of a thing, each in its role."""
    name = f"{owner}_party"
    return table(
        name,
        comment,
        of(owner, owner, f"The {owner}.", primary=True),
        Column("role", Words, primary_key=True, comment=roles),
        Column(
            "position",
            Integer,
            primary_key=True,
            autoincrement=False,
            comment="Its place among them, from 0.",
        ),
        words("member", "Its id in the reading.", null=False),
        of("name", "name", "Its name."),
        Index(f"{name}_name", "name", "role"),
    )


def labels(owner: str, what: str, comment: str, values: str) -> Table:
    """Declare the table of the labels of a thing: its purposes, its topics."""
    name = f"{owner}_{what}"
    return table(
        name,
        comment,
        of(owner, owner, f"The {owner}.", primary=True),
        Column(what, Words, primary_key=True, comment=values),
        Index(f"{name}_{what}", what),
    )
