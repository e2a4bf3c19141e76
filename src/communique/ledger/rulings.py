"""What people decided, laid over a reading: a pure function, so that it can be done again after every reading.

A ruling names its exchange or statement by the words that it rests on, since the numbers of a later reading may be
others. What a person has set stays even where a later reading no longer finds the exchange; what was rejected
stays away.
"""

import re
from collections.abc import Sequence
from typing import Any

import msgspec

from communique.errors import QueryError
from communique.ledger.names import fold
from communique.ledger.ruling import (
    ACTORS,
    DATE,
    FIELDS,
    PYTHON,
    QUOTED,
    WHERE,
    Record,
    Ruled,
    Ruling,
    Subject,
    Thing,
    subject_of,
)
from communique.ledger.ruling_match import same
from communique.records import Actor, Exchange, Occasion, Place, Reading, ReportedDate, Span, Statement

_COUNTRY = re.compile(r"(.+?)\s*\(([A-Z]{2})\)")


def apply(reading: Reading, rulings: Sequence[Ruling]) -> Ruled:
    """Lay rulings over a reading, in their order."""
    ids: set[str] = set()
    for ruling in rulings:
        where = WHERE[ruling.subject]
        reading, touched = _apply(reading, ruling, getattr(reading, where), where)
        ids |= touched
    return Ruled(reading, frozenset(ids))


def _apply(
    reading: Reading, ruling: Ruling, records: Sequence[Record], where: str
) -> tuple[Reading, set[str]]:
    found = None if ruling.action == "add" else same(ruling, records, reading)
    if ruling.action == "reject":
        return (_without(reading, found, where), set()) if found else (reading, set())
    if found is None:
        reading, found = _put_in(reading, ruling, where)
    values = ruling.value if ruling.action == "add" else {str(ruling.field): ruling.value}
    for field, value in values.items():
        reading, found = _set(reading, found, where, field, value, ruling.why)
    return reading, {found.id}


def _set(
    reading: Reading, record: Record, where: str, field: str, value: Any, why: str
) -> tuple[Reading, Record]:
    """Set one field of a record; what it rested on before is no longer what it rests on."""
    reading, holds = _held(reading, subject_of(record), field, value, why)
    changed = msgspec.structs.replace(
        record, **{PYTHON.get(field, field): holds}, why={**record.why, field: why}
    )
    if isinstance(changed, Exchange):
        cited = {name: spans for name, spans in changed.fields.items() if name != field}
        headed = {name: spans for name, spans in changed.in_title.items() if name != field}
        changed = msgspec.structs.replace(changed, fields=cited, in_title=headed)
    kept = tuple(changed if one.id == record.id else one for one in getattr(reading, where))
    return msgspec.structs.replace(reading, **{where: kept}), changed


def _without(reading: Reading, record: Thing, where: str) -> Reading:
    """Take a record out with the events it was coded as; what was said in a rejected exchange is said in none."""
    kept = tuple(one for one in getattr(reading, where) if one.id != record.id)
    reading = msgspec.structs.replace(reading, **{where: kept})
    if where == "events":
        return reading
    events = tuple(one for one in reading.events if one.from_id != record.id)
    said = tuple(
        msgspec.structs.replace(one, exchange=None) if one.exchange == record.id else one
        for one in reading.statements
    )
    return msgspec.structs.replace(reading, statements=said, events=events)


def _put_in(reading: Reading, ruling: Ruling, where: str) -> tuple[Reading, Any]:
    """Put in a record that the reading does not have, under an id of its own, with its actors."""
    ids = {}
    for actor in ruling.cast:
        reading, ids[actor.id] = _cast(reading, actor)
    roles = [name for name, holds in FIELDS[ruling.subject].items() if holds == ACTORS]
    named = {
        field: tuple(ids[id_] for id_ in getattr(ruling.record, field) if id_ in ids)
        for field in (PYTHON.get(role, role) for role in roles)
    }
    why = {**ruling.record.why, "all": ruling.why}
    record = msgspec.structs.replace(ruling.record, id=f"r{ruling.key}", why=why, **named)
    if isinstance(record, Statement) and record.exchange not in {one.id for one in reading.exchanges}:
        record = msgspec.structs.replace(record, exchange=None)
    records = (*getattr(reading, where), record)
    return msgspec.structs.replace(reading, **{where: records}), record


def _cast(reading: Reading, wanted: Actor) -> tuple[Reading, str]:
    """Return the id of an actor in a reading, which is put in where it is not there."""
    for actor in reading.actors:
        names = {fold(name, wanted.kind) for name in (actor.name, *actor.aliases)}
        same_country = wanted.country is None or actor.country in {wanted.country, None}
        if actor.kind == wanted.kind and fold(wanted.name, wanted.kind) in names and same_country:
            return reading, actor.id
    taken = {actor.id for actor in reading.actors}
    id_ = next(f"r{n}" for n in range(1, len(taken) + 2) if f"r{n}" not in taken)
    new = msgspec.structs.replace(wanted, id=id_, country_span=None, roles=(), mentions=())
    return msgspec.structs.replace(reading, actors=(*reading.actors, new)), id_


def _held(reading: Reading, subject: Subject, field: str, value: Any, why: str) -> tuple[Reading, Any]:
    """Return a value in the type of its field; actors that are new are put into the reading."""
    if FIELDS[subject][field] == ACTORS:
        ids: list[str] = []
        for one in value:
            reading, id_ = _cast(reading, msgspec.convert({"id": "", **one}, Actor))
            ids.append(id_)
        return reading, tuple(dict.fromkeys(ids))
    if field == "purpose":
        return reading, tuple(sorted(set(value)))
    if field == "topics":
        return reading, tuple(dict.fromkeys(value))
    if FIELDS[subject][field] in {QUOTED, DATE}:
        return reading, _part(reading, field, value, why)
    return reading, value


def _part(
    reading: Reading, name: str, value: str | None, why: str
) -> Occasion | ReportedDate | Place | tuple[Span, ...] | None:
    if name in {"evidence", "content"}:
        return (quoted(reading.text, value),) if value else ()
    if value is None:
        return None
    if name == "date":
        return ReportedDate(value=value, span=None, derived_from=why)
    if name == "occasion":
        return Occasion(text=value, span=quoted(reading.text, value))
    place, country = of_country(value)
    return Place(name=place, country=country, span=quoted(reading.text, place))


def of_country(value: str) -> tuple[str, str | None]:
    """Return a name and the country behind it: "Port Hallan (NO)"."""
    found = _COUNTRY.fullmatch(value)
    return (found[1], found[2]) if found else (value, None)


def quoted(text: str, words: str) -> Span:
    """Return where words stand in a text.

    Raises:
        QueryError: Where they do not: what is kept must be cited.
    """
    start = text.find(words)
    if start < 0 or not words:
        raise QueryError(f"{words!r}: these words do not stand in the report; give them as it has them")
    return Span(start, start + len(words))
