"""The rows that follow from readings and rulings: written anew whenever one of these is."""

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import ColumnElement, Connection, Table, delete, insert, select

from communique.ledger import tables as t
from communique.ledger.actor_store import settle
from communique.ledger.names import fold, found_by
from communique.ledger.rows import NameKey, Place, Row, derived_rows, name_of
from communique.ledger.upsert import insert_new, next_key, parts
from communique.records import Reading

#: The tables that follow from readings and rulings, in the order in which they are emptied.
DERIVED = (
    t.event_party,
    t.event,
    t.statement_topic,
    t.statement_party,
    t.statement,
    t.exchange_purpose,
    t.exchange_party,
    t.exchange,
    t.cast_member,
)


def derive(connection: Connection, readings: Sequence[tuple[int, Reading, frozenset[str]]]) -> None:
    """Write the rows that follow from readings: the number of the report, the reading, what is ruled in it."""
    names = _names(connection, [reading for _, reading, _ in readings])
    rows: dict[str, list[Row]] = {}
    for report, reading, ruled in readings:
        for table, more in derived_rows(reading, Place(report, names), ruled).items():
            rows.setdefault(table, []).extend(more)
    for table in reversed(DERIVED):
        if some := rows.get(table.name):
            connection.execute(insert(table), some)
    settle(connection, sorted(set(names.values())))


def underive(connection: Connection, reports: Sequence[int]) -> list[int]:
    """Take out the rows that followed from the readings of some reports; return the names they had."""
    had: set[int] = set()
    for some in parts(reports):
        had |= set(connection.scalars(select(t.cast_member.c.name).where(t.cast_member.c.report.in_(some))))
        for table in DERIVED:
            connection.execute(delete(table).where(_belongs(table, some)))
    return sorted(had)


def _belongs(table: Table, reports: Sequence[int] | Sequence[str]) -> ColumnElement[bool]:
    if "report" in table.c:
        return table.c.report.in_(reports)
    owner = t.metadata.tables[table.name.partition("_")[0]]
    return table.c[owner.name].in_(select(owner.c.key).where(owner.c.report.in_(reports)))


def _names(connection: Connection, readings: Iterable[Reading]) -> dict[NameKey, int]:
    """Return the numbers of all names of some readings; new ones are added with their other names."""
    aliases: dict[NameKey, dict[str, None]] = {}
    for reading in readings:
        for actor in reading.actors:
            aliases.setdefault(name_of(actor), {}).update(dict.fromkeys(actor.aliases))
    folds = {one: fold(one.name, one.kind) for one in aliases}
    keys = _known_names(connection, sorted(set(folds.values())))
    new = [one for one in aliases if one not in keys]
    first = next_key(connection, t.name)
    keys |= {one: first + n for n, one in enumerate(new)}
    if new:
        rows = [one._asdict() | {"key": keys[one], "fold": folds[one], "reports": 0} for one in new]
        connection.execute(insert(t.name), rows)
    known = [
        {"name": keys[one], "alias": other, "fold": fold(other, one.kind)}
        for one, others in aliases.items()
        for other in others
    ]
    insert_new(connection, t.alias, known)
    _add_words(connection, new, aliases, keys)
    return {one: keys[one] for one in aliases}


def _add_words(
    connection: Connection,
    new: Iterable[NameKey],
    aliases: Mapping[NameKey, Iterable[str]],
    keys: Mapping[NameKey, int],
) -> None:
    """Note by which words names are found: those of new names, and what other names have beyond these."""
    own = {one: found_by(one.name) for one in aliases}
    found = {(word, keys[one]) for one in new for word in own[one]}
    found |= {
        (word, keys[one])
        for one, others in aliases.items()
        for other in others
        for word in found_by(other) - own[one]
    }
    insert_new(connection, t.name_word, [{"word": word, "name": key} for word, key in sorted(found)])


def _known_names(connection: Connection, folds: Sequence[str]) -> dict[NameKey, int]:
    found = {}
    for some in parts(folds):
        for row in connection.execute(select(t.name).where(t.name.c.fold.in_(some))):
            found[NameKey(row.kind, row.name, row.country)] = row.key
    return found
