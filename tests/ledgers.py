"""One suite on both databases: whatever takes ``ledger`` runs on SQLite and on PostgreSQL."""

import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine

import postgres
from communique.ledger import Ledger, open_ledger
from communique.ledger.address import url_of


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """Yield the address of a running server; where there is none, the tests on it are skipped with a word."""
    with postgres.server() as address:
        if address is None:
            pytest.skip("PostgreSQL is not installed: apt-get install postgresql")
        with open_ledger(_database(address, "blank", "template0")):
            pass
        yield address


@pytest.fixture(params=["sqlite", "postgresql"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Yield the address of a ledger that is not there yet, on each database."""
    if request.param == "sqlite":
        yield str(tmp_path / "ledger.db")
        return
    server = request.getfixturevalue("postgres_server")
    yield new_database(server)


def new_database(server: str) -> str:
    """Make an empty ledger in a database of its own, a copy of one that is made once, and return its address."""
    return _database(server, f"t{uuid.uuid4().hex}", "blank")


def _database(server: str, name: str, template: str) -> str:
    engine = create_engine(url_of(f"{server}/postgres"), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.exec_driver_sql(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY file_copy")
    engine.dispose()
    return f"{server}/{name}"


@pytest.fixture
def ledger(address: str) -> Iterator[Ledger]:
    """Yield an empty ledger, on each database."""
    with open_ledger(address) as opened:
        yield opened
