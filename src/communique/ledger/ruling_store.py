"""Rulings, as the ledger holds them: never erased, only withdrawn; and what follows from them."""

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import Connection, insert, select, update

from communique.errors import QueryError
from communique.ledger import tables as t
from communique.ledger.actor_store import settle
from communique.ledger.clock import now
from communique.ledger.copy_store import count_together
from communique.ledger.derived import derive, underive
from communique.ledger.records import restored
from communique.ledger.ruling import CHOICE, FIELDS, Action, Ruled, Ruling, Subject, Thing
from communique.ledger.rulings import apply
from communique.ledger.upsert import next_key, parts
from communique.records import Actor, Event, Exchange, Reading, Statement

_RECORD: dict[str, type[Thing]] = {"exchange": Exchange, "statement": Statement, "event": Event}


class Verdict(NamedTuple):
    """What a person decides.

    Attributes:
        subject: exchange, statement or event.
        action: set, reject or add.
        record: What it is about as it stands; for ``add``, as it is to be.
        cast: The actors that it names.
        field, value: What is set.
    """

    subject: Subject
    action: Action
    record: Thing
    cast: Sequence[Actor]
    field: str | None = None
    value: Any = None


def decide(connection: Connection, report: int, verdicts: Sequence[Verdict], by: str, why: str) -> list[int]:
    """Keep rulings on a report and let them hold; return their numbers.

    Raises:
        QueryError: Where a value is none that its field can have; nothing is kept.
    """
    first, when = next_key(connection, t.ruling), now()
    rows = [
        {
            "key": first + number,
            "report": report,
            "subject": one.subject,
            "action": one.action,
            "record": msgspec.json.encode(one.record).decode(),
            "cast": msgspec.json.encode(list(one.cast)).decode(),
            "field": one.field,
            "value": msgspec.json.encode(one.value).decode(),
            "decided_by": by,
            "decided_at": when,
            "why": why,
        }
        for number, one in enumerate(verdicts)
    ]
    connection.execute(insert(t.ruling), rows)
    refresh(connection, [report])
    return [first + number for number in range(len(rows))]


def withdraw(connection: Connection, number: int, by: str, why: str) -> None:
    """Close a ruling, and let what was read hold again.

    Raises:
        QueryError: Where there is no such ruling, or it is withdrawn already.
    """
    table = t.ruling
    row = connection.execute(select(table).where(table.c.key == number)).first()
    if row is None or row.withdrawn_at is not None:
        raise QueryError(f"there is no standing ruling {number}; see: communique rulings")
    closed = {"withdrawn_by": by, "withdrawn_at": now(), "withdrawn_why": why}
    connection.execute(update(table).where(table.c.key == number).values(closed))
    refresh(connection, [row.report])


def standing(connection: Connection, reports: Sequence[int]) -> dict[int, list[Ruling]]:
    """Return the rulings on some reports that are not withdrawn, in their order."""
    found: dict[int, list[Ruling]] = {}
    for some in parts(reports):
        asked = select(t.ruling).where(t.ruling.c.report.in_(some), t.ruling.c.withdrawn_at.is_(None))
        for row in connection.execute(asked.order_by(t.ruling.c.key)):
            found.setdefault(row.report, []).append(_ruling(row))
    return found


def _ruling(row: Any) -> Ruling:
    return Ruling(
        key=row.key,
        subject=row.subject,
        action=row.action,
        record=msgspec.json.decode(row.record, type=_RECORD[row.subject]),
        cast=msgspec.json.decode(row.cast, type=tuple[Actor, ...]),
        field=row.field,
        value=msgspec.json.decode(row.value),
        why=f"ruling {row.key} by {row.decided_by}: {row.why}",
    )


def ruled_readings(
    connection: Connection, reports: Sequence[int], state: str = "current"
) -> dict[int, Ruled]:
    """Return the readings of some reports with the rulings that stand."""
    rulings = standing(connection, reports)
    return {
        key: apply(one, rulings.get(key, ())) for key, one in readings_of(connection, reports, state).items()
    }


def readings_of(connection: Connection, reports: Sequence[int], state: str = "current") -> dict[int, Reading]:
    """Return the readings of some reports as they were read."""
    found: dict[int, Reading] = {}
    for some in parts(reports):
        asked = (
            select(t.report.c.key, t.reading.c.record, t.report.c.text)
            .join(t.report, t.report.c.key == t.reading.c.report)
            .where(t.reading.c.report.in_(some), t.reading.c.state == state)
        )
        for row in connection.execute(asked):
            found[row.key] = restored(row.record, row.text)
    return found


def refresh(connection: Connection, reports: Sequence[int]) -> None:
    """Write anew all rows that follow from the readings of some reports and the rulings on them."""
    ruled = ruled_readings(connection, reports)
    had = underive(connection, list(ruled))
    derive(connection, [(key, one.reading, one.ids) for key, one in ruled.items()])
    settle(connection, had)
    for first in _copied(connection, reports):
        count_together(connection, first)


def _copied(connection: Connection, reports: Iterable[int]) -> list[int]:
    found: set[int] = set()
    for some in parts(list(reports)):
        found |= set(connection.scalars(select(t.report.c.copy_of).where(t.report.c.key.in_(some))))
    return sorted(found)


def check_value(subject: Subject, field: str, value: str | None) -> None:
    """Check that a subject has a field, and that the value is one of the field's own where it has such.

    Raises:
        QueryError: Where it is not, with what would do.
    """
    if field not in FIELDS[subject]:
        raise QueryError(
            f"{field!r}: an {subject} has no such field to set, but {', '.join(FIELDS[subject])}"
        )
    if FIELDS[subject][field] == CHOICE:
        kind = next(one.type for one in msgspec.structs.fields(_RECORD[subject]) if one.encode_name == field)
        try:
            msgspec.convert(value, kind)
        except msgspec.ValidationError as problem:
            raise QueryError(f"{field}={value or ''}: {problem}; see docs/reference/fields.md") from problem
