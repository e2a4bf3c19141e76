"""What is told of one exchange in several clauses, joined."""

import re
from collections.abc import Iterable, Sequence

from communique.exchanges.draft import Draft
from communique.exchanges.kinds import is_ahead
from communique.exchanges.opening import goes_from_here
from communique.exchanges.scene import Scene
from communique.exchanges.status import is_planned_above
from communique.records import Clause
from communique.records.actor import ALIVE

#: Words that say that two spoke from afar.
_CHANNEL = re.compile(
    r"\b(?:tele|video)?(?:phone|phoned|call|calls|conference|video|virtual|virtually|link)\b"
)
#: How many words "the Kenyan party" may have: a party with a name of its own has more.
_SIDE = 3


def join(drafts: Iterable[Draft], scene: Scene) -> list[Draft]:
    """Join the drafts that tell of one exchange: the same act, or the same kind between the same sides."""
    kept: list[Draft] = []
    for draft in drafts:
        same = next((other for other in kept if _is_same(other, draft, scene)), None)
        if same is None:
            kept.append(draft)
        else:
            _merge(same, draft, scene)
    return [draft for draft in kept if _has_sides(draft, scene)]


def absorb(drafts: Sequence[Draft], scene: Scene) -> list[Draft]:
    """Make what one side only does to the other within an exchange ("congratulated") a part of that exchange."""
    return [draft for draft in drafts if not _is_part_of_another(draft, drafts, scene)]


def _is_part_of_another(draft: Draft, drafts: Sequence[Draft], scene: Scene) -> bool:
    """Whether a draft is an act within another exchange, or a card that goes with a gift; its clauses then join it."""
    for other in drafts:
        if other is draft:
            continue
        said = draft.speech_act or _is_in_the_first_person(draft, other)
        if (said and _is_act_within(draft, other, scene)) or _goes_with_gift(draft, other, scene):
            other.acts.extend(clause for clause in draft.clauses if clause not in other.clauses)
            return True
    messages = [other for other in drafts if other is not draft and _is_said_by_crowd(draft, other, scene)]
    for message in messages[-1:]:
        message.acts.extend(draft.clauses)
    return bool(messages)


def _is_said_by_crowd(act: Draft, message: Draft, scene: Scene) -> bool:
    """Whether the many whose messages were told of do something in them: "In the messages they congratulated him".

    Who "they" are the text does not tell apart; those who send are then told as a crowd, or with those who receive.
    """
    if not act.speech_act or act.kind != "message" or message.kind != "message":
        return False
    senders, received = act.sides()[0], message.sides()[1]
    crowd = any(scene.actors[a].kind == "group" for a in senders)
    many = all(scene.actors[a].kind == "group" or a in received for a in senders)
    return (
        crowd and many and (_is_told_in_message(act, message, scene) or _is_by_messages(act, message, scene))
    )


def _is_by_messages(act: Draft, message: Draft, scene: Scene) -> bool:
    """Whether the messages told of before are said to do something: "The messages extended the highest regards"."""
    later = message.clauses[0].sentence < act.clauses[0].sentence
    things = scene.words.group("message-things")
    return later and any(
        p.head.removesuffix("s") in things and p.span.quote(scene.text).lower().startswith(("the ", "their "))
        for c in act.clauses
        for p in c.agent
    )


def _is_in_the_first_person(act: Draft, message: Draft) -> bool:
    """Whether words of a message are told as a message: 'He sent a message to Brown: "I send my condolences to …"'."""
    later = message.clauses[0].sentence < act.clauses[0].sentence
    return act.kind == message.kind == "message" and speaks_for_himself(act) and later


def speaks_for_himself(act: Draft) -> bool:
    """Whether an act is told in the first person: "I express my condolences"."""
    told = [phrase.head in {"i", "we"} for clause in act.clauses for phrase in clause.agent[:1]]
    return bool(told) and all(told)


def _is_act_within(act: Draft, other: Draft, scene: Scene) -> bool:
    """Whether an act is done in a call, a meeting or a message between the same two, or to the other's side.

    "In a call with Brown he congratulated Kenya" is said to Brown. What is done now is no part of what is still to
    come: "I congratulate Brown, and look forward to welcoming him".
    """
    if speaks_for_himself(act) and (other.kind in {"visit", "gift"} or other.rule == "asked-to-convey"):
        return False  # what he writes in a book of condolence
    if other.kind == "visit" and act.kind in {"call", "meeting"} and not _lies_ahead(act, scene):
        return False  # "travelled to Kenya and discussed with its President the fleet"
    if other.speech_act or (_lies_ahead(other, scene) and not _lies_ahead(act, scene)):
        return False
    now = all(_does_so_now(clause, scene) for clause in act.clauses)
    if now and other.kind in {"meeting", "visit"} and other.clauses[0].tense == "past":
        return False  # "I met him in May. … I extend our sympathy to Kenya"
    senders, recipients = act.sides()
    one, two = other.sides()
    beside = scene.states_of(a for a in recipients if scene.actors[a].kind != "person")
    if other.kind == "message":
        told_in = _is_told_in_message(act, other, scene) or _is_by_messages(act, other, scene)
        to_them = bool(recipients & two or beside & scene.states_of(two)) or told_in
        return bool(senders & one and to_them) or bool(_is_said_to_you(act, other) and recipients & two)
    both = one | two
    states = scene.states_of(both) - scene.states_of(senders)
    struck = all(scene.actors[a].kind == "group" and not scene.actors[a].country for a in recipients)
    return bool(senders & both) and bool(recipients & both or beside & states or (struck and not now))


def _is_said_to_you(act: Draft, message: Draft) -> bool:
    """Whether an act stands in the words of a message: 'He sent Brown a message: "All Kenya grieves with you"'."""
    told = (p for c in act.clauses for p in (*c.patient, *c.recipient, *c.companion))
    later = message.clauses[0].sentence < act.clauses[0].sentence
    return later and any(phrase.head == "you" for phrase in told)


def _is_told_in_message(act: Draft, message: Draft, scene: Scene) -> bool:
    """Whether an act is said to be done in a message told before: "In the message he congratulated the people"."""
    things = scene.words.group("message-things")
    within = (p for c in act.clauses for p in (*c.adjuncts, *c.where) if p.preposition == "in")
    later = message.clauses[0].sentence < act.clauses[0].sentence
    return later and any(
        p.head in things and p.span.quote(scene.text).lower().startswith(("the ", "his ", "her ", "their "))
        for p in within
    )


def _goes_with_gift(draft: Draft, other: Draft, scene: Scene) -> bool:
    """Whether a card is sent by the same verb as a gift: "sent a basket and a card"; a letter is a message."""
    verbs = {clause.verb_span for clause in draft.clauses if clause.noun in scene.words.group("cards")}
    return (
        draft.kind == "message" and other.kind == "gift" and any(c.verb_span in verbs for c in other.clauses)
    )


def _has_sides(draft: Draft, scene: Scene) -> bool:
    if draft.kind == "joint_statement":
        return bool(draft.actors.get("from"))
    if draft.kind == "visit":
        placed = draft.homeward or any(
            c.where
            or c.recipient
            or c.noun
            or c.patient
            or c.via
            or c.about
            or c.complement
            or goes_from_here(c, scene.text)
            for c in draft.clauses
        )
        return bool(draft.actors.get("from")) and (bool(draft.actors.get("to")) or placed)
    return bool(draft.actors.get("from") and draft.actors.get("to"))


def _is_same(one: Draft, other: Draft, scene: Scene) -> bool:
    if one.kind != other.kind:
        return _is_same_talk(one, other, scene)
    spans = {clause.noun_span for clause in one.clauses if clause.noun_span is not None}
    if any(clause.noun_span in spans for clause in other.clauses):
        return one.rule != other.rule or one.clauses != other.clauses
    (mine, yours), (his, hers) = one.sides(), other.sides()
    if one.rule == other.rule == "present-credentials" and _is_ceremony_for_many(one, scene):
        return bool((mine | yours) & (his | hers))
    if one.kind == "meeting" and _is_wider_format(one, other, scene):
        return _lies_ahead(one, scene) == _lies_ahead(other, scene)
    if one.kind in {"call", "meeting"}:
        return _meet(mine | yours, his | hers) and _lies_ahead(one, scene) == _lies_ahead(other, scene)
    if one.kind == "visit":
        if mine & his and _is_visit_invited_to(one, other):
            return True
        one_land = _lands(yours, scene) & _lands(hers, scene)
        if (goals := _goals(one, scene)) and (others := _goals(other, scene)) and not goals & others:
            return False
        return bool(mine & his) and (not yours or not hers or bool(yours & hers or one_land))
    comfort = _comforts(one, scene) and _comforts(other, scene)
    sad = _says_comfort(one, scene) and _says_comfort(other, scene)
    if sad and yours & hers and _are_at_home(mine | his, scene):
        return True  # "I send our sympathy to Kenya. My wife and I send our condolences to Kenya"
    return bool(mine & his) and bool(yours & hers or comfort)


def _are_at_home(senders: frozenset[str], scene: Scene) -> bool:
    """Whether all who comfort are of the publisher's own side."""
    home = scene.home
    return home is not None and all(scene.is_own(scene.actors[actor]) for actor in senders)


def _is_ceremony_for_many(credentials: Draft, scene: Scene) -> bool:
    """Whether credentials are taken from a crowd, whose members may be named behind: "from ten foreign ambassadors"."""
    return any(scene.actors[actor].kind == "group" for side in credentials.sides() for actor in side)


def _is_wider_format(one: Draft, other: Draft, scene: Scene) -> bool:
    """Whether the talks of two delegations are those of their leaders: "met with Brown. Then the delegations met"."""
    for leaders, sent in ((one, other), (other, one)):
        named = [actor for side in sent.sides() for actor in side]
        mine, theirs = (scene.states_of(side) for side in leaders.sides())
        living = all(scene.actors[a].kind in ALIVE for side in leaders.sides() for a in side)
        home = {scene.home} - {None}
        led = {code for code in ((mine or home) | (theirs or home)) if code is not None}
        sent_out = all(scene.is_sent(actor) or _is_side(actor, scene) for actor in named)
        if living and len(named) > 1 and sent_out and scene.states_of(named) == led:
            return True
    return False


def _is_side(actor: str, scene: Scene) -> bool:
    """Whether an actor is by its name one of two sides: "the Kenyan party", and no party with a name of its own."""
    known = scene.actors[actor]
    words = known.name.split()
    return (
        known.kind in {"body", "group"}
        and known.country is not None
        and len(words) <= _SIDE
        and (words[-1] in {"party", "side", "team"})
    )


def _is_visit_invited_to(one: Draft, other: Draft) -> bool:
    """Whether a visit is that of the invitation before it: "accepted Brown's invitation [to make a visit to Oslo]"."""
    invited = one.rule == "accept-invitation"
    return invited and other.clauses[0].parent in {clause.id for clause in one.clauses}


def _goals(visit: Draft, scene: Scene) -> set[str]:
    """Return the states that a visit leads to, by its host or its town."""
    hosts = visit.actors.get("to", ())
    phrases = (p for clause in visit.clauses for p in (*clause.where, *clause.recipient))
    towns = {code for phrase in phrases for code in scene.words.states_in(phrase.span.quote(scene.text))}
    return _lands(hosts, scene) or towns


def _lands(hosts: Iterable[str], scene: Scene) -> set[str]:
    """Return the states of hosts; whom a publisher names without more is at home."""
    home = scene.home
    known = {
        scene.actors[a].country or home
        for a in hosts
        if scene.actors[a].kind in {"person", "office", "state"}
    }
    return scene.states_of(hosts) | {code for code in known if code is not None}


def _is_same_talk(one: Draft, other: Draft, scene: Scene) -> bool:
    """Whether a call and a meeting are one, as the words of the second do not say by which channel it was held."""
    if {one.kind, other.kind} != {"call", "meeting"} or _lies_ahead(one, scene) != _lies_ahead(other, scene):
        return False
    (mine, yours), (his, hers) = one.sides(), other.sides()
    return says_no_channel(other, scene) and _meet(mine | yours, his | hers)


def says_no_channel(draft: Draft, scene: Scene) -> bool:
    """Whether a draft tells only that two spoke: "They also spoke about the fleet"."""
    channels = scene.words.group("any-channel")
    # "After several phone calls, the two met": what stands before the verb tells of other talks
    meets = draft.kind == "meeting"
    told = " ".join(scene.text[(c.verb_span if meets else c.span).start : c.span.end] for c in draft.clauses)
    return not _CHANNEL.search(told) and all(
        (clause.noun or clause.verb) in channels for clause in draft.clauses
    )


def _comforts(draft: Draft, scene: Scene) -> bool:
    """Whether a draft is one of the words of comfort of a statement, which go to all whom it names."""
    return (
        (draft.speech_act or all(_does_so_now(clause, scene) for clause in draft.clauses))
        and not draft.actors.get("conveyed_by")
        and _says_comfort(draft, scene)
    )


def _says_comfort(draft: Draft, scene: Scene) -> bool:
    """Whether the clauses of a draft have words of comfort."""
    said = {word for c in draft.clauses for word in (c.noun, c.verb, *(phrase.head for phrase in c.agent))}
    return bool(said & scene.words.group("comforting")) or "condolence" in draft.purposes


def _does_so_now(clause: Clause, scene: Scene) -> bool:
    """Whether somebody does in the first person what he says: "My wife and I send our condolences"."""
    told = [phrase.span.quote(scene.text) for phrase in clause.agent]
    first = any(words.lower() in {"i", "we"} or words.endswith(" and I") for words in told)
    return first and clause.tense == "present" and clause.modality == "fact"


def _lies_ahead(draft: Draft, scene: Scene) -> bool:
    """Whether an exchange is told as one still to come: "agreed to meet again", "will discuss it at the talks"."""
    first = draft.clauses[0]
    return (
        draft.status == "planned"
        or is_ahead(first)
        or (first.form == "nominal" and is_planned_above(first, scene))
    )


def _meet(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether the participants of two meetings are the same, or all of one are in the other."""
    return len(one & other) >= 2 and (one <= other or other <= one)  # noqa: PLR2004 - two sides


def _add_recipients(kept: Draft, other: Draft) -> None:
    """Let what one says to several in several sentences be one message to them all."""
    added = tuple(actor for actor in other.actors.get("to", ()) if actor not in kept.taken())
    if added and kept.actors.get("to"):
        kept.actors["to"] += added
        kept.note("to", tuple(other.words.get("to", ())), other.rule)


def _merge(kept: Draft, other: Draft, scene: Scene) -> None:
    """Add to a draft what another knows of the same exchange."""
    for name, actors in other.actors.items():
        if not kept.actors.get(name) and not set(actors) & kept.taken():
            kept.fill(name, actors, tuple(other.words.get(name, ())), other.why.get(name, other.rule))
    felt = _comforts(kept, scene) and _comforts(other, scene)
    if kept.kind == "message" and (felt or (kept.speech_act and other.speech_act)):
        _add_recipients(kept, other)
    for purpose in other.purposes - kept.purposes:
        kept.add_purpose(purpose, other.clauses[0].predicate, other.why["purpose"])
    kept.clauses.extend(clause for clause in other.clauses if clause not in kept.clauses)
    if kept.speech_act and not other.speech_act:
        kept.speech_act = False
        kept.rule = other.rule
    if other.status == "cancelled":
        kept.status = "cancelled"
