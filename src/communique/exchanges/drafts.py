"""The drafts of a report: one for each clause that tells of an exchange, before they are joined."""

from collections.abc import Iterator, Sequence
from typing import cast

from communique.exchanges.documents import is_in_document
from communique.exchanges.draft import Draft
from communique.exchanges.kinds import kind_of
from communique.exchanges.opening import inverted
from communique.exchanges.purposes.sender import asks_to_accept
from communique.exchanges.recalled import is_looked_back_on
from communique.exchanges.scene import Scene, actors_of
from communique.exchanges.sides.answered import to_whose_letter
from communique.exchanges.sides.dialogues import give_to_states, talks_of_two
from communique.exchanges.sides.find import fill_parties
from communique.exchanges.sides.hands import (
    give_to_whom_he_met,
    take_giver,
    tells_of_handing,
)
from communique.exchanges.sides.monuments import take_honoured
from communique.exchanges.sides.participants import add_participants
from communique.exchanges.tellings.accepted import accepted_visit
from communique.exchanges.tellings.apart import held_apart
from communique.exchanges.tellings.asked import asked_to_convey, settle_who_asks
from communique.exchanges.tellings.journeys import talks_ahead
from communique.exchanges.tellings.later_talks import whose_day
from communique.exchanges.tellings.underway import visit_under_way
from communique.exchanges.tellings.visits import (
    take_visitor,
)
from communique.exchanges.tellings.welcomed import is_said_to_guest
from communique.exchanges.told import is_previewed, is_told
from communique.exchanges.words import KindRule
from communique.records import Clause, ExchangeKind


def drafts_of(scene: Scene) -> list[Draft]:
    """Return a draft for each clause that tells of an exchange, in the order of the text."""
    drafts: list[Draft] = []
    for clause in scene.clauses:
        if not scene.is_spoken(clause) or is_previewed(clause, scene):
            drafts.extend(_drafts_of_clause(clause, drafts, scene))
    return drafts


def _drafts_of_clause(clause: Clause, before: Sequence[Draft], scene: Scene) -> Iterator[Draft]:
    special = (
        asked_to_convey(clause, scene) or accepted_visit(clause, scene) or visit_under_way(clause, scene)
    )
    if special is not None:
        settle_who_asks(special, before)
        yield special
        return
    if ahead := talks_ahead(clause, scene):
        yield from ahead
        return
    handed = [draft for draft in before if tells_of_handing(clause, draft, scene)]
    for draft in handed:
        take_giver(draft, clause, scene)
        take_honoured(draft, clause, scene)
    answered = asks_to_accept(clause, scene) and any(draft.kind == "message" for draft in before)
    if handed or answered or not is_told(clause, scene) or is_said_to_guest(clause, scene):
        return
    found = kind_of(clause, scene.words, scene.text)
    again = [
        draft
        for draft in before
        if found and draft.kind == found[1].kind and draft.clauses[0].id == clause.parent
    ]
    if (
        again and clause.relation == "time" and not _of_others(clause, again[-1])
    ):  # "had a talk with Brown when the latter paid a courtesy call on him"
        again[-1].clauses.append(clause)
    elif (
        found is not None
        and not is_in_document(clause, found[1].kind, scene)
        and (not is_looked_back_on(clause, found[1].kind) or inverted(clause, scene.text) is not None)
    ):
        yield from _drafts_by_rule(clause, *found, before, scene)


def _of_others(clause: Clause, draft: Draft) -> bool:
    """Whether a clause tells of the journey of others: "Brown's delegation left here while Dupont's went back"."""
    travellers = actors_of(clause.agent)
    return draft.kind == "visit" and bool(travellers) and not travellers & draft.taken()


def _drafts_by_rule(
    clause: Clause, name: str, rule: KindRule, before: Sequence[Draft], scene: Scene
) -> Iterator[Draft]:
    draft = Draft(rule.kind, name, [clause], status=rule.status, speech_act=rule.speech_act)
    fill_parties(draft, clause, rule, scene)
    if rule.lead and clause.form == "nominal":
        whose_day(draft, clause, before, scene)
    add_participants(draft, scene)
    give_to_states(draft, clause, scene)
    talks_of_two(draft, clause, scene)
    draft.note("kind", (clause.predicate,), name)
    if rule.speech_act or _is_said_aloud(draft, clause):
        setting = _setting(clause, scene)
        draft.kind, draft.speech_act = setting or draft.kind, draft.speech_act and setting is None
    if rule.replies:
        _answer(draft, before)
    give_to_whom_he_met(draft, before, scene)
    take_visitor(draft, before)
    for purpose in rule.purpose:
        draft.add_purpose(purpose, clause.predicate, f"{purpose} by {name}")
    to_whose_letter(draft, clause, scene)
    for one in held_apart(draft, clause, scene):
        yield from _both_ways(one, rule)


def _is_said_aloud(draft: Draft, clause: Clause) -> bool:
    """Whether somebody's own words may be said in a talk: "offered his congratulations", not "sent them"."""
    sent = {"send", "write", "cable", "dispatch", "receive", "get", "hand", "deliver"}
    return draft.kind == "message" and clause.verb not in sent and not draft.actors.get("conveyed_by")


def _setting(clause: Clause, scene: Scene) -> ExchangeKind | None:
    """Return in what kind of dealing an act is done: "During the meeting, Brown congratulated Dupont"."""
    for other in scene.clauses:
        before = scene.text[max(0, other.span.start - 12) : other.span.start].lower().split()
        if other.parent == clause.id and other.form == "nominal" and {"during", "at"} & set(before[-2:]):
            kind = next(
                (k for k in ("meeting", "call") if other.noun in scene.words.group(f"{k}-settings")), None
            )
            if kind is not None:
                return cast("ExchangeKind", kind)
    return None


def _answer(draft: Draft, before: Sequence[Draft]) -> None:
    """Give a reply without a recipient the one whose message its sender got."""
    own = set(draft.actors.get("from", ()))
    got = (d for d in reversed(before) if d.kind == "message" and own & set(d.actors.get("to", ())))
    first = next(got, None)
    if first is not None:
        words = tuple(first.words.get("from", ()))
        draft.fill("to", first.actors.get("from", ()), words, "whose message it answers")


def _both_ways(draft: Draft, rule: KindRule) -> Iterator[Draft]:
    """Yield a draft, and its mirror where both sides do the same to each other."""
    yield draft
    if rule.reciprocal and draft.actors.get("to"):
        yield draft.between(draft.actors["to"], draft.actors["from"])
