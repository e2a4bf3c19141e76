"""Ledgers of older versions: how they are written down, and how they are made again on either database.

    python tests/older.py > tests/ledger/older/0001.json

Run it before the tables are changed, under the number of the last change. The file has the statements by which each
database makes the tables, and the rows of a small ledger.
"""

import base64
import json
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec
from sqlalchemy import Boolean, Connection, Engine, MetaData, Table, insert
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateIndex, CreateTable

from by_name import coded, reading
from communique.ledger import (
    Ledger,
    by_hand,
    decisions,
    open_ledger,
    postgres,
    rereading,
    ruling_store,
    sqlite,
)
from communique.ledger import tables as t
from communique.records import Failure, Reading, Unread

#: What SQLite keeps of its own, and makes by itself.
OWN = ("report_words_", "statement_words_", "sqlite_")
LONG = "The two sides spoke of shipping, fisheries and the lighthouse that both have kept since the war. " * 3


def readings() -> list[Reading | Unread]:
    """Return the answers that are put into the ledger."""
    first = reading("Halvar Lund", "Mira Sol", more=LONG, envoy="Tove Aas", url="https://example.org/1")
    said = msgspec.structs.replace(
        first.statements[0],
        topics=("trade",),
        about=("a2",),
        toward=("a2",),
        strength=3,
        stance="positive",
        on_behalf_of=("a1",),
    )
    lund = msgspec.structs.replace(first.actors[0], aliases=("Lund", "the Old Man of the Coast"))
    first = msgspec.structs.replace(
        first, actors=(lund, *first.actors[1:]), statements=(said,), events=(coded(first),)
    )
    return [
        first,
        reading("Halvar Lund", "Mira Sol", publisher="Southern Post", more=f"{LONG} (Southern Post)"),
        reading("Ilan Ferro", "Halvar Lund", countries=("FI", None), title="a\x00b", day="2021"),
        reading("Halvar Lund", "Mira Sol", more="Corrected.", day="2022-05-01", url="https://example.org/1"),
        Unread(source="note", error=Failure(kind="language", message="it is in Norwegian")),
    ]


def fill(ledger: Ledger) -> None:
    """Put readings, rulings, decisions and a later reading into a ledger."""
    first, _, third, *_ = some = readings()
    assert isinstance(first, Reading)
    assert isinstance(third, Reading)
    ledger.add(some)
    with ledger.writing() as connection:
        target = by_hand.set_to(connection, f"{third.id[:16]}.x1", [("kind", "call")])
        ruling_store.decide(connection, *target, "Ada", "so")
        (number,) = ruling_store.decide(
            connection, *by_hand.rejected(connection, f"{third.id[:16]}.s1"), "Ada", "so"
        )
        ruling_store.withdraw(connection, number, "Ben", "not so")
        decisions.merge(connection, "halvarlund.no", "ilanferro.fi", "Ada", "a test")
        rereading.propose(connection, [msgspec.structs.replace(third, source="3", statements=())])
        rereading.keep(connection)


def empty(connection: Connection) -> None:
    """Take out all tables; databases of the tests on PostgreSQL come with those of today."""
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("DROP SCHEMA public CASCADE")
        connection.exec_driver_sql("CREATE SCHEMA public")


def make_again(engine: Engine, told: Mapping[str, Any]) -> None:
    """Make a ledger that was written down, and nothing else, in a database."""
    with engine.connect().execution_options(writes=True) as connection, connection.begin():
        empty(connection)
        for statement in told[engine.dialect.name]:
            connection.exec_driver_sql(statement)
        then = MetaData()
        then.reflect(connection)
        for name, rows in told["rows"].items():
            if rows:
                held = [{key: _held(value) for key, value in row.items()} for row in rows]
                connection.execute(insert(then.tables[name]).values(held))


def _held(value: Any) -> Any:
    return base64.b64decode(value["base64"]) if isinstance(value, dict) else value


def main() -> None:
    """Print the ledger."""
    with tempfile.TemporaryDirectory() as folder, open_ledger(Path(folder) / "ledger.db") as ledger:
        fill(ledger)
        with ledger.reading() as connection:
            told = {
                "sqlite": [f"PRAGMA application_id={sqlite.APPLICATION_ID}", *_sqlite(connection)],
                "postgresql": [*_postgresql(), *postgres.FULL_TEXT],
                "rows": {table.name: _rows(connection, table) for table in t.metadata.sorted_tables},
            }
    json.dump(told, sys.stdout, indent=1, ensure_ascii=True)
    sys.stdout.write("\n")


def _sqlite(connection: Connection) -> list[str]:
    kinds = "CASE type WHEN 'table' THEN 0 WHEN 'index' THEN 1 ELSE 2 END"
    asked = f"SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY {kinds}, rowid"  # noqa: S608
    return [sql for name, sql in connection.exec_driver_sql(asked) if not name.startswith(OWN)]


def _postgresql() -> list[str]:
    made = [CreateTable(table) for table in t.metadata.sorted_tables]
    sorted_by_name = sorted((one for table in t.metadata.sorted_tables for one in table.indexes), key=str)
    return [
        str(one.compile(dialect=postgresql.dialect()))  # type: ignore[no-untyped-call]
        for one in [*made, *(CreateIndex(index) for index in sorted_by_name)]
    ]


def _rows(connection: Connection, table: Table) -> list[dict[str, Any]]:
    """Return the rows of a table as the database holds them."""
    held = connection.exec_driver_sql(f'SELECT * FROM "{table.name}" ORDER BY 1, 2')  # noqa: S608 - a table of ours
    return [
        {name: _value(value, isinstance(table.c[name].type, Boolean)) for name, value in row.items()}
        for row in held.mappings()
    ]


def _value(value: Any, truth: bool) -> Any:
    if isinstance(value, bytes):
        return {"base64": base64.b64encode(value).decode()}
    return bool(value) if truth else value


if __name__ == "__main__":
    main()
