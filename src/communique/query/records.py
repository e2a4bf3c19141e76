"""Rows of the ledger as the records that an answer gives, each with its evidence and its report."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import Column, Connection, Row, Table, func, select

from communique.ledger import tables as t

Record = dict[str, Any]
Rows = Sequence[Row[Any]]

#: A database takes so many values in one IN.
MANY = 500


def exchanges(connection: Connection, rows: Rows) -> list[Record]:
    """Return exchanges with their sides, the words they rest on, and their report."""
    parties = _parties(connection, t.exchange_party, rows)
    texts = _texts(connection, rows)
    return [
        {
            "id": row.id,
            "date": row.date,
            "kind": row.kind,
            "status": row.status,
            **{
                role: parties[row.key, role]
                for role in ("from", "to", "conveyed_by", "received_by", "on_behalf_of")
            },
            "purpose": row.purpose.split(",") if row.purpose else [],
            "occasion": row.occasion,
            "occasion_key": row.occasion_key,
            "place": row.place,
            "place_country": row.place_country,
            "confidence": row.confidence,
            "ruled": row.ruled,
            "reports": row.reports,
            "evidence": _cited(row.evidence, texts[row.report]),
            "fields": row.fields,
            "why": row.why,
            **_report(row),
        }
        for row in rows
    ]


def statements(connection: Connection, rows: Rows) -> list[Record]:
    """Return statements with their speakers and addressees, and their report."""
    parties = _parties(connection, t.statement_party, rows)
    topics = _topics(connection, rows)
    numbers = [row.exchange for row in rows if row.exchange is not None]
    told = dict(_pairs(connection, t.exchange.c.key, t.exchange.c.id, numbers))
    return [
        {
            "id": row.id,
            "date": row.day or None,
            "speakers": parties[row.key, "speaker"],
            "addressees": parties[row.key, "addressee"],
            "on_behalf_of": parties[row.key, "on_behalf_of"],
            "about": parties[row.key, "about"],
            "toward": parties[row.key, "toward"],
            "topics": topics[row.key],
            "act": row.act,
            "strength": row.strength,
            "stance": row.stance,
            "words": row.words,
            "quotation": row.quotation,
            "negated": row.negated,
            "modality": row.modality,
            "cue": row.cue,
            "exchange": told.get(row.exchange),
            "ruled": row.ruled,
            "content": row.content,
            "evidence": row.evidence,
            **_report(row),
        }
        for row in rows
    ]


def events(connection: Connection, rows: Rows) -> list[Record]:
    """Return coded events with source and target, the words they rest on, and their report."""
    parties = _parties(connection, t.event_party, rows)
    texts = _texts(connection, rows)
    plain = ("cameo", "plover", "mode", "quad", "goldstein", "source_code", "target_code", "place", "origin")
    return [
        _report(row)  # the source of an event is who acts, not where its report was read from
        | {
            "id": row.id,
            "date": row.date or row.day or None,
            "source": parties[row.key, "source"],
            "target": parties[row.key, "target"],
            **{field: getattr(row, field) for field in plain},
            "context": row.context.split(",") if row.context else [],
            "evidence": _cited(row.evidence, texts[row.report]),
        }
        for row in rows
    ]


def actors(connection: Connection, rows: Rows) -> list[Record]:
    """Return actors with all their names, the most frequent first."""
    names: dict[str, list[str]] = defaultdict(list)
    for some in _some([row.id for row in rows]):
        asked = select(t.name.c.actor, t.name.c.name).where(t.name.c.actor.in_(some))
        for actor, name in connection.execute(asked.order_by(t.name.c.reports.desc(), t.name.c.key)):
            names[actor].append(name)
    return [
        {
            "id": row.id,
            "kind": row.kind,
            "name": row.name,
            "country": row.country,
            "reports": row.reports,
            "also": [name for name in dict.fromkeys(names[row.id]) if name != row.name],
            "authority": row.authority,
        }
        for row in rows
    ]


def reports(connection: Connection, rows: Rows) -> list[Record]:
    """Return reports with how much was found in them and where else they stood."""
    numbers = [row.key for row in rows]
    exchanged = _counts(connection, t.exchange, numbers)
    said = _counts(connection, t.statement, numbers)
    firsts = dict(_pairs(connection, t.report.c.key, t.report.c.id, [row.copy_of for row in rows]))
    places: dict[int, list[str]] = defaultdict(list)
    for number, address in _pairs(connection, t.snapshot.c.report, t.snapshot.c.address, numbers):
        places[number].append(address)
    plain = ("source", "title", "publisher", "published", "url", "language", "place", "agency")
    return [
        {
            "id": row.id,
            **{field: getattr(row, field) for field in plain},
            "dateline": row.dateline_date,
            "characters": row.length,
            "exchanges": exchanged.get(row.key, 0),
            "statements": said.get(row.key, 0),
            "addresses": sorted(set(places[row.key])),
            "copy_of": firsts[row.copy_of] if row.copy_of != row.key else None,
        }
        for row in rows
    ]


def _report(row: Row[Any]) -> Record:
    return {
        "report": row.report_id,
        "source": row.report_source,
        "title": row.report_title,
        "publisher": row.report_publisher,
        "published": row.report_published,
        "url": row.report_url,
    }


def _parties(connection: Connection, table: Table, rows: Rows) -> dict[tuple[int, str], list[Record]]:
    """Return for each row and role the actors, as they are called over the whole ledger."""
    owner = table.c[table.name.partition("_")[0]]
    found: dict[tuple[int, str], list[Record]] = defaultdict(list)
    for some in _some([row.key for row in rows]):
        asked = (
            select(
                owner,
                table.c.role,
                t.name.c.name,
                t.actor.c.id,
                t.actor.c.name.label("actor"),
                t.actor.c.country,
            )
            .join(t.name, t.name.c.key == table.c.name)
            .join(t.actor, t.actor.c.id == t.name.c.actor)
            .where(owner.in_(some))
            .order_by(owner, table.c.role, table.c.position)
        )
        for key, role, name, actor, called, country in connection.execute(asked):
            found[key, role].append({"actor": actor, "name": called, "country": country, "as": name})
    return found


def _topics(connection: Connection, rows: Rows) -> dict[int, list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    table = t.statement_topic.c
    for key, topic in _pairs(connection, table.statement, table.topic, [row.key for row in rows]):
        found[key].append(topic)
    return found


def _texts(connection: Connection, rows: Rows) -> dict[int, str]:
    return dict(_pairs(connection, t.report.c.key, t.report.c.text, sorted({row.report for row in rows})))


def _pairs(
    connection: Connection, key: Column[Any], value: Column[Any], wanted: Sequence[Any]
) -> Iterator[tuple[Any, Any]]:
    for some in _some(wanted):
        yield from connection.execute(select(key, value).where(key.in_(some)).order_by(key, value))


def _counts(connection: Connection, table: Table, reports_: Sequence[int]) -> dict[int, int]:
    found: dict[int, int] = {}
    for some in _some(reports_):
        asked = select(table.c.report, func.count()).where(table.c.report.in_(some)).group_by(table.c.report)
        found |= dict(connection.execute(asked).all())
    return found


def _cited(spans: Iterable[Sequence[int]], text: str) -> list[Record]:
    return [{"span": [start, end], "words": " ".join(text[start:end].split())} for start, end in spans]


def _some(things: Sequence[Any]) -> Iterator[Sequence[Any]]:
    for start in range(0, len(things), MANY):
        yield things[start : start + MANY]
