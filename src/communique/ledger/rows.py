"""A reading as rows of tables: the same reading gives the same rows.

Numbers of reports and names come from the ledger. Within a report, exchanges, statements and events are numbered
from ``ROOM`` times the report's number, so that rows of several tables can be written without asking for keys.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from communique.ledger.days import bounds, day_of
from communique.ledger.identity import id_of
from communique.records import Actor, Event, Exchange, Reading, Span, Statement

Row = dict[str, Any]

#: No report holds as many exchanges, statements or events.
ROOM = 1_000_000

#: The roles of an exchange, with the field of the record that holds them.
EXCHANGE_ROLES = {
    "from": "senders",
    "to": "recipients",
    "conveyed_by": "conveyed_by",
    "received_by": "received_by",
    "on_behalf_of": "on_behalf_of",
}
#: The roles of a statement.
STATEMENT_ROLES = {
    "speaker": "speakers",
    "addressee": "addressees",
    "on_behalf_of": "on_behalf_of",
    "about": "about",
    "toward": "toward",
}
#: The roles of an event.
EVENT_ROLES = {"source": "source", "target": "target"}


class NameKey(NamedTuple):
    """A name as the table ``name`` holds it once."""

    kind: str
    name: str
    country: str


class Place(NamedTuple):
    """What is known of a reading's place in the ledger: its number, and the numbers of its names."""

    report: int
    names: Mapping[NameKey, int]


def name_of(actor: Actor) -> NameKey:
    """Return the row of ``name`` that an actor belongs to."""
    return NameKey(actor.kind, actor.name, actor.country or "")


def report_row(reading: Reading, key: int, now: str) -> Row:
    """Return the row of a report."""
    line = reading.dateline
    return {
        "key": key,
        "id": reading.id,
        "source": reading.source,
        "title": reading.title,
        "publisher": reading.publisher,
        "published": reading.published,
        "day": day_of(reading.published),
        "url": reading.url,
        "language": reading.language,
        "place": line.place if line else None,
        "dateline_date": line.date if line else None,
        "agency": line.agency if line else None,
        "text": reading.text,
        "length": len(reading.text),
        "copy_of": key,
        "added_at": now,
    }


def derived_rows(reading: Reading, place: Place, ruled: frozenset[str] = frozenset()) -> dict[str, list[Row]]:
    """Return the rows that follow from a reading, by table.

    Args:
        reading: The reading, with all rulings applied.
        place: Numbers of its report and names.
        ruled: Ids of the exchanges and statements that a person has decided on.
    """
    actors = {actor.id: place.names[name_of(actor)] for actor in reading.actors}
    rows: dict[str, list[Row]] = {"cast_member": [_member(actor, reading, place) for actor in reading.actors]}
    keys = {one.id: place.report * ROOM + n for n, one in enumerate(reading.exchanges)}
    day = day_of(reading.published)
    for exchange in reading.exchanges:
        _add(rows, _exchange_rows(exchange, keys[exchange.id], reading, place.report, exchange.id in ruled))
        _add(rows, _parties("exchange", EXCHANGE_ROLES, exchange, keys[exchange.id], actors))
    days = {row["key"]: row["date_from"] for row in rows.get("exchange", [])}
    for number, statement in enumerate(reading.statements):
        key = place.report * ROOM + number
        row = _statement_row(statement, key, reading, place.report, statement.id in ruled)
        row["exchange"] = keys.get(statement.exchange or "")
        row["day"] = days.get(row["exchange"], day)
        rows.setdefault("statement", []).append(row)
        for topic in sorted(set(statement.topics)):
            rows.setdefault("statement_topic", []).append({"statement": key, "topic": topic})
        _add(rows, _parties("statement", STATEMENT_ROLES, statement, key, actors))
    for number, event in enumerate(reading.events):
        key = place.report * ROOM + number
        rows.setdefault("event", []).append(_event_row(event, key, reading, place.report))
        _add(rows, _parties("event", EVENT_ROLES, event, key, actors))
    return rows


def _add(rows: dict[str, list[Row]], more: Iterator[tuple[str, Row]]) -> None:
    for table, row in more:
        rows.setdefault(table, []).append(row)


def _spans(spans: Sequence[Span]) -> list[list[int]]:
    return [[span.start, span.end] for span in spans]


def _member(actor: Actor, reading: Reading, place: Place) -> Row:
    titles = (" ".join(role.span.quote(reading.text).split()) or role.title for role in actor.roles)
    return {
        "report": place.report,
        "id": actor.id,
        "name": place.names[name_of(actor)],
        "title": max(titles, key=len, default=None),
        "mentions": _spans(actor.mentions),
    }


def _exchange_rows(
    exchange: Exchange, key: int, reading: Reading, report: int, ruled: bool
) -> Iterator[tuple[str, Row]]:
    date, place, occasion = exchange.date, exchange.place, exchange.occasion
    day = day_of(reading.published)
    first, last = bounds(date.value if date else None) or (day, day)
    yield (
        "exchange",
        {
            "key": key,
            "id": id_of(reading.id, exchange.id),
            "report": report,
            "kind": exchange.kind,
            "status": exchange.status,
            "date": date.value if date else None,
            "date_from": first,
            "date_until": last,
            "purpose": ",".join(exchange.purpose) or None,
            "occasion": " ".join(occasion.text.split()) if occasion else None,
            "occasion_key": occasion_key(exchange),
            "place": " ".join(place.name.split()) if place else None,
            "place_country": place.country if place else None,
            "confidence": exchange.confidence,
            "evidence": _spans(exchange.evidence),
            "fields": {field: _spans(spans) for field, spans in sorted(exchange.fields.items())},
            "why": dict(sorted(exchange.why.items())),
            "ruled": ruled,
            "first": key,
            "reports": 1,
        },
    )
    for purpose in sorted(set(exchange.purpose)):
        yield "exchange_purpose", {"exchange": key, "purpose": purpose}


def occasion_key(exchange: Exchange) -> str | None:
    """Return the occasion in its normal form; where none could be made, its words in lower case."""
    occasion = exchange.occasion
    if occasion is None:
        return None
    return occasion.form.key if occasion.form else " ".join(occasion.text.casefold().split())


def _statement_row(statement: Statement, key: int, reading: Reading, report: int, ruled: bool) -> Row:
    words = (" ".join(span.quote(reading.text).split()) for span in statement.content)
    return {
        "key": key,
        "id": id_of(reading.id, statement.id),
        "report": report,
        "act": statement.act,
        "strength": statement.strength,
        "stance": statement.stance,
        "quotation": statement.quotation,
        "negated": statement.negated,
        "modality": statement.modality,
        "cue": " ".join(statement.cue.quote(reading.text).split()) if statement.cue else None,
        "words": " … ".join(words),
        "content": _spans(statement.content),
        "evidence": _spans(statement.evidence),
        "ruled": ruled,
    }


def _event_row(event: Event, key: int, reading: Reading, report: int) -> Row:
    date, plover = event.date, event.plover
    first, _ = bounds(date.value if date else None) or (day_of(reading.published), "")
    return {
        "key": key,
        "id": id_of(reading.id, event.id),
        "report": report,
        "cameo": event.cameo,
        "plover": plover.event if plover else None,
        "mode": plover.mode if plover else None,
        "context": ",".join(plover.context) or None if plover else None,
        "quad": event.quad,
        "goldstein": event.goldstein,
        "source_code": ",".join(event.source_code) or None,
        "target_code": ",".join(event.target_code) or None,
        "date": date.value if date else None,
        "day": first,
        "place": event.place.name if event.place else None,
        "origin": id_of(reading.id, event.from_id) if event.from_id else None,
        "evidence": _spans(event.evidence),
    }


def _parties(
    table: str,
    roles: Mapping[str, str],
    record: Exchange | Statement | Event,
    key: int,
    actors: Mapping[str, int],
) -> Iterator[tuple[str, Row]]:
    for role, field in roles.items():
        for position, member in enumerate(getattr(record, field)):
            if member in actors:
                party = {"role": role, "position": position, "member": member, "name": actors[member]}
                yield f"{table}_party", {table: key} | party
