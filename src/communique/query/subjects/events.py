"""Coded events: who did what to whom, in the codes of a codebook."""

from collections.abc import Mapping

from sqlalchemy import Connection

from communique.ledger import tables as t
from communique.query.filters import Filter, about_report, days, equal, who
from communique.query.records import Record, Rows, cited, parties_of, report_of, texts_of
from communique.query.subjects.subject import Subject, with_report

FILTERS: Mapping[str, Filter] = {
    "source": who("Who acts.", "by {}", t.event_party, "source"),
    "target": who("Towards whom.", "towards {}", t.event_party, "target"),
    "side": who("Source or target.", "with {} on either side", t.event_party),
    "cameo": Filter(
        "CODE",
        "This CAMEO code, or one below it.",
        "coded {}",
        lambda _, value: t.event.c.cameo.startswith(value, autoescape=True),
    ),
    "plover": Filter(
        "TYPE", "This PLOVER type.", "of the type {}", lambda _, value: t.event.c.plover == value.upper()
    ),
    "quad": Filter(
        "CLASS", "This quad class: verbal cooperation …", "of quad class {}", equal(t.event.c.quad)
    ),
    **days(t.event.c.day, t.event.c.day),
    **about_report(t.event),
}


def events(connection: Connection, rows: Rows) -> list[Record]:
    """Return coded events with source and target, the words they rest on, and their report."""
    parties = parties_of(connection, t.event_party, rows)
    texts = texts_of(connection, rows)
    plain = ("cameo", "plover", "mode", "quad", "goldstein", "source_code", "target_code", "place", "origin")
    return [
        report_of(row)  # the source of an event is who acts, not where its report was read from
        | {
            "id": row.id,
            "date": row.date or row.day or None,
            "source": parties[row.key, "source"],
            "target": parties[row.key, "target"],
            **{field: getattr(row, field) for field in plain},
            "context": row.context.split(",") if row.context else [],
            "evidence": cited(row.evidence, texts[row.report]),
        }
        for row in rows
    ]


SUBJECT = Subject(
    name="events",
    base=with_report(t.event),
    key=t.event.c.id,
    filters=FILTERS,
    sorts={"date": t.event.c.day, "goldstein": t.event.c.goldstein},
    sort="date",
    shape=events,
    columns=("date", "source", "cameo", "plover", "target", "goldstein", "id"),
    searched="report",
)
