"""Both sides of an exchange, from the roles of its clause."""

import re

from communique.exchanges.behind import add_heads, leads, named_after_stop, visitors_behind
from communique.exchanges.draft import FROM_GOVERNOR, Draft
from communique.exchanges.guests import add_guests
from communique.exchanges.joined import add_second_recipient, joint_senders
from communique.exchanges.kinds import is_about_thing
from communique.exchanges.mourned import mourning_land
from communique.exchanges.noun_sides import sides_of_noun
from communique.exchanges.own_side import (
    honoured_by_monument,
    mourned_state,
    own_side,
    state_of_monument,
    talks_of_visit,
)
from communique.exchanges.scene import Scene
from communique.exchanges.words import Field, KindRule, PartyRole
from communique.records import Actor, Clause, Span
from communique.records.actor import ALIVE

#: Kinds in which something is sent.
_SENT = frozenset({"message", "gift"})
#: Nouns of the presence of others at what two sides do.
_PRESENCE = frozenset({"participation", "attendance", "presence", "view", "aim"})
#: Nouns of what is paid on somebody, and the prepositions by which other talks have a matter: "consultations on Kenya".
_CALLS = frozenset({"call", "visit", None})
_ON = frozenset({"on", "about", "over", "regarding", "concerning"})
#: Kinds in which both sides do the same.
MUTUAL = frozenset({"call", "meeting"})


def fill_parties(draft: Draft, clause: Clause, rule: KindRule, scene: Scene) -> None:
    """Fill the parties of a draft from the roles that the rule names."""
    _fill_by_roles(draft, clause, rule, scene)
    if draft.kind in MUTUAL:
        sides_of_noun(draft, clause, scene)
    if not draft.actors.get("from"):
        _from_governor(draft, clause, scene)
    if draft.kind in _SENT or (draft.kind == "visit" and _may_name_guests(draft, clause)):
        _ends_told_within(draft, clause, rule, scene)
    _fill_own(draft, clause, scene)
    if draft.kind == "visit":
        _fill_visit(draft, clause, rule, scene)
    draft.homeward = rule.home or _tours(draft, clause, rule, scene)
    if _may_split(draft, clause, rule, scene) and not scene.has_leaders(clause.agent):
        _split_sides(draft, clause, scene)
    _add_around(draft, clause, scene)


def _fill_own(draft: Draft, clause: Clause, scene: Scene) -> None:
    """Fill the side that a report leaves out because it is its own."""
    if draft.kind == "message":
        _written_to(draft, clause, scene)
        _own_end(draft, clause, scene)
        add_second_recipient(draft, clause, scene)
        _speaks_for_his_own(draft, scene)
        mourned_state(draft, clause, scene)
        mourning_land(draft, clause, scene)
    if draft.kind in MUTUAL:
        own_side(draft, clause, scene)
        talks_of_visit(draft, clause, scene)
    if draft.kind == "gift":
        honoured_by_monument(draft, scene)
        state_of_monument(draft, scene)


def _add_around(draft: Draft, clause: Clause, scene: Scene) -> None:
    """Add those whom the sentences behind name for a side."""
    if draft.kind in MUTUAL:
        named_after_stop(draft, clause, scene)
    if draft.kind in {"meeting", "visit"}:
        add_heads(draft, clause, scene)
    if draft.kind == "meeting":
        add_guests(draft, clause, scene)


def _fill_by_roles(draft: Draft, clause: Clause, rule: KindRule, scene: Scene) -> None:
    joint = joint_senders(draft, clause)
    for name, roles in rule.parties.items():
        for role in roles:
            found, spans = _of_kind(clause, role, rule, name, scene)
            found = tuple(a for a in found if a not in draft.taken(name) and not scene.is_unnamed(a))
            if name == "from" and role == "agent" and found:
                found, spans = (*found, *joint), (*spans, *joint.values())
            elif role == "companion":
                found = tuple(a for a in found if a not in joint)
            if found:
                draft.fill(name, found, spans, f"{role} of {_told(clause)!r} ({draft.rule})")
                break


def _fill_visit(draft: Draft, clause: Clause, rule: KindRule, scene: Scene) -> None:
    """Fill who comes and whose guest he is from the words around."""
    visitors_behind(draft, clause, scene)
    _host_by_invitation(draft, clause, scene)
    _host_who_invited(draft, clause, scene)
    _host_by_place(draft, clause, rule, scene)
    _host_told_within(draft, clause, scene)
    _host_of_cancelled(draft, clause, scene)


def _may_name_guests(draft: Draft, clause: Clause) -> bool:
    """Whether a visit may say by "of" whose it is, or whose guest the visitor is."""
    guest = any(p.preposition == "as" and p.head == "guest" for p in clause.adjuncts)
    return clause.noun is not None or draft.rule == "be-guest" or guest


def _tours(draft: Draft, clause: Clause, rule: KindRule, scene: Scene) -> bool:
    """Whether visitors see something of the state of the report: "The delegation visited the Revolution Museum"."""
    names = {word for a in draft.actors.get("from", ()) for word in scene.actors[a].name.lower().split()}
    party = any(_AND_PARTY.search(phrase.span.quote(scene.text)) for phrase in clause.agent)
    return bool(rule.tours and (rule.tours & names or party)) and is_about_thing(clause)


def _may_split(draft: Draft, clause: Clause, rule: KindRule, scene: Scene) -> bool:
    """Whether one phrase may name both sides: not beside an agent of whom nobody knows who it is."""
    mutual = "companion" in rule.parties.get("to", ()) and (draft.kind in MUTUAL or rule.reciprocal)
    # "Smith and Brown met with the team" has another side, "with the participation of the team" has not
    other = any(not p.actors and p.head not in _PRESENCE for p in clause.companion)
    # "the leaders talked to the troops"
    other |= any(p.preposition == "to" and not p.actors for p in clause.recipient)
    # "meetings with Smith and Brown are scheduled": both are the other side
    named = [phrase for phrase in clause.companion if phrase.actors]
    other |= bool(named) and not clause.agent and all(phrase.preposition == "with" for phrase in named)
    agents = [
        p for p in clause.agent if not p.span.holds(clause.verb_span)
    ]  # not "readiness to hold a meeting"
    known = not agents or any(p.actors for p in agents) or scene.speaks_of_people(agents)
    return mutual and not other and known


def _of_kind(
    clause: Clause, role: str, rule: KindRule, name: Field, scene: Scene
) -> tuple[tuple[str, ...], tuple[Span, ...]]:
    found, spans = scene.named(clause, role)
    if role == "about" and rule.kind in MUTUAL and clause.noun not in _CALLS:
        matters = [p for p in clause.about if p.preposition in _ON]
        found = tuple(a for a in found if not any(a in p.actors for p in matters))
    if rule.status == "cancelled" and role == "agent":
        found, spans = _owner_of_noun(clause) or (found, spans)
    kinds = rule.kinds.get(name)
    if kinds and not scene.speaks_of_people(getattr(clause, role)):
        heads = {actor for phrase in getattr(clause, role) for actor in scene.leaders(phrase)}
        sent = {actor for actor in found if "group" in kinds and scene.is_sent(actor)}
        found = tuple(a for a in found if scene.actors[a].kind in kinds or a in heads or a in sent)
    return found, spans


def _owner_of_noun(clause: Clause) -> tuple[tuple[str, ...], tuple[Span, ...]] | None:
    """Return whose act is called off, where another does so: "the two agreed to postpone Brown's visit"."""
    behind = [p for p in clause.agent if p.span.start > clause.verb_span.start and p.actors]
    if not behind or clause.noun_span is None:
        return None
    return tuple(a for p in behind for a in p.actors), tuple(p.head_span for p in behind)


def _told(clause: Clause) -> str:
    return " ".join(word for word in (clause.verb, clause.noun) if word)


def _from_governor(draft: Draft, clause: Clause, scene: Scene) -> None:
    """Take the sender of "in a message (addressed) to Y, X said" from the clause it stands in."""
    both = {
        actor for phrase in clause.companion if phrase.preposition == "between" for actor in phrase.actors
    }
    within = clause.form == "nominal" or (clause.form == "participle" and clause.verb in {"address", "send"})
    if not within or clause.parent is None or len(both) > 1:
        return  # "followed up on the call between A and B": who follows it up was not in it
    found, spans = scene.named(scene.clauses[clause.parent], "agent")
    if not found and draft.kind in MUTUAL:  # "Smith notes that a topic of the talks with Brown was the fleet"
        agents = (scene.named(above, "agent") for above in scene.above(scene.clauses[clause.parent]))
        found, spans = next((named for named in agents if named[0]), (found, spans))
    senders = tuple(actor for actor in found if actor not in draft.taken("from"))
    draft.fill("from", senders, spans, FROM_GOVERNOR)


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
        invited = {actor for phrase in other.patient for actor in phrase.actors}
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
    state = scene.words.here_of(scene.report) if here or left else None
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
    own |= {scene.words.home_of(scene.report)} if None in own else set()
    if clause.verb in scene.words.group("leaving") and _pays_visits_too(within, scene):
        return
    visitors = [phrase.head_span for phrase in clause.agent]
    for actor in scene.actors.values():
        spans = [
            place
            for place in actor.mentions
            if within.span.holds(place)
            and _LEADS_TO.search(scene.text[max(0, place.start - 40) : place.start])
            and not any(named.holds(place) for named in visitors)
        ]
        if actor.kind == "state" and actor.country not in own and spans:
            draft.fill("to", (actor.id,), tuple(spans[:1]), "the state that is told beside it")


def _host_of_cancelled(draft: Draft, clause: Clause, scene: Scene) -> None:
    """Take the publisher's state for the host of a foreigner's visit that is called off, of which no more is told."""
    home, own = scene.words.home_of(scene.report), _states(draft, scene)
    told = (*clause.where, *clause.recipient, *clause.patient)
    if draft.status != "cancelled" or draft.actors.get("to") or told or home is None:
        return
    if own - {None, home}:
        draft.fill("to", scene.host_in(home), (clause.predicate,), "the state of the publisher")
    elif draft.actors.get("from"):  # "It is with regret that I cancelled my visit", in letters with Kenya
        abroad = [a.id for a in scene.actors.values() if a.kind == "state" and a.country not in {None, home}]
        draft.fill(
            "to", tuple(abroad if len(abroad) == 1 else ()), (clause.predicate,), "the only state abroad"
        )


def _pays_visits_too(within: Clause, scene: Scene) -> bool:
    """Whether one who leaves does so to pay visits whose hosts are named: "to attend a meeting and to visit Kenya"."""
    aims = (
        c for c in scene.clauses if c is not within and within.span.holds(c.span) and c.form == "infinitive"
    )
    hosts = (p for c in aims if c.noun == "visit" or c.verb == "visit" for p in (*c.recipient, *c.patient))
    return any(phrase.actors for phrase in hosts)


_MANY = frozenset({"state", "people", "body", "group"})


def _speaks_for_his_own(draft: Draft, scene: Scene) -> None:
    """Take for the sender the officer who conveys what those at home feel, where he is no envoy.

    "The Prime Minister conveyed the sympathy of the people of Kenya", in a report of his own or of another.
    """
    carriers, senders = draft.actors.get("conveyed_by", ()), draft.actors.get("from", ())
    home = scene.words.home_of(scene.report)
    if not carriers or draft.rule != "convey-for-another":
        return
    own = scene.own_office() in carriers
    if not own and not all(_governs(scene.actors[a], scene) for a in carriers):
        return
    states = {home} if own else {scene.actors[a].country or home for a in carriers}
    if all(scene.actors[a].kind in _MANY and scene.actors[a].country in {None, *states} for a in senders):
        words = tuple(draft.words.get("from", ()))
        del draft.actors["conveyed_by"]
        draft.refill(
            "from", carriers, tuple(draft.words.get("conveyed_by", ())), "who conveys what his own feel"
        )
        draft.fill("on_behalf_of", senders, words, "whose words the sender gives")


def _written_to(draft: Draft, clause: Clause, scene: Scene) -> None:
    """Take whom the parser makes say what he is written: "He has cabled [Brown] expressing his regret"."""
    if draft.rule != "cable" or draft.actors.get("to"):
        return
    for child in scene.clauses:
        behind = [p for p in child.agent if p.actors and p.span.start >= clause.verb_span.end]
        if child.parent == clause.id and child.form == "participle" and behind:
            found = tuple(a for p in behind for a in p.actors if a not in draft.taken())
            draft.fill("to", found, tuple(p.head_span for p in behind), f"behind {clause.verb!r}")
            return


def _governs(actor: Actor, scene: Scene) -> bool:
    """Whether somebody speaks for his state by his office: a president or a minister, no ambassador."""
    titles = " ".join(role.title.lower() for role in actor.roles) or actor.name.lower()
    return actor.kind in ALIVE and any(word in titles for word in scene.words.group("governing"))


def _who_writes(clause: Clause, scene: Scene) -> str | None:
    """Return the person at home who says "I" behind a message that "was sent", nobody says by whom: who signs it."""
    home = scene.words.home_of(scene.report)
    writers = (a for c in scene.clauses[clause.id + 1 :] for p in c.agent if p.head == "i" for a in p.actors)
    first = next(writers, None)
    if first is None or scene.actors[first].kind != "person" or clause.source:
        return None
    return first if scene.actors[first].country in {None, home} else None


def _own_end(draft: Draft, clause: Clause, scene: Scene) -> None:
    """Take the office that publishes for who got what "has been received from Brown", or sent what "has been sent".

    It also got "Brown's letter, which was delivered by the ambassador".
    """
    passive = clause.form == "finite" and clause.noun is not None and not clause.agent
    carried = clause.form in {"finite", "relative"} and bool(draft.actors.get("conveyed_by"))
    own = (_who_writes(clause, scene) or scene.own_office()) if passive or carried else None
    ends: tuple[Field, ...] = (
        ("to", "from") if clause.verb in {"receive", "get", "come", "arrive"} else ("from", "to")
    )
    open_end = next((end for end in ends if not draft.actors.get(end)), None)
    if own is not None and open_end is not None and own not in draft.taken():
        draft.fill(open_end, (own,), (clause.predicate,), "the office that publishes the report")


#: The words before a side that hangs on another phrase than its role, by kind.
_ENDS: dict[str, tuple[tuple[Field, PartyRole, str], ...]] = {
    "message": (("from", "source", "from"), ("to", "recipient", "to")),
    "gift": (("from", "source", "from"), ("to", "recipient", "to")),
    "visit": (("from", "agent", "(?:of|by)"), ("to", "source", r"guests?\s+of")),
}


def _ends_told_within(draft: Draft, clause: Clause, rule: KindRule, scene: Scene) -> None:
    """Take the sender behind a "from", or the recipient behind a "to", that hangs on another phrase of the clause.

    "A message of congratulation on his appointment from Brown" is from Brown, whatever the parser hangs that on, and
    "the visit to France of Brown" is Brown's.
    """
    for name, role, word in _ENDS[draft.kind]:
        guest = draft.kind == "visit" and name == "to"
        if draft.actors.get(name) or (role not in rule.parties.get(name, ()) and not guest):
            continue
        behind = re.compile(rf"(?<!invitation )\b{word}(?:,[^,]{{3,30}},)?\s+(?:(?:both|the|all)\s+)*$")
        # "the visit to Kenya of Brown has had to be postponed": the infinitive goes without its subject
        stretch = clause.noun_span.joined(clause.span) if clause.noun_span is not None else clause.span
        named = scene.named_within(stretch)
        found = {
            actor: place
            for actor, place in named.items()
            if actor not in draft.taken()
            and behind.search(scene.text, max(stretch.start, place.start - 48), place.start)
        }
        draft.fill(name, tuple(found), tuple(found.values()), f"behind {word!r} in the clause")


#: Those who travel with a visitor.
_AND_PARTY = re.compile(r"\band (?:his|her|their) (?:party|entourage|suite)\b")
#: What one is invited to do who becomes a visitor.
_TO_COME = re.compile(r"\b(?:visit|come to|travel to|on a visit)\b")
#: What stands before the state that a journey leads to or from.
_LEADS_TO = re.compile(
    r"(?<!\bdue )(?<!\bthanks )\b(?:in|to|for|from|visit(?:ing|ed)?)\s+"
    r"(?:[A-Z][\w.’'-]+(?:\s[A-Z][\w’'-]+)?,\s+)?(?:the\s+)?$"
)


def _states(draft: Draft, scene: Scene) -> set[str | None]:
    """Return the states of the senders."""
    return {scene.actors[a].country for a in draft.actors.get("from", ())}


def _split_sides(draft: Draft, clause: Clause, scene: Scene) -> None:
    """Part the sides that one phrase names: "X and Y met", "talks between X and Y"."""
    for full, empty in (("from", "to"), ("to", "from")):
        ids = draft.actors.get(full, ())
        if draft.actors.get(empty):
            continue
        within = clause.span  # the agent of "left to take part in the talks" stands before it
        for phrase in clause.agent:
            within = within.joined(phrase.span)
        at = _first_other(ids, within, scene)
        if 0 < at < len(ids):
            spans = tuple(draft.words[full])
            draft.actors["from"], draft.actors["to"] = ids[:at], ids[at:]
            for name in ("from", "to"):
                draft.note(name, spans, f"both sides in one phrase ({draft.rule})")
            return


def _first_other(ids: tuple[str, ...], within: Span, scene: Scene) -> int:
    """Return where the second side begins: behind the first actor and the one who leads it."""
    return next((at for at, actor in enumerate(ids) if at and not leads(actor, within, scene)), len(ids))
