"""Taking answers in."""

from collections.abc import Iterator

import pytest

from by_name import reading
from communique.ledger import Intake, Ledger
from communique.records import RawReport, Reading, Unread

RAWS = [RawReport(source=f"r{n}", data=f"text {n}") for n in range(5)]


class Reader:
    """Reads reports into readings of some kind, and remembers which."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def __call__(self, raws: Iterator[RawReport | Unread]) -> Iterator[Reading | Unread]:
        """Read reports one by one."""
        for raw in raws:
            self.asked.append(raw.source)
            yield raw if isinstance(raw, Unread) else reading(f"Envoy {raw.data!r}", source=raw.source)


def test_what_is_there_is_not_read_again(ledger: Ledger) -> None:
    """A second run reads only what the first has not stored."""
    first, second = Reader(), Reader()
    list(Intake(ledger).read(RAWS[:3], first))
    intake = Intake(ledger)
    list(intake.read(RAWS, second))
    assert second.asked == ["r3", "r4"]
    assert (intake.passed_over, intake.stored.new) == (3, 2)


def test_a_run_that_is_stopped_keeps_what_it_read(ledger: Ledger) -> None:
    """What was read when somebody stops a run is stored."""

    def stopped(raws: Iterator[RawReport | Unread]) -> Iterator[Reading | Unread]:
        for number, answer in enumerate(Reader()(raws)):
            if number == 2:
                raise KeyboardInterrupt
            yield answer

    with pytest.raises(KeyboardInterrupt):
        list(Intake(ledger).read(RAWS, stopped))
    assert len(list(ledger.readings())) == 2


def test_readings_made_elsewhere_are_taken_once(ledger: Ledger) -> None:
    """Readings that come as they are, come once."""
    some = [reading("Halvar Lund"), reading("Ilan Ferro")]
    list(Intake(ledger).take(some))
    again = Intake(ledger)
    list(again.take([*some, reading("Edda Brandt")]))
    assert (again.passed_over, again.stored.new) == (2, 1)
