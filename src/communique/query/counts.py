"""How often, when and between whom: what plots are drawn from."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import Connection, func, select

from communique.ledger import Ledger
from communique.ledger import tables as t
from communique.query.ask import Question, selected
from communique.query.asking import Asking

#: A step of time, with how many characters of a date it has.
STEPS = {"year": 4, "month": 7, "day": 10}


class Timeline(NamedTuple):
    """Counts by time and series: for each step the counts of the series, in their order."""

    steps: tuple[str, ...]
    series: tuple[str, ...]
    counts: Mapping[tuple[str, str], int]
    undated: int


class Tie(NamedTuple):
    """How many exchanges lead from one actor to another."""

    source: str
    target: str
    number: int


class Actor(NamedTuple):
    """An actor of a network."""

    id: str
    name: str
    country: str | None


class Network(NamedTuple):
    """Actors, the ties between them, and how many ties were left out."""

    actors: Mapping[str, Actor]
    ties: tuple[Tie, ...]
    left_out: int


def timeline(ledger: Ledger, filters: Mapping[str, Sequence[str]], step: str = "month") -> Timeline:
    """Count exchanges by time and kind; steps without any stand between those that have some."""
    x = t.exchange.c
    counts: Counter[tuple[str, str]] = Counter()
    undated = 0
    with ledger.reading() as connection:
        wanted = selected(Asking(connection, ledger.database), Question("exchanges", filters), x.key)
        when = func.substr(x.date_from, 1, STEPS[step])
        asked = select(when, x.kind, func.count()).where(x.key.in_(wanted)).group_by(when, x.kind)
        for moment, kind, number in connection.execute(asked):
            if moment:
                counts[moment, kind] += number
            else:
                undated += number
    steps = _between(sorted({moment for moment, _ in counts}), step)
    kinds = Counter({kind: 0 for _, kind in sorted(counts)})
    for (_, kind), number in counts.items():
        kinds[kind] += number
    return Timeline(steps, tuple(sorted(kinds, key=lambda kind: (-kinds[kind], kind))), counts, undated)


def _between(steps: Sequence[str], step: str) -> tuple[str, ...]:
    if not steps or step == "day":
        return tuple(steps)
    first, last = steps[0], steps[-1]
    years = range(int(first[:4]), int(last[:4]) + 1)
    every = [
        f"{year:04}" if step == "year" else f"{year:04}-{month:02}"
        for year in years
        for month in range(1, 13)
    ]
    return tuple(one for one in dict.fromkeys(every) if first <= one <= last)


def network(
    ledger: Ledger, filters: Mapping[str, Sequence[str]], most: int = 40, by: str = "actor"
) -> Network:
    """Count exchanges from side to side.

    Args:
        ledger: The ledger.
        filters: Which exchanges.
        most: Keep so many ties, the strongest.
        by: ``actor``, or ``country`` for the states that the actors belong to.
    """
    p, q = t.exchange_party.alias(), t.exchange_party.alias()
    left, right, one, other = t.name.alias(), t.name.alias(), t.actor.alias(), t.actor.alias()
    with ledger.reading() as connection:
        wanted = selected(
            Asking(connection, ledger.database), Question("exchanges", filters), t.exchange.c.key
        )
        ends = [(one.c.id, other.c.id)] if by == "actor" else [(one.c.country, other.c.country)]
        (a, b) = ends[0]
        asked = (
            select(a, b, func.count(p.c.exchange.distinct()))
            .select_from(p)
            .join(q, (q.c.exchange == p.c.exchange) & (q.c.role == "to"))
            .join(left, left.c.key == p.c.name)
            .join(right, right.c.key == q.c.name)
            .join(one, one.c.id == left.c.actor)
            .join(other, other.c.id == right.c.actor)
            .where(p.c.role == "from", p.c.exchange.in_(wanted), a.is_not(None), b.is_not(None), a != b)
            .group_by(a, b)
        )
        found = sorted((Tie(*row) for row in connection.execute(asked)), key=lambda tie: (-tie.number, tie))
        kept = found[:most]
        actors = _actors(connection, kept) if by == "actor" else _countries(kept)
    return Network(actors, tuple(kept), len(found) - len(kept))


def _ends(ties: Sequence[Tie]) -> list[str]:
    return sorted({end for tie in ties for end in (tie.source, tie.target)})


def _countries(ties: Sequence[Tie]) -> dict[str, Actor]:
    return {code: Actor(code, code, code) for code in _ends(ties)}


def _actors(connection: Connection, ties: Sequence[Tie]) -> dict[str, Actor]:
    asked = select(t.actor.c.id, t.actor.c.name, t.actor.c.country).where(t.actor.c.id.in_(_ends(ties)))
    rows = connection.execute(asked)
    return {row.id: Actor(row.id, row.name, row.country) for row in rows}


def weights(found: Network) -> dict[str, int]:
    """Return for each actor how many exchanges its ties count."""
    sums: dict[str, int] = defaultdict(int)
    for tie in found.ties:
        sums[tie.source] += tie.number
        sums[tie.target] += tie.number
    return dict(sums)
