"""Events as dyads: who did what to whom on which day, one row for each pair, and tables of them over time."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Literal

import msgspec

from communique.records import Event, Reading

#: The code of the same act told from the other side, where the codebook has one: who is visited hosts.
REVERSED = {"042": "043", "043": "042"}
Period = Literal["day", "month"]
#: The quad classes in the order of the codebooks, which number them from 1.
QUADS = ("verbal cooperation", "material cooperation", "verbal conflict", "material conflict")


class Dyad(msgspec.Struct, frozen=True, kw_only=True):
    """One event between one source and one target.

    Attributes:
        report: Id of the report.
        event: Id of the event in it.
        day: The day of the event, else that of publication: "2021-03-22"; "" where neither is known.
        source, target: Their names.
        source_code, target_code: Their actor codes.
        cameo: The CAMEO code.
        plover: The PLOVER event, "" where it has none.
        quad: The quad class.
        goldstein: The Goldstein score, ``None`` where the code has none.
        words: The words it rests on.
        where: Where the report was read from: its address if it has one.
    """

    report: str
    event: str
    day: str
    source: str
    target: str
    source_code: str
    target_code: str
    cameo: str
    plover: str
    quad: str
    goldstein: float | None
    words: str
    where: str


class Cell(msgspec.Struct, kw_only=True):
    """What one side did to another in a day or month.

    Attributes:
        period: "2021-03-22" or "2021-03"; "" where the day is not known.
        source, target: Their codes.
        events: How many events.
        goldstein: The sum of their Goldstein scores.
        verbal_cooperation, material_cooperation, verbal_conflict, material_conflict: How many of each quad class.
    """

    period: str
    source: str
    target: str
    events: int = 0
    goldstein: float = 0.0
    verbal_cooperation: int = 0
    material_cooperation: int = 0
    verbal_conflict: int = 0
    material_conflict: int = 0


def dyads(reading: Reading) -> Iterator[Dyad]:
    """Yield each event of a reading once for each pair of its sides; a mutual event both ways."""
    names = {actor.id: actor.name for actor in reading.actors}
    for event in reading.events:
        for source, source_code in _sides(event.source, event.source_code):
            for target, target_code in _sides(event.target, event.target_code):
                sides = (names.get(source, source), source_code, names.get(target, target), target_code)
                yield _dyad(reading, event, sides, event.cameo)
                if event.mutual:
                    yield _dyad(reading, event, sides[2:] + sides[:2], REVERSED.get(event.cameo, event.cameo))


def _sides(ids: tuple[str, ...], codes: tuple[str, ...]) -> list[tuple[str, str]]:
    """Return the actors of a side with their codes; "---" for a side that the report does not name."""
    return list(zip(ids, codes, strict=True)) or [("", "---")]


def _dyad(reading: Reading, event: Event, sides: tuple[str, ...], cameo: str) -> Dyad:
    return Dyad(
        report=reading.id,
        event=event.id,
        day=event.date.value if event.date else (reading.published or "")[:10],
        source=sides[0],
        source_code=sides[1],
        target=sides[2],
        target_code=sides[3],
        cameo=cameo,
        plover=event.plover.event if event.plover else "",
        quad=event.quad,
        goldstein=event.goldstein,
        words=" … ".join(" ".join(span.quote(reading.text).split()) for span in event.evidence),
        where=reading.url or reading.source,
    )


def table(rows: Iterable[Dyad], period: Period = "month", *, countries: bool = True) -> list[Cell]:
    """Return what each side did to each other in each day or month, sorted.

    Args:
        rows: The dyads.
        period: "day" or "month".
        countries: Whether sides are their countries (the first three letters of their codes), or their full codes.
    """
    cells: defaultdict[tuple[str, str, str], Cell] = defaultdict(
        lambda: Cell(period="", source="", target="")
    )
    for row in rows:
        source, target = (code[:3] if countries else code for code in (row.source_code, row.target_code))
        when = row.day[: len("YYYY-MM")] if period == "month" else row.day
        cell = cells[when, source, target]
        cell.period, cell.source, cell.target = when, source, target
        cell.events += 1
        cell.goldstein = round(cell.goldstein + (row.goldstein or 0.0), 1)
        kind = row.quad.replace(" ", "_")
        setattr(cell, kind, getattr(cell, kind) + 1)
    return [cells[key] for key in sorted(cells)]
