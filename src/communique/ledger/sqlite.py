"""What is particular to a ledger in one SQLite file."""

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
    path = Path(str(url.database)).resolve().as_uri()
    return URL.create("sqlite", database=path, query={"mode": "ro", "uri": "true"})


def prepare(url: URL, made: Engine) -> None:  # noqa: ARG001 - the log is turned on outside of transactions
    """Make the folder of a new ledger, check that the file is ours or empty, and turn on its log (WAL).

    Raises:
        LedgerError: Where the file is something else, or cannot be written.
    """
    path = Path(str(url.database))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with closing(sqlite3.connect(path, timeout=PATIENCE)) as connection:
            _check_ours(connection, path)
            connection.execute("PRAGMA journal_mode=WAL")
    except (OSError, sqlite3.DatabaseError) as problem:
        reason = problem.strerror if isinstance(problem, OSError) else problem
        raise LedgerError(f"{path}: this is no ledger, and none can be made there ({reason})") from problem


def _check_ours(connection: sqlite3.Connection, path: Path) -> None:
    mark = connection.execute("PRAGMA application_id").fetchone()[0]
    tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
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
