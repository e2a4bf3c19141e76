"""What may be asked for, one file a subject: its filters, its records, its orders and columns."""

from collections.abc import Mapping

from communique.query.records import Record
from communique.query.subjects import actors, events, exchanges, reports, statements
from communique.query.subjects.subject import Subject

SUBJECTS: Mapping[str, Subject] = {
    one.SUBJECT.name: one.SUBJECT for one in (exchanges, statements, events, actors, reports)
}

__all__ = ["SUBJECTS", "Record", "Subject"]
