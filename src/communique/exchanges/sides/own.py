"""The side that a report leaves out because it is its own: the one who speaks, the state that is mourned with."""

import re

from communique.exchanges.draft import Draft
from communique.exchanges.first_person import in_first_person
from communique.exchanges.scene import Scene
from communique.records import Actor, Clause
from communique.records.actor import ALIVE

#: A headline that says whose words follow.
_IN_FIRST_PERSON = re.compile(
    r"\b(?:address|speech|statement|remarks)\s+(?:by|of)\b|[’']s\s+(?:[\w-]+\s+)?(?:address|speech|remarks)\b",
    re.IGNORECASE,
)
#: One that ends with who says it: "Every day brings us nearer - President Ann Lee".
_SAID_BY_OWN = re.compile(r"\s[-–—]\s(?:President|Head of State|Prime Minister)(?:\s[\w’'-]+){0,4}$")


def own_side(draft: Draft, clause: Clause, scene: Scene) -> None:
    """Take who speaks for the side that talks leave out in an address: "A conversation took place with Brown"."""
    headline = scene.report.title or ""
    first_person = _IN_FIRST_PERSON.search(headline) is not None
    first_person = first_person or (in_first_person(clause) and _SAID_BY_OWN.search(headline) is not None)
    talked = clause.noun == "conversation" or (clause.noun is None and clause.verb in {"discuss", "talk"})
    if first_person and talked and not clause.where and not _came(clause, scene):
        draft.kind = "call"  # a conversation that is told without a place
    agentless = not clause.agent and clause.form == "finite"
    if clause.form == "infinitive" and any(phrase.head == "it" for phrase in clause.agent):
        agentless = first_person = clause.tense == "past"  # "It was a pleasure to receive Brown"
    both = any(phrase.preposition == "between" for phrase in clause.companion)
    if draft.actors.get("from") or not draft.actors.get("to") or not agentless or both:
        return
    own = speaker(scene) if first_person else _who_is_told_of(draft, clause, scene)
    if own is not None and own not in draft.taken():
        draft.fill("from", (own,), (clause.predicate,), "who speaks in the report")


def _who_is_told_of(draft: Draft, clause: Clause, scene: Scene) -> str | None:
    """Return who of the publisher's own was told of last, where talks with somebody abroad are told of nobody.

    "The President spoke in Oslo. There was also a meeting with the Chancellor of Kenya."
    """
    told = clause.noun is not None and (clause.verb == "be" or draft.status == "planned")
    abroad = any(not scene.is_own(scene.actors[actor]) for actor in draft.actors["to"])
    if not told or not abroad or scene.own_office() is None:
        return None
    agents = (actor for c in reversed(scene.clauses[: clause.id]) for p in c.agent for actor in p.actors)
    alive = (actor for actor in agents if scene.actors[actor].kind in ALIVE)
    last = next(alive, None)
    return last if last is not None and scene.is_own(scene.actors[last]) else None


def _came(clause: Clause, scene: Scene) -> bool:
    """Whether whom one talked with is said to have come: "discussed the fleet with Brown, who visited Oslo"."""
    told = (c for c in scene.clauses if c.parent == clause.id and c.form in {"relative", "participle"})
    return any(
        c.verb in scene.words.group("visiting") or c.noun in scene.words.group("visiting") for c in told
    )


def speaker(scene: Scene) -> str | None:
    """Return who says "I" in a report, else the office that publishes it."""
    people = (actor for actor in scene.actors.values() if actor.kind == "person")
    mine = (a.id for a in people if any(place.quote(scene.text) == "I" for place in a.mentions))
    return next(mine, None) or scene.own_office()


def talks_of_visit(draft: Draft, clause: Clause, scene: Scene) -> None:
    """Take for the sides of talks that name none those for whose talks a visit was paid.

    "The Minister visited Kenya for discussions with Brown. The discussions took place in a cordial atmosphere."
    """
    named = (*clause.agent, *clause.companion, *clause.recipient)
    if draft.taken() or named or clause.form != "finite" or clause.noun is None:
        return
    for before in reversed(scene.clauses[: clause.id]):
        above = (
            scene.clauses[before.parent] if before.form == "nominal" and before.parent is not None else None
        )
        if above is None or before.noun != clause.noun or not before.companion:
            continue
        if {above.verb, above.noun} & scene.words.group("visiting"):
            visitors, spans = scene.named(above, "agent")
            others, places = scene.named(before, "companion")
            draft.fill("from", visitors, spans, "who came for the talks")
            draft.fill("to", others, places, "with whom the visitor came to talk")
            return


def mourned_state(draft: Draft, clause: Clause, scene: Scene) -> None:
    """Take the publisher's state for the addressee of condolences over a death there that name none.

    "Dupont expressed deep condolences over the demise of leader Smith", as the state of Smith's reports it.
    """
    if draft.actors.get("to") or clause.noun != "condolence" or clause.form != "finite":
        return
    home = scene.home
    senders = scene.states_of(draft.actors.get("from", ()))
    dead = [a for phrase in (*clause.occasion, *clause.about) for a in scene.named_within(phrase.span)]
    own = [a for a in dead if scene.actors[a].kind == "person" and scene.is_own(scene.actors[a])]
    state = scene.state_in(home) or _embassy_of(home, scene)
    if senders and home not in senders and own and state is not None:
        draft.fill("to", (state.id,), (clause.predicate,), "the state whose dead is mourned")


def _embassy_of(code: str | None, scene: Scene) -> Actor | None:
    """Return the embassy of a state that a report names."""
    bodies = (a for a in scene.actors.values() if a.kind == "body" and a.country == code)
    return next((body for body in bodies if "embassy" in body.name.lower().split()), None) if code else None
