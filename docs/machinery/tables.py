"""The reference of the ledger: its tables, and the filters by which they are asked."""

from typing import Any

from sqlalchemy import Column, Table

from communique.ledger.tables import metadata
from communique.query.subjects import SUBJECTS, Subject

HEAD = """\
# The tables of a ledger

This page is made from the tables; `make docs` writes it anew. They are the same on SQLite and PostgreSQL;
`communique sql` asks them, and cannot change them. Times are in UTC; spans are `[start, end)` in Unicode code
points of `report.text`; what is not known is null, or empty where the column says so.
"""

FILTERS = """
# Filters

What the commands that ask take as options. Of several values of one filter any may hold; of several filters all
must. WHO is a name or part of one, an actor's id, or a country for all of it. DATE is a day, a month or a year.
"""


def page() -> str:
    """Return the page."""
    tables = "".join(_table(metadata.tables[name]) for name in sorted(metadata.tables))
    return HEAD + tables + FILTERS + "".join(_filters(subject) for subject in SUBJECTS.values())


def _table(table: Table) -> str:
    rows = "".join(f"| `{one.name}` | {_type(one)} | {one.comment} |\n" for one in table.columns)
    return f"\n## {table.name}\n\n{table.comment}\n\n| column | holds | |\n|---|---|---|\n{rows}"


def _type(column: Column[Any]) -> str:
    names = {
        "Json": "JSON",
        "Words": "text",
        "BigInteger": "integer",
        "Variant": "integer",
        "LargeBinary": "bytes",
    }
    kind = type(column.type).__name__
    to = next(iter(column.foreign_keys), None)
    return f"{names.get(kind, kind.lower())}{f', a `{to.target_fullname}`' if to else ''}"


def _filters(subject: Subject) -> str:
    rows = "".join(
        f"| `--{name} {one.value}` | {one.help} | {one.says.replace('{}', '…')} |\n"
        for name, one in subject.filters.items()
    )
    orders = ", ".join(f"`{name}`" for name in [*subject.sorts, *(["rank"] if subject.searched else [])])
    head = f"\n## Filters of {subject.name}\n\n| option | asks for | is said as |\n|---|---|---|\n"
    return f"{head}{rows}\nOrders: {orders}.\n"
