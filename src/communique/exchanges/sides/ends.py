"""The two ends of what is sent: who writes for whom, and to whom, where the clause itself leaves it open."""

import re

from communique.exchanges.draft import Draft
from communique.exchanges.scene import Scene
from communique.exchanges.words import Field, KindRule, PartyRole
from communique.records import Actor, Clause, Span
from communique.records.actor import ALIVE

_MANY = frozenset({"state", "people", "body", "group"})
#: The words before a side that hangs on another phrase than its role, by kind.
_ENDS: dict[str, tuple[tuple[Field, PartyRole, str], ...]] = {
    "message": (("from", "source", "from"), ("to", "recipient", "to")),
    "gift": (("from", "source", "from"), ("to", "recipient", "to")),
    "visit": (("from", "agent", "(?:of|by)"), ("to", "source", r"guests?\s+of")),
}


def ends_told_within(draft: Draft, clause: Clause, rule: KindRule, scene: Scene) -> None:
    """Take the sender behind a "from", or the recipient behind a "to", that hangs on another phrase of the clause.

    "A message of congratulation on his appointment from Brown" is from Brown, whatever the parser hangs that on, and
    "the visit to France of Brown" is Brown's.
    """
    for name, role, word in _ENDS[draft.kind]:
        guest = draft.kind == "visit" and name == "to"
        if draft.actors.get(name) or (role not in rule.parties.get(name, ()) and not guest):
            continue
        behind = re.compile(
            rf"(?<!invitation )(?<!thanks )(?<!due )\b{word}(?:,[^,]{{3,30}},)?\s+(?:(?:both|the|all)\s+)*$"
        )
        # "the visit to Kenya of Brown has had to be postponed": the infinitive goes without its subject
        stretch = clause.noun_span.joined(clause.span) if clause.noun_span is not None else clause.span
        named = scene.named_within(stretch)
        found = {
            actor: place
            for actor, place in named.items()
            if actor not in draft.taken()
            and not (draft.kind != "visit" and _is_of_who_acts(place, clause))
            and behind.search(scene.text, max(stretch.start, place.start - 48), place.start)
            and not (draft.kind == "visit" and _is_of_event(place.start, scene))
            and not (name == "to" and _owns_what_follows(actor, place, rule, scene))
        }
        draft.fill(name, tuple(found), tuple(found.values()), f"behind {word!r} in the clause")


def _owns_what_follows(actor: str, place: Span, rule: KindRule, scene: Scene) -> bool:
    """Whether a state is named only for what is its own: "its response to [Kenya]'s hopes"."""
    owns = scene.text.startswith(("'s ", "’s "), place.end)
    return owns and scene.actors[actor].kind not in rule.kinds.get("to", (scene.actors[actor].kind,))


def _is_of_who_acts(place: Span, clause: Clause) -> bool:
    """Whether a name is part of that of who acts: "an adviser to [the Ministry of Trade] sent a gift"."""
    before = (p for p in clause.agent if p.span.start < clause.verb_span.start)
    return any(phrase.span.holds(place) for phrase in before)


def _is_of_event(place: int, scene: Scene) -> bool:
    """Whether somebody is named for an event, and not as who comes: "over the demise of [Berg]"."""
    words = re.split(r"[,.;]\s", scene.text[max(0, place - 48) : place])[-1]
    last = max(scene.words.occasions.events_in(words), key=lambda event: event.end, default=None)
    return (
        last is not None
        and re.fullmatch(r"(?:\s+away)?\s+(?:of|by)\s+(?:the\s+)?", words[last.end :]) is not None
    )


def written_to(draft: Draft, clause: Clause, scene: Scene) -> None:
    """Take whom the parser makes say what he is written: "He has cabled [Brown] expressing his regret"."""
    if draft.rule != "cable" or draft.actors.get("to"):
        return
    for child in scene.clauses:
        behind = [p for p in child.agent if p.actors and p.span.start >= clause.verb_span.end]
        if child.parent == clause.id and child.form == "participle" and behind:
            found = tuple(a for p in behind for a in p.actors if a not in draft.taken())
            draft.fill("to", found, tuple(p.head_span for p in behind), f"behind {clause.verb!r}")
            return


def own_end(draft: Draft, clause: Clause, scene: Scene) -> None:
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


def speaks_for_his_own(draft: Draft, scene: Scene) -> None:
    """Take for the sender the officer who conveys what those at home feel, where he is no envoy.

    "The Prime Minister conveyed the sympathy of the people of Kenya", in a report of his own or of another.
    """
    carriers, senders = draft.actors.get("conveyed_by", ()), draft.actors.get("from", ())
    home = scene.home
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


def _governs(actor: Actor, scene: Scene) -> bool:
    """Whether somebody speaks for his state by his office: a president or a minister, no ambassador."""
    titles = " ".join(role.title.lower() for role in actor.roles) or actor.name.lower()
    return actor.kind in ALIVE and any(word in titles for word in scene.words.group("governing"))


def _who_writes(clause: Clause, scene: Scene) -> str | None:
    """Return the person at home who says "I" behind a message that "was sent", nobody says by whom: who signs it."""
    writers = (a for c in scene.clauses[clause.id + 1 :] for p in c.agent if p.head == "i" for a in p.actors)
    first = next(writers, None)
    if first is None or scene.actors[first].kind != "person" or clause.source:
        return None
    return first if scene.is_own(scene.actors[first]) else None
