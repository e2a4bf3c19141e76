"""Whether two sides are of two states: a contact inside one state is no exchange."""

import re

from communique.exchanges.draft import Draft
from communique.exchanges.scene import Scene
from communique.exchanges.sides.abroad import leads_abroad
from communique.exchanges.sides.around import states_around
from communique.exchanges.sides.at_home import has_side_at_home, is_to_own_gathering
from communique.exchanges.sides.gatherings import goes_to_gathering
from communique.exchanges.sides.guests_here import comes_from_elsewhere, governs
from communique.exchanges.sides.monuments import is_for_own_dead
from communique.exchanges.sides.named_abroad import bears_foreign_name
from communique.exchanges.sides.parts import is_within_one
from communique.exchanges.sides.peers import are_of_many, are_of_two_states, is_to_a_peer
from communique.exchanges.sides.state_of import state_of

#: Where one who is "on a visit to the DPRK" stays.
_ON_A_VISIT = re.compile(r"\bon an? (?:\w+ )?visit to (?:the )?([A-Z][\w']*(?: [A-Z][\w']*)*)")
#: Words of a headline by which somebody is from abroad.
_FOREIGN = re.compile(
    r"\b(?:[Ff]oreign (?!Minist|Affairs|Secretar|Policy|FM)\w+|from [Aa]broad|[Oo]verseas)\b"
)


def is_between_states(draft: Draft, scene: Scene) -> bool:
    """Whether the two sides are not of one state.

    An organisation of states is a side of its own. Where the text says neither side's state, it must show otherwise
    that one is abroad ("on his election as Irish Prime Minister"): whom a publisher names without more is at home.
    """
    if draft.kind == "joint_statement":
        return _is_issued_by_several(draft, scene)
    if draft.kind == "visit" and not _is_to_somebody(draft, scene):
        return leads_abroad(draft, scene) or goes_to_gathering(draft, scene)
    at_home = draft.kind == "visit" and comes_from_elsewhere(draft, scene)
    among_states = is_to_a_peer(draft, scene) or are_of_many(draft, scene)
    if at_home or _is_welcomed_to_a_state(draft, scene) or among_states:
        return True
    if is_for_own_dead(draft, scene) or is_to_own_gathering(draft, scene):
        return False
    one, other = ({state_of(scene.actors[a], scene) for a in draft.actors.get(n, ())} for n in ("from", "to"))
    if is_within_one(draft, scene):
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


def _is_issued_by_several(draft: Draft, scene: Scene) -> bool:
    """Whether those who issue a statement together are not all told to be of one state."""
    issuers, land = [scene.actors[a] for a in draft.actors.get("from", ())], _land_of_issuers(draft, scene)
    if land is not None and {actor.country for actor in issuers} <= {None, land}:
        return False
    states = [state_of(actor, scene) for actor in issuers]
    return len(states) > 1 and (None in states or len(set(states)) > 1)


def _land_of_issuers(draft: Draft, scene: Scene) -> str | None:
    """Return the one state whose organizations issue a statement: "Nine Kenyan organizations", "parties in Kenya"."""
    unnamed = [p for c in draft.clauses for p in c.agent if not p.actors]
    lands = {code for p in unnamed for code in scene.words.states_in(p.span.quote(scene.text))}
    return next(iter(lands)) if len(lands) == 1 else None


def _is_shown_to_be_abroad(draft: Draft, scene: Scene) -> bool:
    """Whether a side whose state is not told is of another by what stands around, or by its office or its journey."""
    around = states_around(draft, scene) | _states_of_envoys(draft, scene)
    # at the invitation of one whose state is not told
    abroad = draft.kind == "visit" and leads_abroad(draft, scene)
    known = bool(around - {scene.home, None}) or abroad
    known = known or _is_of_visitors(draft, scene) or are_of_two_states(draft, scene)
    return known or bears_foreign_name(draft, scene)


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


def _is_to_somebody(draft: Draft, scene: Scene) -> bool:
    """Whether a visit names its host: a state, a person, a body whose state is known, or "the Government" at home."""
    hosts = [scene.actors[a] for a in draft.actors.get("to", ())]
    return any(host.kind != "body" or host.country or governs(host, scene) for host in hosts)


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
    return {state_of(scene.actors[a], scene) for a in (*envoys, *led)} if envoys else set()


def _is_of_visitors(draft: Draft, scene: Scene) -> bool:
    """Whether a side is said to be on a visit to the publisher's own state, or the headline says it is foreign."""
    home = scene.home
    told = " ".join(clause.span.quote(scene.text) for clause in draft.clauses)
    visits = any(home in scene.words.states_in(words) for words in _ON_A_VISIT.findall(told))
    return visits or bool(_FOREIGN.search(scene.report.title or ""))
