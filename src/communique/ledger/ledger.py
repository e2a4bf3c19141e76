"""A ledger that is open: the one door to it, for reading and for writing."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from types import ModuleType, TracebackType
from typing import Self, TypeVar

from sqlalchemy import Connection, select
from sqlalchemy.exc import DatabaseError, OperationalError

from communique.errors import LedgerError
from communique.ledger import postgres, sqlite
from communique.ledger import tables as t
from communique.ledger.address import default_address, shown, url_of
from communique.ledger.clock import now
from communique.ledger.identity import reading_digest, source_digest
from communique.ledger.migrations import migrate
from communique.ledger.records import restored
from communique.ledger.upsert import parts
from communique.ledger.writer import Entry, Stored, seen_again, store
from communique.records import Reading, Unread

#: So many answers are stored in one transaction; what a crash costs is reading these again.
BATCH = 64

Thing = TypeVar("Thing")


class Ledger:
    """A ledger on SQLite or PostgreSQL; made by :func:`open_ledger`, closed at the end of ``with``."""

    def __init__(self, address: str, *, read_only: bool = False) -> None:
        url = url_of(address)
        self.database: ModuleType = sqlite if url.drivername == "sqlite" else postgres
        self.name = shown(url)
        if read_only and url.drivername == "sqlite" and not Path(str(url.database)).exists():
            raise LedgerError(f"{self.name}: there is no ledger yet; make one with: communique add PATH…")
        fixed = read_only and self.database.is_fixed(url)
        self.engine = self.database.engine(url, read_only=fixed)
        try:
            with self._told():
                self.database.prepare(url, self.engine)
                self.changes = migrate(self.engine, self.database)
        except BaseException:
            self.engine.dispose()
            raise
        if read_only and not fixed:
            self.engine.dispose()
            self.engine = self.database.engine(url, read_only=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Give back all connections."""
        self.engine.dispose()

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Say with the name of the ledger what its database cannot do: it is locked, damaged, full, out of reach."""
        try:
            yield
        except (OperationalError, DatabaseError) as problem:
            if type(problem) not in {OperationalError, DatabaseError}:
                raise  # a fault of ours
            reason = " ".join(str(problem.orig).split())
            raise LedgerError(f"{self.name}: the database says: {reason}{_cure(reason)}") from problem

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Open a connection that sees one state of the ledger, whatever is written meanwhile."""
        with self._told(), self.engine.connect() as connection, connection.begin():
            if connection.dialect.name == "postgresql":
                connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Open the one connection that writes; all or nothing of what is done in it is kept."""
        with (
            self._told(),
            self.engine.connect().execution_options(writes=True) as connection,
            connection.begin(),
        ):
            self.database.lock(connection)
            yield connection

    def add(self, readings: Iterable[Reading | Unread]) -> Stored:
        """Store readings, each text once; return how many were new, known and unread."""
        entries = (Entry(_digest(one), one) for one in readings)
        total = Stored()
        for batch in batches(entries, BATCH):
            total = total.plus(self.store(batch))
        return total

    def store(self, entries: Sequence[Entry]) -> Stored:
        """Store some answers in one transaction."""
        with self.writing() as connection:
            return store(connection, entries)

    def known(self, raws: Sequence[str]) -> set[str]:
        """Return those of some digests that stand for what was read already."""
        found: set[str] = set()
        with self.reading() as connection:
            for some in parts(raws):
                found |= set(connection.scalars(select(t.snapshot.c.raw).where(t.snapshot.c.raw.in_(some))))
        return found

    def seen_again(self, raws: Sequence[str]) -> None:
        """Note that some sources gave again what they gave before."""
        with self.writing() as connection:
            seen_again(connection, raws, now())

    def readings(self) -> Iterator[Reading]:
        """Yield the current reading of every report, sorted by the report's id, without rulings."""
        asked = (
            select(t.reading.c.record, t.report.c.text)
            .join(t.report, t.report.c.key == t.reading.c.report)
            .where(t.reading.c.state == "current")
            .order_by(t.report.c.id)
        )
        with (
            self.reading() as connection,
            connection.execution_options(yield_per=200).execute(asked) as rows,
        ):
            for row in rows:
                yield restored(row.record, row.text)


def open_ledger(address: str | Path | None = None, *, read_only: bool = False) -> Ledger:
    """Open a ledger; it is made where there is none, and brought up to date where it is older.

    Args:
        address: A file, or ``postgresql://user@host/database``; ``None`` for what COMMUNIQUE_LEDGER names,
            else the file in the user's own data folder.
        read_only: Whether the database itself is to refuse all writing.

    Raises:
        NewerLedger: Where a later version of communique has written it.
        LedgerError: Where it cannot be opened.
    """
    return Ledger(str(address) if address else default_address(), read_only=read_only)


def batches(things: Iterable[Thing], size: int) -> Iterator[list[Thing]]:
    """Yield things in lists of some size, as they come."""
    more = iter(things)
    while batch := list(islice(more, size)):
        yield batch


#: What would do, by a word of what SQLite says.
_CURES = {
    "malformed": "the file is damaged; restore a backup of it with: communique restore",
    "locked": "another program holds it; try again when that has ended",
    "readonly": "it cannot be written here, be it to bring an older one up to date; copy it to a place of your own",
    "full": "make room, and start again: what was stored stays",
}


def _cure(reason: str) -> str:
    return next((f"; {cure}" for word, cure in _CURES.items() if word in reason), "")


def _digest(answer: Reading | Unread) -> str:
    return source_digest(answer.source) if isinstance(answer, Unread) else reading_digest(answer)
