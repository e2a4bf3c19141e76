"""Who comes on a visit, and whose guest he is: by the invitation, by the place, by what is told beside it."""

import re

from communique.exchanges.draft import Draft
from communique.exchanges.kinds import is_about_thing
from communique.exchanges.scene import Scene, actors_of
from communique.exchanges.sides.behind import on_own_errand, visitors_behind, whose_errand
from communique.exchanges.sides.gatherings import stand_for
from communique.exchanges.words import KindRule
from communique.records import Clause, Phrase, Span
from communique.records.actor import ALIVE

#: Those who travel with a visitor.
_AND_PARTY = re.compile(r"\band (?:his|her|their) (?:party|entourage|suite)\b")
#: What one is invited to do who becomes a visitor.
_TO_COME = re.compile(r"\b(?:visit|come to|travel to|on a visit)\b")
#: What stands before a state for which somebody leaves who has arrived in another.
_LEAVES_FOR = re.compile(r"\b(?:leaves?|leaving|left|departs?|departed|departing)\b[^.]*\bfor\s+(?:the\s+)?$")
#: What stands before the state that a journey leads to or from.
_LEADS_TO = re.compile(
    r"(?<!\bdue )(?<!\bthanks )\b(?:in|to|for|from|visit(?:ing|ed)?)\s+"
    r"(?:[A-Z][\w.’'-]+(?:\s[A-Z][\w’'-]+)?,\s+"
    r"|(?:the\s+)?(?:[\w-]+\s+){0,2}(?:territor|region|area|district|province)(?:y|ies|s)?\s+of\s+)?(?:the\s+)?$"
)
#: Where one who arrives in a town set out: "will arrive in Oslo from [Kenya]".
_FROM = re.compile(r"\bfrom\s+(?:the\s+)?$")
#: What stands before a state that ends a name.
_TAIL = re.compile(r"(?<!\w)[A-Z][\w’'-]+\s+in\s+(?:the\s+)?$")
#: What joins the states of one journey: "to Kenya[, ]Uganda[ and the ]Sudan".
_JOINED = re.compile(r"\s*(?:,|,?\s+and)\s+(?:the\s+)?")


def fill_visit(draft: Draft, clause: Clause, rule: KindRule, scene: Scene) -> None:
    """Fill who comes and whose guest he is from the words around."""
    visitors_behind(draft, clause, scene)
    on_own_errand(draft, clause, scene)
    _host_by_invitation(draft, clause, scene)
    _host_who_invited(draft, clause, scene)
    _host_by_place(draft, clause, rule, scene)
    _host_told_within(draft, clause, scene)
    _host_of_noun(draft, clause, scene)
    stand_for(draft, clause, scene)
    _who_comes(draft, clause, scene)


def _who_comes(draft: Draft, clause: Clause, scene: Scene) -> None:
    """Leave out of the visitors who is at home there: "Lund and Chancellor Berg, who will arrive in Norway"."""
    visitors, hosts = draft.actors.get("from", ()), draft.actors.get("to", ())
    here = {scene.actors[a].country for a in hosts} - {None}
    abroad = tuple(a for a in visitors if scene.actors[a].country not in here)
    told = clause.form == "relative" and all(scene.actors[a].country for a in visitors)
    if told and here and abroad and len(abroad) < len(visitors):
        draft.actors["from"] = abroad


def tours_here(draft: Draft, clause: Clause, rule: KindRule, scene: Scene) -> bool:
    """Whether visitors see something of the state of the report: "The delegation visited the Revolution Museum"."""
    names = {word for a in draft.actors.get("from", ()) for word in scene.actors[a].name.lower().split()}
    party = any(_AND_PARTY.search(phrase.span.quote(scene.text)) for phrase in clause.agent)
    abroad = any(_lies_abroad(phrase, scene) for phrase in clause.patient)
    return bool(rule.tours and (rule.tours & names or party)) and is_about_thing(clause) and not abroad


def _lies_abroad(phrase: Phrase, scene: Scene) -> bool:
    """Whether what is visited is in another state than the report's: "visited the Lake Region of Kenya"."""
    return bool(scene.words.states_in(phrase.span.quote(scene.text)) - {scene.home})


def _host_by_invitation(draft: Draft, clause: Clause, scene: Scene) -> None:
    """Take the person at whose invitation a visit is paid for its host, before the state."""
    for phrase in clause.adjuncts:
        hosts = tuple(a for a in phrase.actors if scene.actors[a].kind in ALIVE)
        if hosts and phrase.preposition in scene.words.group("inviting"):
            draft.refill("to", hosts, (phrase.head_span,), f"phrase with {phrase.preposition!r}")


def _host_who_invited(draft: Draft, clause: Clause, scene: Scene) -> None:
    """Take the one who invited whom "accepted the invitation": "Brown invited Smith, and Smith accepted it"."""
    if clause.noun != "invitation" or draft.actors.get("to"):
        return
    for other in reversed(scene.clauses[: clause.id]):
        invited = actors_of(other.patient)
        guests = set(draft.actors.get("from", ())) or (set() if clause.agent else invited)
        if other.verb == "invite" and invited & guests and _TO_COME.search(other.span.quote(scene.text)):
            hosts, spans = scene.named(other, "agent")
            draft.fill("from", tuple(sorted(guests)), (clause.predicate,), "who was invited")
            draft.fill("to", tuple(a for a in hosts if a not in guests), spans, "who invited the visitor")
            return


def _host_by_place(draft: Draft, clause: Clause, rule: KindRule, scene: Scene) -> None:
    """Take the state that a visitor who arrives "here", or goes home from here, has come to, where it is named."""
    here = [phrase.head_span for phrase in clause.where if phrase.head == "here"]
    left = [clause.predicate] if rule.home else []
    state = scene.here if here or left else None
    if state is None or state in _states(draft, scene) or draft.actors.get("to"):
        return
    hosts = [a.id for a in scene.actors.values() if a.kind == "state" and a.country == state]
    draft.fill("to", tuple(hosts[:1]), tuple(here or left), "the state of the dateline")


def _host_told_within(draft: Draft, clause: Clause, scene: Scene) -> None:
    """Take the state that a visitor goes to or comes from by what stands beside: "left to attend a forum in Egypt"."""
    if draft.actors.get("to"):
        return
    within = (
        scene.clauses[clause.parent] if clause.form == "nominal" and clause.parent is not None else clause
    )
    own = _states(draft, scene)
    own |= {scene.home} if None in own else set()
    if clause.verb in scene.words.group("leaving") and _pays_visits_too(draft, within, scene):
        return
    visitors = [phrase.head_span for phrase in clause.agent]
    named = scene.named_within(within.span)
    hosts: dict[str, Span] = {}
    arrives = clause.verb == "arrive" and any(
        _is_town_abroad(p, scene) for p in (*clause.where, *clause.recipient)
    )
    for actor, place in sorted(named.items(), key=lambda one: one[1]):
        abroad = scene.actors[actor].kind == "state" and scene.actors[actor].country not in own
        last = max(hosts.values(), default=None)
        joined = last is not None and _JOINED.fullmatch(scene.text, last.end, place.start)
        before = scene.text[max(0, place.start - 40) : place.start]
        leads = last is None and _LEADS_TO.search(before) and not (_FROM.search(before) and arrives)
        beside = any(visitor.holds(place) for visitor in visitors) or is_tail_of_visitor(actor, clause, scene)
        beside = beside or (clause.verb == "arrive" and _LEAVES_FOR.search(before) is not None)
        if abroad and (joined or leads) and not beside:
            hosts[actor] = place
    draft.fill("to", tuple(hosts), tuple(hosts.values())[:1], "the state that is told beside it")


def _is_town_abroad(phrase: Phrase, scene: Scene) -> bool:
    """Whether a phrase names a town that is known to lie in another state than the publisher's."""
    return scene.words.world.place_code(phrase.span.quote(scene.text)) not in {None, scene.home}


def is_tail_of_visitor(state: str, clause: Clause, scene: Scene) -> bool:
    """Whether a state ends the name of who comes: "[The Union of Artists in Kenya] visited the museum"."""
    starts = [p.span.start for p in clause.agent if p.span.start < clause.verb_span.start]
    return bool(starts) and all(
        place.start < clause.verb_span.start and _TAIL.search(scene.text, min(starts), place.start)
        for place in scene.actors[state].mentions
        if min(starts) <= place.start < clause.span.end
    )


def _host_of_noun(draft: Draft, clause: Clause, scene: Scene) -> None:
    """Take the publisher's state for the host of a foreigner's visit to come or called off, of which no more is told.

    "They discussed the upcoming visit of President Berg of Kenya", "The visit of President Berg was cancelled".
    """
    home, own = scene.home, _states(draft, scene)
    told = (*clause.where, *clause.recipient, *clause.patient)
    only_named = draft.status == "cancelled" or draft.rule == "forthcoming-visit"
    if not only_named or draft.actors.get("to") or told or home is None:
        return
    if own - {None, home}:
        draft.fill("to", scene.host_in(home), (clause.predicate,), "the state of the publisher")
    elif draft.status == "cancelled" and draft.actors.get("from"):
        # "It is with regret that I cancelled my visit", in letters with Kenya
        abroad = [a.id for a in scene.actors.values() if a.kind == "state" and not scene.is_own(a)]
        draft.fill(
            "to", tuple(abroad if len(abroad) == 1 else ()), (clause.predicate,), "the only state abroad"
        )


def _pays_visits_too(draft: Draft, within: Clause, scene: Scene) -> bool:
    """Whether one who leaves does so to pay visits whose hosts are named: "to attend a meeting and to visit Kenya"."""
    own = set(draft.actors.get("from", ()))
    aims = (
        c
        for c in scene.clauses
        if c is not within
        and within.span.holds(c.span)
        and c.form == "infinitive"
        and own.issuperset(whose_errand(c, scene))
    )
    hosts = (p for c in aims if c.noun == "visit" or c.verb == "visit" for p in (*c.recipient, *c.patient))
    return any(phrase.actors for phrase in hosts)


def _states(draft: Draft, scene: Scene) -> set[str | None]:
    """Return the states of the senders; a delegation of no known state may have one in its name."""
    senders = [scene.actors[a] for a in draft.actors.get("from", ())]
    unknown = [
        actor.name.split(" to ")[0]  # "the Trade Mission to Kenya"
        for actor in senders
        if actor.kind == "body" and actor.country is None
    ]
    return {actor.country for actor in senders} | {s for n in unknown for s in scene.words.states_in(n)}
