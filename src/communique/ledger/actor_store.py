"""Actors over reports, as the ledger holds them: kept in step with the names that reports give."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, bindparam, delete, func, or_, select, update

from communique.ledger import tables as t
from communique.ledger.clusters import Cluster, Decision, Known, Name, clustered
from communique.ledger.names import Sign
from communique.ledger.upsert import insert_or_replace

MANY = 500


def settle(connection: Connection, keys: Sequence[int]) -> None:
    """Count anew the reports of some names, and put all names that these bear on together into actors."""
    for start in range(0, len(keys), MANY):
        some = keys[start : start + MANY]
        count = (
            select(func.count(t.cast_member.c.report.distinct()))
            .where(t.cast_member.c.name == t.name.c.key)
            .scalar_subquery()
        )
        connection.execute(update(t.name).where(t.name.c.key.in_(some)).values(reports=count))
    unite(connection, keys)


def unite(connection: Connection, keys: Sequence[int]) -> None:
    """Put together into actors all names that some names bear on."""
    decisions = standing(connection)
    names = _concerned(connection, keys, decisions)
    if not names:
        return
    clusters = clustered(names, decisions, _authority(connection, names))
    _replace(connection, names, clusters)


def standing(connection: Connection) -> list[Decision]:
    """Return what people decided and did not withdraw, in that order."""
    table = t.decision
    asked = select(table.c.action, table.c.left, table.c.right)
    rows = connection.execute(asked.where(table.c.withdrawn_at.is_(None)).order_by(table.c.key))
    return [Decision(*row) for row in rows]


def _concerned(connection: Connection, keys: Sequence[int], decisions: Sequence[Decision]) -> list[Name]:
    """Return the names that may belong to one actor with the given ones."""
    names = {name.key: name for name in _by_key(connection, keys)}
    links = _links(connection, decisions)
    todo = {name.sign for name in names.values()}
    signs: set[Sign] = set()
    while todo:
        signs |= todo
        found = _by_sign(connection, todo)
        names |= {name.key: name for name in found}
        near = {name.sign for name in found}
        todo = (near | {other for sign in near | todo for other in links.get(sign, ())}) - signs
    return list(names.values())


def _links(connection: Connection, decisions: Iterable[Decision]) -> dict[Sign, set[Sign]]:
    """Return which signs bear on one another by a decision or by the authority file."""
    links: dict[Sign, set[Sign]] = defaultdict(set)
    for one in decisions:
        if one.action != "rename":
            left, right = Sign.parse(one.left), Sign.parse(one.right)
            links[left].add(right)
            links[right].add(left)
    for group in _authority_signs(connection).values():
        for sign in group:
            links[sign] |= group
    return links


def _authority_signs(connection: Connection) -> dict[str, set[Sign]]:
    """Return for each actor of the authority file the signs by which reports may name it."""
    rows = connection.execute(
        select(t.authority.c.id, t.authority.c.kind, t.authority.c.country, t.authority_name.c.fold).join(
            t.authority_name, t.authority_name.c.authority == t.authority.c.id
        )
    )
    signs: dict[str, set[Sign]] = defaultdict(set)
    for row in rows:
        countries = {"", row.country} if row.country else {""}
        signs[row.id] |= {Sign(row.kind, row.fold, country) for country in countries}
    return signs


def _authority(connection: Connection, names: Sequence[Name]) -> dict[Sign, Known]:
    """Return for a sign the one actor of the authority file that it names; none where it may be several.

    An actor of the file without a country is meant in whatever country the reports put it.
    """
    rows = connection.execute(select(t.authority)).all()
    known = {row.id: Known(row.id, row.name, row.country) for row in rows}
    folds: dict[tuple[str, str], list[str]] = defaultdict(list)
    for id_, signs in sorted(_authority_signs(connection).items()):
        for kind, fold in sorted({(sign.kind, sign.fold) for sign in signs}):
            folds[kind, fold].append(id_)
    found = {}
    for sign in {name.sign for name in names}:
        claims = [known[id_] for id_ in folds.get((sign.kind, sign.fold), ())]
        claims = [one for one in claims if one.country is None or sign.country in {"", one.country}]
        if len(claims) == 1:
            found[sign] = claims[0]
    return found


_NAME = (t.name.c.key, t.name.c.kind, t.name.c.name, t.name.c.country, t.name.c.reports)


def _by_key(connection: Connection, keys: Sequence[int]) -> list[Name]:
    found: list[Name] = []
    for start in range(0, len(keys), MANY):
        asked = select(*_NAME).where(t.name.c.key.in_(keys[start : start + MANY]))
        found += [Name(*row) for row in connection.execute(asked)]
    return found


def _by_sign(connection: Connection, signs: Iterable[Sign]) -> list[Name]:
    """Return the names of some signs, those of other countries included."""
    states = sorted({sign.country for sign in signs if sign.kind == "state" and sign.country})
    folds = sorted({sign.fold for sign in signs})
    found: list[Name] = []
    for start in range(0, max(len(folds), len(states)), MANY):
        some, same = folds[start : start + MANY], states[start : start + MANY]
        state = (t.name.c.kind == "state") & t.name.c.country.in_(same)
        asked = select(*_NAME).where(or_(t.name.c.fold.in_(some), state))
        found += [Name(*row) for row in connection.execute(asked)]
    return found


def _replace(connection: Connection, names: Sequence[Name], clusters: Sequence[Cluster]) -> None:
    """Write the actors of some names, and take out those that no name belongs to any more."""
    before = _actors_of(connection, [name.key for name in names])
    insert_or_replace(connection, t.actor, [_row(one) for one in clusters])
    moved = [
        {"the_key": key, "the_actor": one.id}
        for one in clusters
        for key in one.names
        if before.get(key) != one.id
    ]
    if moved:
        connection.execute(
            update(t.name).where(t.name.c.key == bindparam("the_key")).values(actor=bindparam("the_actor")),
            moved,
        )
    gone = sorted({id_ for id_ in before.values() if id_} - {one.id for one in clusters})
    for start in range(0, len(gone), MANY):
        some = gone[start : start + MANY]
        used = select(t.name.c.actor).where(t.name.c.actor.in_(some))
        connection.execute(delete(t.actor).where(t.actor.c.id.in_(some), t.actor.c.id.not_in(used)))


def _actors_of(connection: Connection, keys: Sequence[int]) -> dict[int, str | None]:
    found: dict[int, str | None] = {}
    for start in range(0, len(keys), MANY):
        asked = select(t.name.c.key, t.name.c.actor).where(t.name.c.key.in_(keys[start : start + MANY]))
        found |= {row.key: row.actor for row in connection.execute(asked)}
    return found


def _row(one: Cluster) -> dict[str, object]:
    return {
        "id": one.id,
        "kind": one.kind,
        "name": one.name,
        "country": one.country,
        "reports": one.reports,
        "authority": one.authority,
    }
