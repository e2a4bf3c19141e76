"""Through whose hands it went: what later clauses tell of an exchange, and whom its envoy met."""

import re
from collections.abc import Sequence

from communique.exchanges.draft import Draft
from communique.exchanges.first_person import in_first_person
from communique.exchanges.purposes.sender import asks_to_accept
from communique.exchanges.scene import Scene, actors_of
from communique.exchanges.talked_of import is_thanked_for
from communique.records import Clause

#: A noun that was told of: "the floral basket", "its message", "the letter and gift".
_DEFINITE = (
    r"\b(?:the|its|his|her|their|this|these)\s+(?!following\b)"
    r"(?:(?:(?!an?\b)[\w-]+\s+){1,2}and\s+)?(?:[\w-]+\s+){0,3}?(?:%s)s?\b"
)


def attach(drafts: Sequence[Draft], scene: Scene) -> None:
    """Give to exchanges what later clauses tell of them: who handed it over, for whom the sender speaks."""
    for draft in drafts:
        for clause in scene.clauses:
            if clause not in draft.clauses:
                _attach_handing(draft, clause, scene)
                _attach_taking(draft, clause, scene)
            _attach_behalf(draft, clause, _latest(drafts, clause), scene)
            _attach_owners(draft, clause, scene)


def _latest(drafts: Sequence[Draft], clause: Clause) -> Draft | None:
    """Return the message that was told last up to a clause, in whose words it may stand."""
    told = [d for d in drafts if d.kind == "message" and d.clauses and d.clauses[0].id <= clause.id]
    return max(told, key=lambda draft: draft.clauses[0].id, default=None)


def _attach_handing(draft: Draft, clause: Clause, scene: Scene) -> None:
    """Take envoy and receiver from "The gift was handed to Z by Y" and "Y handed it to Z"."""
    if not tells_of_handing(clause, draft, scene):
        return
    if _is_done_in_it(clause, scene):
        draft.clauses.append(clause)
        return
    told = [clause, *(c for c in scene.clauses if c.parent == clause.id and c.relation == "argument")]
    by = next(
        (role for role in ("agent", "via", "source") if getattr(clause, role)), "via"
    )  # "handed over from Brown to"
    for name, role in (("conveyed_by", by), ("received_by", "recipient")):
        for part in told:  # "handed the letter over to Brown": the parser may hang "to Brown" on the letter
            actors, spans = scene.named(part, role)
            others = tuple(a for a in actors if a not in draft.taken() and scene.actors[a].kind != "state")
            draft.fill(name, others, spans, f"{clause.verb} of what came before")
        if not clause.agent or role == "recipient":
            _fill_from_words(draft, name, clause, scene)
    draft.clauses.append(clause)


def _is_done_in_it(clause: Clause, scene: Scene) -> bool:
    """Whether what is sent are words of the message told before: "In the message the party sent a warm salute"."""
    things = scene.words.group("message-things")
    return any(p.preposition == "in" and p.head in things for p in (*clause.adjuncts, *clause.where))


def _attach_taking(draft: Draft, clause: Clause, scene: Scene) -> None:
    """Take the receiver from "Z received the gift on his behalf", "Z took it on behalf of Y"."""
    later = clause.id > draft.clauses[0].id and draft.kind in {"message", "gift"} and all(draft.sides())
    if not later or clause.verb not in scene.words.group("taking") or clause.form != "finite":
        return
    things = "|".join(sorted(scene.words.group(f"{draft.kind}-things")))
    told = re.search(_DEFINITE % things, _what_is_handed(clause, scene), re.IGNORECASE) or any(
        phrase.head in {"it", "they", "them"} for phrase in clause.patient
    )
    on_behalf = actors_of(clause.on_behalf_of) & set(draft.actors.get("to", ()))
    if told and (on_behalf or _ON_HIS_BEHALF.search(clause.span.quote(scene.text))):
        actors, spans = scene.named(clause, "agent")
        others = tuple(actor for actor in actors if actor not in draft.taken())
        draft.fill(
            "received_by", others, spans, f"{clause.verb} of what came before, on the recipient's behalf"
        )
        draft.clauses.append(clause)


#: Who takes something in place of another.
_ON_HIS_BEHALF = re.compile(r"\bon (?:his|her|their) behalf\b")
#: The words before an envoy and a receiver, wherever the parser hangs them.
_BEFORE = {
    "conveyed_by": re.compile(r"\bby\s+(?:the\s+)?$"),
    "received_by": re.compile(r"\bto\s+(?:the\s+)?$"),
}


def _fill_from_words(draft: Draft, name: str, clause: Clause, scene: Scene) -> None:
    """Take who is named behind "by" or "to" within a clause that hands something over."""
    found = {
        actor: place
        for actor, place in scene.named_within(clause.span).items()
        if place.start > clause.verb_span.end
        and actor not in draft.taken()
        and _BEFORE[name].search(scene.text, clause.verb_span.end, place.start)
    }
    draft.fill(name, tuple(found)[:1], tuple(found.values())[:1], f"named beside {clause.verb!r}")


def tells_of_handing(clause: Clause, draft: Draft, scene: Scene) -> bool:
    """Whether a later clause tells how what was sent was handed over: "the gift", "it", "they"."""
    if draft.kind not in {"message", "gift"} or clause.id <= draft.clauses[0].id:
        return False
    if not all(draft.sides()) and not _is_from_somebody(draft):
        return False
    if (
        clause.verb not in scene.words.group("handing")
        or _is_asked(clause, scene)
        or is_thanked_for(clause, scene)
    ):
        return False
    if clause.sentence == draft.clauses[0].sentence:
        # "a basket presented to Brown in the name of the embassy was conveyed to": the verb of the same noun
        return _is_of_same_noun(clause, draft.clauses[0])
    if clause.verb == "send" and scene.text[clause.span.end : clause.span.end + 3].strip()[:1] in set(':"“'):
        return False  # "sent this message to Brown:" gives words of its own
    things = "|".join(sorted(scene.words.group(f"{draft.kind}-things")))
    if re.search(_DEFINITE % things, _what_is_handed(clause, scene), re.IGNORECASE):
        return True
    return any(phrase.head in {"it", "they", "them"} for phrase in clause.patient)


def _is_asked(clause: Clause, scene: Scene) -> bool:
    """Whether somebody is asked to hand something on: other words than those told of before."""
    above = scene.clauses[clause.parent] if clause.parent is not None else None
    return above is not None and clause.form == "infinitive" and above.verb in scene.words.group("asking")


def _is_of_same_noun(clause: Clause, first: Clause) -> bool:
    """Whether a main verb has for its subject what a participle beside the noun has told of."""
    same = clause.noun_span is not None and clause.noun_span == first.noun_span
    return same and first.form == "participle" and clause.form == "finite"


def _is_from_somebody(draft: Draft) -> bool:
    """Whether what was received is from somebody whose name is not understood: "a gift from the Lund weaving mill".

    So too a gift of which nobody says yet to whom it goes: "Wreaths came from the parties".
    """
    sourced = any(clause.source for clause in draft.clauses) and bool(draft.actors.get("to"))
    return sourced or (draft.kind == "gift" and bool(draft.actors.get("from")))


def take_giver(draft: Draft, clause: Clause, scene: Scene) -> None:
    """Take who hands over what was sent for the one who sent it, where that one's name is not understood."""
    if not draft.actors.get("from"):
        actors, spans = scene.named(clause, "agent")
        others = tuple(actor for actor in actors if actor not in draft.taken())
        draft.fill("from", others, spans, f"{clause.verb} what is from somebody not known by name")


#: For whom an envoy acts, between verb and thing: "conveyed[, on behalf of the officials,] the basket".
_FOR_WHOM = re.compile(
    r"^\s*,\s*(?:on behalf of|in the name of|on (?:his|her|their) behalf|upon [^,]*)\b[^,]*,\s*"
)


def _what_is_handed(clause: Clause, scene: Scene) -> str:
    """Return the words before the verb, within it ("handed the letter over"), and behind it to the one who gets it."""
    verb = clause.verb_span
    behind = _FOR_WHOM.sub(" ", scene.text[verb.end : clause.span.end])
    behind = re.split(r"\b(?:to|over|in|on)\b", behind, maxsplit=1)[0]
    return f"{scene.text[clause.span.start : verb.end]} {behind}"


def _attach_behalf(draft: Draft, clause: Clause, latest: Draft | None, scene: Scene) -> None:
    """Take those for whom the sender says to speak, wherever he says so."""
    if draft.kind not in {"message", "gift"} or not clause.on_behalf_of:
        return
    written = draft.kind == "gift" and in_first_person(clause)
    if (written or draft.rule == "asked-to-convey") and clause not in draft.clauses:
        return  # what he writes elsewhere is another message
    senders = set(draft.actors.get("from", ()))
    theirs = senders & (actors_of(clause.agent) | actors_of(clause.source))
    asks = draft.kind == "message" and draft is latest and asks_to_accept(clause, scene)
    if clause in draft.clauses or theirs or asks:
        actors, spans = scene.named(clause, "on_behalf_of")
        draft.fill(
            "on_behalf_of",
            tuple(a for a in actors if a not in draft.taken("on_behalf_of")),
            spans,
            "on behalf of",
        )


def _attach_owners(draft: Draft, clause: Clause, scene: Scene) -> None:
    """Take those whose sympathy or greetings one sends in the first person: "I send the condolences of the people"."""
    first = in_first_person(clause)
    if draft.kind != "message" or not first or clause not in (*draft.clauses, *draft.acts):
        return
    actors, spans = scene.named(clause, "source")
    own = tuple(
        a for a in actors if a not in draft.taken() and scene.actors[a].kind in {"people", "group", "body"}
    )
    draft.fill("on_behalf_of", own, spans, "whose words the sender gives")


def give_to_whom_he_met(draft: Draft, before: Sequence[Draft], scene: Scene) -> None:
    """Give what an envoy conveys, nobody says to whom, to those whom he meets: "At the talks he conveyed greetings"."""
    envoys = set(draft.actors.get("conveyed_by", ()))
    if draft.kind != "message" or not envoys or not draft.actors.get("from") or draft.actors.get("to"):
        return
    for meeting in reversed([one for one in before if one.kind == "meeting"]):
        met = other_side(meeting, envoys) or _side_from_elsewhere(meeting, draft, scene)
        hosts = tuple(sorted(set(met) - draft.taken()))
        draft.fill("to", hosts, tuple(meeting.words.get("kind", ())), "whom the envoy met in this report")


def _side_from_elsewhere(meeting: Draft, draft: Draft, scene: Scene) -> frozenset[str]:
    """Return the side of a meeting that is not of the senders' state, where the other is: the envoy is among those."""
    states = scene.states_of(draft.actors.get("from", ()))
    for mine, theirs in (meeting.sides(), meeting.sides()[::-1]):
        if states and scene.states_of(mine) == states and not states & scene.states_of(theirs):
            return theirs
    return frozenset()


def set_receivers(drafts: Sequence[Draft], scene: Scene) -> None:
    """Give to each message carried by an envoy the receiver whom the envoy met in the same report.

    The one met must be of the recipient's side: of the same state, as far as the text says.
    """
    meetings = [draft for draft in drafts if draft.kind == "meeting"]
    for draft in drafts:
        envoys = set(draft.actors.get("conveyed_by", ()))
        if not envoys or draft.actors.get("received_by") or draft.rule == "asked-to-convey":
            continue  # whom an envoy met who is asked to carry words on gives them to him
        for meeting in meetings:
            met = other_side(meeting, envoys)
            recipients = set(draft.actors.get("to", ()))
            senders = set(draft.actors.get("from", ()))
            if met and not met & (recipients | senders) and _one_side(met, recipients, scene):
                words = tuple(meeting.words.get("kind", ()))
                draft.fill("received_by", tuple(sorted(met)), words, "whom the envoy met in this report")


def other_side(meeting: Draft, envoys: set[str]) -> set[str]:
    """Return those whom some meet in a meeting, none where they are not in it."""
    one, other = meeting.sides()
    if envoys & one:
        return set(other)
    return set(one) if envoys & other else set()


def _one_side(met: set[str], recipients: set[str], scene: Scene) -> bool:
    known = {scene.actors[a].country for a in recipients} - {None}
    theirs = {scene.actors[a].country for a in met} - {None}
    return not known or not theirs or bool(known & theirs)
