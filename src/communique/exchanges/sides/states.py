"""Whether two sides are of two states: a contact inside one state is no exchange."""

import re
from collections.abc import Sequence

from communique.exchanges.draft import Draft
from communique.exchanges.opening import goes_from_here
from communique.exchanges.scene import Scene
from communique.exchanges.sides.around import states_around
from communique.exchanges.sides.at_home import has_side_at_home
from communique.exchanges.sides.councils import is_own_council, organisation_in
from communique.exchanges.sides.gatherings import goes_to_gathering
from communique.exchanges.sides.guests_here import comes_from_elsewhere
from communique.exchanges.sides.monuments import is_for_own_dead
from communique.exchanges.sides.peers import are_of_two_states, is_to_a_peer
from communique.records import Actor, Clause, Phrase, Role, Span

_WORD = re.compile(r"[\w-]+")
#: Where one who is "on a visit to the DPRK" stays.
_ON_A_VISIT = re.compile(r"\bon an? (?:\w+ )?visit to (?:the )?([A-Z][\w']*(?: [A-Z][\w']*)*)")
#: Words of a headline by which somebody is from abroad.
_FOREIGN = re.compile(
    r"\b(?:[Ff]oreign (?!Minist|Affairs|Secretar|Policy|FM)\w+|from [Aa]broad|[Oo]verseas)\b"
)
#: How somebody is who gladly meets another.
_MOODS = frozenset(
    {"glad", "happy", "pleased", "delighted", "honored", "honoured", "grateful", "proud", "sorry"}
)
#: What joins others: "[Union] of European Rowing Associations".
_UNIONS = frozenset(
    {"union", "association", "federation", "confederation", "conference", "league", "alliance", "network"}
)
_OF_PART = re.compile(r"\s+of\s+(?:the\s+)?(?:[A-Z][\w-]+\s?){1,4}")


def is_between_states(draft: Draft, scene: Scene) -> bool:
    """Whether the two sides are not of one state.

    An organisation of states is a side of its own. Where the text says neither side's state, it must show otherwise
    that one is abroad ("on his election as Irish Prime Minister"): whom a publisher names without more is at home.
    """
    if draft.kind == "joint_statement":
        states = [_state_of(scene.actors[a], scene) for a in draft.actors.get("from", ())]
        return len(states) > 1 and (None in states or len(set(states)) > 1)
    if draft.kind == "visit" and not _is_to_somebody(draft, scene):
        return _leads_abroad(draft, scene) or goes_to_gathering(draft, scene)
    at_home = draft.kind == "visit" and comes_from_elsewhere(draft, scene)
    if at_home or _is_welcomed_to_a_state(draft, scene) or is_to_a_peer(draft, scene):
        return True
    if is_for_own_dead(draft, scene):
        return False
    one, other = (
        {_state_of(scene.actors[a], scene) for a in draft.actors.get(n, ())} for n in ("from", "to")
    )
    if _is_within_one(draft, scene):
        return False
    home = scene.home
    rule = scene.words.kinds.get(draft.rule)
    if rule is not None and rule.abroad and not (one | other) - {None, home}:
        return False
    if one == other == {home} and home is not None:
        return _is_of_visitors(draft, scene)
    homely = one | other <= {None, home}
    if homely and draft.kind in {"call", "meeting"} and has_side_at_home(draft, scene):
        return False
    if homely:
        return home is None or _is_shown_to_be_abroad(draft, scene)
    return one != other or len(one) > 1


def _is_shown_to_be_abroad(draft: Draft, scene: Scene) -> bool:
    """Whether a side whose state is not told is of another by what stands around, or by its office or its journey."""
    around = states_around(draft, scene) | _states_of_envoys(draft, scene)
    # at the invitation of one whose state is not told
    abroad = draft.kind == "visit" and _leads_abroad(draft, scene)
    known = bool(around - {scene.home, None}) or abroad
    return known or _is_of_visitors(draft, scene) or are_of_two_states(draft, scene)


def _is_welcomed_to_a_state(draft: Draft, scene: Scene) -> bool:
    """Whether an officer of no known state is welcomed to a state: "Lund welcomed Minister Berg to Kenya"."""
    rule = scene.words.kinds.get(draft.rule)
    guests = [scene.actors[a] for a in draft.actors.get("from", ())]
    hosts = [scene.actors[a] for a in draft.actors.get("to", ())]
    if rule is None or not rule.to_state or not all(actor.roles for actor in (*guests, *hosts)):
        return False
    lands = [p for c in draft.clauses for p in c.recipient if p.preposition == "to"]
    names = any(scene.actors[a].kind == "state" for p in lands for a in p.actors)
    return names and all(actor.country is None for actor in (*guests, *hosts))


def _is_within_one(draft: Draft, scene: Scene) -> bool:
    """Whether a side acts within one state only (a governor, a tribal nation), and the other is not shown to be abroad.

    "Governor Smith of Georgia" is of no state that the other side could be told apart from.
    """
    for mine, other in (("from", "to"), ("to", "from")):
        side = [scene.actors[a] for a in draft.actors.get(mine, ())]
        states = {_state_of(scene.actors[a], scene) for a in draft.actors.get(other, ())} - {None}
        own = {actor.country for actor in side} - {None} or {scene.home} - {None}
        if (
            side
            and all(_is_of_a_part(actor, scene) for actor in side)
            and (not states or not own or own == states)
        ):
            return True
    return False


def _is_of_a_part(actor: Actor, scene: Scene) -> bool:
    """Whether an actor's titles are all of a part of a state, or of a party or a tribe in it."""
    if scene.serves_organisation(actor):
        return False  # "President of the Congress of Authorities of the Council of Europe"
    owners = _owners(actor, scene)
    if any(owner.kind == "body" and not scene.is_own(owner) for _, owner in owners):
        return False  # "general secretary of the National Congress of Kenya"
    parts = scene.words.group("parts-of-states")
    if any(owner.kind == "state" and not _names_part(role.title, parts) for role, owner in owners):
        return False  # "President-elect of Kenya, Senator Berg"
    named = {span for span in actor.mentions for role in actor.roles if span.holds(role.span)}
    told = [_with_part(span, scene.text) for span in named]
    return bool(told) and all(_names_part(words, parts) for words in told)


def _owners(actor: Actor, scene: Scene) -> list[tuple[Role, Actor]]:
    """Return the titles of an actor that are of somebody named, each with whose it is."""
    return [(role, scene.actors[role.of]) for role in actor.roles if role.of is not None]


def _names_part(title: str, parts: frozenset[str]) -> bool:
    words = f" {' '.join(_WORD.findall(title.lower()))} "
    return any(f" {part} " in words for part in parts)


def _with_part(span: Span, text: str) -> str:
    """Return the words of a name with the part of a state that follows: "President Begaye [of the Navajo Nation]"."""
    behind = _OF_PART.match(text, span.end)
    return text[span.start : behind.end() if behind else span.end]


def _is_to_somebody(draft: Draft, scene: Scene) -> bool:
    """Whether a visit names its host: a state, a person, or a body whose state is known."""
    hosts = [scene.actors[a] for a in draft.actors.get("to", ())]
    return any(host.kind != "body" or host.country for host in hosts)


def _leads_abroad(draft: Draft, scene: Scene) -> bool:
    """Whether a visit whose host is not named goes to a town abroad, or comes "here" from abroad."""
    places = [
        p
        for c in draft.clauses
        for p in (*c.where, *c.recipient, *c.patient, *c.via, *_predicated(c), *_destinations(c))
        if not _is_host(p.actors, draft)
    ]
    from_here = (
        draft.homeward
        or any(place.head == "here" for place in places)
        or any(goes_from_here(c, scene.text) for c in draft.clauses)
    )
    here = scene.here if from_here else None
    words = [p.span.quote(scene.text) for p in places]
    words += [clause.span.quote(scene.text) for clause in draft.clauses if draft.homeward]
    towns = {code for word in words for code in scene.words.states_in(word)} | {here}
    home = scene.home
    own = {scene.actors[a].country for a in draft.actors.get("from", ())}
    # "here" brings in somebody from elsewhere; else whose state is not told is of the publisher's
    guests = _come_to_town(draft, words, scene) or visits_capital(draft, scene)
    own = own - {None} or ({None} if here or guests else {home})
    if draft.homeward and own == {here} == {
        home
    }:  # a delegation of one's own comes home from somewhere abroad
        return any(scene.actors[a].kind == "body" for a in draft.actors.get("from", ()))
    return bool(towns - own - {None}) and (here is None or own != {here})


def _come_to_town(draft: Draft, places: Sequence[str], scene: Scene) -> bool:
    """Whether officers of several states, or of a union of states, come to a town: "the UN envoy arrived in Oslo"."""
    visitors = [scene.actors[a] for a in draft.actors.get("from", ())]
    town = any(scene.words.world.place_code(place.strip()) for place in places)
    return town and bool(visitors) and all(_comes_from_abroad(actor, scene) for actor in visitors)


def visits_capital(draft: Draft, scene: Scene) -> bool:
    """Whether somebody of no known state visits the publisher's capital: nobody at home "paid a visit to Oslo"."""
    visited = (c for c in draft.clauses if "visit" in {c.verb, c.noun} and c.form == "finite")
    goals = (p.span.quote(scene.text) for c in visited for p in (*c.patient, *c.recipient))
    named = [entry for goal in goals if (entry := scene.words.world.names.get(goal)) is not None]
    capital = any("capital" in entry.kinds and scene.home in entry.codes for entry in named)
    people = [scene.actors[a] for a in draft.actors.get("from", ())]
    return capital and bool(people) and all(a.kind == "person" and a.country is None for a in people)


def _comes_from_abroad(actor: Actor, scene: Scene) -> bool:
    served = actor.kind == "person" and scene.serves_organisation(actor)
    return is_abroad(actor, scene) or (served and actor.country is None)


def _predicated(clause: Clause) -> tuple[Phrase, ...]:
    """Return where somebody is said to be, and not how: "was in Oslo", not "was glad to meet Brown of Kenya"."""
    return tuple(phrase for phrase in clause.complement if phrase.head not in _MOODS)


def _destinations(clause: Clause) -> tuple[Phrase, ...]:
    """Return the phrases that say where somebody leaves for."""
    return tuple(phrase for phrase in clause.about if phrase.preposition == "for")


def _is_host(actors: tuple[str, ...], draft: Draft) -> bool:
    return bool(set(actors) & set(draft.actors.get("to", ())))


def _state_of(actor: Actor, scene: Scene) -> str | None:
    """Return the state of an actor, or the organisation of states that it is or holds an office of."""
    if actor.country is not None or is_abroad(actor, scene):
        return actor.country or actor.name
    if actor.kind == "body":
        names = (actor.name, *actor.aliases)
        world = actor.name if _is_of_many_lands(actor.name, scene) else None
        return next((name for words in names if (name := organisation_in(words, scene))), world)
    found = (organisation_in(words, scene) for role in actor.roles for words in _of_role(role, scene))
    return next((name for name in found if name), None) or _by_title(actor, scene) or _by_name(actor, scene)


def _is_of_many_lands(name: str, scene: Scene) -> bool:
    """Whether a body is by its name of many lands: "International Festival Union", not "International Department"."""
    words = name.lower().replace("’", "'").split()
    if not scene.words.group("abroad-desks").isdisjoint(words):
        return False
    if "World" in name.split():
        return True
    at = next((at for at, word in enumerate(words) if word in scene.words.group("many-lands")), None)
    if at is not None and words[:at] and words[0] in _UNIONS and words[1:at] in (["of"], ["of", "the"]):
        return True  # "Union of European Rowing Associations"
    return at is not None and (at == 0 or words[at - 1] not in {"of", "for", "on", "in", "and", "the"})


def _by_name(actor: Actor, scene: Scene) -> str | None:
    """Return the state of the one whose family name somebody without titles shares: "Mrs. Berg" of President Berg."""
    if actor.kind != "person" or actor.roles:
        return None
    last = actor.name.split()[-1]
    kin = (a for a in scene.actors.values() if a.kind == "person" and a.roles and a.id != actor.id)
    return next((a.country for a in kin if a.country and a.name.split()[-1] == last), None)


def _of_role(role: Role, scene: Scene) -> tuple[str, ...]:
    """Return the words in which an office may name its organisation: its own, and whose office it is."""
    owner = scene.actors.get(role.of or "")
    if owner is not None and owner.country is None and _is_of_many_lands(owner.name, scene):
        return ("United Nations",)
    return (role.span.quote(scene.text), *((owner.name,) if owner else ()))


def _by_title(actor: Actor, scene: Scene) -> str | None:
    """Return that an actor is from abroad where nobody at home has such a title: "Crown Prince Salim"."""
    home = scene.home
    abroad = any(scene.words.holds_title_abroad(role.title, home) for role in actor.roles)
    return f"abroad: {actor.name}" if abroad else None


def is_abroad(actor: Actor, scene: Scene) -> bool:
    """Whether a group of no one state is of several others ("European leaders"): all but the near ones of somebody.

    Who take part in what names no other state than one's own are at home: "the guests of the Kenyan Book Forum".
    """
    near = scene.words.group("near-ones")
    several = actor.kind == "group" and near.isdisjoint(actor.name.lower().split())
    own = scene.words.states_in(actor.name) == {scene.home} or is_own_council(actor.name, scene)
    return several and not own


def _states_of_envoys(draft: Draft, scene: Scene) -> set[str | None]:
    """Return the states of those who carry what is sent, and of the delegations that they lead."""
    envoys = set(draft.actors.get("conveyed_by", ()))
    led = {
        actor
        for clause in scene.clauses
        for phrase in (*clause.patient, *clause.agent, *clause.companion)
        if envoys & set(phrase.actors)
        for actor in phrase.actors
        if scene.is_sent(actor)
    }
    return {_state_of(scene.actors[a], scene) for a in (*envoys, *led)} if envoys else set()


def _is_of_visitors(draft: Draft, scene: Scene) -> bool:
    """Whether a side is said to be on a visit to the publisher's own state, or the headline says it is foreign."""
    home = scene.home
    told = " ".join(clause.span.quote(scene.text) for clause in draft.clauses)
    visits = any(home in scene.words.states_in(words) for words in _ON_A_VISIT.findall(told))
    return visits or bool(_FOREIGN.search(scene.report.title or ""))
