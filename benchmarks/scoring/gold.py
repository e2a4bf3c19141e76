"""The gold: what a person reads in a report, as the files of a folder keep it."""

from pathlib import Path
from typing import Literal

import msgspec

from communique.records import ExchangeKind, Status
from scoring.names import Name

Purpose = Literal[
    "briefing",
    "ceremony",
    "condolence",
    "congratulation",
    "consultation",
    "credentials",
    "farewell",
    "greeting",
    "invitation",
    "protest",
    "reply",
    "request",
    "sympathy",
    "thanks",
]


class GoldExchange(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, rename={"from_": "from"}
):
    """An exchange as a person reads it; fields as in ``communique.records.Exchange``, actors by name."""

    kind: ExchangeKind
    status: Status
    from_: tuple[Name, ...] = ()
    to: tuple[Name, ...] = ()
    conveyed_by: tuple[Name, ...] = ()
    received_by: tuple[Name, ...] = ()
    on_behalf_of: tuple[Name, ...] = ()
    purpose: tuple[Purpose, ...] = ()
    occasion: str | None = None
    date: str | None = None
    place: str | None = None
    note: str | None = None


class GoldStatement(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A statement as a person reads it; its content in one stretch, or in several around an inserted cue."""

    speakers: tuple[Name, ...]
    cue: str | None
    content: str | tuple[str, ...]


class GoldReport(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The gold of one report; ``statements`` is ``None`` where they were not annotated."""

    id: str
    exchanges: tuple[GoldExchange, ...]
    statements: tuple[GoldStatement, ...] | None = None


def load_gold(folder: Path) -> list[GoldReport]:
    """Read a folder of gold, in the order of the file names; a file holds a report or a list of them."""
    reports: list[GoldReport] = []
    for path in sorted(folder.glob("*.json")):
        found = msgspec.json.decode(path.read_bytes(), type=GoldReport | list[GoldReport])
        reports.extend([found] if isinstance(found, GoldReport) else found)
    return reports
