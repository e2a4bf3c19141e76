"""The table of filters: its name, what it asks of a row, and how to say it.

One table serves the command line, the sentence above an answer and the reference. Of several values of one filter
any may hold; of several filters all must.
"""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from sqlalchemy import Column, ColumnElement, Table, and_, func, or_, select

from communique.errors import QueryError
from communique.ledger import tables as t
from communique.ledger.days import bounds, is_date
from communique.ledger.terms import parse_terms
from communique.query.asking import Asking
from communique.query.sides import in_words, names_of

Clause = Callable[[Asking, str], ColumnElement[bool]]


class Filter(NamedTuple):
    """A filter.

    Attributes:
        value: What a value of it is, as options show it: "WHO".
        help: What it asks for, in a sentence.
        says: How to say it, with ``{}`` for the value.
        clause: A value → the condition on a row.
        shown: A value → how to say the value.
    """

    value: str
    help: str
    says: str
    clause: Clause
    shown: Callable[[str], str] = str


def _equal(column: Column[Any]) -> Clause:
    return lambda _, value: column == value


def _word(*columns: Column[Any]) -> Clause:
    """Whether one of the columns holds the words, in capitals or not."""
    return lambda _, value: or_(
        *(func.lower(one).contains(value.lower(), autoescape=True) for one in columns)
    )


def _first_day(value: str) -> str:
    return _bounds(value)[0]


def _bounds(value: str) -> tuple[str, str]:
    found = bounds(value) if is_date(value) else None
    if found is None:
        raise QueryError(f"{value!r}: this is no date; write 2012, 2012-04 or 2012-04-15")
    return found


def _party(table: Table, *roles: str) -> Clause:
    owner = table.c[table.name.partition("_")[0]]

    def clause(asking: Asking, value: str) -> ColumnElement[bool]:
        asked = select(owner).where(table.c.name.in_(names_of(asking, value)))
        target = t.metadata.tables[owner.name].c.key
        return target.in_(asked.where(table.c.role.in_(roles)) if roles else asked)

    return clause


def _of_report(clause: ColumnElement[bool], table: Table) -> ColumnElement[bool]:
    if table is t.report:
        return clause
    return table.c.report.in_(select(t.report.c.key).where(clause))


def _report_id(table: Table) -> Clause:
    def clause(_: Asking, value: str) -> ColumnElement[bool]:
        start = value.partition(".")[0]
        return _of_report(
            or_(t.report.c.id.startswith(start, autoescape=True), t.report.c.source == value), table
        )

    return clause


def _text(table: Table) -> Clause:
    """Whether the words stand in a statement, or in the report of anything else."""
    searched = "statement" if table is t.statement else "report"

    def clause(asking: Asking, value: str) -> ColumnElement[bool]:
        found = asking.database.matches(searched, parse_terms(value))
        return (table.c.key if table in {t.statement, t.report} else table.c.report).in_(select(found.c.key))

    return clause


def _about_report(table: Table) -> dict[str, Filter]:
    """Return the filters that every row has by its report."""
    report = t.report.c
    return {
        "publisher": Filter(
            "NAME",
            "What this publisher reports.",
            "published by {}",
            lambda _, value: _of_report(
                func.lower(report.publisher).contains(value.lower(), autoescape=True), table
            ),
        ),
        "title": Filter(
            "WORDS",
            "What stands under a headline with these words.",
            "under a headline with “{}”",
            lambda _, value: _of_report(
                func.lower(report.title).contains(value.lower(), autoescape=True), table
            ),
        ),
        "report": Filter(
            "ID",
            "What this report says: its id, the beginning of it, or its source.",
            "of report {}",
            _report_id(table),
        ),
        "text": Filter(
            "WORDS",
            'Free text: words, "a phrase", a beginning*, -without.',
            "with the words {}",
            _text(table),
        ),
    }


def _days(first: Column[str], last: Column[str]) -> dict[str, Filter]:
    return {
        "since": Filter(
            "DATE", "On this day or later.", "since {}", lambda _, value: last >= _first_day(value)
        ),
        "until": Filter(
            "DATE",
            "On this day or earlier.",
            "until {}",
            lambda _, value: and_(first <= _bounds(value)[1], first != ""),
        ),
        "on": Filter(
            "DATE",
            "On this day, in this month or year.",
            "on {}",
            lambda _, value: and_(first <= _bounds(value)[1], last >= _bounds(value)[0]),
        ),
    }


def _number(value: str) -> float:
    try:
        return float(value)
    except ValueError:
        raise QueryError(f"{value!r}: this is no number; write 0.9") from None


_X, _XP, _S, _SP, _E, _EP = (
    t.exchange,
    t.exchange_party,
    t.statement,
    t.statement_party,
    t.event,
    t.event_party,
)

EXCHANGES: Mapping[str, Filter] = {
    "from": Filter(
        "WHO",
        "Sent, called or come from: an actor, or a country for all of it.",
        "from {}",
        _party(_XP, "from"),
        in_words,
    ),
    "to": Filter("WHO", "To whom: the other side.", "to {}", _party(_XP, "to"), in_words),
    "side": Filter("WHO", "Either side.", "with {} on either side", _party(_XP, "from", "to"), in_words),
    "envoy": Filter(
        "WHO",
        "Who carried it, or received it for another.",
        "through {}",
        _party(_XP, "conveyed_by", "received_by"),
        in_words,
    ),
    "behalf": Filter("WHO", "On whose behalf.", "on behalf of {}", _party(_XP, "on_behalf_of"), in_words),
    "actor": Filter("WHO", "Who has any part in it.", "with {} in any part", _party(_XP), in_words),
    "kind": Filter(
        "KIND", "message, call, meeting, visit, gift or joint_statement.", "of the kind {}", _equal(_X.c.kind)
    ),
    "status": Filter("STATUS", "held, planned or cancelled.", "that are {}", _equal(_X.c.status)),
    "purpose": Filter(
        "PURPOSE",
        "congratulation, condolence, briefing …",
        "for {}",
        lambda _, value: _X.c.key.in_(
            select(t.exchange_purpose.c.exchange).where(t.exchange_purpose.c.purpose == value)
        ),
    ),
    "occasion": Filter(
        "WORDS",
        "With these words in the occasion.",
        "on the occasion of “{}”",
        _word(_X.c.occasion, _X.c.occasion_key),
    ),
    "place": Filter(
        "WORDS",
        "At this place, or in this country (its two letters).",
        "at {}",
        lambda _, value: or_(
            func.lower(_X.c.place).contains(value.lower(), autoescape=True), _X.c.place_country == value
        ),
    ),
    "confidence": Filter(
        "NUMBER",
        "At least this sure, from 0 to 1.",
        "with a confidence of at least {}",
        lambda _, value: _X.c.confidence >= _number(value),
    ),
    **_days(_X.c.date_from, _X.c.date_until),
    **_about_report(_X),
}

STATEMENTS: Mapping[str, Filter] = {
    "speaker": Filter(
        "WHO",
        "Who says it: an actor, or a country for all of it.",
        "said by {}",
        _party(_SP, "speaker", "on_behalf_of"),
        in_words,
    ),
    "to": Filter("WHO", "To whom it is said.", "addressed to {}", _party(_SP, "addressee"), in_words),
    "about": Filter("WHO", "About whom it is said.", "about {}", _party(_SP, "about"), in_words),
    "toward": Filter(
        "WHO",
        "Whom the act is done to: who is thanked, praised, accused.",
        "towards {}",
        _party(_SP, "toward"),
        in_words,
    ),
    "stance": Filter("STANCE", "positive or negative.", "that are {}", _equal(_S.c.stance)),
    "act": Filter("ACT", "congratulate, thank, pledge, urge …", "that {}", _equal(_S.c.act)),
    "topic": Filter(
        "TOPIC",
        "On this topic.",
        "on {}",
        lambda _, value: _S.c.key.in_(
            select(t.statement_topic.c.statement).where(t.statement_topic.c.topic == value)
        ),
    ),
    "quotation": Filter("HOW", "direct, indirect or mixed.", "quoted {}", _equal(_S.c.quotation)),
    "modality": Filter(
        "HOW", "fact, plan, wish, duty, ability or condition.", "told as {}", _equal(_S.c.modality)
    ),
    "exchange": Filter(
        "ID",
        "Said in this exchange.",
        "in exchange {}",
        lambda _, value: _S.c.exchange.in_(select(_X.c.key).where(_X.c.id == value)),
    ),
    **_days(_S.c.day, _S.c.day),
    **_about_report(_S),
}

EVENTS: Mapping[str, Filter] = {
    "source": Filter("WHO", "Who acts.", "by {}", _party(_EP, "source"), in_words),
    "target": Filter("WHO", "Towards whom.", "towards {}", _party(_EP, "target"), in_words),
    "side": Filter("WHO", "Source or target.", "with {} on either side", _party(_EP), in_words),
    "cameo": Filter(
        "CODE",
        "This CAMEO code, or one below it.",
        "coded {}",
        lambda _, value: _E.c.cameo.startswith(value, autoescape=True),
    ),
    "plover": Filter("TYPE", "This PLOVER type.", "of the type {}", _equal(_E.c.plover)),
    "quad": Filter("CLASS", "This quad class: verbal cooperation …", "of quad class {}", _equal(_E.c.quad)),
    **_days(_E.c.day, _E.c.day),
    **_about_report(_E),
}

ACTORS: Mapping[str, Filter] = {
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
        "KIND", "person, office, body, state, people or group.", "of the kind {}", _equal(t.actor.c.kind)
    ),
    "country": Filter("CODE", "Of this country (its two letters).", "of {}", _equal(t.actor.c.country)),
    "report": Filter(
        "ID",
        "Named in this report.",
        "in report {}",
        lambda asking, value: t.actor.c.id.in_(
            select(t.name.c.actor)
            .join(t.cast_member, t.cast_member.c.name == t.name.c.key)
            .where(_report_id(t.cast_member)(asking, value))
        ),
    ),
}

REPORTS: Mapping[str, Filter] = {
    "actor": Filter(
        "WHO",
        "That name this actor; a country for all of it.",
        "that name {}",
        lambda asking, value: t.report.c.key.in_(
            select(t.cast_member.c.report).where(t.cast_member.c.name.in_(names_of(asking, value)))
        ),
        in_words,
    ),
    "language": Filter("CODE", "In this language (its two letters).", "in {}", _equal(t.report.c.language)),
    "address": Filter(
        "URL",
        "That stood at this address.",
        "at {}",
        lambda _, value: t.report.c.key.in_(select(t.snapshot.c.report).where(t.snapshot.c.address == value)),
    ),
    "place": Filter("WORDS", "With this place in the dateline.", "from {}", _word(t.report.c.place)),
    **_days(t.report.c.day, t.report.c.day),
    **_about_report(t.report),
}
