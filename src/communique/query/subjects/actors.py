"""Actors over the whole ledger."""

from collections import defaultdict
from collections.abc import Mapping
from typing import get_args

from sqlalchemy import Connection, select

from communique.ledger import tables as t
from communique.query.filters import Filter, of_report, one_of
from communique.query.records import Record, Rows, some_of
from communique.query.sides import in_words, names_of
from communique.query.subjects.subject import Subject
from communique.records import ActorKind

FILTERS: Mapping[str, Filter] = {
    "name": Filter(
        "WHO",
        "Called so, or with these words in a name; a country for all of it.",
        "called {}",
        lambda asking, value: t.actor.c.id.in_(
            select(t.name.c.actor).where(t.name.c.key.in_(names_of(asking, value, anywhere=True)))
        ),
        in_words,
    ),
    "kind": Filter(
        "KIND",
        "person, office, body, state, people or group.",
        "of the kind {}",
        one_of(t.actor.c.kind, get_args(ActorKind)),
    ),
    "country": Filter(
        "CODE",
        "Of this country (its two letters).",
        "of {}",
        lambda _, value: t.actor.c.country == value.upper(),
    ),
    "report": Filter(
        "ID",
        "Named in this report.",
        "in report {}",
        lambda asking, value: t.actor.c.id.in_(
            select(t.name.c.actor)
            .join(t.cast_member, t.cast_member.c.name == t.name.c.key)
            .where(of_report(t.cast_member)(asking, value))
        ),
    ),
}


def actors(connection: Connection, rows: Rows) -> list[Record]:
    """Return actors with all their names, the most frequent first."""
    names: dict[str, list[str]] = defaultdict(list)
    for some in some_of([row.id for row in rows]):
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


SUBJECT = Subject(
    name="actors",
    base=select(t.actor),
    key=t.actor.c.id,
    filters=FILTERS,
    sorts={"reports": t.actor.c.reports, "name": t.actor.c.name},
    sort="-reports",
    shape=actors,
    columns=("name", "kind", "country", "reports", "also", "id"),
)
