"""Reading anew what the ledger holds, and keeping it only when a person says so."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import msgspec
from sqlalchemy import Connection, select, update

from communique.ledger import tables as t
from communique.ledger.clock import now
from communique.ledger.records import restored
from communique.ledger.ruling_store import readings_of, refresh, standing
from communique.ledger.rulings import apply
from communique.ledger.upsert import parts
from communique.ledger.writer import add_readings
from communique.records import MadeBy, RawReport, Reading


class Difference(NamedTuple):
    """A report as it is read now and as it was read, both with the rulings on it."""

    before: Reading
    after: Reading


def outdated(connection: Connection, maker: MadeBy) -> list[int]:
    """Return the reports whose current reading was made with something else."""
    same = (
        t.made_by.c[field] == getattr(maker, field)
        for field in ("version", "model", "model_digest", "lexicons")
    )
    made = select(t.made_by.c.key).where(*same)
    current = t.reading.c.state == "current"
    asked = select(t.reading.c.report).where(current, t.reading.c.made_by.not_in(made))
    return list(connection.scalars(asked.order_by(t.reading.c.report)))


def raws(connection: Connection, reports: Sequence[int]) -> Iterator[RawReport]:
    """Yield reports as they were read, to be read again; their ``source`` is their number in the ledger."""
    for some in parts(reports):
        for key, reading in sorted(readings_of(connection, list(map(int, some))).items()):
            yield RawReport(
                source=str(key),
                data=reading.text,
                title=reading.title,
                published=reading.published,
                publisher=reading.publisher,
                url=reading.url,
                language=reading.language,
            )


def propose(connection: Connection, readings: Iterable[Reading]) -> None:
    """Keep new readings beside the current ones, in place of earlier proposals; their ``source`` is a number."""
    news = {int(reading.source): reading for reading in readings}
    olds = readings_of(connection, list(news))
    _settle(connection, list(news), "proposed", "dropped")
    kept = [
        (key, msgspec.structs.replace(reading, source=olds[key].source, notes=olds[key].notes))
        for key, reading in news.items()
    ]
    if kept:
        add_readings(connection, kept, "proposed", now())


def differences(connection: Connection) -> Iterator[Difference]:
    """Yield the proposals that differ from what is read now, by the report's number."""
    for some in parts(proposed(connection)):
        reports = list(map(int, some))
        rulings = standing(connection, reports)
        current, news = readings_of(connection, reports), readings_of(connection, reports, "proposed")
        for key in reports:
            before, after = (apply(one[key], rulings.get(key, ())).reading for one in (current, news))
            if msgspec.structs.replace(before, made_by=after.made_by) != after:
                yield Difference(before, after)


def proposed(connection: Connection) -> list[int]:
    """Return the reports that were read anew and not yet settled."""
    asked = select(t.reading.c.report).where(t.reading.c.state == "proposed")
    return sorted(connection.scalars(asked))


def keep(connection: Connection) -> int:
    """Make all proposals current; what was current is superseded, and kept. Return how many."""
    reports = proposed(connection)
    _settle(connection, reports, "current", "superseded")
    _settle(connection, reports, "proposed", "current")
    for some in parts(reports):
        refresh(connection, list(map(int, some)))
    return len(reports)


def drop(connection: Connection) -> int:
    """Drop all proposals, and keep that they were made; return how many."""
    reports = proposed(connection)
    _settle(connection, reports, "proposed", "dropped")
    return len(reports)


def versions(connection: Connection, report: int) -> list[tuple[str, str, Reading]]:
    """Return every reading of a report that was ever kept: its state, when it was made, and itself."""
    asked = (
        select(t.reading.c.state, t.reading.c.read_at, t.reading.c.record, t.report.c.text)
        .join(t.report, t.report.c.key == t.reading.c.report)
        .where(t.reading.c.report == report)
        .order_by(t.reading.c.key)
    )
    return [(row.state, row.read_at, restored(row.record, row.text)) for row in connection.execute(asked)]


def _settle(connection: Connection, reports: Sequence[int], state: str, becomes: str) -> None:
    for some in parts(reports):
        connection.execute(
            update(t.reading)
            .where(t.reading.c.report.in_(some), t.reading.c.state == state)
            .values(state=becomes, settled_at=now())
        )
