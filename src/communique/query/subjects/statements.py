"""Statements: who said what to whom."""

from collections import defaultdict
from collections.abc import Mapping
from typing import get_args

from sqlalchemy import Connection, select

from communique.ledger import tables as t
from communique.query.filters import Filter, about_report, days, equal, labelled, one_of, who
from communique.query.records import Record, Rows, pairs, parties_of, report_of
from communique.query.subjects.subject import Subject, with_report
from communique.records import Modality, Quotation, Stance

FILTERS: Mapping[str, Filter] = {
    "speaker": who(
        "Who says it: an actor, or a country for all of it.",
        "said by {}",
        t.statement_party,
        "speaker",
        "on_behalf_of",
    ),
    "to": who("To whom it is said.", "addressed to {}", t.statement_party, "addressee"),
    "about": who("About whom it is said.", "about {}", t.statement_party, "about"),
    "toward": who(
        "Whom the act is done to: who is thanked, praised, accused.",
        "towards {}",
        t.statement_party,
        "toward",
    ),
    "stance": Filter(
        "STANCE", "positive or negative.", "that are {}", one_of(t.statement.c.stance, get_args(Stance))
    ),
    "act": Filter("ACT", "congratulate, thank, pledge, urge …", "that {}", equal(t.statement.c.act)),
    "topic": Filter(
        "TOPIC",
        "On this topic.",
        "on {}",
        labelled(t.statement_topic),
    ),
    "quotation": Filter(
        "HOW", "direct, indirect or mixed.", "quoted {}", one_of(t.statement.c.quotation, get_args(Quotation))
    ),
    "modality": Filter(
        "HOW",
        "fact, plan, wish, duty, ability or condition.",
        "told as {}",
        one_of(t.statement.c.modality, get_args(Modality)),
    ),
    "exchange": Filter(
        "ID",
        "Said in this exchange.",
        "in exchange {}",
        lambda _, value: t.statement.c.exchange.in_(select(t.exchange.c.key).where(t.exchange.c.id == value)),
    ),
    **days(t.statement.c.day, t.statement.c.day),
    **about_report(t.statement),
}


def statements(connection: Connection, rows: Rows) -> list[Record]:
    """Return statements with their speakers and addressees, and their report."""
    parties = parties_of(connection, t.statement_party, rows)
    topics = _topics(connection, rows)
    numbers = [row.exchange for row in rows if row.exchange is not None]
    told = dict(pairs(connection, t.exchange.c.key, t.exchange.c.id, numbers))
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
            **report_of(row),
        }
        for row in rows
    ]


def _topics(connection: Connection, rows: Rows) -> dict[int, list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    table = t.statement_topic.c
    for key, topic in pairs(connection, table.statement, table.topic, [row.key for row in rows]):
        found[key].append(topic)
    return found


SUBJECT = Subject(
    name="statements",
    base=with_report(t.statement),
    key=t.statement.c.id,
    filters=FILTERS,
    sorts={"date": t.statement.c.day},
    sort="date",
    shape=statements,
    columns=("date", "speakers", "act", "words", "addressees", "id"),
    searched="statement",
)
