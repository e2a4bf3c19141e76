"""Exports of one line an entity, annotation or reading.

* FollowTheMoney: actors as Person, PublicBody, Organization or LegalEntity; exchanges as Message, Call or Event with
  the report as source (schemata of followthemoney 3).
* Web Annotation (W3C Recommendation, 2017): each exchange and statement as an annotation on the report, its words
  selected by position and by quotation.
* Readings as ``communique read --format jsonl`` prints them, with all rulings.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import select

from communique.export.selection import Selection, Told
from communique.ledger import tables as t
from communique.ledger.ruling_store import ruled_readings
from communique.query import Record

#: So many characters stand before and behind a quotation, to find it again in a text that moved.
AROUND = 32
BATCH = 200

_SCHEMATA = {"person": "Person", "body": "Organization", "state": "PublicBody"}
Entity = dict[str, Any]


def export_ftm(selection: Selection, path: Path) -> Told:
    """Write entities of FollowTheMoney, one a line."""
    wrote = {"actors": 0, "exchanges": 0}
    entities = [("actors", _actor), ("exchanges", _exchange)]
    _write(path, (line for name, shape in entities for line in _shaped(selection, name, shape, wrote)))
    left = {
        "statements for which FollowTheMoney has no schema": sum(1 for _ in selection.records("statements"))
    }
    return Told(wrote, left | selection.left_out(wrote))


def _shaped(
    selection: Selection, table: str, shape: Callable[[Record], Entity], wrote: dict[str, int]
) -> Iterator[Entity]:
    for record in selection.records(table):
        wrote[table] += 1
        yield shape(record)


def _entity(schema: str, id_: str, properties: Mapping[str, Iterable[Any]]) -> Entity:
    filled = {name: [str(one) for one in values if one] for name, values in properties.items()}
    return {
        "id": id_,
        "schema": schema,
        "properties": {name: values for name, values in filled.items() if values},
    }


def _actor(record: Record) -> Entity:
    country = [record["country"].lower()] if record["country"] else []
    authority = record["authority"] or ""
    wikidata = [authority] if authority[:1] == "Q" and authority[1:].isdigit() else []
    known = {"name": [record["name"]], "alias": record["also"], "country": country, "wikidataId": wikidata}
    return _entity(_SCHEMATA.get(record["kind"], "LegalEntity"), record["id"], known)


def _exchange(record: Record) -> Entity:
    senders, recipients = _ids(record["from"]), _ids(record["to"])
    told = " ".join(cited["words"] for cited in record["evidence"])
    shared = {
        "date": [record["date"]],
        "summary": [told],
        "sourceUrl": [record["url"]],
        "publisher": [record["publisher"]],
    }
    purpose = ", ".join(record["purpose"])
    if record["kind"] == "message":
        own = {"sender": senders, "recipients": recipients, "subject": [record["occasion"] or purpose]}
        return _entity("Message", record["id"], own | shared)
    if record["kind"] == "call":
        return _entity("Call", record["id"], {"caller": senders, "receiver": recipients} | shared)
    name = record["kind"].replace("_", " ") + (f": {purpose}" if purpose else "")
    event = {"name": [name], "organizer": senders, "involved": recipients, "location": [record["place"]]}
    return _entity("Event", record["id"], event | shared)


def _ids(actors: Iterable[Record]) -> list[str]:
    return [one["actor"] for one in actors]


def export_annotations(selection: Selection, path: Path) -> Told:
    """Write annotations, one a line, each a whole JSON-LD document."""
    wrote = {"exchanges": 0, "statements": 0}
    texts = _Texts(selection)

    def lines() -> Iterator[Entity]:
        for name, spans in (("exchanges", _of_exchange), ("statements", _of_statement)):
            for record in selection.records(name):
                wrote[name] += 1
                yield _annotation(name[:-1], record, spans(record), texts)

    _write(path, lines())
    return Told(wrote, selection.left_out(wrote))


class _Texts:
    """The texts of reports, the last one at hand."""

    def __init__(self, selection: Selection) -> None:
        self.selection = selection
        self.last: tuple[str, str] = ("", "")

    def of(self, report: str) -> str:
        if self.last[0] != report:
            with self.selection.ledger.reading() as connection:
                text = connection.execute(select(t.report.c.text).where(t.report.c.id == report)).scalar_one()
            self.last = (report, text)
        return self.last[1]


def _of_exchange(record: Record) -> list[Sequence[int]]:
    return [cited["span"] for cited in record["evidence"]]


def _of_statement(record: Record) -> list[Sequence[int]]:
    return list(record["content"])


def _annotation(kind: str, record: Record, spans: Sequence[Sequence[int]], texts: _Texts) -> Entity:
    text = texts.of(record["report"])
    source = record["url"] or f"urn:sha256:{record['report']}"
    left = {"evidence", "content", "fields", "report", "source", "title", "publisher", "published", "url"}
    return {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": f"urn:communique:{record['id']}",
        "type": "Annotation",
        "motivation": "describing",
        "body": {
            "type": "TextualBody",
            "format": "application/json",
            "purpose": "describing",
            "value": json.dumps(
                {"type": kind} | {k: v for k, v in record.items() if k not in left}, ensure_ascii=False
            ),
        },
        "target": [{"source": source, "selector": _selector(text, *span)} for span in spans],
    }


def _selector(text: str, start: int, end: int) -> list[Entity]:
    """Return where words stand: by position, and by quotation with what stands around it."""
    return [
        {"type": "TextPositionSelector", "start": start, "end": end},
        {
            "type": "TextQuoteSelector",
            "exact": text[start:end],
            "prefix": text[max(0, start - AROUND) : start],
            "suffix": text[end : end + AROUND],
        },
    ]


def export_readings(selection: Selection, path: Path) -> Told:
    """Write whole readings with all rulings, one a line, sorted by the report's id."""
    ids = sorted(record["id"] for record in selection.records("reports"))
    wrote = {"reports": 0}

    def lines() -> Iterator[str]:
        for start in range(0, len(ids), BATCH):
            with selection.ledger.reading() as connection:
                some = t.report.c.id.in_(ids[start : start + BATCH])
                keys = list(connection.scalars(select(t.report.c.key).where(some)))
                found = [one.reading for one in ruled_readings(connection, keys).values()]
            for reading in sorted(found, key=lambda one: one.id):
                wrote["reports"] += 1
                yield reading.to_json()

    _write_text(path, lines())
    return Told(wrote, selection.left_out(wrote))


def _write(path: Path, entities: Iterable[Entity]) -> None:
    _write_text(path, (json.dumps(one, ensure_ascii=False) for one in entities))


def _write_text(path: Path, lines: Iterable[str]) -> None:
    """Write lines, whole or not at all."""
    part = path.with_name(f".{path.name}.part")
    with part.open("w", encoding="utf-8", newline="\n") as out:
        out.writelines(f"{line}\n" for line in lines)
    part.replace(path)
