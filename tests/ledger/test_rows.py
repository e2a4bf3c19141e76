"""A reading as rows."""

import msgspec

from by_name import coded, reading
from communique.ledger import Ledger
from communique.ledger.rows import NameKey, Place, derived_rows
from communique.query import Question, ask
from communique.records import Reading


def full() -> Reading:
    """Return a reading whose statement has a topic and a stance, and which tells a coded event."""
    one = reading()
    said = msgspec.structs.replace(
        one.statements[0], topics=("trade", "trade"), about=("a2",), stance="positive"
    )
    return msgspec.structs.replace(one, statements=(said,), events=(coded(one),))


def test_topics_and_events_can_be_asked(ledger: Ledger) -> None:
    """What a statement is about, and how an act is coded, are rows like others."""
    ledger.add([full()])
    said = ask(ledger, Question("statements", {"topic": ["trade"], "about": ["Mira Sol"]})).records[0]
    assert (said["topics"], said["stance"], said["about"][0]["name"]) == (["trade"], "positive", "Mira Sol")
    event = ask(ledger, Question("events", {"cameo": ["03"], "source": ["Lund"]})).records[0]
    assert [one["name"] for key in ("source", "target") for one in event[key]] == ["Halvar Lund", "Mira Sol"]
    coded = (event["quad"], event["goldstein"], event["origin"])
    assert coded == ("verbal cooperation", 5.2, f"{full().id[:16]}.x1")


def test_the_same_reading_gives_the_same_rows() -> None:
    """Rows follow from the reading alone, and from its place."""
    names = {NameKey("person", "Halvar Lund", "NO"): 1, NameKey("person", "Mira Sol", "SE"): 2}
    first, second = (derived_rows(full(), Place(3, names)) for _ in range(2))
    assert first == second
    assert [row["key"] for row in first["exchange"]] == [3_000_000]
