"""The nouns of the program: frozen, typed, without behaviour beyond reading themselves back.

A report is read into a :class:`Reading`: its actors, exchanges and statements, each with the spans it rests on.
``docs/explanation/glossary.md`` fixes the words; ``communique schema`` prints the JSON Schema.
"""

from communique.records.actor import Actor, ActorKind, Cast, Mention, Role
from communique.records.clause import Clause, Form, Modality, Phrase, Relation
from communique.records.event import Event, Plover
from communique.records.exchange import (
    Exchange,
    ExchangeKind,
    Occasion,
    OccasionForm,
    Place,
    ReportedDate,
    Status,
)
from communique.records.reading import Failure, MadeBy, Reading, Unread, reading_schema
from communique.records.report import Dateline, RawReport, Report
from communique.records.span import Span
from communique.records.statement import Quotation, Stance, Statement

__all__ = [
    "Actor",
    "ActorKind",
    "Cast",
    "Clause",
    "Dateline",
    "Event",
    "Exchange",
    "ExchangeKind",
    "Failure",
    "Form",
    "MadeBy",
    "Mention",
    "Modality",
    "Occasion",
    "OccasionForm",
    "Phrase",
    "Place",
    "Plover",
    "Quotation",
    "RawReport",
    "Reading",
    "Relation",
    "Report",
    "ReportedDate",
    "Role",
    "Span",
    "Stance",
    "Statement",
    "Status",
    "Unread",
    "reading_schema",
]
