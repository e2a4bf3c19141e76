"""Words that somebody is asked to carry on: "The king asked the ambassador to convey his greetings to Brown"."""

import re
from collections.abc import Sequence

from communique.exchanges.draft import Draft
from communique.exchanges.scene import Scene
from communique.exchanges.sides.hands import other_side
from communique.records import Clause, Span

#: Words by which the one who asks calls something his own.
_OWN = frozenset({"his", "her", "its", "their", "my", "our"})
_PRONOUNS = frozenset({"him", "her", "them", "he", "she", "they"})
#: What is somebody's own, with the words before it.
_OWNED = re.compile(
    r"(?:[’']s|s[’']|\b(?:his|her|its|their|my|our|the))\s+(?P<what>[\w-]+(?:\s+[\w-]+){0,3})"
)
#: What an envoy brings.
_CARRIED = frozenset({"message", "gift"})


def _from_another(draft: Draft, clause: Clause, scene: Scene) -> None:
    """Take whose words they are, where another asks: "asked the envoy to convey the message of President Brown"."""
    named = [phrase for phrase in clause.source if phrase.actors and phrase.head.lower() not in _OWN]
    owners = {a: phrase.head_span for phrase in named for a in phrase.actors} or _owners(clause, scene)
    draft.fill("from", tuple(owners), tuple(owners.values()), "whose words are conveyed")


def _owners(clause: Clause, scene: Scene) -> dict[str, Span]:
    """Return whose the words are that are conveyed: "to convey [President Berg]'s greetings and best wishes"."""
    return {
        actor: place
        for phrase in clause.patient
        for actor, place in scene.named_within(phrase.span).items()
        if place.start == phrase.span.start and scene.text[place.end : place.end + 2] in {"'s", "’s"}
    }


def asked_to_convey(clause: Clause, scene: Scene) -> Draft | None:
    """Return the message that a clause says somebody is asked to convey, or ``None``.

    The one who asks is its sender, the one who is asked its envoy, also where the passive leaves him out
    ("asked that his condolences be conveyed to the family").
    """
    if clause.parent is None:
        return None
    thing = clause.noun or next((phrase.head for phrase in clause.patient if not phrase.actors), None)
    above = scene.clauses[clause.parent]
    asked = above.verb in scene.words.group("asking") and clause.verb in scene.words.group("conveying")
    words = scene.words.group("words") | (scene.words.group("felt") if clause.noun is None else frozenset())
    thing = thing or (_owned(clause, words, scene) if asked else None)
    if not asked or thing not in words or above.modality != "fact":
        return None
    draft = Draft("message", "asked-to-convey", [clause, above])
    _from_another(draft, clause, scene)
    for name, where, role in (
        ("from", above, "agent"),
        ("to", clause, "recipient"),
        ("conveyed_by", clause, "agent"),
    ):
        actors, spans = scene.named(where, role)
        others = tuple(actor for actor in actors if actor not in draft.taken(name))
        draft.fill(name, others, spans, f"{role} of {where.verb!r} (asked to convey)")
    _to_whom_behind(draft, clause, scene)
    draft.note("kind", (above.verb_span, clause.predicate), "asked to convey")
    return draft


def _to_whom_behind(draft: Draft, clause: Clause, scene: Scene) -> None:
    """Take who is named right behind "to", where the parser ran the name together with what follows."""
    words = Span(clause.verb_span.end, clause.span.end)
    for actor, place in scene.named_within(words).items():
        if scene.text[clause.verb_span.end : place.start].split() == ["to"] and actor not in draft.taken():
            draft.fill("to", (actor,), (place,), "named behind 'to'")


def _owned(clause: Clause, words: frozenset[str], scene: Scene) -> str | None:
    """Return what is somebody's own behind to whom it goes: "to convey to President Brown [his personal regret]"."""
    behind = scene.text[clause.verb_span.end : clause.span.end]
    heads = (
        found.lower().removesuffix("s") for one in _OWNED.finditer(behind) for found in one["what"].split()
    )
    return next((head for head in heads if head in words), None)


def without_orders(drafts: Sequence[Draft]) -> list[Draft]:
    """Return the exchanges without the words to the envoy himself, told behind: "In his message to the ambassador"."""
    sent = [one for one in drafts if one.rule == "asked-to-convey"]
    return [draft for draft in drafts if not any(_is_order(draft, one) for one in sent)]


def _is_order(draft: Draft, sent: Draft) -> bool:
    envoys = set(sent.actors.get("conveyed_by", ()))
    behind = bool(draft.clauses) and draft.clauses[0].id > max(clause.id for clause in sent.clauses)
    return behind and draft.kind == "message" and bool(envoys & set(draft.actors.get("to", ())))


def settle_who_asks(draft: Draft, before: Sequence[Draft]) -> None:
    """Settle who asks whom in "He asked her to convey his greetings to Brown", by what was told before.

    The answer goes back to who wrote: the one who got his message asks the envoy. Else it is whom the sender meets.
    """
    if draft.rule != "asked-to-convey":
        return
    envoys, asking = (_pronouns(clause) for clause in draft.clauses)
    senders, recipients = set(draft.actors.get("from", ())), set(draft.actors.get("to", ()))
    answered = [
        one for one in before if one.kind in _CARRIED and recipients & set(one.actors.get("from", ()))
    ]
    got = tuple(answered[-1].actors.get("to", ())) if answered else ()
    if asking and envoys and got and not senders & set(got):
        draft.refill("conveyed_by", tuple(sorted(senders)), envoys, "who brought what is answered")
        draft.refill("from", got, asking, "who answers what was brought")
    if not recipients and any(phrase.head in _PRONOUNS for phrase in draft.clauses[0].recipient):
        _back_to_writer(draft, senders, before)
    met = [other_side(one, senders) - draft.taken() for one in before if one.kind == "meeting"]
    if envoys and met and not draft.actors.get("conveyed_by"):
        draft.fill("conveyed_by", tuple(sorted(met[-1])), envoys, "whom the sender meets")


def _back_to_writer(draft: Draft, senders: set[str], before: Sequence[Draft]) -> None:
    """Take for "him" the one whose message the sender got: "asked the ambassador to convey his greetings to him"."""
    for one in reversed(before):
        if one.kind in _CARRIED and senders & set(one.actors.get("to", ())):
            spans = tuple(phrase.head_span for phrase in draft.clauses[0].recipient)
            draft.fill("to", one.actors.get("from", ()), spans, "who wrote to the one who asks")
            return


def _pronouns(clause: Clause) -> tuple[Span, ...]:
    return tuple(phrase.head_span for phrase in clause.agent if phrase.head in _PRONOUNS)
