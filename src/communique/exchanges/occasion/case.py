"""An occasion with all that its normal form is made from."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from communique.exchanges.blot import blotted
from communique.exchanges.words import ExchangeWords
from communique.records import Actor, Exchange, Span
from communique.records.actor import ALIVE

#: Whose something is, where no name says so.
WHOSE = re.compile(
    r"\b(his|her|its|their|your|my|our|the latter's|the country's|the (?:republic|country|nation|state))\b",
    re.IGNORECASE,
)
#: What brings in an office: "his election as President", "the title of Marshal".
AS = re.compile(r"\b(?:as|becoming|to the post of|to the office of|title of)\s+", re.IGNORECASE)
ARTICLE = re.compile(r"^(?:the|a|an|its|his|her|their|your|our|new)\s+", re.IGNORECASE)


@dataclass(frozen=True)
class Case:
    """An occasion and its surroundings.

    Attributes:
        exchange: The exchange; its sides are whom "his", "your" and "the two countries" mean.
        span: Where the occasion stands.
        text: The report.
        actors: Its actors by id.
        words: The word lists.
    """

    exchange: Exchange
    span: Span
    text: str
    actors: Mapping[str, Actor]
    words: ExchangeWords

    @cached_property
    def quote(self) -> str:
        """The words of the occasion, with straight apostrophes."""
        return self.span.quote(self.text).replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")

    @cached_property
    def named(self) -> list[tuple[Span, Actor]]:
        """The actors that it names, in its order, without those named within another's phrase, and no pronouns."""
        inside = sorted(
            (
                (span, actor)
                for actor in self.actors.values()
                for span in actor.mentions
                if self.span.holds(span)
            ),
            key=lambda pair: (pair[0].start, -pair[0].end, pair[1].id),
        )
        kept: list[tuple[Span, Actor]] = []
        for span, actor in inside:
            if not span.quote(self.text).islower() and (not kept or span.start >= kept[-1][0].end):
                kept.append((span, actor))
        return kept

    @cached_property
    def masked(self) -> str:
        """Its words with names blotted out: "the Founding Party" founds nothing."""
        return blotted(self.quote, self.span, (span for span, _ in self.named), "_")

    def alive(self, ids: Iterable[str]) -> list[Actor]:
        """Return the persons and offices among actors."""
        return [self.actors[id_] for id_ in ids if self.actors[id_].kind in ALIVE]

    def states(self, ids: Iterable[str]) -> list[str]:
        """Return the full names of the states that actors belong to, sorted."""
        codes = {self.actors[id_].country for id_ in ids} - {None}
        return sorted(self.full_name(code) for code in codes if code is not None)

    def states_before(self) -> Iterator[tuple[int, str]]:
        """Yield the states that its sentence names before it, each with its place."""
        for actor in self.actors.values():
            if actor.kind == "state":
                for span in actor.mentions:
                    between = self.text[span.end : self.span.start]
                    if span.end <= self.span.start and "." not in between and "\n" not in between:
                        yield span.end, self.name_of(actor)

    def name_of(self, actor: Actor) -> str:
        """Return the name that an actor has in every report: of a state and a known body that of the tables."""
        if actor.kind in {"state", "people"} and actor.country is not None:
            return self.full_name(actor.country)
        body = self.words.world.body(actor.name)
        return body.name if body is not None else actor.name

    def full_name(self, code: str) -> str:
        """Return the full name of a state."""
        country = self.words.world.country(code)
        return country.full_name if country is not None else code
