"""Clauses → the exchanges of a report."""

from collections.abc import Sequence

import msgspec

from communique.exchanges.absorb import absorb
from communique.exchanges.assemble import join
from communique.exchanges.confidence import probability, signs
from communique.exchanges.dates import Anchor
from communique.exchanges.day.find import set_date
from communique.exchanges.draft import Draft
from communique.exchanges.drafts import drafts_of
from communique.exchanges.headline.channel import settle_channel
from communique.exchanges.headline.find import add_purposes, headline_draft, joint_beside
from communique.exchanges.occasion.find import set_occasion
from communique.exchanges.occasion.form import form_of
from communique.exchanges.place.find import set_place
from communique.exchanges.purposes.ceremony import add_ceremony
from communique.exchanges.purposes.find import set_purposes
from communique.exchanges.purposes.losses import settle_sympathy
from communique.exchanges.scene import Scene
from communique.exchanges.settings import date_statement, date_talks, share_days, share_plans, share_settings
from communique.exchanges.sides.arranged import arrange
from communique.exchanges.sides.credentials import settle_credentials
from communique.exchanges.sides.hands import (
    attach,
    set_receivers,
)
from communique.exchanges.sides.spoken_for import attach_authorised, attach_spoken_for
from communique.exchanges.sides.states import is_between_states
from communique.exchanges.similar import share_with_similar
from communique.exchanges.status import is_bygone, status_of
from communique.exchanges.tellings.adopted import adopted
from communique.exchanges.tellings.after_talks import after_talks
from communique.exchanges.tellings.announced import announced
from communique.exchanges.tellings.apart import handed_apart, without_sums
from communique.exchanges.tellings.asked import without_orders
from communique.exchanges.tellings.attended import attended
from communique.exchanges.tellings.departing import without_departures
from communique.exchanges.tellings.errands import settle_errand
from communique.exchanges.tellings.going_on import going_on
from communique.exchanges.tellings.guest_abroad import ABROAD, speaks_abroad
from communique.exchanges.tellings.headed import headed
from communique.exchanges.tellings.in_full import given_in_full
from communique.exchanges.tellings.legs import legs
from communique.exchanges.tellings.letters import lettered
from communique.exchanges.tellings.listed import listed
from communique.exchanges.tellings.passed_on import passed_on
from communique.exchanges.tellings.roll_call import date_roll_call, roll_call
from communique.exchanges.tellings.visits import (
    add_hosts_of_towns,
    met_on_visit,
    set_hosts,
    share_days_with_guests,
    share_months,
    share_places,
)
from communique.exchanges.tellings.welcomed import WELCOMED, welcomed
from communique.exchanges.words import ExchangeWords
from communique.records import Actor, Clause, Exchange, Report


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
    told = drafts_of(scene)
    known = sorted([*announced(scene), *told], key=lambda draft: draft.clauses[0].id)
    drafts = settle_credentials(join(known, scene), scene)
    drafts = without_sums(drafts, scene)
    arrange(drafts)
    drafts += listed(told, scene)
    drafts += given_in_full(drafts, scene)
    settle_channel(drafts, scene)
    in_headline = headline_draft(scene, [draft for draft in drafts if is_between_states(draft, scene)])
    drafts[:0] = [
        *joint_beside(in_headline, drafts, scene),
        *([in_headline] if in_headline is not None else []),
    ]
    drafts += adopted(drafts, scene)
    drafts = attended(drafts, scene)
    drafts += welcomed(drafts, scene)
    drafts += speaks_abroad(drafts, scene)
    drafts += going_on(drafts, scene)
    drafts += after_talks(drafts, scene)
    drafts += roll_call(drafts, scene)
    drafts = without_orders(drafts)
    drafts = headed(lettered(_between_states(absorb(drafts, scene), in_headline, scene), scene), scene)
    attach(drafts, scene)
    attach_spoken_for(drafts, scene)
    attach_authorised(drafts, scene)
    drafts = handed_apart(drafts, scene)
    for before, draft in zip([None, *drafts], drafts, strict=False):
        _complete(draft, scene, before, _stretch(draft, drafts, scene), _told_apart(draft, drafts))
    add_purposes(drafts, scene)
    drafts = legs(drafts, scene)
    drafts = [draft for draft in drafts if not is_bygone(draft, scene)]
    set_hosts(drafts, scene)
    add_hosts_of_towns(drafts, scene)
    drafts = without_departures(drafts, scene)
    share_places(drafts)
    share_months(drafts, scene)
    share_days(drafts, scene)
    share_days_with_guests(drafts)
    date_roll_call(drafts, scene)
    date_statement(drafts, scene)
    date_talks(drafts)
    share_with_similar(drafts, scene)
    share_plans(drafts)
    set_receivers(drafts, scene)
    share_settings(drafts)
    drafts += passed_on(drafts, scene)
    found = (_with_form(draft.finished(number), scene) for number, draft in enumerate(drafts, 1))
    return tuple(_rated(exchange, scene) for exchange in found)


def _between_states(drafts: Sequence[Draft], in_headline: Draft | None, scene: Scene) -> list[Draft]:
    """Return the exchanges of two states; what the headline announces is one."""
    sure = [
        draft
        for draft in drafts
        if draft is in_headline or draft.rule in {WELCOMED, ABROAD} or is_between_states(draft, scene)
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


def _rated(exchange: Exchange, scene: Scene) -> Exchange:
    """Return an exchange with how sure its reading is."""
    found = signs(exchange, scene.actors, scene.text, scene.start)
    return msgspec.structs.replace(exchange, confidence=probability(found))


def _stretch(draft: Draft, drafts: Sequence[Draft], scene: Scene) -> Sequence[Clause]:
    """Return the clauses from the one that names an exchange to the one that names the next.

    A visit to come that two talk of is one of their matters, behind which their talks go on.
    """
    starts = sorted({one.clauses[0].id for one in drafts if one.clauses and one.rule != "forthcoming-visit"})
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
    settle_errand(draft, before)
