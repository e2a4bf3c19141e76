"""Clauses → the exchanges of a report."""

from collections.abc import Iterator, Sequence
from typing import cast

import msgspec

from communique.exchanges.assemble import absorb, join
from communique.exchanges.confidence import probability, signs
from communique.exchanges.dates import Anchor
from communique.exchanges.day.find import set_date
from communique.exchanges.documents import is_in_document
from communique.exchanges.draft import Draft
from communique.exchanges.headline.channel import settle_channel
from communique.exchanges.headline.find import add_purposes, headline_draft, joint_beside
from communique.exchanges.kinds import kind_of
from communique.exchanges.occasion.find import set_occasion
from communique.exchanges.occasion.form import form_of
from communique.exchanges.opening import inverted
from communique.exchanges.place.find import set_place
from communique.exchanges.purposes.ceremony import add_ceremony
from communique.exchanges.purposes.find import set_purposes
from communique.exchanges.purposes.losses import settle_sympathy
from communique.exchanges.purposes.sender import asks_to_accept
from communique.exchanges.recalled import is_looked_back_on
from communique.exchanges.scene import Scene
from communique.exchanges.settings import date_statement, share_days, share_plans, share_settings
from communique.exchanges.sides.answered import to_whose_letter
from communique.exchanges.sides.arranged import arrange
from communique.exchanges.sides.credentials import settle_credentials
from communique.exchanges.sides.dialogues import give_to_states
from communique.exchanges.sides.find import fill_parties
from communique.exchanges.sides.hands import (
    attach,
    give_to_whom_he_met,
    set_receivers,
    take_giver,
    tells_of_handing,
)
from communique.exchanges.sides.monuments import take_honoured
from communique.exchanges.sides.participants import add_participants
from communique.exchanges.sides.spoken_for import attach_authorised, attach_spoken_for
from communique.exchanges.sides.states import is_between_states
from communique.exchanges.similar import share_with_similar
from communique.exchanges.status import is_bygone, status_of
from communique.exchanges.tellings.accepted import accepted_visit
from communique.exchanges.tellings.apart import handed_apart, held_apart, without_sums
from communique.exchanges.tellings.asked import asked_to_convey, settle_who_asks, without_orders
from communique.exchanges.tellings.attended import attended
from communique.exchanges.tellings.going_on import going_on
from communique.exchanges.tellings.in_full import given_in_full
from communique.exchanges.tellings.journeys import talks_ahead
from communique.exchanges.tellings.later_talks import whose_day
from communique.exchanges.tellings.letters import lettered
from communique.exchanges.tellings.listed import listed
from communique.exchanges.tellings.passed_on import passed_on
from communique.exchanges.tellings.roll_call import date_roll_call, roll_call
from communique.exchanges.tellings.underway import visit_under_way
from communique.exchanges.tellings.visits import (
    add_hosts_of_towns,
    met_on_visit,
    set_hosts,
    share_days_with_guests,
    share_months,
    share_places,
    take_visitor,
)
from communique.exchanges.tellings.welcomed import WELCOMED, is_said_to_guest, welcomed
from communique.exchanges.told import is_previewed, is_told
from communique.exchanges.words import ExchangeWords, KindRule
from communique.records import Actor, Clause, Exchange, ExchangeKind, Report


def find_exchanges(
    report: Report, clauses: Sequence[Clause], actors: Sequence[Actor], words: ExchangeWords
) -> tuple[Exchange, ...]:
    """Find the exchanges that a report tells of.

    Args:
        report: The report.
        clauses: Its clauses, in order.
        actors: Its actors.
        words: The word lists.

    Returns:
        The exchanges, in the order of the clauses that name them.
    """
    scene = Scene(report, clauses, {actor.id: actor for actor in actors}, words, Anchor.of(report))
    told = _drafts(scene)
    drafts = settle_credentials(join(told, scene), scene)
    drafts = without_sums(drafts, scene)
    arrange(drafts)
    drafts += listed(told, scene)
    drafts += given_in_full(drafts, scene)
    settle_channel(drafts, scene)
    announced = headline_draft(scene, [draft for draft in drafts if is_between_states(draft, scene)])
    drafts[:0] = [*joint_beside(announced, drafts, scene), *([announced] if announced is not None else [])]
    drafts += _adopted(drafts, scene)
    drafts = attended(drafts, scene)
    drafts += welcomed(drafts, scene)
    drafts += going_on(drafts, scene)
    drafts += roll_call(drafts, scene)
    drafts = without_orders(drafts)
    drafts = lettered(_between_states(absorb(drafts, scene), announced, scene), scene)
    attach(drafts, scene)
    attach_spoken_for(drafts, scene)
    attach_authorised(drafts, scene)
    drafts = handed_apart(drafts, scene)
    for before, draft in zip([None, *drafts], drafts, strict=False):
        _complete(draft, scene, before, _stretch(draft, drafts, scene), _told_apart(draft, drafts))
    add_purposes(drafts, scene)
    drafts = [draft for draft in drafts if not is_bygone(draft, scene)]
    set_hosts(drafts, scene)
    add_hosts_of_towns(drafts, scene)
    share_places(drafts)
    share_months(drafts, scene)
    share_days(drafts, scene)
    share_days_with_guests(drafts)
    date_roll_call(drafts, scene)
    date_statement(drafts, scene)
    share_with_similar(drafts, scene)
    share_plans(drafts)
    set_receivers(drafts, scene)
    share_settings(drafts)
    drafts += passed_on(drafts, scene)
    found = (_with_form(draft.finished(number), scene) for number, draft in enumerate(drafts, 1))
    return tuple(_rated(exchange, scene) for exchange in found)


def _between_states(drafts: Sequence[Draft], announced: Draft | None, scene: Scene) -> list[Draft]:
    """Return the exchanges of two states; what the headline announces is one."""
    sure = [
        draft
        for draft in drafts
        if draft is announced or draft.rule == WELCOMED or is_between_states(draft, scene)
    ]
    return [
        draft for draft in drafts if any(draft is one for one in sure) or met_on_visit(draft, sure, scene)
    ]


def _with_form(exchange: Exchange, scene: Scene) -> Exchange:
    """Return an exchange with the normal form of its occasion, which its sides are part of."""
    if exchange.occasion is None:
        return exchange
    form = form_of(exchange, scene.text, scene.actors, scene.words, scene.report.title or "")
    occasion = msgspec.structs.replace(exchange.occasion, form=form)
    return msgspec.structs.replace(exchange, occasion=occasion)


def _adopted(drafts: Sequence[Draft], scene: Scene) -> Iterator[Draft]:
    """Yield the joint statement that "was adopted", nobody says by whom: it is that of the two who met."""
    met = [draft for draft in drafts if draft.kind in {"meeting", "call", "visit"} and all(draft.sides())]
    if not met or any(draft.kind == "joint_statement" for draft in drafts):
        return
    for clause in scene.clauses:
        found = kind_of(clause, scene.words, scene.text) if is_told(clause, scene) else None
        agentless = not any(phrase.actors for phrase in (*clause.agent, *clause.companion))
        if found and found[1].kind == "joint_statement" and agentless and not scene.is_spoken(clause):
            draft = Draft("joint_statement", found[0], [clause])
            draft.fill(
                "from", tuple(sorted(met[0].taken())), (clause.predicate,), f"the sides of the {met[0].kind}"
            )
            draft.note("kind", (clause.predicate,), found[0])
            yield draft
            return


def _rated(exchange: Exchange, scene: Scene) -> Exchange:
    """Return an exchange with how sure its reading is."""
    found = signs(exchange, scene.actors, scene.text, scene.start)
    return msgspec.structs.replace(exchange, confidence=probability(found))


def _stretch(draft: Draft, drafts: Sequence[Draft], scene: Scene) -> Sequence[Clause]:
    """Return the clauses from the one that names an exchange to the one that names the next."""
    starts = sorted({one.clauses[0].id for one in drafts if one.clauses})
    first = draft.clauses[0].id if draft.clauses else 0
    return scene.clauses[first : next((at for at in starts if at > first), len(scene.clauses))]


def _told_apart(draft: Draft, drafts: Sequence[Draft]) -> frozenset[int]:
    """Return the ids of the clauses that tell of the other exchanges."""
    return frozenset(clause.id for other in drafts if other is not draft for clause in other.clauses)


def _complete(
    draft: Draft, scene: Scene, before: Draft | None, stretch: Sequence[Clause], apart: frozenset[int]
) -> None:
    """Fill what the clauses say of an exchange beside its parties."""
    given = draft.status  # by the rule: "postponed", "announced the designation of"
    draft.status, _ = status_of(draft, given, scene)
    around = stretch if before is not None else (*scene.clauses[: stretch[0].id], *stretch) if stretch else ()
    set_date(draft, scene, before, around)
    draft.status, why = status_of(draft, given, scene)  # a day gone by makes a duty a fact
    draft.note("status", () if draft.headline else (draft.clauses[0].verb_span,), why)
    set_place(draft, scene, around)
    set_purposes(draft, scene, stretch, apart)
    set_occasion(draft, scene, stretch)
    settle_sympathy(draft, scene)
    add_ceremony(draft, scene)


def _drafts(scene: Scene) -> list[Draft]:
    """Return a draft for each clause that tells of an exchange, in the order of the text."""
    drafts: list[Draft] = []
    for clause in scene.clauses:
        if not scene.is_spoken(clause) or is_previewed(clause, scene):
            drafts.extend(_drafts_of(clause, drafts, scene))
    return drafts


def _drafts_of(clause: Clause, before: Sequence[Draft], scene: Scene) -> Iterator[Draft]:
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
    travellers = {actor for phrase in clause.agent for actor in phrase.actors}
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
