"""Reports of our own that stand in files (``reports.yml``, ``papers.yml`` and others), read from end to end."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol, TypeVar

import msgspec

from communique.pipeline import Reader
from communique.records import Exchange, RawReport, Reading


class Trap(Protocol):
    """What every case has: the trap that its report holds."""

    @property
    def trap(self) -> str:
        """The trap, in words."""


class Case(msgspec.Struct, forbid_unknown_fields=True):
    """A report with the exchanges that it tells of, and the trap that it holds."""

    trap: str
    publisher: str
    title: str
    text: str
    told: list[str]


AnyCase = TypeVar("AnyCase", bound=Trap)


def cases(file: str, kind: type[AnyCase]) -> list[AnyCase]:
    """Return the cases of a file of this folder."""
    return msgspec.yaml.decode(Path(__file__).with_name(file).read_bytes(), type=list[kind])  # type: ignore[valid-type]


def ids(found: Sequence[Trap]) -> list[str]:
    """Return what the tests of some cases are called."""
    return [case.trap.replace(" ", "-") for case in found]


def read(case: Case, reader: Reader) -> Reading:
    """Read the report of a case."""
    return reader.read(
        RawReport(
            source="x", data=case.text, title=case.title, publisher=case.publisher, published="1968-08-07"
        )
    )


def told(exchange: Exchange, reading: Reading) -> str:
    """Return an exchange with its sides on one line."""
    names = {actor.id: actor.name for actor in reading.actors}
    sides = [", ".join(names[a] for a in side) for side in (exchange.senders, exchange.recipients)]
    return f"{exchange.kind} {exchange.status}: {sides[0]} -> {sides[1]}"
