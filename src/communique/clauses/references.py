"""Whom a phrase without a name stands for: "he", "the two leaders", "his counterpart", "the ambassador".

The clauses are read in their order, with a memory (memory.py) of who spoke or acted last and of the two sides who last
dealt with each other. A phrase that nothing decides stays without an actor. After Hobbs (1978) in its order of search,
reduced to what clauses show: the governing clause's agent first, then those of the sentences before, the nearest first.
"""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

import msgspec

from communique.clauses.again import receives_again
from communique.clauses.fronted import with_agent_behind_day, with_own_agent
from communique.clauses.heads import HEAD_OF_SENT, head_of_sent
from communique.clauses.holders import Holders, holders_of
from communique.clauses.memory import NEAR, THEY, Ids, Memory, ids_of, topic_of
from communique.clauses.named_together import named_together
from communique.clauses.pronouns import inviters, misfits, sexes_of
from communique.clauses.words import ClauseWords
from communique.records import Actor, Clause, Phrase, Span

_I = frozenset({"i", "me", "my", "myself", "we", "us", "our", "ourselves"})
_YOU = frozenset({"you", "your", "yourself"})
_HE = frozenset({"he", "she", "him", "her", "his", "himself", "herself"})
#: A plural that says itself whose they are: "the leaders of churches", "the advisers to the leaders".
_OWNED = re.compile(
    r"^(?:the\s+)?(?:\w+\s+){1,3}(?:of\s+(?!the two|both|the\s+(?:countries|parties|sides|states))|to\s+the\s)",
    re.IGNORECASE,
)
#: Those of whom a body consists that was named before: "the members of the delegation".
_MEMBERS = re.compile(r"(?:the\s+)?members of (?:the|this) (\w+)", re.IGNORECASE)
_AND_I = re.compile(r"\band I\b")
_NAME_AND = re.compile(r"\s+and\s+$")
#: Where those who wrote a message go on: "In their message [they] wished …".
_IN_MESSAGE = re.compile(r"\bIn (?:the|their|this) (?:[a-z]+ )?(?:message|letter|telegram),? $")
_REFLEXIVE = frozenset({"himself", "herself", "themselves", "itself"})
#: How far behind a clause, in characters, a colon or a quotation mark may stand that goes with it.
_BEHIND = 4
#: "The" and a noun.
_TWO = 2
#: Roles in which a phrase may stand for an actor; the agent first, for "him" is another than who acts.
ROLES = ("agent", "patient", "recipient", "source", "via", "on_behalf_of", "companion", "about", "complement")


def resolve(
    clauses: Sequence[Clause],
    actors: Sequence[Actor],
    text: str,
    words: ClauseWords,
    author: str | None = None,
) -> tuple[tuple[Clause, ...], dict[str, tuple[Span, ...]]]:
    """Give an actor to each phrase that stands for one without naming it.

    Args:
        clauses: The clauses of a report, in order.
        actors: Its actors.
        text: The report.
        words: The word lists.
        author: Id of the actor who speaks in the first person outside quotations, if any.

    Returns:
        The clauses with their phrases resolved, and for each actor the places that stand for it.
    """
    memory = Memory(words.references, {actor.id: actor.kind for actor in actors}, author)
    memory.sexes = sexes_of(actors, text, words.references.women, words.references.men)
    ends = {place.end: (actor.id,) for actor in actors for place in actor.mentions}
    resolver = _Resolver(
        text, memory, holders_of(actors, words.references.sent), ends, head_of_sent(actors, text)
    )
    for clause in clauses:
        resolver.take(with_agent_behind_day(with_own_agent(clause, actors, text), actors, text))
    places: dict[str, set[Span]] = defaultdict(set)
    for span, ids in memory.known.items():
        for actor in ids:
            places[actor].add(span)
    return tuple(resolver.done), {actor: tuple(sorted(spans)) for actor, spans in sorted(places.items())}


#: Words in the plural that stand for persons alone, and not for their states or peoples.
_PEOPLE = frozenset(
    {
        "leader",
        "president",
        "minister",
        "premier",
        "chancellor",
        "monarch",
        "chairman",
        "ambassador",
        "diplomat",
    }
)


class _Resolver:
    """Resolves the clauses of one report, one after another."""

    def __init__(
        self, text: str, memory: Memory, titles: Holders, ends: Mapping[int, Ids], head: Ids
    ) -> None:
        self.text = text
        self.memory = memory
        self.titles = titles
        self.ends = ends
        self.head = head
        self.done: list[Clause] = []
        self.speaks_himself = False  # who speaks as "I" is no "he"

    def take(self, clause: Clause) -> None:
        """Resolve the next clause and remember it."""
        for role in ROLES:
            phrases = getattr(clause, role)
            if any(not phrase.actors or self._and_me(phrase) or phrase.head in _HE for phrase in phrases):
                named = tuple(self._named(phrase, role, clause) for phrase in phrases)
                clause = msgspec.structs.replace(clause, **{role: named})
        clause = self._disjoint(self._written_by(clause))
        self.done.append(clause)
        self.memory.add(clause, is_main=self._is_main(clause), gives_words=self._gives_words(clause))

    def _written_by(self, clause: Clause) -> Clause:
        """Let who wrote a message say what it says: "I have a letter from [Brown] regretting that he cannot come"."""
        above = (
            self.done[clause.parent] if clause.parent is not None and clause.parent < len(self.done) else None
        )
        if above is None or clause.form != "participle" or clause.relation not in {"manner", "relative"}:
            return clause
        words = self.memory.words
        got = above.noun in words.written and (above.verb in words.receiving or above.verb == "have")
        behind = above.noun_span is not None and above.noun_span.end <= clause.verb_span.start
        if not (
            got and behind and above.source and clause.agent and ids_of(clause.agent) == ids_of(above.agent)
        ):
            return clause
        return msgspec.structs.replace(clause, agent=above.source)

    def _gives_words(self, clause: Clause) -> bool:
        """Whether a clause may bring in the words of what it tells: "the following letter", a colon, a quote."""
        words = clause.span.quote(self.text)
        behind = self.text[clause.span.end : clause.span.end + _BEHIND].strip()[:1]
        return "follow" in words or any(mark in words + behind for mark in ':"“”')

    def _named(self, phrase: Phrase, role: str, clause: Clause) -> Phrase:
        known = self.memory.known
        if phrase.actors:
            me = self._speaker(clause) if self._and_me(phrase) else self._and_him(phrase, role, clause)
            return msgspec.structs.replace(phrase, actors=tuple(dict.fromkeys((*phrase.actors, *me))))
        found = known.get(phrase.head_span) or self._whom(phrase, role, clause)
        if found and phrase.head not in self.memory.words.written:  # a message is no mention of its writer
            known[phrase.head_span] = found
        return msgspec.structs.replace(phrase, actors=found) if found else phrase

    def _and_me(self, phrase: Phrase) -> bool:
        """Whether a phrase names somebody together with the one who speaks: "Anna and I"."""
        return bool(
            phrase.actors and _AND_I.search(self.text, phrase.span.start, phrase.span.end + len(" and I"))
        )

    def _and_him(self, phrase: Phrase, role: str, clause: Clause) -> Ids:
        """Return whom a pronoun stands for that others are named with: "congratulated [him] and Mrs Berg"."""
        alone = phrase.head_span.quote(self.text).lower() in {"he", "she", "him", "her"}
        behind = self.text[phrase.head_span.end :][:5] == " and "
        return self._person(phrase, role, clause) if phrase.head in _HE and alone and behind else ()

    def _named_with_me(self, phrase: Phrase) -> Ids:
        """Return who is named right before the one who speaks: "[Anna] and I"."""
        before = _NAME_AND.search(self.text, max(0, phrase.span.start - 8), phrase.span.start)
        return self.ends.get(before.start(), ()) if before is not None else ()

    def _whom(self, phrase: Phrase, role: str, clause: Clause) -> Ids:
        """Return those that a phrase stands for, or none."""
        memory, words = self.memory, phrase.span.quote(self.text)
        if phrase.head in memory.words.written:
            return memory.writers if role == "agent" and clause.noun != phrase.head else ()
        if phrase.head in _I or (
            phrase.head in memory.words.feelings and words.lower().startswith(("our ", "my "))
        ):
            return tuple(dict.fromkeys((*self._speaker(clause), *self._named_with_me(phrase))))
        if phrase.head in _YOU or (phrase.head in memory.words.styles and words.lower().startswith("your ")):
            return memory.readers
        styled = phrase.head in memory.words.styles and words.lower().startswith(("his ", "her "))
        if phrase.head in _HE or styled:
            return self._person(phrase, role, clause)
        if role == "companion" and words.lower() == "them" and self._talks_of_own(clause):
            return named_together(phrase, self.ends, self.memory.kinds, self.text)
        return () if role == "about" else self._described(phrase, words, clause)

    def _described(self, phrase: Phrase, words: str, clause: Clause) -> Ids:
        """Return those for whom a plural, a counterpart or a title alone stands."""
        if self.head and HEAD_OF_SENT.fullmatch(words):
            return self.head
        if phrase.head in THEY and self.memory.unnamed:
            return ()
        if phrase.head in THEY and _IN_MESSAGE.search(
            self.text, max(0, phrase.span.start - 40), phrase.span.start
        ):
            return self.memory.writers
        if phrase.head in THEY or (self.memory.words.sides.match(words) and not _OWNED.search(words)):
            sides = self._sides(phrase, words)
            if phrase.head in THEY and len(sides) == 1 and self.memory.kinds.get(sides[0]) == "person":
                return ()  # several are no single person
            of_land = phrase.head in THEY and self.memory.is_of_land
            if not of_land and phrase.head.removesuffix("s") not in _PEOPLE:
                return sides
            people = self.memory.people(sides, set())
            several = () if of_land else self.titles.several(words)
            return tuple(people) if len(people) > 1 else several or sides
        if self._is_the_guest(phrase, words) and self.memory.visitors:
            return self.memory.visitors
        if self.memory.words.others.search(words):
            return self.memory.other_side(set(ids_of(clause.agent)) or set(self._governing(clause)))
        if members := _MEMBERS.fullmatch(words):
            return self.titles.one(members[1].lower())
        alone = words.lower().startswith(("the ", "this ")) and not self._is_several(phrase)
        return self.titles.one(phrase.head) if alone else ()

    def _talks_of_own(self, clause: Clause) -> bool:
        """Whether one says with whom he himself talked, and a bare state dealt last: "Our talks with [them]"."""
        mine = any(phrase.head in _I for phrase in clause.agent)
        return mine and any(self.memory.kinds.get(actor) == "state" for actor in self.memory.both_sides())

    def _sides(self, phrase: Phrase, words: str) -> Ids:
        """Return both sides; "they" are not the state: "The King and Queen will visit Kenya. [They] …"."""
        sides = self.memory.both_sides() if phrase.head in THEY or _is_plural(words) else ()
        if phrase.head not in THEY:
            return sides
        people = tuple(self.memory.people(sides, set()))
        others = {self.memory.kinds.get(actor) for actor in sides if actor not in people}
        return people if people and others == {"state"} else sides

    def _is_the_guest(self, phrase: Phrase, words: str) -> bool:
        """Whether a phrase comes back to those who came: "the guest", "the visitors"."""
        return (
            phrase.head in self.memory.words.guests
            and words.lower().startswith("the ")
            and len(words.split()) == _TWO
        )

    def _is_several(self, phrase: Phrase) -> bool:
        """Whether a title stands in the plural: "the heads of missions" are not the head of the office."""
        said = phrase.head_span.quote(self.text).lower()
        return said != phrase.head and said.endswith("s") and phrase.head not in self.memory.words.sent

    def _speaker(self, clause: Clause) -> Ids:
        """Return who says "I": whose words the clause is told as, else who wrote the message, else the author."""
        here = clause
        while here.parent is not None and here.parent < len(self.done):
            above = self.done[here.parent]
            agents = ids_of(above.agent)
            if here.relation == "content" and agents and above.mood != "infinitive":
                return agents
            here = above
        if self.memory.writers or self.memory.author is None:
            return self.memory.writers
        self.speaks_himself = True
        return (self.memory.author,)

    def _acting_before(self, phrase: Phrase, clause: Clause) -> Ids:
        """Return who does what is his own: "announced that Brown has postponed [his] visit" is Brown's."""
        if phrase.head not in {"his", "her"}:
            return ()
        acting = [
            p for p in clause.agent if p.actors and p.span.end <= clause.verb_span.start < phrase.span.start
        ]
        people = self.memory.people(ids_of(acting), set())
        return (people[0],) if len(people) == 1 else ()

    def _person(self, phrase: Phrase, role: str, clause: Clause) -> Ids:
        """Return the one person a singular pronoun stands for."""
        if role in {"agent", "source"} and (owners := self._acting_before(phrase, clause)):
            return owners
        if role == "agent" and (again := receives_again(clause, self.done)):
            return again
        own = set(ids_of(clause.agent)) if role != "agent" else set[str]()
        me = {self.memory.author} if self.speaks_himself and self.memory.author else set[str]()
        candidates = [self._governing(clause), *self.memory.recent()]
        if own:
            inviting = ids_of(inviters(clause))
            candidates[:0] = [inviting, *self._agents_before(clause), self.memory.other_side(own)]
        other = misfits(phrase.head_span.quote(self.text), self.memory.sexes)
        for ids in candidates:
            people = self.memory.people(ids, own | me | other)
            if len(people) == 1:
                return (people[0],)
        return self._last_named(phrase, own) if self._is_main(clause) else ()

    def _agents_before(self, clause: Clause) -> list[Ids]:
        """Return who acts in the clauses that open a sentence: "As [Brown] was away, I have sent him a message"."""
        opening = (c for c in reversed(self.done) if c.parent == clause.id and c.form == "finite")
        return [agents for c in opening if (agents := ids_of(c.agent))]

    def _last_named(self, phrase: Phrase, own: set[str]) -> Ids:
        """Return who was named last, where a pronoun is none who acted: "voted for [Brown]. I thank him"."""
        start = phrase.head_span.start
        near = sorted((end for end in self.ends if start - NEAR < end < start), reverse=True)
        named = (self.memory.people(self.ends[end], own | {self.memory.author or ""}) for end in near)
        return next(((people[0],) for people in named if people), ())

    def _governing(self, clause: Clause) -> Ids:
        """Return the agents of the nearest clause above that has one."""
        parent = clause.parent
        while parent is not None and parent < len(self.done):  # a governor that follows is not resolved yet
            if found := topic_of(self.done[parent]) or ids_of(self.done[parent].agent):
                return found
            parent = self.done[parent].parent
        return ()

    def _is_main(self, clause: Clause) -> bool:
        """Whether a clause is told by the report itself, and not within what it tells."""
        while clause.relation == "conjunct" and clause.parent is not None and clause.parent < clause.id:
            clause = self.done[clause.parent]
        return clause.relation is None

    def _disjoint(self, clause: Clause) -> Clause:
        """Give a title alone to the other side where it would act on itself: "The President thanked President Brown".

        Nobody is both the agent and the object of one clause but by a reflexive (Principle B of Chomsky 1981).
        """
        if len(clause.agent) != 1 or len(clause.agent[0].actors) != 1:
            return clause
        agent, objects = clause.agent[0], (*clause.patient, *clause.recipient, *clause.companion)
        if not any(agent.actors == phrase.actors and phrase.head not in _REFLEXIVE for phrase in objects):
            return clause
        others = self.memory.other_side(set(agent.actors))
        if len(others) != 1 or not agent.span.quote(self.text).lower().startswith("the "):
            return clause
        return msgspec.structs.replace(clause, agent=(msgspec.structs.replace(agent, actors=others),))


def _is_plural(words: str) -> bool:
    return words.lower().startswith(("the ", "both ", "two ")) or words[:1].isupper()
