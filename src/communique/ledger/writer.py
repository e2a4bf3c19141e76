"""Writing: reports and their readings into the ledger, each text once, in one transaction a batch."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import Connection, Table, bindparam, delete, insert, select, update

from communique.ledger import tables as t
from communique.ledger.clock import now
from communique.ledger.copy_store import find_copies
from communique.ledger.derived import derive
from communique.ledger.identity import source_digest
from communique.ledger.originals import original_row
from communique.ledger.records import kept
from communique.ledger.rows import report_row
from communique.ledger.upsert import insert_new, next_key, parts
from communique.records import MadeBy, RawReport, Reading, Unread


class Entry(NamedTuple):
    """An answer to be stored.

    Attributes:
        raw: Digest of what the source gave; see :mod:`communique.ledger.identity`.
        answer: What was read, or why nothing was.
        given: What the source gave, where it is at hand.
    """

    raw: str
    answer: Reading | Unread
    given: RawReport | None = None


class Stored(NamedTuple):
    """What became of a batch.

    Attributes:
        new: Reports that the ledger did not have.
        known: Reports whose text it had already; where they stood is noted.
        unread: Those that could not be read; why is noted.
    """

    new: int = 0
    known: int = 0
    unread: int = 0

    def plus(self, other: "Stored") -> "Stored":
        """Return the sums."""
        return Stored(*(one + two for one, two in zip(self, other, strict=True)))


def store(connection: Connection, entries: Sequence[Entry]) -> Stored:
    """Store a batch, inside a transaction that holds the lock for writing."""
    when = now()
    unread = [entry for entry in entries if isinstance(entry.answer, Unread)]
    read = [(entry.raw, entry.answer) for entry in entries if isinstance(entry.answer, Reading)]
    keys = _known_reports(connection, [reading.id for _, reading in read])
    new = {reading.id: reading for _, reading in reversed(read) if reading.id not in keys}
    fresh = [reading for _, reading in read if new.get(reading.id) is reading]
    keys |= _number(connection, t.report, [reading.id for reading in fresh])
    _add_reports(connection, fresh, keys, when)
    _add_snapshots(connection, read, keys, when)
    _keep_originals(connection, entries)
    _note_unread(connection, unread, when)
    return Stored(len(fresh), len(read) - len(fresh), len(unread))


def _known_reports(connection: Connection, ids: Sequence[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for some in parts(ids):
        rows = connection.execute(select(t.report.c.id, t.report.c.key).where(t.report.c.id.in_(some)))
        found |= {row.id: row.key for row in rows}
    return found


def _number(connection: Connection, table: Table, things: Sequence[str]) -> dict[str, int]:
    """Give new rows of a table their numbers."""
    first = next_key(connection, table)
    return {thing: first + n for n, thing in enumerate(things)}


def _add_reports(
    connection: Connection, fresh: Sequence[Reading], keys: Mapping[str, int], when: str
) -> None:
    if not fresh:
        return
    connection.execute(insert(t.report), [report_row(reading, keys[reading.id], when) for reading in fresh])
    add_readings(connection, [(keys[reading.id], reading) for reading in fresh], "current", when)
    derive(connection, [(keys[reading.id], reading, frozenset()) for reading in fresh])
    find_copies(connection, [keys[reading.id] for reading in fresh])


def add_readings(
    connection: Connection, readings: Sequence[tuple[int, Reading]], state: str, when: str
) -> None:
    """Keep readings whole, each beside the number of its report."""
    makers = {maker: _maker(connection, maker) for maker in dict.fromkeys(r.made_by for _, r in readings)}
    first = next_key(connection, t.reading)
    rows = [
        {
            "key": first + number,
            "report": report,
            "made_by": makers[reading.made_by],
            "state": state,
            "record": kept(reading),
            "read_at": when,
        }
        for number, (report, reading) in enumerate(readings)
    ]
    connection.execute(insert(t.reading), rows)


def _maker(connection: Connection, maker: MadeBy) -> int:
    row = {field: getattr(maker, field) for field in ("version", "model", "model_digest", "lexicons")}
    same = [t.made_by.c[field] == value for field, value in row.items()]
    key: int | None = connection.execute(select(t.made_by.c.key).where(*same)).scalar()
    if key is None:
        key = next_key(connection, t.made_by)
        connection.execute(insert(t.made_by), row | {"key": key})
    return key


def _add_snapshots(
    connection: Connection, read: Sequence[tuple[str, Reading]], keys: Mapping[str, int], when: str
) -> None:
    """Note where each text stood; what stood there already was seen once more."""
    first = next_key(connection, t.snapshot)
    rows = [
        {
            "key": first + n,
            "raw": raw,
            "address": reading.url or reading.source,
            "source": reading.source,
            "report": keys[reading.id],
            "title": reading.title,
            "publisher": reading.publisher,
            "published": reading.published,
            "first_seen": when,
            "last_seen": when,
        }
        for n, (raw, reading) in enumerate(read)
    ]
    insert_new(connection, t.snapshot, rows)
    seen_again(connection, [raw for raw, _ in read], when)


def _keep_originals(connection: Connection, entries: Iterable[Entry]) -> None:
    """Keep what sources gave byte for byte, where the text is not all of it."""
    rows = [
        original_row(raw, given, answer.text)
        for raw, answer, given in entries
        if given is not None and isinstance(answer, Reading)
    ]
    insert_new(connection, t.original, [row for row in rows if row is not None])


def seen_again(connection: Connection, raws: Sequence[str], when: str) -> None:
    """Note that what some sources gave was there again."""
    raw, last = t.snapshot.c.raw, t.snapshot.c.last_seen
    for some in parts(raws):
        connection.execute(
            update(t.snapshot).where(raw.in_(some), last < bindparam("now", when)).values(last_seen=when)
        )


def _note_unread(connection: Connection, entries: Sequence[Entry], when: str) -> None:
    rows = {}
    for raw, answer, _ in entries:
        if isinstance(answer, Unread):
            digest = raw or source_digest(answer.source)
            rows[digest] = {
                "raw": digest,
                "source": answer.source,
                "kind": answer.error.kind,
                "message": answer.error.message,
                "tried_at": when,
            }
    for some in parts(list(rows)):
        connection.execute(delete(t.unread).where(t.unread.c.raw.in_(some)))
    if rows:
        connection.execute(insert(t.unread), list(rows.values()))
