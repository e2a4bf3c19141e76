"""The columns of each table that leaves: name, type, where it stands in a record, and what it means.

A record of an answer holds lists and objects; in a table each is one cell: several values are parted by "; ".
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Literal, NamedTuple

import msgspec

from communique.query.subjects import Record

Kind = Literal["string", "number", "integer", "boolean"]
Cell = str | float | int | bool | None


class Column(NamedTuple):
    """A column: its name, its type, what a record has in it, and what it means."""

    name: str
    kind: Kind
    value: Callable[[Record], Cell]
    meaning: str


def flat(record: Record, columns: Sequence[Column]) -> list[Cell]:
    """Return a record as the cells of a row."""
    return [column.value(record) for column in columns]


def _plain(name: str, meaning: str, kind: Kind = "string") -> Column:
    return Column(name, kind, lambda record: record.get(name), meaning)


def _list(name: str, meaning: str) -> Column:
    return Column(name, "string", lambda record: _joined(record.get(name) or ()), meaning)


def _json(name: str, meaning: str) -> Column:
    return Column(name, "string", lambda record: msgspec.json.encode(record.get(name)).decode(), meaning)


def _joined(values: Iterable[object]) -> str | None:
    return "; ".join(str(value) for value in values) or None


def _actors(name: str, meaning: str) -> list[Column]:
    """Return two columns for a list of actors: their names and their ids."""
    return [
        Column(name, "string", lambda record: _joined(one["name"] for one in record[name]), meaning),
        Column(
            f"{name}_ids",
            "string",
            lambda record: _joined(one["actor"] for one in record[name]),
            f"Ids of `{name}` in the table of actors.",
        ),
    ]


_REPORT = (
    _plain("report", "Id of the report: SHA-256 of its text."),
    _plain("source", "Where the report was read from."),
    _plain("title", "Headline of the report."),
    _plain("publisher", "Publisher of the report."),
    _plain("published", "Day of publication."),
    _plain("url", "Address of the report."),
)

COLUMNS: Mapping[str, tuple[Column, ...]] = {
    "exchanges": (
        _plain("id", "Id of the exchange."),
        _plain("date", "As precise as the report: 2021-03-22, 2021-03 or 2021."),
        _plain("kind", "message, call, meeting, visit, gift or joint_statement."),
        _plain("status", "held, planned or cancelled."),
        *_actors("from", "Senders; the side that calls, comes or is named first."),
        *_actors("to", "Recipients; the other side, or the host."),
        *_actors("conveyed_by", "Who carried it."),
        *_actors("received_by", "Who took it in place of the recipient."),
        *_actors("on_behalf_of", "Those for whom the sender speaks."),
        _list("purpose", "What it was for."),
        _plain("occasion", "The words that name the occasion."),
        _plain("occasion_key", "The occasion in its normal form."),
        _plain("place", "Town or venue."),
        _plain("place_country", "Its country, ISO 3166-1 alpha-2."),
        _plain("confidence", "How sure the reading is, from 0 to 1.", "number"),
        _plain("ruled", "Whether a person has decided on it.", "boolean"),
        _plain("reports", "How many reports tell it, copies included.", "integer"),
        _json("evidence", "The words it rests on, with their offsets in the report, as JSON."),
        *_REPORT,
    ),
    "statements": (
        _plain("id", "Id of the statement."),
        _plain("date", "Day of its exchange, else of the report."),
        *_actors("speakers", "Whose words they are."),
        *_actors("addressees", "Who is spoken to."),
        *_actors("on_behalf_of", "For whom the speaker speaks."),
        *_actors("about", "Whom it is about."),
        *_actors("toward", "Whom the act is done to: who is thanked, praised, accused."),
        _list("topics", "What it is about."),
        _plain("act", "The speech act."),
        _plain("strength", "How strong the act is: 1 weak, 2 plain, 3 strong.", "integer"),
        _plain("stance", "Whether it speaks for or against what it is about."),
        _plain("words", "What is said."),
        _plain("quotation", "direct, indirect or mixed."),
        _plain("negated", "Whether the saying is denied.", "boolean"),
        _plain("modality", "How the saying is asserted."),
        _plain("cue", "The words that carry it."),
        _plain("exchange", "Id of the exchange it belongs to."),
        _plain("ruled", "Whether a person has decided on it.", "boolean"),
        _json("content", "Where the words stand in the report, as JSON."),
        _json("evidence", "The stretches of the report it rests on, as JSON."),
        *_REPORT,
    ),
    "events": (
        _plain("id", "Id of the event."),
        _plain("date", "As precise as the report."),
        *_actors("source", "Who acts."),
        _plain("source_code", "Code of the source."),
        *_actors("target", "Towards whom."),
        _plain("target_code", "Code of the target."),
        _plain("cameo", "CAMEO code."),
        _plain("plover", "PLOVER event type."),
        _plain("mode", "PLOVER mode."),
        _list("context", "PLOVER contexts."),
        _plain("quad", "Quad class: verbal cooperation, material conflict …"),
        _plain("goldstein", "Goldstein scale.", "number"),
        _plain("place", "Where."),
        _plain("origin", "Id of the exchange or statement it was coded from."),
        _json("evidence", "The words it rests on, with their offsets in the report, as JSON."),
        *(column for column in _REPORT if column.name != "source"),
    ),
    "actors": (
        _plain("id", "Id of the actor in this ledger."),
        _plain("kind", "person, office, body, state, people or group."),
        _plain("name", "Its name."),
        _plain("country", "ISO 3166-1 alpha-2."),
        _plain("reports", "How many reports name it.", "integer"),
        _list("also", "Its other names."),
        _plain("authority", "Its id in the authority file."),
    ),
    "reports": (
        _plain("id", "SHA-256 of the text."),
        _plain("source", "Where it was first read from."),
        _plain("title", "Headline."),
        _plain("publisher", "Publisher."),
        _plain("published", "Day of publication."),
        _plain("url", "Address."),
        _plain("language", "ISO 639-1."),
        _plain("place", "Place of the dateline."),
        _plain("agency", "Agency of the dateline."),
        _plain("dateline", "Day of the dateline."),
        _plain("characters", "Length of the text in Unicode code points.", "integer"),
        _plain("exchanges", "How many exchanges were read in it.", "integer"),
        _plain("statements", "How many statements were read in it.", "integer"),
        _list("addresses", "Where it stood."),
        _plain("copy_of", "Id of the earliest of its copies, where it is a later one."),
    ),
}
