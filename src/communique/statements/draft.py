"""A statement on its way: what is known so far, with the words and the rule of each field."""

from dataclasses import dataclass, field

from communique.records import Clause, Modality, Quotation, Span, Stance, Statement


@dataclass
class Draft:
    """What is known so far of one statement.

    Attributes:
        content: What is said.
        act: The speech act.
        clause: The clause of its cue; ``None`` in running text.
        place: Where it stands for those that look back: the cue, else the content.
        embedded: Whether it is told within what another statement says.
    """

    content: tuple[Span, ...]
    act: str
    clause: Clause | None = None
    cue: Span | None = None
    source: Span | None = None
    speakers: tuple[str, ...] = ()
    addressees: tuple[str, ...] = ()
    on_behalf_of: tuple[str, ...] = ()
    exchange: str | None = None
    quotation: Quotation = "indirect"
    topics: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    strength: int = 2
    stance: Stance | None = None
    toward: tuple[str, ...] = ()
    paragraph: int = 0
    embedded: bool = False
    together: bool = False
    why: dict[str, str] = field(default_factory=dict)

    @property
    def place(self) -> int:
        """Where the statement begins."""
        return min(span.start for span in (*self.content, *([self.cue] if self.cue else [])))

    @property
    def whole(self) -> Span:
        """The stretch from the first to the last of its words."""
        spans = [*self.content, *([self.cue] if self.cue else [])]
        return Span(min(s.start for s in spans), max(s.end for s in spans))

    def finished(self, number: int) -> Statement:
        """Return the record."""
        modality: Modality = self.clause.modality if self.clause is not None else "fact"
        evidence = {*self.content, *(span for span in (self.cue, self.source) if span is not None)}
        return Statement(
            id=f"s{number}",
            speakers=self.speakers,
            addressees=self.addressees,
            on_behalf_of=self.on_behalf_of,
            exchange=self.exchange,
            cue=self.cue,
            source=self.source,
            content=self.content,
            quotation=self.quotation,
            act=self.act,
            strength=self.strength,
            topics=self.topics,
            about=self.about,
            stance=self.stance,
            toward=self.toward,
            negated=self.clause is not None and self.clause.negated,
            modality=modality,
            evidence=tuple(sorted(evidence)),
            why=dict(sorted(self.why.items())),
        )
