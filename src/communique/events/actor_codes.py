"""Who an actor is in the codebooks: the code of his country, and of his role or sector (GOV, MIL, OPP, IGO …).

Countries have CAMEO's three letters, which are those of ISO 3166-1 but for states that ended; roles are those of
CAMEO 1.1b3 (chapter 3). A user's own actor files, in PETRARCH's format, go before our tables.
"""

import re
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import msgspec

from communique.events.petrarch import ActorFile
from communique.lexicons.load import HOME
from communique.lexicons.overlay import read_rows
from communique.lexicons.world import World, load_world
from communique.records import Actor

#: Stands for a country that is not known, as the field writes it.
UNKNOWN = "---"
_WORD = re.compile(r"\w+")


class CountryCode(msgspec.Struct, frozen=True):
    """The code of a country in CAMEO."""

    country: str
    code: str


class OrganisationCode(msgspec.Struct, frozen=True):
    """The code of an organisation that has one of its own."""

    name: str
    code: str


class AgentCode(msgspec.Struct, frozen=True):
    """The code of a role, by the words that name it."""

    word: str
    code: str


@dataclass(frozen=True)
class ActorCodes:
    """The tables of actor codes, ready to be looked up.

    Attributes:
        countries: By the country codes that actors have.
        organisations: By name in lower case.
        agents: By word in lower case.
        agent_words: Finds these words, the longest first.
        file: The user's own names and agents.
        publishers: The countries of those who publish, by name in lower case.
        states: The country of each name of a state, with capitals and small letters as it is written.
        own_roles: Whether an office or a people of which no word names a role has one all the same.
        file_names: Finds the names of the user's file, the longest first; ``None`` without a file.
    """

    countries: Mapping[str, str]
    organisations: Mapping[str, str]
    agents: Mapping[str, str]
    agent_words: re.Pattern[str]
    file: ActorFile
    publishers: Mapping[str, str]
    states: Mapping[str, str]
    file_names: re.Pattern[str] | None = None
    own_roles: bool = True

    @cached_property
    def state_starts(self) -> frozenset[str]:
        """The words with which the names of states begin."""
        return frozenset(name.split()[0] for name in self.states)

    @cached_property
    def agent_starts(self) -> frozenset[str]:
        """The words with which the names of roles begin, in singular and plural."""
        firsts = [_WORD.findall(agent)[0] for agent in self.agents]
        return frozenset(form for one in firsts for form in (one, f"{one}s", f"{one}es", f"{one[:-1]}ies"))

    def agents_in(self, text: str) -> Iterator[tuple[re.Match[str], str]]:
        """Yield each place of a text that names a role, and its words as the table has them."""
        end = 0
        for word in _WORD.finditer(text):
            inside = word.start() and text[word.start() - 1] == "-"  # "director-general" is none
            if word.start() >= end and not inside and word.group().lower() in self.agent_starts:
                hit = self.agent_words.match(text, word.start())
                key = self.key(hit.group().lower()) if hit else ""
                if hit and key:
                    end = hit.end()
                    yield hit, key

    def country(self, code: str | None) -> str:
        """Return the code of a country, "" where it has none."""
        return self.countries.get(code or "", "")

    def agent(self, words: str) -> str:
        """Return the role that words name, the last of them ("UN refugee agency official" is an official), or ""."""
        found = [key for _, key in self.agents_in(words)]
        return self.agents[found[-1]] if found else ""

    def key(self, word: str) -> str:
        """Return an agent's word as the table has it, in the singular; "" where it has none."""
        forms = (word, word.removesuffix("s"), word.removesuffix("es"), f"{word.removesuffix('ies')}y")
        return next((form for form in forms if form in self.agents), "")

    def joined(self, base: str, agent: str) -> str:
        """Return the code of an agent of a country: "USA" and "~MIL" are "USAMIL", "NGO~" stands before."""
        if agent.endswith("~"):
            return f"{agent[:-1]}{'' if base == UNKNOWN else base}"
        role = agent.removeprefix("~")
        return f"{base or UNKNOWN}{'' if base.endswith(role) else role}"

    def of_actor(self, actor: Actor, words: str, day: str = "", home: str | None = None) -> str:
        """Return the code of an actor.

        Args:
            actor: The actor.
            words: The phrase that names him here, with his titles.
            home: The country of the publisher: who holds an office and is of no country named is of that one.
            day: The day as YYYYMMDD, for files in which codes hold from and until; "" where it is not known.
        """
        own = self._of_file(actor, day)
        if own:
            return own
        base = self.country(actor.country or (home if _holds_office(actor) else None)) or UNKNOWN
        for name in (actor.name, *actor.aliases):
            if name.lower() in self.organisations:
                return self.organisations[name.lower()]
        if actor.kind == "state":
            return base
        if actor.kind == "people" and self.own_roles:
            return self.joined(base, "CVL")
        role = self._office(actor) or self.agent(words) or self.agent(actor.name)
        return self.joined(base, role or ("GOV" if actor.kind == "office" and self.own_roles else ""))

    def _office(self, actor: Actor) -> str:
        """Return the role that titles give a person: that of a government before all others, else the first."""
        found = [role for role in (self.agent(one.title) for one in actor.roles) if role]
        return next((role for role in found if role.startswith("GOV")), found[0] if found else "")

    def _of_file(self, actor: Actor, day: str) -> str:
        for name in (actor.name, *actor.aliases):
            found = self.file.code(name, day)
            if found:
                return found
        return ""


def _holds_office(actor: Actor) -> bool:
    """Whether somebody has an office that the report gives to no other country or body."""
    return actor.kind == "office" or (actor.kind == "person" and bool(actor.roles))


def load_actor_codes(
    folders: Sequence[Path] = (HOME,),
    file: ActorFile | None = None,
    world: World | None = None,
    *,
    own_roles: bool = True,
) -> ActorCodes:
    """Load the tables of actor codes, with a user's own actor file.

    Args:
        folders: Lexicon folders, each laid over those before it.
        file: The user's own actor file.
        world: The folders' tables of the world, where they are loaded already.
        own_roles: Whether roles of ours are known besides those of the user's file, if it has any.

    Raises:
        LexiconError: With file and line, where a row does not fit.
    """
    file = file or ActorFile()
    world = world or load_world("en", *folders)
    table = "codebooks/{}.csv".format
    own_roles = own_roles or not file.agents
    rows = read_rows(folders, table("agents"), AgentCode, ["word"]) if own_roles else []
    agents = {**{row.word: row.code for row in rows}, **file.agents}
    return ActorCodes(
        countries={
            r.country: r.code for r in read_rows(folders, table("countries"), CountryCode, ["country"])
        },
        organisations={
            r.name.lower(): r.code
            for r in read_rows(folders, table("organisations"), OrganisationCode, ["name"])
        },
        agents=agents,
        agent_words=_any_of(agents, file.exact),
        file=file,
        publishers=world.publishers,
        states={form: entry.codes[0] for form, entry in world.names.items() if len(entry.codes) == 1},
        file_names=_any_of(file.names) if file.names else None,
        own_roles=own_roles,
    )


def _any_of(words: Iterable[str], exact: Container[str] = ()) -> re.Pattern[str]:
    ordered = sorted(words, key=lambda word: (-len(word), word))
    forms = (re.escape(word) if word in exact else _with_plural(word) for word in ordered)
    return re.compile(rf"(?<!\w)(?:{'|'.join(forms)})(?!\w)", re.IGNORECASE)


def _with_plural(word: str) -> str:
    return re.escape(word[:-1]) + "(?:y|ies)" if word.endswith("y") else re.escape(word) + "(?:s|es)?"
