"""Readings made from gold by hand, so that scorer and gate are tested without a model."""

from collections.abc import Sequence

from communique.records import (
    Actor,
    Exchange,
    MadeBy,
    Occasion,
    Place,
    Reading,
    ReportedDate,
    Span,
    Statement,
)
from score import ACTOR_FIELDS, GoldExchange, GoldReport, GoldStatement, Name

MADE_BY = MadeBy(version="0.1.0", model="none 0", model_digest="0", lexicons="0")


class Cast:
    """Gives each name of the gold an actor, and each stretch of words a place in a text."""

    def __init__(self) -> None:
        """Begin with nobody and an empty text."""
        self.actors: dict[str, Actor] = {}
        self.text = ""

    def ids(self, names: Sequence[Name]) -> tuple[str, ...]:
        """Return the ids of actors, made where they are new."""
        return tuple(self._actor(name).id for name in names)

    def span(self, words: str) -> Span:
        """Return where words stand, at the end of the text so far."""
        start = len(self.text)
        self.text += words + "\n"
        return Span(start, start + len(words))

    def _actor(self, name: Name) -> Actor:
        fullest, *aliases = [name] if isinstance(name, str) else name
        new = Actor(id=f"a{len(self.actors) + 1}", kind="person", name=fullest, aliases=tuple(aliases))
        return self.actors.setdefault(fullest, new)


def reading_of(gold: GoldReport) -> Reading:
    """Return a reading that says what the gold says."""
    cast = Cast()
    exchanges = tuple(_exchange(f"x{n}", told, cast) for n, told in enumerate(gold.exchanges, 1))
    statements = tuple(_statement(f"s{n}", said, cast) for n, said in enumerate(gold.statements or (), 1))
    return Reading(
        source=f"reports/{gold.id}.txt",
        id="0",
        title=None,
        title_span=None,
        publisher=None,
        published=None,
        url=None,
        language="en",
        dateline=None,
        text=cast.text,
        actors=tuple(cast.actors.values()),
        exchanges=exchanges,
        statements=statements,
        made_by=MADE_BY,
    )


def _exchange(id_: str, gold: GoldExchange, cast: Cast) -> Exchange:
    """Return an exchange of a reading that says what one of the gold says."""
    names = (gold.from_, gold.to, gold.conveyed_by, gold.received_by, gold.on_behalf_of)
    who = dict(zip(ACTOR_FIELDS, map(cast.ids, names), strict=True))
    return Exchange(
        id=id_,
        kind=gold.kind,
        status=gold.status,
        senders=who["from"],
        recipients=who["to"],
        conveyed_by=who["conveyed_by"],
        received_by=who["received_by"],
        on_behalf_of=who["on_behalf_of"],
        purpose=gold.purpose,
        occasion=Occasion(text=gold.occasion, span=cast.span(gold.occasion)) if gold.occasion else None,
        date=ReportedDate(value=gold.date, span=None, derived_from="by hand") if gold.date else None,
        place=Place(name=gold.place, country=None, span=cast.span(gold.place)) if gold.place else None,
    )


def _statement(id_: str, gold: GoldStatement, cast: Cast) -> Statement:
    """Return a statement of a reading that says what one of the gold says."""
    parts = (gold.content,) if isinstance(gold.content, str) else gold.content
    return Statement(
        id=id_, speakers=cast.ids(gold.speakers), content=tuple(cast.span(part) for part in parts)
    )
