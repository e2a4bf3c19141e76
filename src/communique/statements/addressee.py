"""To whom a statement is made, for whom, and in which exchange."""

from collections.abc import Iterable

from communique.records import Exchange
from communique.records.actor import ALIVE
from communique.statements.draft import Draft
from communique.statements.scene import Scene
from communique.statements.speaker import actors_of, begin


def place_in_exchange(draft: Draft, scene: Scene) -> None:
    """Find a statement's exchange, those it is addressed to, and those for whom the speaker speaks."""
    exchange = exchange_of(draft.speakers, draft.place, scene.exchanges)
    if exchange is not None:
        draft.exchange = exchange.id
        draft.why.setdefault("exchange", f"the speaker takes part in {exchange.id}")
    _set_addressees(draft, exchange, scene)
    if draft.clause is not None and draft.clause.on_behalf_of:
        behalf = actors_of(draft.clause.on_behalf_of)
        draft.on_behalf_of = tuple(a for a in behalf if a not in draft.speakers)
        if draft.on_behalf_of:
            draft.why["on_behalf_of"] = "on behalf of"


def exchange_of(speakers: Iterable[str], place: int, exchanges: Iterable[Exchange]) -> Exchange | None:
    """Return the exchange in which the speakers speak: the latest told of before, else the first after.

    A visit is where the others take place: what is said belongs to a meeting or call of the same two, if there is one.
    """
    ids = set(speakers)
    voiced = [x for x in exchanges if ids and ids <= _voices(x)]
    fitting = [x for x in voiced if x.kind != "visit"] or voiced
    before = [x for x in fitting if begin(x) <= place]
    return max(before, key=begin) if before else (fitting[0] if fitting else None)


def _voices(exchange: Exchange) -> set[str]:
    """Return those who speak in an exchange: the sender of a message, both sides of a meeting."""
    if exchange.kind in {"message", "gift"}:
        return set(exchange.senders)
    return {*exchange.senders, *exchange.recipients}


def _set_addressees(draft: Draft, exchange: Exchange | None, scene: Scene) -> None:
    spoken = _spoken_to(draft, scene)
    if exchange is not None and not any(scene.actors[a].kind in ALIVE for a in spoken):
        spoken = ()
    if spoken:
        draft.addressees, draft.why["addressees"] = spoken, "to whom the cue is done"
    elif exchange is not None:
        sides = (exchange.senders, exchange.recipients)
        other = next((b for a, b in (sides, sides[::-1]) if set(draft.speakers) <= set(a)), ())
        if other:
            draft.addressees, draft.why["addressees"] = other, f"the other side of {exchange.id}"


def _spoken_to(draft: Draft, scene: Scene) -> tuple[str, ...]:
    """Return the persons whom the cue itself names: "thanked Vega", "extended congratulations to Vega"."""
    if draft.clause is None or draft.together:
        return ()
    found = actors_of((*draft.clause.recipient, *draft.clause.patient))
    return tuple(a for a in found if a not in draft.speakers and scene.actors[a].kind != "state")
