"""What people decide on actors: kept with who, when and why, never erased, only withdrawn."""

from collections.abc import Iterable, Sequence
from itertools import product

from sqlalchemy import ColumnElement, Connection, insert, select, update

from communique.errors import QueryError
from communique.ledger import tables as t
from communique.ledger.actor_store import unite
from communique.ledger.clock import now
from communique.ledger.names import Sign, fold, sign_of
from communique.ledger.pairs import Bearer, Pair, proposed
from communique.ledger.upsert import next_key


def merge(connection: Connection, left: str, right: str, by: str, why: str) -> list[int]:
    """Make two actors one; return the numbers of the decisions.

    Raises:
        QueryError: Where one of them is not there.
    """
    ours, theirs = _signs(connection, left), _signs(connection, right)
    return _decide(connection, "merge", [(str(ours[0]), str(sign)) for sign in theirs], by, why)


def split(connection: Connection, actor: str, name: str, by: str, why: str) -> list[int]:
    """Take a name out of an actor; return the numbers of the decisions.

    Args:
        connection: Inside a transaction that writes.
        actor: The actor's id.
        name: One of its names, with a country where that tells which: "Halvar Lund (SE)".
        by: Who decides.
        why: Why.

    Raises:
        QueryError: Where the actor has no such name, or no other.
    """
    signs = _signs(connection, actor)
    gone = _meant(connection, actor, name, signs)
    others = [sign for sign in signs if sign not in gone]
    if not gone or not others:
        known = ", ".join(sorted({f"{sign.fold} ({sign.country or 'no country'})" for sign in signs}))
        raise QueryError(f"{name!r}: {actor} cannot be parted there; its names are {known}")
    return _decide(connection, "split", [(str(a), str(b)) for a, b in product(gone, others)], by, why)


def rename(connection: Connection, actor: str, name: str, by: str, why: str) -> list[int]:
    """Give an actor the name by which it is shown; return the numbers of the decisions."""
    return _decide(connection, "rename", [(str(sign), name) for sign in _signs(connection, actor)], by, why)


def withdraw(connection: Connection, number: int, by: str, why: str) -> None:
    """Close a decision, as if it had not been made.

    Raises:
        QueryError: Where there is no such decision, or it is withdrawn already.
    """
    row = connection.execute(select(t.decision).where(t.decision.c.key == number)).first()
    if row is None or row.withdrawn_at is not None:
        raise QueryError(f"there is no standing decision {number}; see: communique actors decisions")
    concerned = _keys(connection, [(row.left, row.right)], row.action)
    closed = {"withdrawn_by": by, "withdrawn_at": now(), "withdrawn_why": why}
    connection.execute(update(t.decision).where(t.decision.c.key == number).values(closed))
    unite(connection, concerned)


def pairs(connection: Connection, least: int = 1) -> list[Pair]:
    """Return the pairs of actors that may be one and that nobody has decided on.

    Args:
        connection: A connection that reads.
        least: Leave out actors that fewer reports name.
    """
    rows = connection.execute(select(t.actor).where(t.actor.c.reports >= least))
    bearers = [Bearer(row.id, row.kind, row.name, row.country or "", row.reports) for row in rows]
    decided = _decided(connection)
    found = proposed(bearers, _called(connection))
    return [one for one in found if frozenset((one.left.id, one.right.id)) not in decided]


def _called(connection: Connection) -> list[tuple[str, str]]:
    """Return two actors each, of which a report calls the first by the name of the second, too."""
    one, other = t.name.alias(), t.name.alias()
    asked = (
        select(one.c.actor, other.c.actor)
        .join(t.alias, t.alias.c.name == one.c.key)
        .join(other, (other.c.fold == t.alias.c.fold) & (other.c.kind == one.c.kind))
        .where(one.c.kind == "person", one.c.actor != other.c.actor)
        .distinct()
        .order_by(one.c.actor, other.c.actor)
    )
    return [(row[0], row[1]) for row in connection.execute(asked)]


def _decided(connection: Connection) -> set[frozenset[str]]:
    """Return the pairs of actors that somebody has held apart."""
    table = t.decision.c
    rows = connection.execute(
        select(table.left, table.right).where(table.action == "split", table.withdrawn_at.is_(None))
    )
    homes = {}
    for left, right in rows:
        ids = [_home(connection, Sign.parse(one)) for one in (left, right)]
        homes[left, right] = frozenset(one for one in ids if one)
    return set(homes.values())


def _home(connection: Connection, sign: Sign) -> str | None:
    asked = select(t.name.c.actor).where(*_of_sign(sign)).limit(1)
    return connection.execute(asked).scalar()


def _of_sign(sign: Sign) -> tuple[ColumnElement[bool], ...]:
    same = t.name.c.kind == sign.kind, t.name.c.country == sign.country
    return same if sign.kind == "state" and sign.country else (*same, t.name.c.fold == sign.fold)


def _decide(
    connection: Connection, action: str, found: Sequence[tuple[str, str]], by: str, why: str
) -> list[int]:
    first, when = next_key(connection, t.decision), now()
    rows = [
        {
            "key": first + number,
            "action": action,
            "left": left,
            "right": right,
            "decided_by": by,
            "decided_at": when,
            "why": why,
        }
        for number, (left, right) in enumerate(found)
    ]
    connection.execute(insert(t.decision), rows)
    unite(connection, _keys(connection, found, action))
    return [first + number for number in range(len(rows))]


def _signs(connection: Connection, actor: str) -> list[Sign]:
    """Return the signs of an actor, that with most reports first."""
    asked = select(t.name).where(t.name.c.actor == actor).order_by(t.name.c.reports.desc(), t.name.c.key)
    rows = connection.execute(asked).all()
    if not rows:
        raise QueryError(f"{actor!r}: there is no such actor; copy its id from communique actors --name …")
    return list(dict.fromkeys(sign_of(row.kind, row.name, row.country) for row in rows))


def _meant(connection: Connection, actor: str, name: str, signs: Iterable[Sign]) -> list[Sign]:
    """Return the signs of an actor that a name means."""
    said, _, country = name.rstrip(")").partition(" (")
    rows = connection.execute(select(t.name).where(t.name.c.actor == actor))
    same = [row for row in rows if fold(row.name, row.kind) == fold(said, row.kind)]
    meant = {sign_of(row.kind, row.name, row.country) for row in same}
    wanted = "" if country == "no country" else country
    return [sign for sign in signs if sign in meant and (not country or sign.country == wanted)]


def _keys(connection: Connection, found: Iterable[tuple[str, str]], action: str) -> list[int]:
    """Return the numbers of the names that some decisions bear on."""
    signs = {Sign.parse(left) for left, _ in found}
    if action != "rename":
        signs |= {Sign.parse(right) for _, right in found}
    keys: set[int] = set()
    for sign in signs:
        keys |= set(connection.scalars(select(t.name.c.key).where(*_of_sign(sign))))
    return sorted(keys)
