"""Older ledgers become new ones, on both databases."""

import json
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, Engine, create_engine, inspect, select, text

import older
from communique.errors import LedgerError, NewerLedger
from communique.ledger import Ledger, open_ledger, postgres, ruling_store, sqlite
from communique.ledger import tables as t
from communique.ledger.address import url_of
from communique.ledger.backup import KEPT
from communique.ledger.changes import CHANGES
from communique.ledger.history import history
from communique.ledger.migrations import migrate
from communique.ledger.ruling_store import ruled_readings
from communique.query import SUBJECTS, Question, ask
from ledgers import new_database

OLDER = sorted((Path(__file__).parent / "older").glob("*.json"))
#: Whole records, which have the fields of their day; what is read from them is compared in their place.
WHOLE = {("reading", "record"), ("ruling", "record")}
#: What tells when something was done; two ledgers are made at two times.
TIMES = {
    "added_at",
    "first_seen",
    "last_seen",
    "read_at",
    "settled_at",
    "tried_at",
    "decided_at",
    "withdrawn_at",
}


def engine_of(address: str) -> Engine:
    """Return an engine of our own kind, without a ledger being made."""
    url = url_of(address)
    return sqlite.engine(url) if url.drivername == "sqlite" else create_engine(url)


def old(address: str, file: Path) -> None:
    """Make the ledger that an older version has written down."""
    engine = engine_of(address)
    older.make_again(engine, json.loads(file.read_text(encoding="utf-8")))
    engine.dispose()


def held(ledger: Ledger) -> dict[str, Any]:
    """Return all rows but those of versions, without whole records and the times at which they were written."""
    with ledger.reading() as connection:
        return {
            table.name: sorted(
                (
                    {
                        key: value
                        for key, value in row.items()
                        if key not in TIMES and (table.name, key) not in WHOLE
                    }
                    for row in connection.execute(select(table)).mappings()
                ),
                key=repr,
            )
            for table in t.metadata.sorted_tables
            if table is not t.version
        }


def shape(ledger: Ledger) -> dict[str, Any]:
    """Return the columns, keys and indices of all tables, as the database tells them."""
    seen = inspect(ledger.engine)
    return {
        name: {
            "columns": sorted(
                (one["name"], str(one["type"]), one["nullable"]) for one in seen.get_columns(name)
            ),
            "key": seen.get_pk_constraint(name)["constrained_columns"],
            "unique": sorted(str(one["column_names"]) for one in seen.get_unique_constraints(name)),
            "foreign": sorted(
                (str(one["constrained_columns"]), one["referred_table"])
                for one in seen.get_foreign_keys(name)
            ),
            "indices": sorted((str(one["name"]), str(one["column_names"])) for one in seen.get_indexes(name)),
        }
        for name in sorted(seen.get_table_names())
    }


def answers(ledger: Ledger) -> dict[str, Any]:
    """Return all that can be asked."""
    asked = {name: ask(ledger, Question(name, limit=None)).records for name in SUBJECTS}
    found = {
        "called": ask(ledger, Question("actors", {"name": ["Old Man"]})).records,
        "words": ask(ledger, Question("reports", {"text": ['"the lighthouse"']}, "date")).records,
        "said": ask(ledger, Question("statements", {"text": ["harbour"]}, "date")).records,
    }
    told = [[version.text for version in thread] for thread in history(ledger, "https://example.org/1")]
    with ledger.reading() as connection:
        reports = list(connection.scalars(select(t.report.c.key)))
        ruled = {key: one.reading for key, one in ruled_readings(connection, reports).items()}
        rulings = ruling_store.standing(connection, reports)
    kept = {"readings": list(ledger.readings()), "ruled": ruled, "rulings": rulings}
    return asked | found | kept | {"history": told}


@pytest.fixture
def fresh(tmp_path: Path) -> Ledger:
    """Return a ledger of today with the same in it."""
    ledger = open_ledger(tmp_path / "fresh.db")
    older.fill(ledger)
    return ledger


@pytest.mark.parametrize("file", OLDER, ids=lambda file: file.stem)
def test_an_older_ledger_ends_as_a_new_one(
    address: str, file: Path, fresh: Ledger, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    """Rows, answers and tables are those of a ledger that was never older, and the changes are on record."""
    old(address, file)
    with open_ledger(address) as ledger:
        number = int(file.stem)
        assert ledger.changes == [change.__name__ for change in CHANGES[number:]]
        assert answers(ledger) == answers(fresh)
        assert held(ledger) == held(fresh)
        new = _another(address, tmp_path, request)
        with open_ledger(new) as empty:
            assert shape(ledger) == shape(empty)
    with open_ledger(address) as again:
        assert again.changes == []
        with again.reading() as connection:
            assert connection.execute(select(t.version.c.number)).scalars().all() == [
                *range(1, len(CHANGES) + 1)
            ]
    fresh.close()


def _another(address: str, tmp_path: Path, request: pytest.FixtureRequest) -> str:
    if address.startswith("postgresql"):
        return new_database(request.getfixturevalue("postgres_server"))
    return str(tmp_path / "empty.db")


@pytest.mark.parametrize("file", OLDER, ids=lambda file: file.stem)
def test_a_change_that_fails_leaves_the_ledger_as_it_was(address: str, file: Path) -> None:
    """All changes are made or none: what an earlier one has done is undone, tables included."""

    def m004_that_fails(connection: Connection) -> None:
        connection.execute(text("UPDATE report SET title = 'lost'"))
        raise RuntimeError

    old(address, file)
    engine = engine_of(address)
    database = sqlite if engine.dialect.name == "sqlite" else postgres
    before = set(inspect(engine).get_table_names())
    with pytest.raises(RuntimeError):
        migrate(engine, database, (*CHANGES, m004_that_fails))
    assert set(inspect(engine).get_table_names()) == before
    with engine.connect() as connection:
        assert connection.execute(text("SELECT max(number) FROM version")).scalar() == int(file.stem)
        assert connection.execute(text("SELECT count(*) FROM report WHERE title = 'lost'")).scalar() == 0
    engine.dispose()


def test_a_newer_ledger_is_refused_and_left_alone(address: str) -> None:
    """What a later version has written is not touched, with a word on what to do; read-only as well."""
    with open_ledger(address) as ledger, ledger.writing() as connection:
        connection.execute(
            t.version.insert(), {"number": len(CHANGES) + 1, "name": "m999_of_tomorrow", "applied_at": "2030"}
        )
    for read_only in (False, True):
        with pytest.raises(
            NewerLedger, match=rf"at {len(CHANGES) + 1}, ours at {len(CHANGES)}.*install that version"
        ):
            open_ledger(address, read_only=read_only)


def test_an_older_ledger_that_cannot_be_written_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It cannot be brought up to date where it is, so that it can be asked; a copy can."""
    path = tmp_path / "ledger.db"
    with open_ledger(path) as ledger, ledger.writing() as connection:
        connection.execute(t.version.delete().where(t.version.c.number == len(CHANGES)))
    monkeypatch.setattr("communique.ledger.sqlite.is_fixed", lambda _: True)
    with pytest.raises(LedgerError, match="copy it to a place of your own"):
        open_ledger(path, read_only=True)


def test_tables_of_others_are_not_taken_for_ours(postgres_server: str) -> None:
    """A database with tables of our names that are no ledger is left alone; a file is refused by its mark."""
    address = new_database(postgres_server)
    engine = engine_of(address)
    with engine.connect() as connection, connection.begin():
        older.empty(connection)
        connection.execute(text("CREATE TABLE report (id integer)"))
    with pytest.raises(LedgerError, match="already has tables of these names: report"):
        open_ledger(address)
    engine.dispose()


def test_every_table_is_kept_or_follows() -> None:
    """A backup holds what is kept for good; all other tables are made anew from it."""
    from communique.ledger.derived import DERIVED  # noqa: PLC0415

    made = {*DERIVED, t.actor, t.name, t.name_word, t.alias, t.band, t.version}
    assert {*KEPT} | made == {*t.metadata.sorted_tables}
    assert not {*KEPT} & made
