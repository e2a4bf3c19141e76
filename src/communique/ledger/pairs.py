"""Pairs of actors that may be one: proposed with a reason, never put together by themselves.

1. one Korean name in two spellings (``world/romanisations.csv``), also in its Chinese reading;
2. names that share a part and are spelt nearly alike (Indel ratio of rapidfuzz);
3. a name alone, and the one well-known bearer of it;
4. one full name that is borne in several countries;
5. a full name that a report gives as a shorter one of somebody: "Beijing Ilan Ferro" is called "Ilan Ferro" there.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from anyascii import anyascii
from rapidfuzz import fuzz

from communique.ledger.names import fold, is_full
from communique.lexicons.romanisations import System, load_spellings, syllables_of

#: Names that share a part are proposed where the whole is so much alike, of 100.
ALIKE = 88.0
#: A name alone means its best-known bearer where that one is in so many times the reports of the next.
BEST_KNOWN = 4
#: Names shared by more actors tell nothing.
MOST = 400
KOREAN = frozenset({"KP", "KR", ""})


class Bearer(NamedTuple):
    """An actor with the name that it is known by."""

    id: str
    kind: str
    name: str
    country: str
    reports: int


class Pair(NamedTuple):
    """Two actors that may be one: how likely from 0 to 1, and why."""

    left: Bearer
    right: Bearer
    score: float
    why: str


def proposed(bearers: Iterable[Bearer], called: Iterable[tuple[str, str]] = ()) -> list[Pair]:
    """Return the pairs of persons that may be one, the likeliest first, each once.

    Args:
        bearers: Actors over the ledger.
        called: Ids of two actors each, of which a report calls the first by the name of the second, too.
    """
    people = sorted((one for one in bearers if one.kind == "person"), key=lambda one: one.id)
    found: dict[tuple[str, str], Pair] = {}
    for pair in [
        *_one_korean_name(people),
        *_spelt_alike(people),
        *_name_alone(people),
        *_of_several(people),
        *_called_so(people, called),
    ]:
        left, right = sorted((pair.left, pair.right), key=lambda one: (-one.reports, one.id))
        key = (left.id, right.id)
        if key not in found or found[key].score < pair.score:
            found[key] = pair._replace(left=left, right=right)
    return sorted(
        found.values(),
        key=lambda one: (-one.score, -one.left.reports - one.right.reports, one.left.id, one.right.id),
    )


def _one_korean_name(people: Sequence[Bearer]) -> Iterator[Pair]:
    korean = [one for one in people if one.country in KOREAN]
    known = {one for one in korean if one.country}
    yield from _same_syllables(korean, (), ("south",), 0.9, "one Korean name in two spellings")
    why = "one Korean name, in Korean and in its Chinese reading"
    yield from _same_syllables([one for one in korean if one in known], ("south",), ("chinese",), 0.8, why)


def _same_syllables(
    people: Sequence[Bearer], one: tuple[System, ...], other: tuple[System, ...], score: float, why: str
) -> Iterator[Pair]:
    """Pair names of the same syllables, one read by some systems, the other by others."""
    holders: dict[tuple[str, ...], list[Bearer]] = defaultdict(list)
    for bearer in people:
        for row in syllables_of(bearer.name, load_spellings(*one)):
            holders[row].append(bearer)
    for bearer in people:
        for row in sorted(syllables_of(bearer.name, load_spellings(*other))):
            for match in holders.get(row, ()):
                if match.id != bearer.id and _may_be_one(match, bearer) and not _equal(match, bearer):
                    yield Pair(match, bearer, score, why)


def _spelt_alike(people: Sequence[Bearer]) -> Iterator[Pair]:
    by_part: dict[tuple[str, str], list[Bearer]] = defaultdict(list)
    for one in people:
        if one.country and is_full(one.name):
            for part in set(_parts(one.name)):
                by_part[one.country, part].append(one)
    for some in by_part.values():
        if len(some) > MOST:
            continue
        for left, right in combinations(some, 2):
            ratio = fuzz.ratio(fold(left.name, "person"), fold(right.name, "person"), score_cutoff=ALIKE)
            if ratio and not _korean_pair(left, right):
                yield Pair(left, right, round(ratio / 100 - 0.15, 2), "spelt nearly alike, of one country")


def _korean_pair(left: Bearer, right: Bearer) -> bool:
    """Whether both are whole Korean names: one other syllable is another person."""
    spellings = load_spellings("south")
    return all(syllables_of(one.name, spellings) for one in (left, right))


def _name_alone(people: Sequence[Bearer]) -> Iterator[Pair]:
    """Pair a name alone with the one who is known by it."""
    by_last: dict[str, list[Bearer]] = defaultdict(list)
    for one in people:
        if is_full(one.name):
            by_last[_parts(one.name)[-1]].append(one)
    for one in people:
        parts = _parts(one.name)
        if len(parts) != 1:
            continue
        claims = sorted(
            (b for b in by_last.get(parts[0], ()) if _may_be_one(one, b)), key=lambda b: -b.reports
        )
        if claims and (len(claims) == 1 or claims[0].reports >= BEST_KNOWN * claims[1].reports):
            yield Pair(claims[0], one, 0.6, "a name alone, and the one best known by it")


def _of_several(people: Sequence[Bearer]) -> Iterator[Pair]:
    by_fold: dict[str, list[Bearer]] = defaultdict(list)
    for one in people:
        if is_full(one.name):
            by_fold[fold(one.name, "person")].append(one)
    for some in by_fold.values():
        for left, right in combinations(some, 2):
            yield Pair(
                left, right, 0.7 if "" in {left.country, right.country} else 0.5, "one name, other countries"
            )


def _called_so(people: Sequence[Bearer], called: Iterable[tuple[str, str]]) -> Iterator[Pair]:
    by_id = {one.id: one for one in people if is_full(one.name)}
    for one, other in called:
        if one in by_id and other in by_id and _may_be_one(by_id[one], by_id[other]):
            yield Pair(by_id[one], by_id[other], 0.75, "a report calls the one by the name of the other, too")


def _may_be_one(one: Bearer, other: Bearer) -> bool:
    return one.country == other.country or "" in {one.country, other.country}


def _equal(one: Bearer, other: Bearer) -> bool:
    return fold(one.name, "person") == fold(other.name, "person")


def _parts(name: str) -> list[str]:
    plain = "".join(c if c.isalnum() else " " for c in anyascii(name).casefold())
    return plain.split() or [""]
