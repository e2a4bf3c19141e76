"""What one side only does to the other within an exchange, joined to it: "congratulated", a card with a gift."""

from collections.abc import Iterable, Sequence

from communique.exchanges.draft import Draft
from communique.exchanges.first_person import FIRST_PERSON
from communique.exchanges.same import does_so_now, lies_ahead
from communique.exchanges.scene import Scene


def absorb(drafts: Sequence[Draft], scene: Scene) -> list[Draft]:
    """Make what one side only does to the other within an exchange ("congratulated") a part of that exchange."""
    return [draft for draft in drafts if not _is_part_of_another(draft, drafts, scene)]


def _is_part_of_another(draft: Draft, drafts: Sequence[Draft], scene: Scene) -> bool:
    """Whether a draft is an act within another exchange, or a card that goes with a gift; its clauses then join it."""
    for other in drafts:
        if other is draft:
            continue
        said = draft.speech_act or _is_in_the_first_person(draft, other)
        within = said and _is_act_within(draft, other, scene)
        of_visit = _is_said_of_guest(draft, other, scene) or _is_of_visit(draft, other, scene)
        if within or of_visit or _goes_with_gift(draft, other, scene):
            other.acts.extend(clause for clause in draft.clauses if clause not in other.clauses)
            return True
    messages = [other for other in drafts if other is not draft and _is_said_by_crowd(draft, other, scene)]
    for message in messages[-1:]:
        message.acts.extend(draft.clauses)
    return bool(messages)


def _is_said_of_guest(talk: Draft, visit: Draft, scene: Scene) -> bool:
    """Whether a host only looks forward to talk with a guest: "Brown will visit Kenya. I look forward to talks …".

    Such a talk is what the visit is for.
    """
    if (
        talk.rule != "discuss-with"
        or visit.kind != "visit"
        or not (speaks_for_himself(talk) and visit.clauses)
    ):
        return False
    (host, guest), (visitors, hosts) = talk.sides(), visit.sides()
    ahead = visit.status == "planned" or lies_ahead(visit, scene)
    return ahead and bool(guest & visitors) and scene.states_of(host) <= scene.states_of(hosts)


def _is_of_visit(meeting: Draft, visit: Draft, scene: Scene) -> bool:
    """Whether talks are only what a visit to come is for: "will welcome Brown. During their meeting, they will …"."""
    ahead = visit.kind == "visit" and lies_ahead(visit, scene) and lies_ahead(meeting, scene)
    named = meeting.kind == "meeting" and all(clause.form == "nominal" for clause in meeting.clauses)
    return ahead and named and _is_behind(meeting, visit) and meeting.taken() <= visit.taken()


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
    things = scene.words.group("message-things")
    return _is_behind(act, message) and any(
        p.head.removesuffix("s") in things and p.span.quote(scene.text).lower().startswith(("the ", "their "))
        for c in act.clauses
        for p in c.agent
    )


def _is_behind(act: Draft, message: Draft) -> bool:
    """Whether an act is told in a later sentence than a message."""
    return message.clauses[0].sentence < act.clauses[0].sentence


def _is_in_the_first_person(act: Draft, message: Draft) -> bool:
    """Whether words of a message are told as a message: 'He sent a message to Brown: "I send my condolences to …"'."""
    return act.kind == message.kind == "message" and speaks_for_himself(act) and _is_behind(act, message)


def speaks_for_himself(act: Draft) -> bool:
    """Whether an act is told in the first person: "I express my condolences"."""
    told = [phrase.head in FIRST_PERSON for clause in act.clauses for phrase in clause.agent[:1]]
    return bool(told) and all(told)


def _is_act_within(act: Draft, other: Draft, scene: Scene) -> bool:
    """Whether an act is done in a call, a meeting or a message between the same two, or to the other's side.

    "In a call with Brown he congratulated Kenya" is said to Brown. What is done now is no part of what is still to
    come: "I congratulate Brown, and look forward to welcoming him".
    """
    if speaks_for_himself(act) and (other.kind in {"visit", "gift"} or other.rule == "asked-to-convey"):
        return False  # what he writes in a book of condolence
    if other.kind == "visit" and act.kind in {"call", "meeting"} and not lies_ahead(act, scene):
        return False  # "travelled to Kenya and discussed with its President the fleet"
    if other.speech_act or (lies_ahead(other, scene) and not lies_ahead(act, scene)):
        return False
    now = all(does_so_now(clause, scene) for clause in act.clauses)
    if now and other.kind in {"meeting", "visit"} and other.clauses[0].tense == "past":
        return False  # "I met him in May. … I extend our sympathy to Kenya"
    senders, recipients = act.sides()
    one, two = other.sides()
    beside = scene.states_of(a for a in recipients if scene.actors[a].kind != "person")
    if other.kind == "message":
        told_in = _is_told_in_message(act, other, scene) or _is_by_messages(act, other, scene)
        to_them = bool(recipients & two or beside & _states(two, scene)) or told_in
        return bool(senders & one and to_them) or bool(_is_said_to_you(act, other) and recipients & two)
    both = one | two
    states = scene.states_of(both) - scene.states_of(senders)
    struck = all(scene.actors[a].kind == "group" and not scene.actors[a].country for a in recipients)
    return bool(senders & both) and bool(recipients & both or beside & states or (struck and not now))


def _states(actors: Iterable[str], scene: Scene) -> set[str | None]:
    """Return the states of some actors, the publisher's for one whom it names as its own."""
    told = set(actors)
    own = {scene.home} if any(scene.is_own(scene.actors[a]) for a in told) and scene.home else set()
    return {*scene.states_of(told), *own}


def _is_said_to_you(act: Draft, message: Draft) -> bool:
    """Whether an act stands in the words of a message: 'He sent Brown a message: "All Kenya grieves with you"'."""
    told = (p for c in act.clauses for p in (*c.patient, *c.recipient, *c.companion))
    return _is_behind(act, message) and any(phrase.head == "you" for phrase in told)


def _is_told_in_message(act: Draft, message: Draft, scene: Scene) -> bool:
    """Whether an act is said to be done in a message told before: "In the message he congratulated the people"."""
    things = scene.words.group("message-things")
    within = (p for c in act.clauses for p in (*c.adjuncts, *c.where) if p.preposition == "in")
    return _is_behind(act, message) and any(
        p.head in things and p.span.quote(scene.text).lower().startswith(("the ", "his ", "her ", "their "))
        for p in within
    )


def _goes_with_gift(draft: Draft, other: Draft, scene: Scene) -> bool:
    """Whether a card is sent by the same verb as a gift: "sent a basket and a card"; a letter is a message."""
    verbs = {clause.verb_span for clause in draft.clauses if clause.noun in scene.words.group("cards")}
    return (
        draft.kind == "message" and other.kind == "gift" and any(c.verb_span in verbs for c in other.clauses)
    )
