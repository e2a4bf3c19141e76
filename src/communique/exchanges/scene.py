"""All that an exchange of one report may be read from."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from communique.exchanges.dates import Anchor
from communique.exchanges.enumeration import listed_behind
from communique.exchanges.headings import Heading, headings_in
from communique.exchanges.spoken import spoken_stretches
from communique.exchanges.words import ExchangeWords
from communique.records import Actor, Clause, Phrase, Report, Span

#: Roles of those who act, whose names the next sentence may give.
ACTING = frozenset({"agent", "source", "companion", "recipient"})
#: "at the Oslo Olympic Winter Games", in a headline.
_AT_GAMES = re.compile(
    r"\b(?:at|in|of) (?:the )?(?:[\w’'-]+ ){0,6}"
    r"(?:Games|Olympics|Paralympics|Championships?|Cup|Tournament|Grand Prix)\b.*"
)
#: Words that part those of whom people are from somebody else in the sentence.
_BY = re.compile(r"\bby\b")
#: Whose people are told of before they are named: "members of President Berg[’s cabinet, including] Lund".
_OWNED_BY = re.compile(r"[’']s\b[^.;]*,\s+including\s+(?:the\s+)?$")
_PARTED = re.compile(r"\b(?:by|in|on|operational|active|working|through|for|at)\b")


@dataclass(frozen=True)
class Scene:
    """A report with what the stages before found in it.

    Attributes:
        report: The report.
        clauses: Its clauses; each stands at the place of its ``id``.
        actors: Its actors by id.
        words: The word lists.
        anchor: The day that words of time are counted from.
    """

    report: Report
    clauses: Sequence[Clause]
    actors: Mapping[str, Actor]
    words: ExchangeWords
    anchor: Anchor

    @property
    def text(self) -> str:
        """The report as published."""
        return self.report.text

    @cached_property
    def home(self) -> str | None:
        """The state that the report is published from: of a publisher that nobody lists, that of its actor."""
        listed = self.words.home_of(self.report)
        own = (actor.country for actor in self.actors.values() if actor.name == self.publisher)
        return listed or next(own, None)

    @cached_property
    def own_states(self) -> frozenset[str | None]:
        """The state that the report is published from, and those it followed: an artist of the USSR is at home."""
        return frozenset({self.home, *self.words.world.former(self.home or "")})

    @cached_property
    def here(self) -> str | None:
        """The state that "here" means in the report."""
        return self.words.here_of(self.report) or self.home

    @cached_property
    def headline(self) -> str:
        """The headline without the games at which somebody won, wherever they were held."""
        return without_games(self.report.title or "")

    @cached_property
    def spoken(self) -> tuple[Span, ...]:
        """The stretches that give spoken words under their speakers' names."""
        return spoken_stretches(self.report, self.actors.values())

    @cached_property
    def headings(self) -> tuple[Heading, ...]:
        """The states that stand alone in sentences, of whose people the next sentences tell."""
        return headings_in(self.text, self.words.lands)

    def is_spoken(self, clause: Clause) -> bool:
        """Whether a clause stands in words that a transcript gives: they tell no news themselves."""
        return any(stretch.holds(clause.predicate) for stretch in self.spoken)

    @property
    def start(self) -> int:
        """Where the body begins: behind headline and dateline."""
        line = self.report.dateline
        ends = [span.end for span in (self.report.title_span, line.span if line else None) if span]
        return max(ends, default=0)

    @property
    def publisher(self) -> str:
        """The name of who publishes the report, without the channel in brackets; empty where it is unknown."""
        return (self.report.publisher or "").split("(")[0].strip()

    def is_own(self, actor: Actor) -> bool:
        """Whether an actor is of the publisher's state, as far as anything is told of his."""
        return actor.country in {None, self.home}

    def states_of(self, actors: Iterable[str]) -> set[str]:
        """Return the states of some actors, as far as they are known."""
        return {code for a in actors if (code := self.actors[a].country) is not None}

    def serves_organisation(self, actor: Actor) -> bool:
        """Whether an actor holds an office of an organisation of states."""
        owners = (self.actors[role.of].name for role in actor.roles if role.of is not None)
        titles = (role.span.quote(self.text) for role in actor.roles)
        return any(self.words.organisation_in(name) for name in (*titles, *owners))

    def state_in(self, code: str | None) -> Actor | None:
        """Return the state of a code, where the report or its publisher is of it."""
        states = (a for a in self.actors.values() if a.kind == "state" and a.country == code)
        return next(states, None) if code is not None else None

    def host_in(self, code: str | None) -> tuple[str, ...]:
        """Return the state of a code where the report names it, else the publisher whose state it is."""
        named = self.state_in(code)
        if named is not None:
            return (named.id,)
        home = code is not None and code == self.home
        return tuple(a.id for a in self.actors.values() if home and a.name == self.publisher)[:1]

    def own_office(self) -> str | None:
        """Return who holds the office that publishes the report: the person who has its title, else the office."""
        name = self.publisher
        office = next((a for a in self.actors.values() if a.name == name and a.kind == "office"), None)
        if office is None:
            return None
        own = [
            actor.id
            for actor in self.actors.values()
            if self.is_own(actor)
            and not self.serves_organisation(actor)
            and (titles := {role.title.lower() for role in actor.roles} | {actor.name.lower()})
            and any(name.lower().startswith(f"{title} ") for title in titles)
        ]
        return next(iter(own), office.id)

    def above(self, clause: Clause) -> Iterator[Clause]:
        """Yield the clauses that a clause hangs on, the nearest first."""
        here = clause
        while here.parent is not None:
            here = self.clauses[here.parent]
            yield here

    def leaders(self, phrase: Phrase) -> tuple[str, ...]:
        """Return who is said to lead those that a phrase names: "a delegation led by Brown", not a party."""
        if phrase.actors and not any(self.is_sent(a) for a in phrase.actors):
            return ()
        return tuple(
            actor
            for clause in self.clauses
            if clause.verb in self.words.group("leading")
            and not self._is_of_envoy(clause, phrase)
            and any(
                p.head_span == phrase.head_span or set(p.actors) & set(phrase.actors) for p in clause.patient
            )
            for leader in clause.agent
            for actor in leader.actors
        )

    def _is_of_envoy(self, clause: Clause, phrase: Phrase) -> bool:
        """Whether one leads who hands over what was sent: "The gift was handed to him by Brown, who is heading it"."""
        above = self.clauses[clause.parent] if clause.parent is not None else None
        return (
            above is not None
            and above.verb in self.words.group("handing")
            and not above.span.holds(phrase.head_span)
        )

    def has_leaders(self, phrases: Sequence[Phrase]) -> bool:
        """Whether phrases name those who are said to be led by somebody: one side, not two."""
        return any(self.leaders(phrase) for phrase in phrases)

    def is_unnamed(self, actor: str) -> bool:
        """Whether only "officials concerned" are meant, who may take what is handed over but are no party."""
        known = self.actors[actor]
        return known.kind == "group" and known.name.lower() in self.words.group("unnamed")

    def is_sent(self, actor: str) -> bool:
        """Whether an actor is a delegation or the like."""
        return not self.words.group("sent-out").isdisjoint(self.actors[actor].name.lower().split())

    def enumerated(self, clause: Clause) -> tuple[str, ...]:
        """Return those whom the next sentence names for a group: "messages from party leaders. They included Brown"."""
        return tuple(listed_behind(clause, self.clauses, self.actors, self.text))

    def named_within(self, stretch: Span) -> dict[str, Span]:
        """Return the actors named in a stretch and where, in order; not those whom another's name or title holds."""
        places = sorted(
            (place, actor.id)
            for actor in self.actors.values()
            for place in actor.mentions
            if stretch.holds(place)
        )
        outer = [
            (place, actor)
            for place, actor in places
            if not any(other.holds(place) and other != place for other, _ in places)
        ]
        return {actor: place for place, actor in outer}

    def owners(self, phrase: Phrase) -> tuple[str, ...]:
        """Return whose the message is that a phrase names: "a reply to the message of Brown" goes to Brown."""
        if phrase.head not in self.words.group("message-things"):
            return ()
        owned = (c for c in self.clauses if c.noun_span == phrase.head_span)
        return tuple(actor for c in owned for owner in (*c.source, *_writers(c)) for actor in owner.actors)

    def members(self, phrase: Phrase) -> tuple[str, ...]:
        """Return those of whom a phrase names the people: "members of the delegation", "counterparts from Kenya".

        They stand one after the other: "an official of the embassy in Kenya [by the director of the club]" is of one.
        """
        if not self.speaks_of_people((phrase,)):
            return ()
        found: list[str] = []
        here = phrase.head_span.end
        for actor, place in self.named_within(phrase.span).items():
            between = self.text[here : place.start]
            if place.start >= here and (_PARTED.search(between) if found else _BY.search(between)):
                break
            found = [] if _OWNED_BY.search(self.text, phrase.head_span.end, place.start) else found
            found.append(actor)
            here = max(here, place.end)
        return tuple(found)

    def speaks_of_people(self, phrases: Sequence[Phrase]) -> bool:
        """Whether phrases name people by those whom they act for: "ambassadors of Kenya and Norway"."""
        nouns = self.words.group("people-of")
        return any(
            (not p.actors or self._lists_states(p))
            and not nouns.isdisjoint({p.head, p.head.removesuffix("s")})
            for p in phrases
        )

    def _lists_states(self, phrase: Phrase) -> bool:
        """Whether states stand behind a noun for those who act for them: "many leaders - Kenya, Norway"."""
        states = all(self.actors[a].kind in {"state", "body"} for a in phrase.actors)
        return states and self.text[phrase.head_span.end :].lstrip()[:1] in {"-", "–", "—", ":"}

    def _is_crowd(self, ids: tuple[str, ...]) -> bool:
        """Whether only groups are named, who may be told one by one behind: "foreign guests", "Kenyan figures"."""
        return bool(ids) and all(self.actors[a].kind == "group" for a in ids)

    def named(self, clause: Clause, role: str) -> tuple[tuple[str, ...], tuple[Span, ...]]:
        """Return the actors in a role of a clause, with those who lead them, and the phrases' places."""
        phrases = getattr(clause, role)
        found = {
            phrase: (*phrase.actors, *self.leaders(phrase), *_included(phrase, clause)) for phrase in phrases
        }
        if not any(found.values()):
            found = {phrase: self.owners(phrase) or self.members(phrase) for phrase in phrases}
        if not any(found.values()) and role in ACTING:
            found = {phrase: self.enumerated(clause) for phrase in phrases if phrase.head.isalpha()}
        if role in ACTING and found and all(self._is_crowd(ids) for ids in found.values()):
            named = self.enumerated(clause)  # "Foreign guests left. They included Brown"
            found = {phrase: named or ids for phrase, ids in found.items()}
        actors = dict.fromkeys(actor for ids in found.values() for actor in ids)
        return tuple(actors), tuple(phrase.head_span for phrase, ids in found.items() if ids)


def without_games(words: str) -> str:
    """Return words without the games at which somebody won, wherever they were held."""
    return _AT_GAMES.sub("", words)


def _included(phrase: Phrase, clause: Clause) -> tuple[str, ...]:
    """Return who is named as one of those a phrase names: "greetings from the leadership including President Brown"."""
    behind = len(", ")
    return tuple(
        actor
        for other in clause.adjuncts
        if other.preposition == "including"
        and phrase.actors
        and 0 <= other.span.start - len("including ") - phrase.span.end <= behind
        for actor in other.actors
    )


def _writers(clause: Clause) -> Sequence[Phrase]:
    """Return who wrote a letter that is told of behind its noun: "the letter addressed to him by Brown"."""
    return clause.agent if clause.form in {"participle", "relative"} else ()


def actors_of(phrases: Sequence[Phrase]) -> set[str]:
    """Return the actors that phrases name."""
    return {actor for phrase in phrases for actor in phrase.actors}
