"""An exchange on its way: the fields found so far, with the words and the rule of each."""

from dataclasses import dataclass, field

from communique.exchanges.headline_words import Cited
from communique.records import (
    Clause,
    Exchange,
    ExchangeKind,
    Occasion,
    Place,
    ReportedDate,
    Span,
    Status,
)

#: The fields that hold actors, and their names in the record.
ACTOR_FIELDS = {
    "from": "senders",
    "to": "recipients",
    "conveyed_by": "conveyed_by",
    "received_by": "received_by",
    "on_behalf_of": "on_behalf_of",
}


#: The rule of a message whose words stand in a series with those of others.
OF_SEVERAL = "words-of-several"
#: The rule of talks that are told only by what came after them.
AFTER_TALKS = "after-talks"
#: Why a side is who acts in the clause that talks or a message are only the setting of.
FROM_GOVERNOR = "agent of the clause it stands in"
#: Why a side is one of those whom one phrase names.
IN_ONE_PHRASE = "both sides in one phrase"


@dataclass
class Draft:
    """What is known so far of one exchange: the clauses that name it, and the acts done within it.

    Where only the ``headline`` names it, its clause is the first of the report, which says no more of it. A
    ``homeward`` visit is told by its end: the visitor goes home.
    """

    kind: ExchangeKind
    rule: str
    clauses: list[Clause]
    status: Status = "held"
    speech_act: bool = False
    headline: bool = False
    homeward: bool = False
    acts: list[Clause] = field(default_factory=list)
    actors: dict[str, tuple[str, ...]] = field(default_factory=dict)
    purposes: set[str] = field(default_factory=set)
    occasion: Occasion | None = None
    date: ReportedDate | None = None
    place: Place | None = None
    why: dict[str, str] = field(default_factory=dict)
    words: dict[str, set[Span]] = field(default_factory=dict)
    in_title: dict[str, set[Span]] = field(default_factory=dict)

    def fill(self, name: str, actors: tuple[str, ...], spans: tuple[Span, ...], why: str) -> None:
        """Give a field its actors, where it has none yet."""
        if actors and not self.actors.get(name):
            self.actors[name] = tuple(dict.fromkeys(actors))
            self.note(name, spans, why)

    def refill(self, name: str, actors: tuple[str, ...], spans: tuple[Span, ...], why: str) -> None:
        """Give a field other actors in place of those it has, where there are any."""
        if actors:
            self.actors.pop(name, None)
            self.why.pop(name, None)
            self.fill(name, actors, spans, why)

    def note(self, name: str, spans: tuple[Span, ...], why: str) -> None:
        """Keep the words and the rule that a field rests on."""
        self.why.setdefault(name, why)
        self.words.setdefault(name, set()).update(spans)

    def cite(self, name: str, words: Cited, why: str) -> None:
        """Keep the words, of the text or of the source's headline, and the rule that a field rests on."""
        self.note(name, words.spans, why)
        if words.in_title is not None:
            self.in_title.setdefault(name, set()).add(words.in_title)

    def add_purpose(self, purpose: str, span: Span | None, why: str) -> None:
        """Add a purpose with its words; none where only the source's headline has them."""
        self.purposes.add(purpose)
        self.words.setdefault("purpose", set()).update({span} if span else ())
        told = self.why.get("purpose")
        self.why["purpose"] = why if told is None else told if why in told.split("; ") else f"{told}; {why}"

    def between(self, one: tuple[str, ...], other: tuple[str, ...]) -> "Draft":
        """Return a draft of the same clauses between other sides."""
        draft = Draft(self.kind, self.rule, list(self.clauses), self.status, speech_act=self.speech_act)
        draft.actors, draft.why = {"from": one, "to": other}, dict(self.why)
        draft.words = {name: set(spans) for name, spans in self.words.items()}
        draft.in_title = {name: set(spans) for name, spans in self.in_title.items()}
        draft.purposes = set(self.purposes)
        return draft

    def taken(self, name: str = "") -> set[str]:
        """Return the actors of all fields but one: nobody is on two sides."""
        return {actor for other, ids in self.actors.items() if other != name for actor in ids}

    def sides(self) -> tuple[frozenset[str], frozenset[str]]:
        """Return the actors on either side."""
        return frozenset(self.actors.get("from", ())), frozenset(self.actors.get("to", ()))

    def finished(self, number: int) -> Exchange:
        """Return the record."""
        evidence = {clause.span for clause in (*self.clauses, *self.acts)}
        return Exchange(
            id=f"x{number}",
            kind=self.kind,
            status=self.status,
            **{ACTOR_FIELDS[name]: actors for name, actors in self.actors.items()},  # type: ignore[arg-type]
            purpose=tuple(sorted(self.purposes)),
            occasion=self.occasion,
            date=self.date,
            place=self.place,
            evidence=tuple(sorted(evidence)),
            why=dict(sorted(self.why.items())),
            fields={name: tuple(sorted(spans)) for name, spans in sorted(self.words.items()) if spans},
            in_title={name: tuple(sorted(spans)) for name, spans in sorted(self.in_title.items())},
        )
