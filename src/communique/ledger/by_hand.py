"""What a person types, as verdicts: fields and values in words, on an exchange or statement by its id."""

import re
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, select

from communique.errors import QueryError
from communique.ledger import tables as t
from communique.ledger.days import bounds
from communique.ledger.ruling_store import Verdict, check_value, ruled_readings
from communique.ledger.rulings import ACTORS, FIELDS, LIST, TRUTH, Subject, quoted
from communique.lexicons.world import load_world
from communique.records import Actor, Exchange, Reading, Statement

#: "Mira Sol (SE)", "state: Norway".
_ACTOR = re.compile(r"(?:(person|office|body|state|people|group):\s*)?(.+?)(?:\s*\(([A-Z]{2,4})\))?")
Pairs = Sequence[tuple[str, str]]
Verdicts = tuple[int, list[Verdict]]


def set_to(connection: Connection, target: str, pairs: Pairs) -> Verdicts:
    """Return the verdicts that set fields of an exchange or statement, and its report.

    Raises:
        QueryError: Where there is no such thing, field or value.
    """
    report, reading, record = _found(connection, target)
    subject = _subject(record)
    return report, [
        Verdict(subject, "set", record, reading.actors, field, value_of(subject, field, text, reading))
        for field, text in pairs
    ]


def rejected(connection: Connection, target: str) -> Verdicts:
    """Return the verdict that an exchange or statement is none, and its report."""
    report, reading, record = _found(connection, target)
    return report, [Verdict(_subject(record), "reject", record, reading.actors)]


def added(connection: Connection, target: str, pairs: Pairs) -> Verdicts:
    """Return the verdict that adds an exchange to a report; each value is cited where the report has its words."""
    report, reading = _report(connection, target)
    fields = {field: value_of("exchange", field, text, reading) for field, text in pairs}
    if "kind" not in fields:
        raise QueryError("an exchange that is added needs its kind: --set kind=message")
    record = Exchange(id="new", kind=fields.pop("kind"))
    return report, [Verdict("exchange", "add", record, (), None, fields)]


def _subject(record: Exchange | Statement) -> Subject:
    return "exchange" if isinstance(record, Exchange) else "statement"


def _found(connection: Connection, target: str) -> tuple[int, Reading, Exchange | Statement]:
    start, _, number = target.partition(".")
    report, reading = _report(connection, start)
    records: dict[str, Exchange | Statement] = {one.id: one for one in reading.exchanges}
    records |= {one.id: one for one in reading.statements}
    if number not in records:
        raise QueryError(
            f"{target!r}: there is no such exchange or statement; copy its id from communique exchanges"
        )
    return report, reading, records[number]


def _report(connection: Connection, start: str) -> tuple[int, Reading]:
    asked = select(t.report.c.key).where(t.report.c.id.startswith(start, autoescape=True)).limit(2)
    keys = list(connection.scalars(asked))
    if len(keys) != 1 or not start:
        many = "there are several such reports; give more of the id" if keys else "there is no such report"
        raise QueryError(f"{start!r}: {many}")
    return keys[0], ruled_readings(connection, keys)[keys[0]].reading


def value_of(subject: Subject, field: str, text: str, reading: Reading) -> Any:
    """Return a value as it is kept, from what a person typed; nothing typed means that there is none.

    Raises:
        QueryError: Where the field cannot have it.
    """
    check_value(subject, field, text)
    holds = FIELDS[subject][field]
    if holds in {ACTORS, LIST}:
        values = [one.strip() for one in text.split(";") if one.strip()]
        return [_actor(one, reading) for one in values] if holds == ACTORS else values
    if holds == TRUTH:
        return text.casefold() in {"yes", "true", "1"}
    if field == "date" and text and (bounds(text) is None or len(text) not in {4, 7, 10}):
        raise QueryError(f"date={text}: this is no date; write 2012, 2012-04 or 2012-04-15")
    if field in {"occasion", "place", "evidence"} and text:
        quoted(reading.text, text)
    return text or (None if field in {"occasion", "place", "date", "evidence", "exchange"} else text)


def _actor(text: str, reading: Reading) -> dict[str, str | None]:
    """Return an actor as it is kept: one of the report by its id or name, else one of that name."""
    found = _ACTOR.fullmatch(text)
    kind, name, country = found.groups() if found else (None, text, None)
    known = next((one for one in reading.actors if _is(one, text, name)), None)
    if known and not kind and not country:
        return {"kind": known.kind, "name": known.name, "country": known.country}
    codes = load_world().codes(name)
    if kind is None and codes:
        return {"kind": "state", "name": name, "country": codes[0]}
    return {"kind": kind or "person", "name": name, "country": country or (codes[0] if codes else None)}


def _is(actor: Actor, text: str, name: str) -> bool:
    return text == actor.id or name.casefold() in {one.casefold() for one in (actor.name, *actor.aliases)}
