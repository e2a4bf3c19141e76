"""What the event stage looks at: the report, its actors and where they are named, and the tables of codes."""

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import islice, takewhile
from typing import NamedTuple

from communique.events.actor_codes import UNKNOWN, ActorCodes
from communique.events.words import EventWords
from communique.records import Actor, Clause, Report, Span
from communique.records.actor import ALIVE

#: Words with a capital, one after another: the name of a state may be among them.
_CAPITALISED = re.compile(r"(?<!\w)[A-Z][\w'-]*(?: (?:of |and |the )*[A-Z][\w'-]*)*")
#: What may stand between a state and one of its people: a title.
_TITLE = re.compile(r"^(?:['’]s)?\s(?:[\w-]+\s){0,4}$")
#: What may stand between an office and the place where it is held.
_RULED = re.compile(r"^(?: of(?: the)?)? $")
#: The code of a country, or of a place that counts as one, and of nobody in it.
_COUNTRY = re.compile(r"[A-Z]{3}")
#: Waters and lands that are named after a state: "the South China Sea", "the Korean Peninsula".
_NOWHERE = frozenset(
    {
        "dollar",
        "dollars",
        "Sea",
        "Ocean",
        "Gulf",
        "Strait",
        "Straits",
        "Channel",
        "Peninsula",
        "River",
        "Desert",
        "Canal",
        "Basin",
    }
)
_WORD = re.compile(r"\s(\w+)")
_LONGEST = 5
#: How many names may stand between a title and a surname: "President Joseph R. Biden".
_GIVEN_NAMES = 2


@cache
def _runs(number: int) -> tuple[tuple[int, int], ...]:
    """Return the runs of so many words, the longest first."""
    runs = [(s, e) for s in range(number) for e in range(s + 1, min(number, s + _LONGEST) + 1)]
    return tuple(sorted(runs, key=lambda run: (run[0] - run[1], run[0])))


class Named(NamedTuple):
    """A place in the text that names somebody: an actor of the report, or a name of the user's actor file."""

    span: Span
    actor: str | None
    code: str
    of_file: bool = False


def _apart(places: Sequence[Named], others: Sequence[Named]) -> list[Named]:
    """Return the places that share no letter with any of the others."""
    taken = {at for one in others for at in range(one.span.start, one.span.end)}
    return [one for one in places if taken.isdisjoint(range(one.span.start, one.span.end))]


@dataclass(frozen=True)
class Scene:
    """One report as the event stage sees it."""

    report: Report
    clauses: Sequence[Clause]
    actors: Mapping[str, Actor]
    words: EventWords
    codes: ActorCodes

    @property
    def text(self) -> str:
        """The text of the report."""
        return self.report.text

    @cached_property
    def day(self) -> str:
        """The day of publication as YYYYMMDD, "" where it is not known."""
        day = (self.report.published or "")[:10].replace("-", "")
        return day if len(day) == len("YYYYMMDD") else ""

    @cached_property
    def home(self) -> str | None:
        """The country of the publisher, where it is known."""
        return self.codes.publishers.get((self.report.publisher or "").lower())

    @cached_property
    def _first(self) -> str | None:
        """The first person named: in a government's release, one of its own."""
        people = [one for one in self.actors.values() if one.kind in ALIVE and one.mentions]
        return min(people, key=lambda one: one.mentions[0].start).id if people else None

    def code_of(self, actor: Actor, words: str) -> str:
        """Return the code of an actor whom ``words`` name here."""
        code = self.codes.of_actor(actor, words, self.day, self.home if actor.id == self._first else None)
        if code == UNKNOWN and self.home is not None:
            return (
                self.codes.joined(self.codes.country(self.home), role)
                if (role := self._headed(actor))
                else code
            )
        return code

    def _headed(self, actor: Actor) -> str:
        """Return the role that the publisher's headline gives one of its own: "Statement from President Dupont"."""
        title, surname = self.report.title or "", actor.name.split()[-1]
        if actor.kind != "person" or surname not in title:
            return ""
        before = title[: title.index(surname)]
        roles = list(self.codes.agents_in(before))
        if len(roles) != 1 or len(before[roles[0][0].end() :].split()) > _GIVEN_NAMES:
            return ""
        return self.codes.agents[roles[0][1]]

    @cached_property
    def _verbs(self) -> frozenset[int]:
        """Where the verbs stand."""
        return frozenset(clause.verb_span.start for clause in self.clauses if clause.verb is not None)

    @cached_property
    def named(self) -> tuple[Named, ...]:
        """Every place that names somebody, the outermost of those at one place, in the order of the text."""
        own, actors = self._of_file(), self._of_actors()
        actors = [one for one in actors if one.span.quote(self.text).lower() not in self.codes.file.agents]
        actors = _apart(actors, own)
        states = _apart(self._of_states(), [*own, *actors])
        found = (one for one in (*own, *actors, *states) if not self._is_nowhere(one))
        places = sorted(found, key=lambda n: (n.span.start, -n.span.end))
        kept: list[Named] = []
        for place in places:
            if kept and place.span.start < kept[-1].span.end:
                continue
            if kept and self._is_ruled(kept[-1], place):
                office = kept.pop()
                kept.append(office._replace(code=place.code + office.code.removeprefix(UNKNOWN)))
            elif kept and self._is_home(kept[-1], place):
                kept.append(place._replace(code=kept.pop().code + place.code.removeprefix(UNKNOWN)))
            else:
                kept.append(place)
        return tuple(kept)

    def _is_home(self, before: Named, person: Named) -> bool:
        """Whether a state stands before a person of no state that is told: "Syldavian Prime Minister Dupont"."""
        between = self.text[before.span.end : person.span.start]
        return (
            person.code.startswith(UNKNOWN)
            and before.actor is None
            and _TITLE.match(between) is not None
            and not any(before.span.end <= start < person.span.start for start in self._verbs)
        )

    def _is_ruled(self, office: Named, place: Named) -> bool:
        """Whether a place stands behind an office of no state that is told: "the mayor of the northern Norland"."""
        known = self.actors.get(office.actor or "")
        return (
            known is not None
            and known.kind == "office"
            and office.code.startswith(UNKNOWN)
            and _COUNTRY.fullmatch(place.code) is not None
            and _RULED.match(self.text[office.span.end : place.span.start]) is not None
        )

    def _of_file(self) -> list[Named]:
        pattern = self.codes.file_names
        if pattern is None:
            return []
        hits = ((hit, self.codes.file.code(hit.group(), self.day)) for hit in pattern.finditer(self.text))
        return [
            Named(Span(*hit.span()), self._at(Span(*hit.span())), code, of_file=True)
            for hit, code in hits
            if code
        ]

    def _of_actors(self) -> list[Named]:
        found = []
        for actor in self.actors.values():
            words = [span.quote(self.text) for span in actor.mentions]
            codes = {one: self.code_of(actor, one) for one in set(words)}
            found += [
                Named(span, actor.id, codes[one]) for span, one in zip(actor.mentions, words, strict=True)
            ]
        return found

    def _is_nowhere(self, place: Named) -> bool:
        """Whether the name of a state is part of that of a water or a currency."""
        if _COUNTRY.fullmatch(place.code) is None:
            return False
        following = _WORD.match(self.text, place.span.end)
        return following is not None and following[1] in _NOWHERE

    def _of_states(self) -> list[Named]:
        """Return where a state is named as no actor of its own: "a Tunisian court"."""
        ids = {actor.country: actor.id for actor in self.actors.values() if actor.kind == "state"}
        found = []
        for hit in _CAPITALISED.finditer(self.text):
            words = hit.group().split()
            if self.codes.state_starts.isdisjoint(words):
                continue
            for start, end in _runs(len(words)):
                country = self.codes.states.get(" ".join(words[start:end]))
                if country is not None and (code := self.codes.country(country)):
                    first = hit.start() + hit.group().index(" ".join(words[start:end]))
                    last = first + len(" ".join(words[start:end]))
                    found.append(Named(Span(first, last), ids.get(country), code))
                    break
        return found

    def _at(self, span: Span) -> str | None:
        """Return the actor whose mention covers a name, if there is one."""
        for actor in self.actors.values():
            if any(place.start <= span.start and span.end <= place.end for place in actor.mentions):
                return actor.id
        return None

    def named_in(self, span: Span) -> list[Named]:
        """Return the places within a stretch that name somebody."""
        first = bisect_left(self.named, span.start, key=_start)
        return list(takewhile(lambda one: one.span.start < span.end, islice(self.named, first, None)))


def _start(place: Named) -> int:
    return place.span.start
