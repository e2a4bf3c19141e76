"""Reports: what was published, and where."""

from collections import defaultdict
from collections.abc import Mapping

from sqlalchemy import Connection, select

from communique.ledger import tables as t
from communique.query.filters import Filter, about_report, days, equal, holding
from communique.query.records import Record, Rows, counts_of, pairs
from communique.query.sides import in_words, names_of
from communique.query.subjects.subject import Subject

FILTERS: Mapping[str, Filter] = {
    "actor": Filter(
        "WHO",
        "That name this actor; a country for all of it.",
        "that name {}",
        lambda asking, value: t.report.c.key.in_(
            select(t.cast_member.c.report).where(t.cast_member.c.name.in_(names_of(asking, value)))
        ),
        in_words,
    ),
    "language": Filter("CODE", "In this language (its two letters).", "in {}", equal(t.report.c.language)),
    "address": Filter(
        "URL",
        "That stood at this address.",
        "at {}",
        lambda _, value: t.report.c.key.in_(select(t.snapshot.c.report).where(t.snapshot.c.address == value)),
    ),
    "place": Filter("WORDS", "With this place in the dateline.", "from {}", holding(t.report.c.place)),
    **days(t.report.c.day, t.report.c.day),
    **about_report(t.report),
}


def reports(connection: Connection, rows: Rows) -> list[Record]:
    """Return reports with how much was found in them and where else they stood."""
    numbers = [row.key for row in rows]
    exchanged = counts_of(connection, t.exchange, numbers)
    said = counts_of(connection, t.statement, numbers)
    firsts = dict(pairs(connection, t.report.c.key, t.report.c.id, [row.copy_of for row in rows]))
    places: dict[int, list[str]] = defaultdict(list)
    for number, address in pairs(connection, t.snapshot.c.report, t.snapshot.c.address, numbers):
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


SUBJECT = Subject(
    name="reports",
    base=select(t.report),
    key=t.report.c.id,
    filters=FILTERS,
    sorts={"date": t.report.c.day, "length": t.report.c.length},
    sort="date",
    shape=reports,
    columns=("published", "publisher", "title", "exchanges", "statements", "id"),
    searched="report",
)
