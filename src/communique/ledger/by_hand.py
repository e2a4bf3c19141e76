"""What a person types, as verdicts: fields and values in words, on an exchange, statement or event by its id."""

import re
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, select

from communique.errors import QueryError
from communique.ledger import tables as t
from communique.ledger.days import is_date
from communique.ledger.ruling import (
    ACTORS,
    DATE,
    FIELDS,
    LINK,
    LIST,
    QUOTED,
    TRUTH,
    Subject,
    Thing,
    subject_of,
)
from communique.ledger.ruling_store import Verdict, check_value, ruled_readings
from communique.ledger.rulings import of_country, quoted
from communique.lexicons.world import load_world
from communique.records import Actor, Exchange, Reading, Statement

#: "Mira Sol (SE)", "state: Norway".
_ACTOR = re.compile(r"(?:(person|office|body|state|people|group):\s*)?(.+?)(?:\s*\(([A-Z]{2,4})\))?")
Pairs = Sequence[tuple[str, str]]
Verdicts = tuple[int, list[Verdict]]


def set_to(connection: Connection, target: str, pairs: Pairs) -> Verdicts:
    """Return the verdicts that set fields of an exchange, statement or event, and its report.

    Raises:
        QueryError: Where there is no such thing, field or value.
    """
    report, reading, record = _found(connection, target)
    subject = subject_of(record)
    return report, [
        Verdict(subject, "set", record, reading.actors, field, value_of(subject, field, text, reading))
        for field, text in pairs
    ]


def rejected(connection: Connection, target: str) -> Verdicts:
    """Return the verdict that an exchange, statement or event is none, and its report."""
    report, reading, record = _found(connection, target)
    return report, [Verdict(subject_of(record), "reject", record, reading.actors)]


def added(connection: Connection, target: str, pairs: Pairs, subject: Subject = "exchange") -> Verdicts:
    """Return the verdict that adds an exchange or a statement to a report.

    Each value is cited where the report has its words.

    Raises:
        QueryError: Where there is no such report, field or value, or what it cannot be without is not given.
    """
    report, reading = _report(connection, target)
    fields = {field: value_of(subject, field, text, reading) for field, text in pairs}
    need, example = _NEEDED[subject]
    if not fields.get(need):
        raise QueryError(f"what is added as {subject} needs its {need}: --set {need}={example}")
    if subject == "statement":
        return report, [Verdict(subject, "add", Statement(id="new"), (), None, fields)]
    return report, [Verdict(subject, "add", Exchange(id="new", kind=fields.pop("kind")), (), None, fields)]


#: What must be said of a thing that is added, with an example.
_NEEDED: dict[Subject, tuple[str, str]] = {
    "exchange": ("kind", "message"),
    "statement": ("content", "'words of the report'"),
}


def _found(connection: Connection, target: str) -> tuple[int, Reading, Thing]:
    start, _, number = target.partition(".")
    report, reading = _report(connection, start)
    things: tuple[Thing, ...] = (*reading.exchanges, *reading.statements, *reading.events)
    records = {one.id: one for one in things}
    if number not in records:
        raise QueryError(
            f"{target!r}: there is no such exchange, statement or event; copy its id from communique exchanges"
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
    check_value(subject, field, text or None)
    holds = FIELDS[subject][field]
    if holds in {ACTORS, LIST}:
        values = [one.strip() for one in text.split(";") if one.strip()]
        return [_actor(one, reading) for one in values] if holds == ACTORS else values
    if holds == TRUTH:
        return text.casefold() in {"yes", "true", "1"}
    if holds == DATE and text and not is_date(text):
        raise QueryError(f"{field}={text}: this is no date; write 2012, 2012-04 or 2012-04-15")
    if holds == QUOTED and text:
        quoted(reading.text, of_country(text)[0] if field == "place" else text)
    if holds == LINK and text:
        return _linked(text, reading)
    return text or None


def _linked(text: str, reading: Reading) -> str:
    """Return the id of an exchange as its report has it, from that or from its id over the whole ledger."""
    number = text.rpartition(".")[2]
    known = [one.id for one in reading.exchanges]
    if number not in known:
        raise QueryError(
            f"exchange={text}: the report has no such exchange, but {', '.join(known) or 'none'}"
        )
    return number


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
