"""Whatever is done in whatever order, the ledger is what a simple model says."""

import tempfile
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from by_name import MADE_BY, reading
from communique.ledger import Ledger, by_hand, decisions, open_ledger, rereading, ruling_store
from communique.ledger.backup import backup, restore
from communique.ledger.identity import id_of
from communique.query import Question, ask
from communique.records import Reading
from ledgers import new_database

NAMES = ("Halvar Lund", "Mira Sol", "Ilan Ferro")
NUMBERS = st.integers(0, 5)


def report(number: int) -> Reading:
    """Return the reading of one of a few reports, far enough apart in time to be no copies."""
    return reading(
        NAMES[number % 3], NAMES[(number + 1) % 3], day=f"20{10 + number}-03-22", countries=(None, None)
    )


class AnySequence(RuleBasedStateMachine):
    """A ledger beside a model of it: the readings, the kinds that were set, and who was made one with whom."""

    def __init__(self, new: Callable[[], str]) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.home = Path(self.folder.name)
        self.new = new
        self.ledger: Ledger = open_ledger(new())
        self.readings: dict[int, Reading] = {}
        self.kinds: dict[int, list[tuple[int, str]]] = {}
        self.merged: dict[int, tuple[str, str]] = {}

    def write(self, do: Callable[[Any], Any]) -> Any:
        """Do something in a transaction that writes."""
        with self.ledger.writing() as connection:
            return do(connection)

    def key(self, number: int) -> str:
        """Return the number of a report in the ledger."""
        with self.ledger.reading() as connection:
            held = ruling_store.readings_of(connection, range(1, 9))
            return str(next(key for key, one in held.items() if one.id == report(number).id))

    @rule(number=NUMBERS)
    def add(self, number: int) -> None:
        """Add a report, again perhaps."""
        stored = self.ledger.add([report(number)])
        assert stored.new == (number not in self.readings)
        self.readings.setdefault(number, report(number))

    @precondition(lambda self: self.readings)
    @rule(data=st.data(), kind=st.sampled_from(["call", "visit", "gift"]))
    def correct(self, data: st.DataObject, kind: str) -> None:
        """Set the kind of an exchange that is there."""
        number = data.draw(st.sampled_from(sorted(self.readings)))
        target, values = self.record(number)["id"], [("kind", kind)]
        (ruling,) = self.write(
            lambda c: ruling_store.decide(c, *by_hand.set_to(c, target, values), "Ada", "so")
        )
        self.kinds.setdefault(number, []).append((ruling, kind))

    @precondition(lambda self: any(self.kinds.values()))
    @rule(data=st.data())
    def withdraw(self, data: st.DataObject) -> None:
        """Withdraw the last ruling on a kind."""
        number = data.draw(st.sampled_from(sorted(n for n, some in self.kinds.items() if some)))
        ruling, _ = self.kinds[number].pop()
        self.write(lambda c: ruling_store.withdraw(c, ruling, "Ben", "no"))

    @precondition(lambda self: self.readings)
    @rule(data=st.data(), purpose=st.sampled_from(["thanks", "reply"]))
    def reread(self, data: st.DataObject, purpose: str) -> None:
        """Read a report anew, and keep it."""
        number = data.draw(st.sampled_from(sorted(self.readings)))
        old = self.readings[number]
        exchange = msgspec.structs.replace(old.exchanges[0], id="x7", purpose=(purpose,))
        later = msgspec.structs.replace(MADE_BY, version="0.2.0")
        new = msgspec.structs.replace(old, exchanges=(exchange,), made_by=later, statements=())
        self.write(lambda c: rereading.propose(c, [msgspec.structs.replace(new, source=self.key(number))]))
        self.write(rereading.keep)
        self.readings[number] = new

    @precondition(lambda self: self.readings)
    @rule()
    def drop(self) -> None:
        """Read anew and drop it: nothing changes."""
        number = min(self.readings)
        new = msgspec.structs.replace(self.readings[number], exchanges=(), source=self.key(number))
        self.write(lambda c: rereading.propose(c, [new]))
        self.write(rereading.drop)

    @precondition(lambda self: len({name for n in self.readings for name in self.sides(n)}) == len(NAMES))
    @precondition(lambda self: not self.merged)
    @rule(pair=st.sampled_from([(0, 1), (1, 2), (0, 2)]))
    def merge(self, pair: tuple[int, int]) -> None:
        """Make two actors one."""
        left, right = (NAMES[n] for n in pair)
        ids = {one["name"]: one["id"] for one in ask(self.ledger, Question("actors")).records}
        (number,) = self.write(lambda c: decisions.merge(c, ids[left], ids[right], "Ada", "so"))
        self.merged[number] = (left, right)

    @precondition(lambda self: self.merged)
    @rule()
    def part(self) -> None:
        """Take the decision back."""
        number, _ = self.merged.popitem()
        self.write(lambda c: decisions.withdraw(c, number, "Ben", "no"))

    @rule()
    def carry(self) -> None:
        """Back up, and go on with what is restored."""
        backup(self.ledger, self.home / "b.gz")
        self.ledger.close()
        self.ledger = open_ledger(self.new())
        restore(self.ledger, self.home / "b.gz")

    def sides(self, number: int) -> tuple[str, str]:
        """Return the names of both sides of a report."""
        return NAMES[number % 3], NAMES[(number + 1) % 3]

    def shown(self, number: int) -> tuple[str, tuple[str, ...]]:
        """Return what the model says of a report's exchange: its kind and purpose."""
        kinds = self.kinds.get(number, [])
        return (kinds[-1][1] if kinds else "message", self.readings[number].exchanges[0].purpose)

    def record(self, number: int) -> dict[str, Any]:
        """Return the ledger's record of a report's exchange."""
        records = ask(self.ledger, Question("exchanges")).records
        return next(one for one in records if one["report"] == report(number).id)

    @invariant()
    def the_ledger_is_as_the_model_says(self) -> None:
        """All exchanges, and nobody else's, with what was set; actors as they were put together."""
        records = {one["report"]: one for one in ask(self.ledger, Question("exchanges", limit=None)).records}
        assert set(records) == {report(number).id for number in self.readings}
        for number, one in self.readings.items():
            record = records[one.id]
            assert (record["kind"], tuple(record["purpose"])) == self.shown(number)
            assert record["id"] == id_of(one.id, one.exchanges[0].id)
        named = {name for number in self.readings for name in self.sides(number)}
        assert ask(self.ledger, Question("actors")).total == len(named) - len(self.merged)

    def teardown(self) -> None:
        """Close what is open."""
        self.ledger.close()
        self.folder.cleanup()


@pytest.mark.parametrize("database", ["sqlite", "postgresql"])
def test_any_sequence(database: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    """Add, correct, withdraw, read anew, merge, part, back up and restore, in any order, on each database."""
    server = request.getfixturevalue("postgres_server") if database == "postgresql" else None
    numbers = count()

    def new() -> str:
        return new_database(server) if server else str(tmp_path / f"{next(numbers)}.db")

    some = settings(max_examples=3 if server else 8, stateful_step_count=12, deadline=None)
    run_state_machine_as_test(lambda: AnySequence(new), settings=some)
