"""What has been read so far of a report, for the words that come back to it.

Who acted, and who in main clauses; the two sides of the latest dealing; who wrote the message and to whom.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from communique.clauses.words import ReferenceWords
from communique.records import Clause, Phrase, Span
from communique.records.actor import ALIVE

#: How many clauses back a pronoun looks for an agent.
REACH = 40
#: How far back, in characters, somebody may be named for whom a pronoun stands though he did nothing.
NEAR = 250
_DEALING = frozenset({"person", "office", "body", "group"})
_TWO = 2
#: Verbs of writing behind which the words that are written may follow.
_WRITING = frozenset({"reply", "respond", "answer", "cable", "telegraph", "wire", "write"})
#: Pronouns for several.
THEY = frozenset({"they", "them", "their", "themselves", "both"})

Ids = tuple[str, ...]


@dataclass
class Memory:
    """What has been read so far.

    Attributes:
        words: The word lists.
        kinds: The kind of each actor.
        author: Who speaks in the first person outside quotations and messages.
        agents: Who acted, the latest last.
        told: Who a main clause was about, the latest last: whom a new sentence's "he" most likely is.
        sides: The two sides who last dealt with each other.
        writers, readers: Who wrote the latest message, and to whom.
        known: The actors of each place that stands for some.
        visitors: Who came to whom the report is about, the latest.
        unnamed: Whether the last main clause is of several who are not named ("Speakers said …"): who "they" then are.
        sexes: Who is a man, "m", or a woman, "f", where the report shows it.
    """

    words: ReferenceWords
    kinds: Mapping[str, str]
    author: str | None = None
    agents: list[Ids] = field(default_factory=list)
    told: list[Ids] = field(default_factory=list)
    sides: tuple[Ids, Ids] | None = None
    writers: Ids = ()
    readers: Ids = ()
    known: dict[Span, Ids] = field(default_factory=dict)
    visitors: Ids = ()
    unnamed: bool = False
    sexes: Mapping[str, str] = field(default_factory=dict)

    def recent(self) -> list[Ids]:
        """Return who a singular pronoun may stand for, the likeliest first."""
        return [*reversed(self.told[-REACH:]), *reversed(self.agents[-REACH:])]

    def people(self, ids: Ids, without: set[str]) -> list[str]:
        """Return those of some actors who are alive, but for some."""
        return [actor for actor in ids if self.kinds.get(actor) in ALIVE and actor not in without]

    def both_sides(self) -> Ids:
        """Return the actors of both sides, or none where nobody has dealt with anybody yet."""
        return tuple(dict.fromkeys((*self.sides[0], *self.sides[1]))) if self.sides else ()

    @property
    def is_of_land(self) -> bool:
        """Whether somebody last had to do with bare states alone: "Brown and Berg visited Kenya. They …"."""
        return self.sides is not None and all(self.kinds.get(actor) == "state" for actor in self.sides[1])

    def other_side(self, own: set[str]) -> Ids:
        """Return the side that some actors deal with."""
        for mine, theirs in (self.sides, self.sides[::-1]) if self.sides else ():
            if own & set(mine):
                return theirs
        return ()

    def add(self, clause: Clause, *, is_main: bool, gives_words: bool = True) -> None:
        """Remember what a clause tells.

        Args:
            clause: The clause, its phrases resolved.
            is_main: Whether the report itself tells it.
            gives_words: Whether the words of a message may follow it.
        """
        agents = ids_of(clause.agent)
        if agents:
            self.agents.append(agents)
        if gives_words and clause.verb in _WRITING and clause.noun is None and agents and is_main:
            self.readers = ids_of((*clause.recipient, *clause.patient)) or self.writers or self.readers
            self.writers = agents  # "He replied as follows:"
        elif gives_words or self.author not in agents:  # who tells that he got a letter speaks on himself
            self._add_message(clause, agents)
        if is_main:
            self.visitors = self._who_came(clause, agents) or self.visitors
        if is_main and clause.agent and clause.agent[0].head not in THEY:
            self.unnamed = not agents and clause.agent[0].head in self.words.many
        if is_main and agents:  # after "Kim received a message from Ri" it is Ri who speaks on
            written = clause.noun in self.words.written and clause.verb in self.words.receiving
            before = ids_of([p for p in clause.agent if p.span.start < clause.verb_span.start])
            self.told.append((self.writers if written else ()) or topic_of(clause) or before or agents)
        told = clause.form in {"finite", "nominal"} and (self.sides is None or is_main)
        if told or (
            clause.form == "participle" and clause.modality == "plan"
        ):  # "looks forward to meeting Brown"
            self._add_sides(clause, agents)

    def _add_message(self, clause: Clause, agents: Ids) -> None:
        """Remember whose words a message is, and whom it goes to."""
        if clause.noun in self.words.written:
            received = clause.verb in self.words.receiving
            self.writers = ids_of(clause.source) or (() if received else agents) or self.writers
            self.readers = ids_of(clause.recipient) or (agents if received else ()) or self.readers
        elif agents and _signs(clause):
            self.writers, self.readers = agents, ()

    def _who_came(self, clause: Clause, agents: Ids) -> Ids:
        """Return the visitors that a clause names: who visits, or whom somebody receives."""
        if {clause.verb, clause.noun} & self.words.visiting:
            return agents
        if clause.verb in self.words.hosting:
            return ids_of((*clause.patient, *clause.companion)) or agents
        return ()

    def _add_sides(self, clause: Clause, agents: Ids) -> None:
        others = ids_of(
            (*clause.companion, *clause.recipient, *clause.source, *clause.patient, *_called_on(clause))
        )
        if agents and others and self._may_deal(agents, others):
            self.sides = (agents, others)
        elif len(others) == _TWO and not agents and all(self.kinds.get(a) != "state" for a in others):
            self.sides = ((others[0],), (others[1],))
        elif len(agents) == _TWO and not others and all(self.kinds.get(a) in ALIVE for a in agents):
            self.sides = ((agents[0],), (agents[1],))

    def _may_deal(self, agents: Ids, others: Ids) -> bool:
        """Whether two sets of actors are two sides who deal with each other: no one in both, no bare state."""
        if set(agents) & set(others):
            return False
        return any(self.kinds.get(a) in _DEALING for a in others) or self.sides is None


def ids_of(phrases: Sequence[Phrase]) -> Ids:
    """Return the actors of phrases, each once."""
    return tuple(dict.fromkeys(actor for phrase in phrases for actor in phrase.actors))


def _signs(clause: Clause) -> bool:
    """Whether somebody writes down what follows: "made the following entry", "wrote in the book of condolence"."""
    entry = clause.verb in {"make", "leave"} and any(phrase.head == "entry" for phrase in clause.patient)
    within = (*clause.where, *clause.adjuncts)
    return entry or (
        clause.verb == "write" and any(p.preposition == "in" and p.head == "book" for p in within)
    )


def topic_of(clause: Clause) -> Ids:
    """Return whom a passive is about: in "Kim was accompanied by Ri" and "Kim was given a dinner by Ri" it is Kim."""
    if not any(phrase.preposition == "by" for phrase in clause.agent):
        return ()
    given = [phrase for phrase in clause.recipient if phrase.preposition is None]
    return ids_of(clause.patient) or ids_of(given)


def _called_on(clause: Clause) -> Sequence[Phrase]:
    """Return on whom somebody calls: "called on Kim", "called upon Kim"."""
    if clause.verb not in {"call", "wait"}:
        return ()
    return [phrase for phrase in (*clause.about, *clause.occasion) if phrase.preposition in {"on", "upon"}]
