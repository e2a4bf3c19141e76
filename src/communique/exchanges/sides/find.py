"""Both sides of an exchange, from the roles of its clause."""

from communique.exchanges.draft import FROM_GOVERNOR, IN_ONE_PHRASE, Draft
from communique.exchanges.scene import Scene, actors_of
from communique.exchanges.sides.behind import add_heads, leads, named_after_stop
from communique.exchanges.sides.ends import ends_told_within, own_end, speaks_for_his_own, written_to
from communique.exchanges.sides.givers import add_listed
from communique.exchanges.sides.guests import add_guests
from communique.exchanges.sides.hosts import fill_visit, is_tail_of_visitor, tours_here
from communique.exchanges.sides.joined import add_second_recipient, joint_senders
from communique.exchanges.sides.led import led_by_others
from communique.exchanges.sides.met_with import met_with
from communique.exchanges.sides.monuments import honoured_by_monument, state_of_monument
from communique.exchanges.sides.mourned import mourning_land
from communique.exchanges.sides.noun import is_of_one_body, sides_of_noun
from communique.exchanges.sides.own import mourned_state, own_side, talks_of_visit
from communique.exchanges.words import Field, KindRule
from communique.records import Clause, Span

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
        ends_told_within(draft, clause, rule, scene)
    if draft.kind in _SENT and not rule.reciprocal and not rule.speech_act:
        add_listed(draft, clause, rule, scene)
    _fill_own(draft, clause, rule, scene)
    if draft.kind == "visit":
        fill_visit(draft, clause, rule, scene)
    led_by_others(draft, clause, scene)
    draft.homeward = rule.home or tours_here(draft, clause, rule, scene)
    if _may_split(draft, clause, rule, scene) and not scene.has_leaders(clause.agent):
        _split_sides(draft, clause, scene)
    _add_around(draft, clause, scene)


def _fill_own(draft: Draft, clause: Clause, rule: KindRule, scene: Scene) -> None:
    """Fill the side that a report leaves out because it is its own."""
    if draft.kind == "message":
        written_to(draft, clause, scene)
        own_end(draft, clause, scene)
        add_second_recipient(draft, clause, scene)
        speaks_for_his_own(draft, scene)
        mourned_state(draft, clause, scene)
        mourning_land(draft, clause, scene)
    if draft.kind in MUTUAL:
        own_side(draft, clause, scene)
        talks_of_visit(draft, clause, scene)
        met_with(draft, clause, rule, scene)
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
            if rule.kind == "visit" and name == "to" and role == "patient" and _leaves(clause, scene):
                continue  # "will leave Kenya on Monday" for elsewhere
            if rule.kind == "visit" and name == "to" and role == "where":
                found = tuple(a for a in found if not is_tail_of_visitor(a, clause, scene))
            found = tuple(a for a in found if a not in draft.taken(name) and not scene.is_unnamed(a))
            if name == "from" and role == "agent" and found:
                found, spans = (*found, *joint), (*spans, *joint.values())
            elif role == "companion":
                found = tuple(a for a in found if a not in joint)
            if found:
                draft.fill(name, found, spans, f"{role} of {_told(clause)!r} ({draft.rule})")
                break


def _leaves(clause: Clause, scene: Scene) -> bool:
    """Whether a verb has for its object where a journey begins: "leave", "depart"."""
    return clause.verb in scene.words.group("leaving")


def _may_name_guests(draft: Draft, clause: Clause) -> bool:
    """Whether a visit may say by "of" whose it is, or whose guest the visitor is."""
    guest = any(p.preposition == "as" and p.head == "guest" for p in clause.adjuncts)
    return clause.noun is not None or draft.rule == "be-guest" or guest


def _may_split(draft: Draft, clause: Clause, rule: KindRule, scene: Scene) -> bool:
    """Whether one phrase may name both sides: not beside an agent of whom nobody knows who it is."""
    mutual = "companion" in rule.parties.get("to", ()) and (draft.kind in MUTUAL or rule.reciprocal)
    # "Smith and Brown met with the team" has another side, "with the participation of the team" has not
    other = any(not p.actors and p.head not in _PRESENCE for p in clause.companion)
    # "the leaders talked to the troops"
    other |= any(p.preposition == "to" and not p.actors for p in clause.recipient)
    # those who come "to take part in the meeting of the Board" need not meet each other
    other |= clause.form == "infinitive" and clause.verb in {"take", "attend", "participate"}
    # "meetings with Smith and Brown are scheduled": both are the other side
    # "Smith and Brown met and had talks with Dupont" has the other side in the words behind
    other |= any(_does_so_with(one, clause) for one in scene.clauses[clause.id + 1 : clause.id + 2])
    named = [phrase for phrase in clause.companion if phrase.actors]
    # so too where nobody knows who "the delegation" is that meets them
    alone = not any(p.actors for p in clause.agent)
    other |= bool(named) and alone and all(phrase.preposition == "with" for phrase in named)
    agents = [
        p for p in clause.agent if not p.span.holds(clause.verb_span)
    ]  # not "readiness to hold a meeting"
    known = not agents or any(p.actors for p in agents) or scene.speaks_of_people(agents)
    return mutual and not other and known


def _does_so_with(other: Clause, clause: Clause) -> bool:
    """Whether those who meet do the like with somebody else: "met and [had talks with Dupont]"."""
    beside = other.parent == clause.id and other.relation == "conjunct"
    alike = actors_of(clause.agent) == actors_of(other.agent)
    return beside and alike and any(p.preposition == "with" and p.actors for p in other.companion)


def _of_kind(
    clause: Clause, role: str, rule: KindRule, name: Field, scene: Scene
) -> tuple[tuple[str, ...], tuple[Span, ...]]:
    found, spans = scene.named(clause, role)
    if role == "recipient" and rule.kind == "visit":
        goals = [p for p in clause.recipient if p.span.start > clause.verb_span.start and p.actors]
        if goals:  # "the envoys to Kenya paid visits to the embassy"
            found = tuple(a for a in found if any(a in goal.actors for goal in goals))
    if role == "about" and rule.kind in MUTUAL and clause.noun not in _CALLS:
        matters = [p for p in clause.about if p.preposition in _ON]
        found = tuple(a for a in found if not any(a in p.actors for p in matters))
    settled = rule.status == "planned" and clause.noun in {"visit", "trip", "tour", "journey"}
    if (rule.status == "cancelled" or settled) and role == "agent":
        found, spans = _owner_of_noun(clause) or (found, spans)
    kinds = rule.kinds.get(name)
    if kinds and not scene.speaks_of_people(getattr(clause, role)):
        heads = {actor for phrase in getattr(clause, role) for actor in scene.leaders(phrase)}
        sent = {actor for actor in found if "group" in kinds and scene.is_sent(actor)}
        found = tuple(a for a in found if scene.actors[a].kind in kinds or a in heads or a in sent)
    return found, spans


def _owner_of_noun(clause: Clause) -> tuple[tuple[str, ...], tuple[Span, ...]] | None:
    """Return whose act is settled or called off, where another does so: "the two agreed to postpone Brown's visit"."""
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
    within = clause.form == "nominal" or (
        clause.form == "participle" and (clause.verb in {"address", "send"} or draft.speech_act)
    )
    if not within or clause.parent is None or len(both) > 1:
        return  # "followed up on the call between A and B": who follows it up was not in it
    governor = scene.clauses[clause.parent]
    if draft.kind in MUTUAL and is_of_one_body(clause, governor, scene):
        return
    found, spans = scene.named(governor, "agent")
    if not found and draft.kind in MUTUAL:  # "Smith notes that a topic of the talks with Brown was the fleet"
        agents = (scene.named(above, "agent") for above in scene.above(governor))
        found, spans = next((named for named in agents if named[0]), (found, spans))
    senders = tuple(actor for actor in found if actor not in draft.taken("from"))
    draft.fill("from", senders, spans, FROM_GOVERNOR)


def _split_sides(draft: Draft, clause: Clause, scene: Scene) -> None:
    """Part the sides that one phrase names: "X and Y met", "talks between X and Y"."""
    within = clause.span  # the agent of "left to take part in the talks" stands before it
    for phrase in clause.agent:
        within = within.joined(phrase.span)
    for full, empty in (("from", "to"), ("to", "from")):
        ids = draft.actors.get(full, ())
        if draft.actors.get(empty):
            continue
        at = _first_other(ids, within, scene)
        if 0 < at < len(ids):
            spans = tuple(draft.words[full])
            draft.actors["from"], draft.actors["to"] = ids[:at], ids[at:]
            for name in ("from", "to"):
                draft.why[name] = f"{IN_ONE_PHRASE} ({draft.rule})"
                draft.note(name, spans, draft.why[name])
            return


def _first_other(ids: tuple[str, ...], within: Span, scene: Scene) -> int:
    """Return where the second side begins: behind the first actor and the one who leads it."""
    return next((at for at, actor in enumerate(ids) if at and not leads(actor, within, scene)), len(ids))
