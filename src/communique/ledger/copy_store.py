"""Copies, as the ledger holds them: which reports are one, and which exchanges these tell together."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, select, update

from communique.ledger import tables as t
from communique.ledger.copies import alike, bands, groups, near_in_time
from communique.ledger.upsert import insert_new

MANY = 500


def find_copies(connection: Connection, reports: Sequence[int]) -> None:
    """Find the copies of new reports, whenever these were added, and count their exchanges together."""
    rows = {row.key: row for row in _reports(connection, reports)}
    found = {key: bands(row.text, row.day) for key, row in rows.items()}
    insert_new(
        connection, t.band, [{"hash": one, "report": key} for key, some in found.items() for one in some]
    )
    pairs = _candidates(connection, found)
    rows |= {
        row.key: row for row in _reports(connection, {key for pair in pairs for key in pair} - set(rows))
    }
    words = {key: groups(rows[key].text) for pair in pairs for key in pair}
    touched = set()
    for one, other in pairs:
        if near_in_time(rows[one].day, rows[other].day) and alike(words[one], words[other]):
            touched.add(_join(connection, one, other))
    for first in sorted(touched):
        count_together(connection, first)


def _reports(connection: Connection, keys: Iterable[int]) -> list[Any]:
    table, wanted, found = t.report, list(keys), []
    for start in range(0, len(wanted), MANY):
        asked = select(table.c.key, table.c.id, table.c.day, table.c.text)
        found += list(connection.execute(asked.where(table.c.key.in_(wanted[start : start + MANY]))))
    return found


def _candidates(
    connection: Connection, found: Mapping[int, Mapping[int, list[int]]]
) -> list[tuple[int, int]]:
    """Return the pairs of a new report and another that share a band, each once."""
    seekers: dict[int, list[int]] = defaultdict(list)
    for key, some in found.items():
        for hashes in some.values():
            for one in hashes:
                seekers[one].append(key)
    pairs, hashes = set(), sorted(seekers)
    for start in range(0, len(hashes), MANY):
        asked = select(t.band.c.hash, t.band.c.report).where(t.band.c.hash.in_(hashes[start : start + MANY]))
        for hash_, other in connection.execute(asked):
            pairs |= {(max(one, other), min(one, other)) for one in seekers[hash_] if one != other}
    return sorted(pairs)


def _join(connection: Connection, one: int, other: int) -> int:
    """Make the copies of two reports one set, under the earliest; return its number."""
    table = t.report
    firsts = set(connection.scalars(select(table.c.copy_of).where(table.c.key.in_([one, other]))))
    if len(firsts) == 1:
        return int(firsts.pop())  # they are one set already
    members = connection.execute(
        select(table.c.key, table.c.copy_of, table.c.day, table.c.id).where(table.c.copy_of.in_(firsts))
    ).all()
    first = min(members, key=lambda row: (row.day or "9999", row.id)).key
    moved = [row.key for row in members if row.copy_of != first]  # a row that stays is not written again
    connection.execute(update(table).where(table.c.key.in_(moved)).values(copy_of=first))
    return int(first)


def count_together(connection: Connection, first: int) -> None:
    """Count what several copies tell as one exchange: the same kind, sides and day."""
    found: dict[tuple[object, ...], list[tuple[int, int]]] = defaultdict(list)
    for row in _exchanges(connection, first):
        found[_told(connection, row)].append((row.key, row.report))
    rows = [
        {"the_key": key, "the_first": some[0][0], "the_reports": len({report for _, report in some})}
        for some in found.values()
        for key, _ in some
    ]
    if rows:
        connection.execute(
            update(t.exchange)
            .where(t.exchange.c.key == bindparam("the_key"))
            .values(first=bindparam("the_first"), reports=bindparam("the_reports")),
            rows,
        )


def _exchanges(connection: Connection, first: int) -> list[Any]:
    x, r = t.exchange, t.report
    asked = select(x.c.key, x.c.report, x.c.kind, x.c.status, x.c.date, r.c.day, r.c.id).join(
        r, r.c.key == x.c.report
    )
    rows = connection.execute(asked.where(r.c.copy_of == first)).all()
    return sorted(
        rows, key=lambda row: (row.day or "9999", row.id, row.key)
    )  # databases sort nothing differently


def _told(connection: Connection, row: Any) -> tuple[object, ...]:
    p = t.exchange_party
    asked = select(p.c.role, t.name.c.fold).join(t.name, t.name.c.key == p.c.name)
    sides = connection.execute(asked.where(p.c.exchange == row.key, p.c.role.in_(["from", "to"])))
    return (row.kind, row.status, row.date, *sorted((side.role, side.fold) for side in sides))
