"""Who is meant by a name, a country or an id in a question."""

import re
from collections.abc import Sequence

from anyascii import anyascii
from rapidfuzz import process
from sqlalchemy import ColumnElement, Select, or_, select

from communique.errors import QueryError
from communique.ledger import tables as t
from communique.ledger.names import fold, is_full
from communique.query.asking import Asking, world

_WORDS = re.compile(r"[a-z0-9]+")
#: Names that come nearer than this, of 100, are offered where nobody is called as asked.
NEAR = 75.0


def names_of(asking: Asking, who: str, *, anywhere: bool = False) -> Select[tuple[int]]:
    """Return the numbers of the names that a question means.

    Args:
        asking: Where to ask.
        who: A country ("China", "CN") for everybody and everything of it; an actor's id; or a name or part of
            one ("Kim Jong Un", "Putin", "foreign ministry") for all actors that any report names so.
        anywhere: Whether a full name, too, is looked for within longer ones.

    Raises:
        QueryError: Where nobody is called so, with the nearest names.
    """
    codes = countries(who)
    if codes:
        return select(t.name.c.key).where(t.name.c.country.in_(codes))
    actors = actors_named(asking, who, anywhere=anywhere)
    if not actors:
        raise QueryError(f"{who!r}: no actor of this ledger is called so{_nearest(asking, who)}")
    return select(t.name.c.key).where(t.name.c.actor.in_(actors))


def countries(who: str) -> tuple[str, ...]:
    """Return the codes of the states that the words name; none for demonyms and capitals."""
    known = world()
    if known.country(who):
        return (who,)
    entry = known.names.get(re.sub(r"^the ", "", who, flags=re.IGNORECASE))
    said = entry and entry.kinds & {"name", "full_name", "short", "abbreviation", "former"}
    return (*entry.codes, *entry.ended) if entry and said else ()


def in_words(who: str) -> str:
    """Return how to say who is meant: "everybody of China (CN)"."""
    codes = countries(who)
    return f"{who} (all actors of {', '.join(codes)})" if codes else who


def actors_named(asking: Asking, who: str, *, anywhere: bool = False) -> list[str]:
    """Return the ids of the actors that are meant, sorted.

    A name of several words that somebody bears means its bearers; else, and where ``anywhere``, all are meant who
    bear an id, or a name with the words in it.
    """
    wanted = tuple(_words(who))
    plain, joined = fold(who, "body"), fold(who, "person")
    known = [] if anywhere or not is_full(who) else _bearers(asking, (plain, joined))
    if known:
        return known
    alias = select(t.name.c.actor, t.alias.c.alias).join(t.alias, t.alias.c.name == t.name.c.key)
    own = select(t.name.c.actor, t.name.c.name)
    rows = [
        *asking.connection.execute(own.where(_near(t.name.c.fold, plain, joined))),
        *asking.connection.execute(alias.where(_near(t.alias.c.fold, plain, joined))),
        *asking.connection.execute(
            select(t.actor.c.id, t.actor.c.name)
            .where(t.actor.c.id == who)
            .union(select(t.actor.c.id, t.actor.c.name).where(t.actor.c.name == who))
        ),
    ]
    return sorted({actor for actor, name in rows if who in {name, actor} or _holds(name, wanted, joined)})


def _bearers(asking: Asking, folds: Sequence[str]) -> list[str]:
    own = select(t.name.c.actor).where(t.name.c.fold.in_(folds))
    alias = (
        select(t.name.c.actor).join(t.alias, t.alias.c.name == t.name.c.key).where(t.alias.c.fold.in_(folds))
    )
    return sorted(set(asking.connection.scalars(own.union(alias))))


def _near(column: ColumnElement[str], plain: str, joined: str) -> ColumnElement[bool]:
    return or_(*(column.contains(one, autoescape=True) for one in {plain, joined}))


def _words(name: str) -> list[str]:
    return _WORDS.findall(anyascii(name).casefold())


def _holds(name: str, wanted: Sequence[str], joined: str) -> bool:
    """Whether a name has the words asked for, one after another, or is they, parted otherwise."""
    words = _words(name)
    width = len(wanted)
    return "".join(words) == joined or (
        width > 0 and any(tuple(words[n : n + width]) == wanted for n in range(len(words) - width + 1))
    )


def _nearest(asking: Asking, who: str) -> str:
    """Offer the nearest names, the most frequent first."""
    rows = asking.connection.execute(select(t.actor.c.name).order_by(t.actor.c.reports.desc()).limit(20_000))
    names = list(dict.fromkeys(rows.scalars()))
    found = process.extract(who, names, limit=3, score_cutoff=NEAR)
    return f"; did you mean {' or '.join(repr(name) for name, *_ in found)}?" if found else ""
