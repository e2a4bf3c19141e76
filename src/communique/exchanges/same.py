"""Whether two drafts tell of one exchange."""

import re
from collections.abc import Iterable

from communique.exchanges.draft import Draft
from communique.exchanges.kinds import is_ahead
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


def is_same(one: Draft, other: Draft, scene: Scene) -> bool:
    """Whether two drafts are the same act, or of the same kind between the same sides."""
    if one.kind != other.kind:
        return _is_same_talk(one, other, scene)
    spans = {clause.noun_span for clause in one.clauses if clause.noun_span is not None}
    if any(clause.noun_span in spans for clause in other.clauses):
        return one.rule != other.rule or one.clauses != other.clauses
    (mine, yours), (his, hers) = one.sides(), other.sides()
    if one.rule == other.rule == "present-credentials" and _is_ceremony_for_many(one, scene):
        return bool((mine | yours) & (his | hers))
    if one.kind == "meeting" and _is_wider_format(one, other, scene):
        return lies_ahead(one, scene) == lies_ahead(other, scene)
    if one.kind in {"call", "meeting"}:
        return _meet(mine | yours, his | hers) and lies_ahead(one, scene) == lies_ahead(other, scene)
    if one.kind == "visit":
        if mine & his and _is_visit_invited_to(one, other):
            return True
        one_land = _lands(yours, scene) & _lands(hers, scene)
        if (goals := _goals(one, scene)) and (others := _goals(other, scene)) and not goals & others:
            return False
        return bool(mine & his) and (not yours or not hers or bool(yours & hers or one_land))
    comfort = comforts(one, scene) and comforts(other, scene)
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
    if {one.kind, other.kind} != {"call", "meeting"} or lies_ahead(one, scene) != lies_ahead(other, scene):
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


def comforts(draft: Draft, scene: Scene) -> bool:
    """Whether a draft is one of the words of comfort of a statement, which go to all whom it names."""
    return (
        (draft.speech_act or all(does_so_now(clause, scene) for clause in draft.clauses))
        and not draft.actors.get("conveyed_by")
        and _says_comfort(draft, scene)
    )


def _says_comfort(draft: Draft, scene: Scene) -> bool:
    """Whether the clauses of a draft have words of comfort."""
    said = {word for c in draft.clauses for word in (c.noun, c.verb, *(phrase.head for phrase in c.agent))}
    return bool(said & scene.words.group("comforting")) or "condolence" in draft.purposes


def does_so_now(clause: Clause, scene: Scene) -> bool:
    """Whether somebody does in the first person what he says: "My wife and I send our condolences"."""
    told = [phrase.span.quote(scene.text) for phrase in clause.agent]
    first = any(words.lower() in {"i", "we"} or words.endswith(" and I") for words in told)
    return first and clause.tense == "present" and clause.modality == "fact"


def lies_ahead(draft: Draft, scene: Scene) -> bool:
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
