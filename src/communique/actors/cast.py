"""From phrases to actors: those that name one actor are joined, and each actor gets its id."""

from collections.abc import Iterable, Iterator, Sequence
from sys import maxsize

from communique.actors.body_names import BodyKey, bare_key, body_key, own_government
from communique.actors.cast_keys import (
    comes_to_visit,
    first_person,
    group_nouns,
    is_of_date,
    is_of_old_year,
    may_be_own,
    own_leader,
    signed_by,
    states_named,
    title_words,
)
from communique.actors.chambers import is_chamber
from communique.actors.countries import NAMES
from communique.actors.found import Found, FoundTitle
from communique.actors.led import leader_of
from communique.actors.offices import holder
from communique.actors.people_book import join_people
from communique.actors.sighting import Draft, Sighting
from communique.actors.words import ActorWords
from communique.records import Actor, Cast, Mention, Role, Span


def make_cast(
    sightings: Sequence[Sighting],
    words: ActorWords,
    home: str | None,
    seat: str | None = None,
    head: str | None = None,
) -> Cast:
    """Join the phrases of a report into its actors.

    Args:
        sightings: The outermost phrases.
        words: The word lists.
        home: Code of the state whose office publishes the report, if any.
        seat: Code of the state that its publisher belongs to, office or not.
        head: Title of the one whose office publishes it, if it is known.
    """
    outer = sorted(sightings, key=lambda sighting: sighting.start)
    return _Joiner(outer, words, home, seat, head).cast()


class _Joiner:
    """Gives every phrase its actor: persons first, then states, bodies, groups, and offices at the end."""

    def __init__(
        self,
        outer: list[Sighting],
        words: ActorWords,
        home: str | None,
        seat: str | None,
        head: str | None,
    ) -> None:
        self._outer = outer
        self._words = words
        self._home = home
        self._head = head
        self._all = [part for sighting in outer for part in _with_inner(sighting)]
        self._codes = states_named(self._all, seat or home)
        self._drafts: dict[Sighting, Draft] = {}
        self._states: dict[str, Draft] = {}
        self._bodies: dict[BodyKey, Draft] = {}
        self._others: dict[tuple[str, ...], Draft] = {}

    def cast(self) -> Cast:
        """Return the actors and the outermost mentions."""
        self._join_people()
        self._join_states()
        self._join_bodies()
        self._join_groups()
        self._join_offices()
        drafts = sorted(dict.fromkeys(self._drafts.values()), key=_first_place)
        ids = {id(draft): f"a{number}" for number, draft in enumerate(drafts, 1)}
        return Cast(
            actors=tuple(self._actor(draft, ids) for draft in drafts),
            mentions=tuple(self._mentions(ids)),
        )

    def _join_people(self) -> None:
        named = [s for s in self._all if s.found.kind in {"person", "bare"}]
        for sighting, person in join_people(named, self._words):
            self._give(sighting, person, sighting.name)
        self._join_predicates()

    def _join_predicates(self) -> None:
        """Give a title that somebody is said to have to the one named last before it in the sentence."""
        before: Sighting | None = None
        for sighting in self._all:
            if sighting.found.kind == "predicate" and before and before.sentence == sighting.sentence:
                title = sighting.found.titles[0]
                self._drafts[before].titles.append((title, sighting))
                self._drafts[before].learn(title, sighting)
            elif sighting in self._drafts:
                before = sighting

    def _join_states(self) -> None:
        for sighting in self._of_kind("state"):
            code = self._code(sighting.found.codes) or sighting.name
            draft = self._states.setdefault(code, Draft("state"))
            draft.proper |= {sighting.name} if _is_proper(sighting) else set()
            self._give(sighting, draft, sighting.name)
            for alias in sighting.found.aliases:
                draft.names.append((sighting.words(alias), sighting.start))

    def _join_bodies(self) -> None:
        shorts: dict[str, BodyKey] = {}
        for sighting in self._of_kind("body"):
            key = own_government(body_key(sighting.scene, sighting.found, shorts), self._home)
            for alias in sighting.found.aliases:
                shorts.setdefault(sighting.words(alias), key)
            draft = self._bodies.setdefault(key, Draft("body"))
            if bare := bare_key(sighting.scene, sighting.found, shorts):
                self._bodies.setdefault(bare, draft)  # later "the Communist Party" is that with its wing
            self._give(sighting, draft, sighting.name)
            if self._home is not None and is_chamber(sighting):
                draft.codes.append(((self._home,), None))  # "this House", in a paper of an office
            draft.names += [(sighting.words(alias), sighting.start) for alias in sighting.found.aliases]

    def _join_groups(self) -> None:
        for kind in ("people", "group"):
            for sighting in self._of_kind(kind):
                code = self._code(sighting.found.codes) or ""
                nouns = group_nouns(sighting, self._words) if kind == "group" else ()
                draft = self._others.setdefault((kind, code, *nouns), Draft(kind))
                self._give(sighting, draft, sighting.name)

    def _join_offices(self) -> None:
        people = [draft for draft in dict.fromkeys(self._drafts.values()) if draft.kind == "person"]
        spoken = first_person(self._outer)
        signature = signed_by(self._outer)
        signer = self._drafts.get(signature) if signature is not None else None
        own = (
            None
            if spoken and signer is None
            else own_leader(people, self._head, signer=signer, others=self._others_than_leader())
        )
        several = _keys_of_several(self._of_kind("office"), self._home)
        for sighting in self._of_kind("office"):
            person = holder(
                sighting,
                people,
                self._home,
                own,
                head=self._head,
                spoken=spoken,
                several=sighting.found.titles[0].key in several,
            )
            if person is not None:
                self._drafts[sighting] = person
                if not sighting.outside:
                    person.spans.append(sighting.whole())
                person.learn(sighting.found.titles[0], sighting)
                person.places.append((sighting.sentence, sighting.start))
                continue
            title = sighting.found.titles[0]
            if not title.alone and not (title.key == "counterpart" and title.codes):
                continue
            key = ("office", title.key, "/".join(title.codes), *title_words(sighting))
            draft = self._told_before(title, sighting) or self._others.setdefault(key, Draft("office"))
            self._give(sighting, draft, sighting.name)

    def _others_than_leader(self) -> set[int]:
        """Return those (by ``id``) of whose visit a headline tells, or what they did in a year, and towns of a date."""
        named = (s for s in self._all if s.found.kind in {"person", "bare"} and s in self._drafts)
        return {id(self._drafts[s]) for s in named if comes_to_visit(s) or is_of_date(s) or is_of_old_year(s)}

    def _told_before(self, title: FoundTitle, sighting: Sighting) -> Draft | None:
        """Return the only office of a title told with whose it is, of a body where he may be the report's own."""
        own, scene = may_be_own(title, self._head), sighting.scene
        bare = not title.codes and title.of is None and scene.low(sighting.found.start) == "the"
        if not bare or (own and scene.capital(title.words[0])):
            return None
        same = [
            draft
            for (kind, word, *rest), draft in self._others.items()
            if kind == "office" and word == title.key and rest != ["", *title_words(sighting)]
        ]
        if own:
            same = [one for one in same if any(t.of and t.of.kind == "body" for t, _ in one.titles)]
        return same[0] if len(same) == 1 else None

    def _of_kind(self, kind: str) -> Iterator[Sighting]:
        return (sighting for sighting in self._all if sighting.found.kind == kind)

    def _give(self, sighting: Sighting, draft: Draft, name: str) -> None:
        self._drafts[sighting] = draft
        draft.add(sighting, name=name)

    def _code(self, codes: Sequence[str]) -> str | None:
        """Return the state meant by a name that several share: the one that the report names otherwise."""
        if not codes:
            return None
        return max(codes, key=lambda code: (self._codes[code], -codes.index(code)))

    def _actor(self, draft: Draft, ids: dict[int, str]) -> Actor:
        name = draft.fullest()
        aliases = dict.fromkeys(
            other for other, _ in sorted(draft.names, key=lambda n: n[1]) if other != name
        )
        codes, code_span = min(draft.codes, key=lambda code: code[1] is None, default=((), None))
        return Actor(
            id=ids[id(draft)],
            kind=draft.kind,
            name=name,
            aliases=tuple(aliases),
            country=self._code(codes),
            country_span=code_span,
            roles=tuple(self._roles(draft, ids)),
            mentions=tuple(sorted(set(draft.spans))),
        )

    def _roles(self, draft: Draft, ids: dict[int, str]) -> Iterator[Role]:
        seen: set[Span] = set()
        for title, sighting in draft.titles:
            span = sighting.span((title.start, title.end))
            if sighting.outside or span in seen:
                continue
            seen.add(span)
            owner = self._owner(title.of, sighting)
            yield Role(
                title=sighting.words(title.words),
                of=ids.get(id(owner)) if owner is not None else None,
                span=span,
            )

    def _owner(self, part: Found | None, sighting: Sighting) -> Draft | None:
        return self._drafts.get(sighting.of(part)) if part is not None else None

    def _mentions(self, ids: dict[int, str]) -> Iterator[Mention]:
        kept = [part for sighting in self._outer if not sighting.outside for part in self._kept(sighting)]
        number = 0
        while number < len(kept):
            leader = leader_of(kept, number)
            mention = self._mention(kept, number, ids)
            if leader is not None:
                mention = _with_leader(mention, self._mention(kept, leader, ids))
            yield mention
            number = (number if leader is None else leader) + 1

    def _mention(self, kept: Sequence[Sighting], number: int, ids: dict[int, str]) -> Mention:
        sighting, draft = kept[number], self._drafts[kept[number]]
        after = kept[number + 1] if number + 1 < len(kept) else None
        return Mention(
            span=_extent(sighting, after),
            name=sighting.span(sighting.found.name),
            actors=(ids[id(draft)],),
            kind=draft.kind,
        )

    def _kept(self, sighting: Sighting) -> list[Sighting]:
        """Return a phrase that names somebody, or else the bodies and states inside it that do."""
        if sighting in self._drafts:
            return [sighting]
        if sighting.found.kind != "office":
            return []
        return [part for part in map(sighting.of, sighting.found.inner) if part in self._drafts]


def _with_leader(sent: Mention, leader: Mention) -> Mention:
    """Return the mention of a delegation together with the one who leads it: they are one party."""
    return Mention(
        span=sent.span.joined(leader.span),
        name=sent.name,
        actors=tuple(dict.fromkeys((*sent.actors, *leader.actors))),
        kind=sent.kind,
    )


def _with_inner(sighting: Sighting) -> Iterator[Sighting]:
    yield sighting
    for part in _parts(sighting.found):
        yield sighting.of(part)


def _parts(found: Found) -> Iterator[Found]:
    seen: set[int] = set()
    for part in (*found.inner, *(inner for title in found.titles for inner in title.inner)):
        if id(part) not in seen:
            seen.add(id(part))
            yield part
            yield from _parts(part)


def _is_proper(sighting: Sighting) -> bool:
    """Whether a state is named by its own name: "Kenya", not "Kenyan" or "Kenyan side"."""
    found = sighting.found
    hit = sighting.scene.words.states.match(sighting.scene.tokens, found.name[0])
    return hit is not None and hit.end == found.name[1] and hit.worth.kind in NAMES


def _first_place(draft: Draft) -> tuple[int, int]:
    """Return where an actor is named first; those who are named outside the text alone come last."""
    first = min(draft.spans, default=Span(maxsize, maxsize))
    return first.start, -first.end


def _extent(sighting: Sighting, after: Sighting | None) -> Span:
    """Return the place of a mention, with the comma that closes its apposition.

    The comma stays outside where it also parts the members of a list, or opens a relative clause.
    """
    span = sighting.whole()
    found, tokens = sighting.found, sighting.scene.tokens
    if not (found.comma and tokens.lows[found.end] == ","):
        return span
    behind = tokens.lows[found.end + 1]
    listed = after is not None and after.scene is sighting.scene and after.found.start == found.end + 1
    if listed or behind in {"who", "whom", "whose", "which", "where", ""}:
        return span
    return Span(span.start, tokens.ends[found.end])


def _keys_of_several(offices: Iterable[Sighting], home: str | None) -> frozenset[str]:
    """Return the titles that are told of several states: "the president of Kenya and the president of Peru".

    Where a side is the publisher's own, it is that of whom it names without a state.
    """
    if home is not None:
        return frozenset()
    told = {(title.key, title.codes) for office in offices if (title := office.found.titles[0]).codes}
    keys = [key for key, _ in told]
    return frozenset(key for key in keys if keys.count(key) > 1)
