"""Whether a visit whose host is not named leads abroad, or brings somebody here from abroad."""

from collections.abc import Sequence

from communique.exchanges.draft import Draft
from communique.exchanges.opening import goes_from_here
from communique.exchanges.scene import Scene, without_games
from communique.exchanges.sides.state_of import is_abroad
from communique.records import Actor, Clause, Phrase, Span

#: How somebody is who gladly meets another.
_MOODS = frozenset(
    {"glad", "happy", "pleased", "delighted", "honored", "honoured", "grateful", "proud", "sorry"}
)


def leads_abroad(draft: Draft, scene: Scene) -> bool:
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
    if any(_leaves_for_abroad(c, scene) for c in draft.clauses):
        return True
    own = {scene.actors[a].country for a in draft.actors.get("from", ())}
    # "here" brings in somebody from elsewhere; else whose state is not told is of the publisher's
    guests = _come_to_town(draft, words, scene) or visits_capital(draft, scene)
    own = own - {None} or ({None} if here or guests else {home})
    if draft.homeward and own == {here} == {
        home
    }:  # a delegation of one's own comes home from somewhere abroad
        return any(scene.actors[a].kind == "body" for a in draft.actors.get("from", ()))
    return bool(towns - own - {None}) and (here is None or own != {here})


def _leaves_for_abroad(clause: Clause, scene: Scene) -> bool:
    """Whether one leaves "here", at home, for something abroad: "left here to attend the congress slated in Oslo"."""
    leaves = clause.verb in scene.words.group("leaving") and any(p.head == "here" for p in clause.where)
    if not leaves or scene.here != scene.home:
        return False
    behind = Span(clause.verb_span.end, clause.span.end)
    return bool(scene.words.states_in(without_games(behind.quote(scene.text))) - {scene.home})


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
