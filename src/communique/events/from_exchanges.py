"""Exchanges and statements → drafts of events: the envoy is no source, the leader is."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import msgspec

from communique.events.actor_codes import UNKNOWN
from communique.events.draft import Draft
from communique.events.parties import Party
from communique.events.scene import Scene
from communique.lexicons.load import HOME
from communique.lexicons.overlay import read_rows
from communique.records import Exchange, Span, Statement

#: Kinds in which both sides take part alike.
_MUTUAL = frozenset({"call", "meeting", "joint_statement"})


class ExchangeAct(msgspec.Struct, frozen=True):
    """The act that an exchange of a kind and purpose is; without a purpose, for all others of the kind."""

    kind: str
    act: str
    purpose: str = ""


class SpeechActCode(msgspec.Struct, frozen=True):
    """The act that a statement of a speech act is."""

    act: str
    codes: str


@dataclass(frozen=True)
class ExchangeActs:
    """Which acts exchanges and statements are: by kind and purpose, in the order of the table; by speech act."""

    exchanges: Sequence[ExchangeAct]
    statements: Mapping[str, str]

    def act_of(self, exchange: Exchange) -> tuple[str, str]:
        """Return the act of an exchange, and the purpose that made it so, "" where its kind did."""
        for row in self.exchanges:
            if row.kind == exchange.kind and (not row.purpose or row.purpose in exchange.purpose):
                return row.act, row.purpose
        return "consult", ""


def load_exchange_acts(folders: Sequence[Path] = (HOME,)) -> ExchangeActs:
    """Load the tables.

    Raises:
        LexiconError: With file and line, where a row does not fit.
    """
    rows = read_rows(folders, "codebooks/exchanges.csv", ExchangeAct, ["kind", "purpose"])
    acts = read_rows(folders, "codebooks/speech_acts.csv", SpeechActCode, ["act"])
    return ExchangeActs(rows, {row.act: row.codes for row in acts})


def drafts_of_exchanges(
    scene: Scene, exchanges: Iterable[Exchange], acts: ExchangeActs, *, future_as_done: bool = False
) -> Iterator[Draft]:
    """Yield the event that each exchange is, from those who sent it to those whom it was for."""
    for exchange in exchanges:
        sides = _sides(exchange)
        if sides is None:
            continue
        act, purpose = acts.act_of(exchange)
        stance = "intend" if exchange.status == "planned" and not future_as_done else None
        if exchange.status == "cancelled":
            act = "cancel-meeting"
        draft = Draft(
            act=act,
            stance=stance,
            source=_parties(sides[0], scene),
            target=_parties(sides[1], scene),
            spans=exchange.fields.get("kind") or exchange.evidence[:1],
            why={
                "act": f"{exchange.kind} {purpose}".strip() + f" of exchange {exchange.id}",
                "source": f"from of {exchange.id}",
                "target": f"to of {exchange.id}",
            },
            mutual=exchange.kind in _MUTUAL and stance is None and exchange.status != "cancelled",
            date=exchange.date,
            place=exchange.place,
            from_id=exchange.id,
        )
        yield draft
        if draft.mutual and not any(_APART.search(span.quote(scene.text)) for span in exchange.evidence):
            yield from _among_themselves(draft)


#: Words for several calls or meetings that are told as one.
_APART = re.compile(r"\b(?:separate|separately|respectively|each|calls|meetings)\b", re.IGNORECASE)


def _among_themselves(draft: Draft) -> Iterator[Draft]:
    """Yield what those of different states on one side of a call or meeting of three and more do with each other."""
    for side in (draft.source, draft.target):
        for number, one in enumerate(side):
            others = tuple(other for other in side[number + 1 :] if other.code[:3] != one.code[:3])
            known = tuple(other for other in others if not other.code.startswith(UNKNOWN))
            if known and not one.code.startswith(UNKNOWN):
                yield replace(draft, source=(one,), target=known)


def _sides(exchange: Exchange) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    """Return both sides; those of a joint statement are all among its senders, those of a visit go together."""
    senders, others = exchange.senders, exchange.recipients
    if not others and len(senders) > 1 and exchange.kind in _MUTUAL:
        senders, others = senders[:1], senders[1:]
    return (senders, others) if senders and others else None


def drafts_of_statements(
    scene: Scene, statements: Iterable[Statement], exchanges: Sequence[Exchange], acts: ExchangeActs
) -> Iterator[Draft]:
    """Yield the events that statements are whose speech act is one towards somebody."""
    known = {exchange.id: exchange for exchange in exchanges}
    for one in statements:
        act = acts.statements.get(one.act)
        if act is None or one.negated or one.cue is None or not one.speakers:
            continue
        others = one.addressees or _other_side(one, known.get(one.exchange or ""))
        if not others or set(others) & set(one.speakers):
            continue
        yield Draft(
            act=act,
            stance=None,
            source=_parties(one.speakers, scene),
            target=_parties(others, scene),
            spans=(one.cue,),
            why={
                "act": f"speech act {one.act!r} of statement {one.id}",
                "source": f"speakers of {one.id}",
                "target": f"addressees of {one.id}" if one.addressees else f"other side of {one.exchange}",
            },
            from_id=one.id,
        )


def _other_side(one: Statement, exchange: Exchange | None) -> tuple[str, ...]:
    """Return to whom a statement in an exchange is made."""
    if exchange is None:
        return ()
    if set(one.speakers) <= {*exchange.senders, *exchange.conveyed_by}:
        return exchange.recipients
    return exchange.senders if set(one.speakers) <= {*exchange.recipients, *exchange.received_by} else ()


def _parties(ids: Iterable[str], scene: Scene) -> tuple[Party, ...]:
    return tuple(_party(one, scene) for one in ids if one in scene.actors)


def _party(actor: str, scene: Scene) -> Party:
    who = scene.actors[actor]
    span = who.mentions[0] if who.mentions else Span(0, 0)
    codes = [one.code for one in scene.named if one.actor == actor]
    return Party(actor, max(codes, key=len) if codes else scene.code_of(who, who.name), span)
