"""Exchanges: who conveyed what to whom."""

from collections.abc import Mapping
from typing import get_args

from sqlalchemy import Connection, func, or_

from communique.ledger import tables as t
from communique.query.filters import Filter, about_report, days, holding, labelled, number, one_of, who
from communique.query.records import Record, Rows, cited, parties_of, report_of, texts_of
from communique.query.subjects.subject import Subject, with_report
from communique.records import ExchangeKind, Status

FILTERS: Mapping[str, Filter] = {
    "from": who(
        "Sent, called or come from: an actor, or a country for all of it.",
        "from {}",
        t.exchange_party,
        "from",
    ),
    "to": who("To whom: the other side.", "to {}", t.exchange_party, "to"),
    "side": who("Either side.", "with {} on either side", t.exchange_party, "from", "to"),
    "envoy": who(
        "Who carried it, or received it for another.",
        "through {}",
        t.exchange_party,
        "conveyed_by",
        "received_by",
    ),
    "behalf": who("On whose behalf.", "on behalf of {}", t.exchange_party, "on_behalf_of"),
    "actor": who("Who has any part in it.", "with {} in any part", t.exchange_party),
    "kind": Filter(
        "KIND",
        "message, call, meeting, visit, gift or joint_statement.",
        "of the kind {}",
        one_of(t.exchange.c.kind, get_args(ExchangeKind)),
    ),
    "status": Filter(
        "STATUS", "held, planned or cancelled.", "that are {}", one_of(t.exchange.c.status, get_args(Status))
    ),
    "purpose": Filter(
        "PURPOSE",
        "congratulation, condolence, briefing …",
        "for {}",
        labelled(t.exchange_purpose),
    ),
    "occasion": Filter(
        "WORDS",
        "With these words in the occasion.",
        "on the occasion of “{}”",
        holding(t.exchange.c.occasion, t.exchange.c.occasion_key),
    ),
    "place": Filter(
        "WORDS",
        "At this place, or in this country (its two letters).",
        "at {}",
        lambda _, value: or_(
            func.lower(t.exchange.c.place).contains(value.lower(), autoescape=True),
            t.exchange.c.place_country == value,
        ),
    ),
    "confidence": Filter(
        "NUMBER",
        "At least this sure, from 0 to 1.",
        "with a confidence of at least {}",
        lambda _, value: t.exchange.c.confidence >= number(value),
    ),
    **days(t.exchange.c.date_from, t.exchange.c.date_until),
    **about_report(t.exchange),
}


def exchanges(connection: Connection, rows: Rows) -> list[Record]:
    """Return exchanges with their sides, the words they rest on, and their report."""
    parties = parties_of(connection, t.exchange_party, rows)
    texts = texts_of(connection, rows)
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
            "evidence": cited(row.evidence, texts[row.report]),
            "fields": row.fields,
            "why": row.why,
            **report_of(row),
        }
        for row in rows
    ]


SUBJECT = Subject(
    name="exchanges",
    base=with_report(t.exchange),
    only=t.exchange.c.first == t.exchange.c.key,
    key=t.exchange.c.id,
    filters=FILTERS,
    sorts={
        "date": t.exchange.c.date_from,
        "confidence": t.exchange.c.confidence,
        "reports": t.exchange.c.reports,
    },
    sort="date",
    shape=exchanges,
    columns=("date", "kind", "from", "to", "conveyed_by", "purpose", "occasion", "id"),
    searched="report",
)
