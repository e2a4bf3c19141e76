"""What is particular to a ledger in one SQLite file."""

import os
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, Subquery, column, create_engine, event, text

from communique.errors import LedgerError
from communique.ledger.terms import Term

#: Marks the file as ours: "Cmqe" (PRAGMA application_id).
APPLICATION_ID = 0x436D7165
#: A writer waits so long for another one, in seconds.
PATIENCE = 300.0
#: Other settings of a connection. A commit survives a crash of the program; of the machine, all but the last.
PRAGMAS = ("foreign_keys=ON", "synchronous=NORMAL", "cache_size=-65536", "temp_store=MEMORY")

#: Full text of reports and statements, in tables that hold no copy of it (FTS5, external content).
FULL_TEXT = (
    """CREATE VIRTUAL TABLE IF NOT EXISTS report_words USING fts5(
        title, text, content='report', content_rowid='key', tokenize='unicode61 remove_diacritics 2')""",
    """CREATE TRIGGER IF NOT EXISTS report_added AFTER INSERT ON report BEGIN
        INSERT INTO report_words(rowid, title, text) VALUES (new.key, new.title, new.text); END""",
    """CREATE VIRTUAL TABLE IF NOT EXISTS statement_words USING fts5(
        words, content='statement', content_rowid='key', tokenize='unicode61 remove_diacritics 2')""",
    """CREATE TRIGGER IF NOT EXISTS statement_added AFTER INSERT ON statement BEGIN
        INSERT INTO statement_words(rowid, words) VALUES (new.key, new.words); END""",
    """CREATE TRIGGER IF NOT EXISTS statement_dropped AFTER DELETE ON statement BEGIN
        INSERT INTO statement_words(statement_words, rowid, words) VALUES ('delete', old.key, old.words); END""",
)


def engine(url: URL, *, read_only: bool = False) -> Engine:
    """Return the engine of a file; the file is made where there is none, unless it is only to be read."""
    made = create_engine(_as_uri(url) if read_only else url, connect_args={"timeout": PATIENCE})

    @event.listens_for(made, "connect")
    def _prepare(connection: sqlite3.Connection, _: Any) -> None:
        connection.isolation_level = None  # transactions are begun below, not by the driver
        for pragma in (*PRAGMAS, "query_only=ON") if read_only else PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(made, "begin")
    def _begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get("writes", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return made


def _as_uri(url: URL) -> URL:
    path = Path(str(url.database)).resolve()
    query = {"mode": "ro", "uri": "true"}
    if is_fixed(url) and not Path(f"{path}-wal").exists():
        query["immutable"] = "1"  # else SQLite wants to write beside the file, be it only to read
    return URL.create("sqlite", database=path.as_uri(), query=query)


def is_fixed(url: URL) -> bool:
    """Whether the file can be read and not written, as on a share that is only lent out."""
    path = Path(str(url.database))
    return path.is_file() and not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK))


def prepare(url: URL, made: Engine) -> None:
    """Make the folder of a new ledger, check that the file is ours or empty, and turn on its log (WAL).

    What is only to be read is left as it is.

    Raises:
        LedgerError: Where the file is something else, or cannot be written.
    """
    path = Path(str(url.database))
    try:
        if "mode" in made.url.query:
            with closing(made.raw_connection()) as connection:
                _check_ours(connection, path)
            return
        path.parent.mkdir(parents=True, exist_ok=True)
        with closing(sqlite3.connect(path, timeout=PATIENCE)) as connection:
            _check_ours(connection, path)
            connection.execute("PRAGMA journal_mode=WAL")  # outside of transactions
    except OSError as problem:
        raise LedgerError(f"{path}: no ledger can be written there ({problem.strerror})") from problem
    except sqlite3.DatabaseError as problem:
        raise LedgerError(f"{path}: {_said(problem)}") from problem


def _said(problem: sqlite3.DatabaseError) -> str:
    """Say what is wrong with a file, by SQLite's code."""
    code = getattr(problem, "sqlite_errorcode", 0) & 0xFF
    if code == sqlite3.SQLITE_NOTADB:
        return f"this is no ledger ({problem}); name another file with --ledger"
    if code == sqlite3.SQLITE_CORRUPT:
        return f"this ledger is damaged ({problem}); restore a backup of it with: communique restore"
    return f"no ledger can be written there ({problem})"


def _check_ours(connection: Any, path: Path) -> None:
    cursor = connection.cursor()
    (mark,) = cursor.execute("PRAGMA application_id").fetchone()
    (tables,) = cursor.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if tables and mark != APPLICATION_ID:
        raise LedgerError(f"{path}: this is a database of another program; name another file with --ledger")


def create_extras(connection: Connection) -> None:
    """Make what SQLAlchemy does not: full text, and the mark of the file."""
    connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
    for statement in FULL_TEXT:
        connection.exec_driver_sql(statement)


def lock(connection: Connection) -> None:
    """Do nothing: ``BEGIN IMMEDIATE`` has taken the one lock for writing."""


def matches(table: str, terms: Sequence[Term]) -> Subquery:
    """Return ``key`` and ``rank`` (BM25, the least is best) of the rows of a table whose words match."""
    sql = (
        f"SELECT rowid AS key, bm25({table}_words) AS rank FROM {table}_words"  # noqa: S608 - a table of ours
        f" WHERE {table}_words MATCH :terms"
    )
    return text(sql).bindparams(terms=_expression(terms)).columns(column("key"), column("rank")).subquery()


def _expression(terms: Sequence[Term]) -> str:
    """Return the terms as an expression of FTS5; every word stands in quotation marks, so none is an operator."""
    wanted = " AND ".join(_quoted(term) for term in terms if term.wanted)
    return " NOT ".join([f"({wanted})", *(_quoted(term) for term in terms if not term.wanted)])


def _quoted(term: Term) -> str:
    return f'"{" ".join(term.words)}"' + " *" * term.prefix
