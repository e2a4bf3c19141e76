"""Guests of the publisher's own state whose own state is not told: nobody visits the state that he lives in.

"The Princess Anna will visit Kenya in July. She will call on the Governor-General": in a report of Kenya she is from
abroad, and whom she meets there is her host.
"""

import re

from communique.exchanges.draft import Draft
from communique.exchanges.scene import Scene
from communique.records import Actor, Clause
from communique.records.actor import ALIVE

#: Verbs of those who come to a state, and nouns of their coming.
_VISITING = frozenset({"visit", "tour"})
_COMING = frozenset({"come", "arrive", "travel", "fly", "accept"})
_ARTICLE = re.compile(r"^(?:the|to|in)\s+", re.IGNORECASE)


def comes_from_elsewhere(visit: Draft, scene: Scene) -> bool:
    """Whether somebody of no known state visits the publisher's own, and holds no office of it."""
    home = scene.home
    hosts = [scene.actors[a] for a in visit.actors.get("to", ())]
    visitors = [scene.actors[a] for a in visit.actors.get("from", ())]
    if home is None or visit.homeward or not hosts or not visitors:
        return False
    own = all(host.kind == "state" and host.country == home for host in hosts)
    return (
        own
        and any(_leads_here(clause, visit, scene) for clause in visit.clauses)
        and all(_may_be_foreign(visitor, scene) for visitor in visitors)
    )


def _leads_here(clause: Clause, visit: Draft, scene: Scene) -> bool:
    """Whether a clause tells of a visit to the whole state: not to the north of it, and of no way home."""
    if not ({clause.verb, clause.noun} & _VISITING or clause.verb in _COMING):
        return False
    hosts = set(visit.actors["to"])
    names = {name for a in hosts for name in (scene.actors[a].name, *scene.actors[a].aliases)}
    phrases = [p for p in (*clause.patient, *clause.recipient, *clause.where) if hosts & set(p.actors)]
    return any(_ARTICLE.sub("", p.head_span.quote(scene.text)) in names for p in phrases)


def _may_be_foreign(visitor: Actor, scene: Scene) -> bool:
    """Whether somebody has no office of a state that is not named, but those of kings and of bodies."""
    royal = scene.words.group("royal-titles")
    roles = [role.title.lower() for role in visitor.roles if role.of is None]
    return (
        visitor.kind in ALIVE
        and visitor.country is None
        and visitor.id != scene.own_office()
        and all(any(word in royal for word in title.split()) for title in roles)
    )


def meets_hosts(meeting: Draft, visit: Draft, scene: Scene) -> bool:
    """Whether a meeting is that of a guest of the publisher's own state with those who are at home there."""
    home = scene.home
    visitors, hosts = visit.sides()
    if home is None or scene.states_of(hosts) != {home} or home in scene.states_of(visitors):
        return False
    one, other = meeting.sides()
    met = other if one and one <= visitors else one if other and other <= visitors else frozenset[str]()
    return bool(met) and met.isdisjoint(visitors) and all(_is_host(scene.actors[a], scene) for a in met)


def _is_host(actor: Actor, scene: Scene) -> bool:
    """Whether an actor may speak for the publisher's state: a person, an office, one of its bodies of government."""
    return scene.is_own(actor) and (actor.kind in ALIVE or governs(actor, scene))


def governs(actor: Actor, scene: Scene) -> bool:
    """Whether an actor is a body of a government by its name: "the Government", "the Ministry of Trade"."""
    words = actor.name.lower().split()
    return actor.kind == "body" and not scene.words.group("government-bodies").isdisjoint(words)
