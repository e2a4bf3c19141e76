"""Clauses, exchanges and statements → the events of a report."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from communique.events.actor_codes import UNKNOWN, ActorCodes, load_actor_codes
from communique.events.between import is_between, is_unknown
from communique.events.coding import codes_of
from communique.events.draft import Draft
from communique.events.from_clauses import drafts_of_clauses
from communique.events.from_exchanges import (
    ExchangeActs,
    drafts_of_exchanges,
    drafts_of_statements,
    load_exchange_acts,
)
from communique.events.parties import Party
from communique.events.petrarch import read_actor_files
from communique.events.scene import Scene
from communique.events.verb_file import read_verb_files, with_verb_file
from communique.events.words import EventWords, load_event_words
from communique.lexicons.load import HOME
from communique.lexicons.world import World
from communique.records import Actor, Clause, Event, Exchange, Report, Span, Statement


@dataclass(frozen=True)
class Coder:
    """All that events are coded with; made by :func:`load_coder`, never changed."""

    words: EventWords
    codes: ActorCodes
    acts: ExchangeActs
    partial: bool = False
    future_as_done: bool = False
    known_only: bool = False


def load_coder(
    folders: Sequence[Path] = (HOME,),
    actor_files: Sequence[Path] = (),
    verb_files: Sequence[Path] = (),
    *,
    world: World | None = None,
    partial: bool = False,
    future_as_done: bool = False,
    as_petrarch: bool = False,
) -> Coder:
    """Load the event stage's word lists and tables.

    Args:
        folders: Lexicon folders, each laid over those before it.
        world: Their tables of the world, where they are loaded already.
        partial: Whether events are kept one side of which the report does not name.
        future_as_done: Whether what is told in the future is coded as done.
        as_petrarch: Whether events follow PETRARCH's conventions: what is told in the future is done, what is denied
            is its opposite, and the roles of the user's agent files replace ours.
        actor_files: The user's own actor and agent files, in PETRARCH's format.
        verb_files: The user's own verb dictionaries, in PETRARCH's format; their patterns go before ours.

    Raises:
        LexiconError: With file and line, where an entry does not fit.
    """
    return Coder(
        with_verb_file(load_event_words(folders, as_petrarch=as_petrarch), read_verb_files(verb_files)),
        load_actor_codes(folders, read_actor_files(actor_files), world, own_roles=not as_petrarch),
        load_exchange_acts(folders),
        partial,
        future_as_done or as_petrarch,
        as_petrarch,
    )


def find_events(
    report: Report,
    clauses: Sequence[Clause],
    exchanges: Sequence[Exchange],
    statements: Sequence[Statement],
    actors: Sequence[Actor],
    coder: Coder,
) -> tuple[tuple[Event, ...], tuple[Actor, ...]]:
    """Find the events that a report tells of.

    Args:
        report: The report.
        clauses: Its clauses, in order.
        exchanges: Its exchanges.
        statements: Its statements.
        actors: Its actors.
        coder: The word lists and tables.

    Returns:
        The events in the order of the text; and the actors that they add: people of a role without a name
        ("Georgian demonstrators"), as groups.
    """
    scene = Scene(report, clauses, {actor.id: actor for actor in actors}, coder.words, coder.codes)
    done = coder.future_as_done
    drafts = [
        one
        for one in drafts_of_exchanges(scene, exchanges, coder.acts, future_as_done=done)
        if one.act != "accord" or is_between(one, scene)
    ]
    drafts += [
        one
        for one in drafts_of_clauses(scene, partial=coder.partial, future_as_done=done)
        if not _is_among(one, drafts)
        and is_between(one, scene)
        and (coder.partial or not (is_unknown(one.source, scene) or is_unknown(one.target, scene)))
    ]
    drafts += [
        one
        for one in drafts_of_statements(scene, statements, exchanges, coder.acts)
        if not _is_among(one, drafts) and is_between(one, scene)
    ]
    if coder.known_only:
        drafts = [_of_the_known(one) for one in drafts]
    drafts = [one for one in drafts if (one.source and one.target) or coder.partial]
    drafts = _once(drafts, scene)
    drafts.sort(key=lambda one: (one.start, one.from_id or ""))
    crowd = _Crowd(scene)
    events = tuple(_event(number, draft, crowd, coder) for number, draft in enumerate(drafts, 1))
    return events, tuple(crowd.added)


def _of_the_known(draft: Draft) -> Draft:
    """Return a draft without those who have no code: to PETRARCH they are nobody."""
    source, target = (tuple(p for p in side if p.code != UNKNOWN) for side in (draft.source, draft.target))
    return replace(draft, source=source, target=target)


def _is_among(one: Draft, drafts: Iterable[Draft]) -> bool:
    """Whether what a clause or statement tells is told already, at the same place."""
    return any(
        span.start < other.end and other.start < span.end
        for d in drafts
        for other in d.spans
        for span in one.spans
    )


def _once(drafts: Iterable[Draft], scene: Scene) -> list[Draft]:
    """Return the drafts without those that say of the same sides the same a second time in one sentence."""
    sentences = {clause.id: clause.sentence for clause in scene.clauses}
    found: dict[object, Draft] = {}
    for number, one in enumerate(drafts):
        sides = tuple(frozenset((p.actor or p.code) for p in side) for side in (one.source, one.target))
        where = {sentences[i] for i in one.clauses}
        found.setdefault((sides, one.act, one.stance, min(where) if where else -number - 1), one)
    return list(found.values())


def _ids(scene: Scene) -> Iterator[str]:
    """Yield every id that is taken: those of the actors, and those that clauses name."""
    yield from scene.actors
    for clause in scene.clauses:
        for phrase in (*clause.agent, *clause.patient, *clause.recipient, *clause.source, *clause.companion):
            yield from phrase.actors


class _Crowd:
    """The actors of a report, to which people of a role without a name are added."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.added: list[Actor] = []
        self.known: dict[tuple[str, str], str] = {}
        self.last = max((int(one[1:]) for one in _ids(scene) if one[1:].isdigit()), default=0)

    def id_of(self, party: Party) -> str:
        """Return the id of a party; one without is added as a group."""
        if party.actor is not None:
            return party.actor
        name = " ".join(party.span.quote(self.scene.text).split())
        key = (party.code, name.lower())
        if key not in self.known:
            number = self.last + len(self.added) + 1
            self.known[key] = f"a{number}"
            self.added.append(
                Actor(
                    id=f"a{number}",
                    kind="group",
                    name=name,
                    mentions=(party.span,),
                    country=self._country(party),
                )
            )
        return self.known[key]

    def _country(self, party: Party) -> str | None:
        countries = self.scene.codes.countries.items()
        return min((one for one, code in countries if code == party.code[:3]), key=len, default=None)


def _event(number: int, draft: Draft, crowd: _Crowd, coder: Coder) -> Event:
    return Event(
        id=f"e{number}",
        source=tuple(crowd.id_of(party) for party in draft.source),
        target=tuple(crowd.id_of(party) for party in draft.target),
        source_code=tuple(party.code for party in draft.source),
        target_code=tuple(party.code for party in draft.target),
        mutual=draft.mutual,
        date=draft.date,
        place=draft.place,
        from_id=draft.from_id,
        evidence=_evidence(draft),
        why=draft.why,
        **codes_of(draft.act, draft.stance, coder.words.codebook),  # type: ignore[arg-type]  # the fields by name
    )


def _evidence(draft: Draft) -> tuple[Span, ...]:
    sides = (
        party.span for party in (*draft.source, *draft.target) if draft.from_id is None and party.span.end
    )
    return tuple(sorted({*draft.spans, *sides}))
