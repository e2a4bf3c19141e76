"""Short reports of our own (``reports.yml``), read from end to end: what is told, by whom, to whom."""

from pathlib import Path

import msgspec
import pytest

from communique.pipeline import Reader
from communique.records import Exchange, RawReport, Reading


class Case(msgspec.Struct, forbid_unknown_fields=True):
    """A report with the exchanges that it tells of, and the trap that it holds."""

    trap: str
    publisher: str
    title: str
    text: str
    told: list[str]


CASES = msgspec.yaml.decode(Path(__file__).with_name("reports.yml").read_bytes(), type=list[Case])


def told(exchange: Exchange, reading: Reading) -> str:
    """Return an exchange on one line."""
    names = {actor.id: actor.name for actor in reading.actors}
    sides = [", ".join(names[a] for a in side) for side in (exchange.senders, exchange.recipients)]
    return f"{exchange.kind} {exchange.status}: {sides[0]} -> {sides[1]}"


@pytest.mark.parametrize("case", CASES, ids=[case.trap.replace(" ", "-") for case in CASES])
def test_a_report_tells_of_its_exchanges(case: Case, reader: Reader) -> None:
    """Each exchange is read, between its sides, and no other."""
    raw = RawReport(
        source="x", data=case.text, title=case.title, publisher=case.publisher, published="1968-08-07"
    )
    reading = reader.read(raw)
    assert [told(exchange, reading) for exchange in reading.exchanges] == case.told
