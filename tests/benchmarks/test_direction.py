"""Which way round exchanges are told as events."""

import msgspec
import pytest
from handmade import reading_of

from communique.records import Event, Reading
from direction import Way, ways
from scoring.gold import ExchangeKind, GoldExchange, GoldReport


def told(exchange: GoldExchange, source: str, target: str) -> tuple[GoldReport, Reading]:
    """Return the gold of an exchange, and a reading with an event between two of its actors."""
    gold = GoldReport(id="one", exchanges=(exchange,))
    reading = reading_of(gold)
    ids = {actor.name: actor.id for actor in reading.actors}
    event = Event(
        id="e1",
        source=(ids[source],),
        target=(ids[target],),
        source_code=("---",),
        target_code=("---",),
        cameo="051",
        cameo_version="1",
        quad="verbal cooperation",
        from_id="x1",
        why={},
    )
    return gold, msgspec.structs.replace(reading, events=(event,))


@pytest.mark.parametrize(
    ("kind", "source", "target", "way"),
    [
        ("message", "Edda Brandt", "Ilan Ferro", "right"),
        ("message", "Ilan Ferro", "Edda Brandt", "turned"),
        ("call", "Ilan Ferro", "Edda Brandt", "right"),
        ("message", "Jo Lund", "Ilan Ferro", "not told"),
    ],
)
def test_an_event_stands_one_way_or_the_other(kind: ExchangeKind, source: str, target: str, way: Way) -> None:
    """The sender is the source; in a call both are; the envoy is neither."""
    exchange = GoldExchange(
        kind=kind, status="held", from_=("Edda Brandt",), to=("Ilan Ferro",), conveyed_by=("Jo Lund",)
    )
    assert [found for _, found in ways(*told(exchange, source, target))] == [way]
