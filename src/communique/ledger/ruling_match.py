"""Which record of a later reading a ruling is about: its number may be another, the words it rests on tell."""

from collections.abc import Sequence

from communique.ledger.names import fold
from communique.ledger.ruling import ACTORS, FIELDS, PYTHON, Record, Ruling, Thing, subject_of
from communique.records import Actor, Exchange, Reading, Span, Statement


def same(ruling: Ruling, records: Sequence[Record], reading: Reading) -> Record | None:
    """Return the record that a ruling is about: of its kind, on its words, with most of its names."""
    wanted = ruling.record
    names = _names(wanted, ruling.cast)
    near = [
        one for one in records if _near(one, wanted) and (_kind(one) == _kind(wanted) or _at(one, wanted))
    ]
    return max(
        near,
        key=lambda one: (len(names & _names(one, reading.actors)), _shared(one, wanted), one.id == wanted.id),
        default=None,
    )


def _at(one: Thing, other: Thing) -> bool:
    return one.id == other.id and _words(one) == _words(other)


def _kind(record: Thing) -> str:
    return record.kind if isinstance(record, Exchange) else subject_of(record)


def _words(record: Thing) -> tuple[Span, ...]:
    return (record.content if isinstance(record, Statement) else ()) or record.evidence


def _near(one: Thing, other: Thing) -> bool:
    if not _words(one) or not _words(other):
        return one.id == other.id
    return _shared(one, other) > 0


def _shared(one: Thing, other: Thing) -> int:
    """Return how many characters two records rest on together."""
    return sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a in _words(one) for b in _words(other))


def _names(record: Thing, cast: Sequence[Actor]) -> set[tuple[str, str]]:
    named = {actor.id: fold(actor.name, actor.kind) for actor in cast}
    roles = [name for name, holds in FIELDS[subject_of(record)].items() if holds == ACTORS]
    return {
        (role, named[id_])
        for role in roles
        for id_ in getattr(record, PYTHON.get(role, role))
        if id_ in named
    }
