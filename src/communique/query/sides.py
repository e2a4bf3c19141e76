"""Who is meant by a name, a country or an id in a question."""

import re
from collections.abc import Collection, Iterator, Sequence

from rapidfuzz import process
from sqlalchemy import Select, func, or_, select

from communique.errors import QueryError
from communique.ledger import tables as t
from communique.ledger.names import fold, is_full, words_of
from communique.query.asking import Asking, world

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
    plain, joined = fold(who, "body"), fold(who, "person")
    known = [] if anywhere or not is_full(who) else _bearers(asking, (plain, joined))
    if known:
        return known
    wanted = words_of(who)
    return sorted(
        {
            actor
            for actor, name in _called(asking, who, joined, set(wanted))
            if who in {name, actor} or _holds(name, wanted, joined)
        }
    )


def _called(asking: Asking, who: str, joined: str, words: Collection[str]) -> Iterator[tuple[str, str]]:
    """Yield all actors and names that may be meant: of an id, or of these words in whatever order."""
    word, name, alias, actor = t.name_word.c, t.name.c, t.alias.c, t.actor.c
    some = (
        select(word.name).where(word.word.in_(words)).group_by(word.name).having(func.count() == len(words))
    )
    found = or_(name.key.in_(select(word.name).where(word.word == joined)), name.key.in_(some))
    for asked in (
        select(name.actor, name.name).where(found),
        select(name.actor, alias.alias).join(t.alias, alias.name == name.key).where(found),
        select(actor.id, actor.name).where(actor.id == who),
        select(actor.id, actor.name).where(actor.name == who),
    ):
        yield from (tuple(row) for row in asking.connection.execute(asked))


def _bearers(asking: Asking, folds: Sequence[str]) -> list[str]:
    own = select(t.name.c.actor).where(t.name.c.fold.in_(folds))
    alias = (
        select(t.name.c.actor).join(t.alias, t.alias.c.name == t.name.c.key).where(t.alias.c.fold.in_(folds))
    )
    return sorted(set(asking.connection.scalars(own.union(alias))))


def _holds(name: str, wanted: Sequence[str], joined: str) -> bool:
    """Whether a name has the words asked for, one after another, or is they, parted otherwise."""
    words = words_of(name)
    width = len(wanted)
    return "".join(words) == joined or (
        width > 0 and any(words[n : n + width] == wanted for n in range(len(words) - width + 1))
    )


def _nearest(asking: Asking, who: str) -> str:
    """Offer the nearest names, the most frequent first."""
    rows = asking.connection.execute(select(t.actor.c.name).order_by(t.actor.c.reports.desc()).limit(20_000))
    names = list(dict.fromkeys(rows.scalars()))
    found = process.extract(who, names, limit=3, score_cutoff=NEAR)
    return f"; did you mean {' or '.join(repr(name) for name, *_ in found)}?" if found else ""
