"""Events of a reading coded anew, without reading the report again.

A reading that kept its clauses is coded from them as if it were read now: new patterns, stances, tables and actor
files take effect. One without them keeps its events, and each is given the codes that the tables have for its
act now.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import msgspec

from communique.events.coding import recoded
from communique.events.find import Coder, find_events
from communique.records import Actor, Event, Reading, Report, Span


@dataclass(frozen=True)
class Change:
    """What became of an event: before and after, ``None`` for one that is new or gone."""

    before: Event | None
    after: Event | None


def recode(reading: Reading, coder: Coder) -> Reading:
    """Return a reading with its events coded anew.

    Args:
        reading: The reading, with its clauses if they were kept.
        coder: The word lists and tables to code with.
    """
    if reading.clauses is None:
        events = tuple(recoded(event, coder.words.codebook) for event in reading.events)
        return msgspec.structs.replace(reading, events=events)
    actors = _without_groups_of_events(reading)
    events, groups = find_events(
        _report(reading), reading.clauses, reading.exchanges, reading.statements, actors, coder
    )
    return msgspec.structs.replace(reading, actors=actors + groups, events=events)


def changes(before: Reading, after: Reading) -> Iterator[Change]:
    """Yield what differs between the events of two readings of one report, in the order of the text."""
    old, new = ({_place(event): event for event in one.events} for one in (before, after))
    for place in sorted({*old, *new}):
        was, now = old.get(place), new.get(place)
        if was is None or now is None or not _same(was, now):
            yield Change(was, now)


def _place(event: Event) -> tuple[tuple[Span, ...], str, tuple[str, ...]]:
    """Return what makes two events one: the words they rest on and what they are the code of."""
    return event.evidence, event.from_id or "", ()


def _same(was: Event, now: Event) -> bool:
    return msgspec.structs.replace(was, id="") == msgspec.structs.replace(now, id="")


def _without_groups_of_events(reading: Reading) -> tuple[Actor, ...]:
    """Return the actors without the groups that the event stage added, which stand last and act in nothing else."""
    used = {one for clause in reading.clauses or () for one in _actors_of(clause)}
    used |= {one for x in reading.exchanges for one in (*x.senders, *x.recipients)}
    used |= {one for s in reading.statements for one in (*s.speakers, *s.addressees)}
    kept = list(reading.actors)
    coded = {one for event in reading.events for one in (*event.source, *event.target)}
    while kept and kept[-1].kind == "group" and kept[-1].id in coded and kept[-1].id not in used:
        kept.pop()
    return tuple(kept)


def _actors_of(clause: msgspec.Struct) -> Iterator[str]:
    for name in ("agent", "patient", "recipient", "source", "companion", "where", "about", "adjuncts", "of"):
        for phrase in getattr(clause, name):
            yield from phrase.actors


def _report(reading: Reading) -> Report:
    """Return the report of a reading, as far as events need it."""
    return Report(
        source=reading.source,
        id=reading.id,
        text=reading.text,
        paragraphs=(Span(0, len(reading.text)),),
        title=reading.title,
        title_span=reading.title_span,
        publisher=reading.publisher,
        published=reading.published,
        url=reading.url,
        language=reading.language,
        dateline=reading.dateline,
    )
