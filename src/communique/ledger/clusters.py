"""Which names are one actor: by what is sure, and by what people decided.

Two equal signs are one actor. A person's full name without a country belongs to the actor of that name, unless it
is borne in several countries and none of them has most of the reports. All else is proposed, never done.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from hashlib import blake2b
from typing import NamedTuple

from communique.ledger.names import Sign, is_full, sign_of

#: Where several countries claim a name, that which has so many times the reports of all others has it.
MOST = 3
#: Longer ids are cut, and end in a digest.
LONGEST_ID = 80


class Name(NamedTuple):
    """A row of ``name``."""

    key: int
    kind: str
    name: str
    country: str
    reports: int

    @property
    def sign(self) -> Sign:
        """What it is compared by."""
        return sign_of(self.kind, self.name, self.country)


class Decision(NamedTuple):
    """A standing decision of a person: ``left`` and ``right`` are signs, or ``right`` a new name."""

    action: str
    left: str
    right: str


class Cluster(NamedTuple):
    """One actor over the whole ledger."""

    id: str
    kind: str
    name: str
    country: str | None
    reports: int
    names: tuple[int, ...]
    authority: str | None


class Known(NamedTuple):
    """An actor of the authority file."""

    id: str
    name: str
    country: str | None


def clustered(
    names: Sequence[Name], decisions: Sequence[Decision] = (), authority: Mapping[Sign, Known] | None = None
) -> list[Cluster]:
    """Put names together into actors.

    Args:
        names: All names of the signs concerned; the result does not depend on their order.
        decisions: What people decided, in that order; a later one goes before an earlier one.
        authority: For a sign, the actor of the authority file that it names.

    Returns:
        The actors, sorted by id.
    """
    by_sign: dict[Sign, list[Name]] = defaultdict(list)
    for name in names:
        by_sign[name.sign].append(name)
    known = authority or {}
    homes = _homes(by_sign)
    roots = _united(by_sign, homes, decisions, known)
    members: dict[Sign, list[Sign]] = defaultdict(list)
    for sign in sorted(by_sign):
        members[roots[sign]].append(sign)
    renamed = {one.left: one.right for one in decisions if one.action == "rename"}
    found = [_cluster(signs, by_sign, renamed, known) for signs in members.values()]
    return sorted(_apart(found), key=lambda one: one.id)


def _homes(by_sign: Mapping[Sign, Sequence[Name]]) -> dict[Sign, Sign]:
    """Return for a person without a country the sign with one that it belongs to."""
    countries: dict[str, dict[Sign, int]] = defaultdict(dict)
    for sign, names in by_sign.items():
        if sign.kind == "person" and sign.country and any(is_full(name.name) for name in names):
            countries[sign.fold][sign] = sum(name.reports for name in names)
    homes = {}
    for fold, claims in countries.items():
        best = min(claims, key=lambda sign: (-claims[sign], sign))
        if claims[best] >= MOST * (sum(claims.values()) - claims[best]):
            homes[Sign("person", fold, "")] = best
    return homes


def _united(
    by_sign: Iterable[Sign],
    homes: Mapping[Sign, Sign],
    decisions: Sequence[Decision],
    authority: Mapping[Sign, Known],
) -> dict[Sign, Sign]:
    """Return for each sign the one that stands for all that are one with it."""
    signs = sorted(by_sign)
    split = _split(decisions)
    pairs = [(sign, homes[sign]) for sign in signs if sign in homes]
    same: dict[str, list[Sign]] = defaultdict(list)
    for sign in signs:
        if sign in authority:
            pairs += [(other, sign) for other in same[authority[sign].id]]
            same[authority[sign].id].append(sign)
    pairs += [
        (Sign.parse(one.left), Sign.parse(one.right))
        for one in decisions
        if one.action == "merge" and frozenset((one.left, one.right)) not in split
    ]
    parents = {sign: sign for sign in signs}
    for left, right in pairs:
        if left in parents and right in parents and frozenset((str(left), str(right))) not in split:
            one, two = sorted((_root(parents, left), _root(parents, right)))
            parents[two] = one
    return {sign: _root(parents, sign) for sign in signs}


def _split(decisions: Sequence[Decision]) -> set[frozenset[str]]:
    """Return the pairs that people hold apart: the last word on a pair counts."""
    apart: set[frozenset[str]] = set()
    for one in decisions:
        if one.action == "split":
            apart.add(frozenset((one.left, one.right)))
        elif one.action == "merge":
            apart.discard(frozenset((one.left, one.right)))
    return apart


def _root(parents: dict[Sign, Sign], sign: Sign) -> Sign:
    while parents[sign] != sign:
        parents[sign] = sign = parents[parents[sign]]
    return sign


def _cluster(
    signs: Sequence[Sign],
    by_sign: Mapping[Sign, Sequence[Name]],
    renamed: Mapping[str, str],
    authority: Mapping[Sign, Known],
) -> Cluster:
    names = [name for sign in signs for name in by_sign[sign]]
    known = next((authority[sign] for sign in signs if sign in authority), None)
    given = next((renamed[str(sign)] for sign in signs if str(sign) in renamed), None)
    weights = {sign: sum(name.reports for name in by_sign[sign]) for sign in signs}
    chief = min(signs, key=lambda sign: (not sign.country, -weights[sign], sign))
    return Cluster(
        id=known.id if known else _id(chief),
        kind=chief.kind,
        name=given or (known.name if known else _most_frequent(names)),
        country=(known.country if known else None) or chief.country or None,
        reports=sum(weights.values()),
        names=tuple(sorted(name.key for name in names)),
        authority=known.id if known else None,
    )


def _most_frequent(names: Iterable[Name]) -> str:
    counts: dict[str, int] = defaultdict(int)
    for name in names:
        counts[name.name] += name.reports
    return min(counts, key=lambda name: (-counts[name], -len(name), name))


def _id(sign: Sign) -> str:
    """Return the id of an actor: "kimjongil.kp", "state.kp", "office.president.us"."""
    words = sign.fold.replace(" ", "-")
    parts = {"person": [words], "state": ["state", words]}.get(sign.kind, [sign.kind, words])
    if sign.country and not (sign.kind == "state" and words == sign.country.casefold()):
        parts.append(sign.country.casefold())
    whole = ".".join(parts)
    if len(whole) <= LONGEST_ID:
        return whole
    return f"{whole[:LONGEST_ID]}.{blake2b(whole.encode(), digest_size=6).hexdigest()}"


def _apart(found: Sequence[Cluster]) -> list[Cluster]:
    """Return actors with ids of their own: two that were split may both bear an authority's id."""
    seen: dict[str, int] = {}
    kept = []
    for one in sorted(found, key=lambda one: (one.id, -one.reports, one.names)):
        seen[one.id] = number = seen.get(one.id, 0) + 1
        kept.append(one if number == 1 else one._replace(id=f"{one.id}~{number}"))
    return kept
