"""An authority file of the user's own, laid under the names of a ledger: CSV or FollowTheMoney.

CSV has the columns ``id, name`` and, where known, ``kind, country, aliases`` (parted by ";") and ``wikidata``, which
goes before ``id``. FollowTheMoney is one entity a line: Person, PublicBody, Organization, Country … with ``name``,
``alias``, ``country`` and ``wikidataId``.
"""

import csv
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from sqlalchemy import Connection, delete, insert, select

from communique.errors import SourceError
from communique.ledger import tables as t
from communique.ledger.actor_store import unite
from communique.ledger.names import sign_of

_KINDS = {
    "Person": "person",
    "Country": "state",
    "Position": "office",
    "PublicBody": "body",
    "Organization": "body",
    "Company": "body",
    "LegalEntity": "body",
}


class Entry(NamedTuple):
    """An actor of the file."""

    id: str
    kind: str
    name: str
    country: str | None
    names: tuple[str, ...]


def read_authority(path: Path) -> list[Entry]:
    """Return the actors of an authority file.

    Raises:
        SourceError: With file and line, where it cannot be used.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as problem:
        raise SourceError(f"{path}: the authority file cannot be read ({problem})") from problem
    entries = [
        *(
            _of_ftm(path, text)
            if path.suffix in {".json", ".jsonl", ".ijson", ".ftm"}
            else _of_csv(path, text)
        )
    ]
    seen: set[str] = set()
    for entry in entries:
        if entry.id in seen:
            raise SourceError(f"{path}: the id {entry.id!r} stands twice; join the two")
        seen.add(entry.id)
    return entries


def lay_under(connection: Connection, entries: list[Entry]) -> int:
    """Put an authority file in the place of the one before; return how many names of the ledger it knows."""
    connection.execute(delete(t.authority_name))
    connection.execute(delete(t.authority))
    if entries:
        rows = [{"id": one.id, "kind": one.kind, "name": one.name, "country": one.country} for one in entries]
        connection.execute(insert(t.authority), rows)
        names = [
            {"authority": one.id, "name": name, "fold": sign_of(one.kind, name, one.country).fold}
            for one in entries
            for name in dict.fromkeys(one.names)
        ]
        connection.execute(insert(t.authority_name), names)
    unite(connection, list(connection.scalars(select(t.name.c.key))))
    known = (
        select(t.name.c.key)
        .join(t.actor, t.actor.c.id == t.name.c.actor)
        .where(t.actor.c.authority.is_not(None))
    )
    return len(connection.execute(known).all())


def _of_csv(path: Path, text: str) -> Iterator[Entry]:
    rows = csv.DictReader(text.splitlines())
    for row in rows:
        id_, name = row.get("wikidata") or row.get("id"), row.get("name")
        if not id_ or not name:
            raise SourceError(f"{path}:{rows.line_num}: the row needs an id and a name; it has {sorted(row)}")
        also = [one.strip() for one in (row.get("aliases") or "").split(";") if one.strip()]
        kind = row.get("kind") or "person"
        yield Entry(id_, kind, name, row.get("country") or None, (name, *also))


def _of_ftm(path: Path, text: str) -> Iterator[Entry]:
    for number, line in enumerate(text.splitlines(), 1):
        if line.strip():
            yield from _entity(f"{path}:{number}", line)


def _entity(place: str, line: str) -> Iterator[Entry]:
    try:
        entity: dict[str, Any] = json.loads(line)
        held: dict[str, list[str]] = entity.get("properties", {})
        schema, id_ = entity["schema"], str((held.get("wikidataId") or [entity["id"]])[0])
    except (ValueError, KeyError, TypeError, AttributeError) as problem:
        raise SourceError(f"{place}: the line is no entity of FollowTheMoney ({problem!r})") from problem
    names = [*held.get("name", []), *held.get("alias", [])]
    if schema in _KINDS and names:
        country = next(
            (code.upper() for code in [*held.get("country", []), *held.get("nationality", [])]), None
        )
        yield Entry(id_, _KINDS[schema], names[0], country, tuple(names))
