"""What is particular to a ledger in a PostgreSQL database."""

from collections.abc import Sequence

from sqlalchemy import URL, Connection, Engine, Subquery, column, create_engine, event, text
from sqlalchemy.exc import OperationalError

from communique.errors import LedgerError
from communique.ledger.address import shown
from communique.ledger.terms import Term

#: The key of the one lock for writing (pg_advisory_xact_lock): "communiq".
LOCK = 0x636F6D6D756E6971

#: A tsvector holds a megabyte at most; so much of a report is searched, in characters.
SEARCHED = 200_000

#: Full text: columns that the database fills itself, without stems, as SQLite does.
FULL_TEXT = (
    f"""ALTER TABLE report ADD COLUMN search tsvector GENERATED ALWAYS AS (
        to_tsvector('simple', left(coalesce(title, '') || ' ' || text, {SEARCHED}))) STORED""",
    "CREATE INDEX report_search ON report USING gin (search)",
    f"""ALTER TABLE statement ADD COLUMN search tsvector GENERATED ALWAYS AS (
        to_tsvector('simple', left(words, {SEARCHED}))) STORED""",
    "CREATE INDEX statement_search ON statement USING gin (search)",
)


def engine(url: URL, *, read_only: bool = False) -> Engine:
    """Return the engine of a database.

    Raises:
        LedgerError: Where the driver is not installed.
    """
    try:
        made = create_engine(url, pool_pre_ping=True)
    except ModuleNotFoundError as problem:
        raise LedgerError("PostgreSQL needs its driver: pip install 'communique[postgres]'") from problem
    if read_only:

        @event.listens_for(made, "begin")
        def _begin(connection: Connection) -> None:
            connection.exec_driver_sql("SET TRANSACTION READ ONLY")

    return made


def is_fixed(url: URL) -> bool:  # noqa: ARG001 - a question to files
    """Whether a file cannot be written: a database is none."""
    return False


def prepare(url: URL, made: Engine) -> None:
    """Check that the database can be reached.

    Raises:
        LedgerError: Where it cannot.
    """
    try:
        made.connect().close()
    except OperationalError as problem:
        reason = " ".join(str(problem.orig).split())
        raise LedgerError(f"{shown(url)}: the database cannot be reached ({reason})") from problem


def create_extras(connection: Connection) -> None:
    """Make what SQLAlchemy does not: full text."""
    for statement in FULL_TEXT:
        connection.exec_driver_sql(statement)


def lock(connection: Connection) -> None:
    """Take the one lock for writing, until the end of the transaction."""
    connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({LOCK})")


def matches(table: str, terms: Sequence[Term]) -> Subquery:
    """Return ``key`` and ``rank`` (the least is best) of the rows of a table whose words match."""
    parts, values = [], {}
    for number, term in enumerate(terms):
        one = _query(f"term{number}", term)
        parts.append(one if term.wanted else f"!! {one}")
        values[f"term{number}"] = _lexemes(term)
    query = " && ".join(parts)
    sql = f"SELECT key, -ts_rank_cd(search, {query}) AS rank FROM {table} WHERE search @@ ({query})"  # noqa: S608
    return text(sql).bindparams(**values).columns(column("key"), column("rank")).subquery()


def _query(name: str, term: Term) -> str:
    """Return the SQL of a term whose words are bound: a tsquery that is written by its operators alone."""
    return f"to_tsquery('simple', :{name})" if term.prefix else f"phraseto_tsquery('simple', :{name})"


def _lexemes(term: Term) -> str:
    if not term.prefix:
        return " ".join(term.words)
    return " <-> ".join([f"'{word}'" for word in term.words]) + ":*"
