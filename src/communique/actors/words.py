"""The words that actors are found by, ready for matching.

They are read from ``en/*.yml`` and ``world/*.csv`` of one or more lexicon folders; later folders are laid
over earlier ones. Each file says at its top what it holds.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import msgspec

from communique.actors.phrases import Phrases
from communique.actors.tokens import Tokeniser
from communique.actors.word_kinds import BodyNoun, Honorific, KnownBody, PluralTitle, StateName, Title
from communique.lexicons.load import HOME
from communique.lexicons.overlay import read_layers
from communique.lexicons.world import World, load_world

#: Directions, which some reports write small: "south Korea".
DIRECTIONS = frozenset({"south", "north", "east", "west"})
#: Words that stand behind the head of a title: "secretary [general]", "head [of state]".
_BEHIND_HEAD = frozenset({"of", "general", "for", "to", "d'affaires", "elect", "plenipotentiary", "regent"})


class WordGroup(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words of one use."""

    words: tuple[str, ...] = ()


class TitleEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A title as it stands in ``titles.yml``."""

    forms: tuple[str, ...] = ()
    leads: bool = False
    alone: bool = True
    wide: bool = False
    closed: bool = False
    posted: bool = False
    stands_for: bool = False
    yes: tuple[str, ...] = ()
    no: tuple[str, ...] = ()


class BodyEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The head noun of a body as it stands in ``body_words.yml``."""

    forms: tuple[str, ...] = ()
    lower: bool = False
    seated: bool = False
    sent: bool = False
    yes: tuple[str, ...] = ()
    no: tuple[str, ...] = ()


@dataclass(frozen=True)
class ActorWords:
    """All word lists of this stage; made by :func:`load_actor_words`, never changed."""

    tokeniser: Tokeniser
    states: Phrases[StateName]
    state_words: frozenset[str]
    bodies: Phrases[KnownBody]
    titles: Phrases[Title]
    plural_titles: Phrases[PluralTitle]
    body_nouns: Phrases[BodyNoun]
    before_title: Phrases[bool]
    portfolio: frozenset[str]
    concord: frozenset[str]
    predicate: Phrases[bool]
    honorifics: Phrases[Honorific]
    suffixes: frozenset[str]
    distinctions: frozenset[str]
    particles: frozenset[str]
    syllables: frozenset[str]
    leading_particles: frozenset[str]
    given: frozenset[str]
    thing_heads: frozenset[str]
    thing_fronts: frozenset[str]
    never: frozenset[str]
    months: frozenset[str]
    places: Phrases[bool]
    openers: frozenset[str]
    headline: frozenset[str]
    sides: frozenset[str]
    people: frozenset[str]
    group: frozenset[str]
    joined: frozenset[str]
    describing: frozenset[str]
    many: Phrases[bool]
    kin: Phrases[bool]
    struck: Phrases[bool]
    striking: frozenset[str]
    consoling: frozenset[str]
    abroad: Phrases[bool]
    corps: Phrases[bool]
    unnamed: Phrases[bool]
    shared: dict[str, str]
    in_unions: frozenset[str]
    chambers: frozenset[str]
    capital: dict[str, frozenset[str]]
    plurals: frozenset[str]
    starters: frozenset[str]
    leaning: frozenset[str]
    nicknames: dict[str, frozenset[str]]
    publishers: Mapping[str, str]
    heads: Mapping[str, str]
    world: World
    title_entries: dict[str, TitleEntry]
    body_entries: dict[str, BodyEntry]


def load_actor_words(folders: Sequence[Path] = (HOME,), world: World | None = None) -> ActorWords:
    """Read the word lists of the lexicon folders, each laid out as the one that comes with the program.

    Args:
        folders: The folders, a later one laid over an earlier one.
        world: Their tables of the world, where they are loaded already.
    """
    honorifics = _groups(folders, "honorifics")
    tokeniser = Tokeniser(honorifics["abbreviations"].words)
    title_words = _groups(folders, "title_words")
    name_words = _groups(folders, "name_words")
    not_names = _groups(folders, "not_names")
    groups = _groups(folders, "group_words")
    titles = read_layers(folders, "en/titles.yml", TitleEntry)
    nouns = read_layers(folders, "en/body_words.yml", BodyEntry)
    world = world or load_world("en", *folders)
    found = ActorWords(
        tokeniser=tokeniser,
        states=Phrases(_states(world), tokeniser),
        state_words=frozenset(form.lower() for form in world.names if " " not in form),
        bodies=Phrases(_bodies(world), tokeniser),
        titles=Phrases(_titles(titles), tokeniser),
        plural_titles=Phrases(
            ((plural(form), PluralTitle(form, title)) for form, title in _titles(titles)), tokeniser
        ),
        body_nouns=Phrases(_nouns(nouns), tokeniser),
        before_title=_marks(title_words["before"].words, tokeniser),
        portfolio=frozenset(title_words["portfolio"].words),
        concord=frozenset(title_words["concord"].words),
        predicate=_marks(title_words["predicate"].words, tokeniser),
        honorifics=Phrases(_honorifics(honorifics), tokeniser),
        suffixes=_lows(honorifics["of_name"]),
        distinctions=_lows(honorifics["after"]),
        particles=_lows(name_words["particles"]),
        syllables=_lows(name_words["syllables"]),
        leading_particles=_lows(name_words["leading"]),
        given=_lows(name_words["given"]),
        thing_heads=_lows(not_names["heads"]),
        thing_fronts=_lows(not_names["fronts"]),
        never=_lows(not_names["never"]),
        months=_lows(not_names["months"]),
        places=_marks(not_names["places"].words, tokeniser),
        openers=_lows(not_names["openers"]),
        headline=_lows(not_names["headline"]),
        sides=_lows(groups["side"]),
        people=_lows(groups["people"]),
        group=_lows(groups["group"]),
        joined=_lows(groups["joined"]),
        describing=_lows(groups["describing"]),
        many=_marks(groups["many"].words, tokeniser),
        kin=_marks(groups["kin"].words, tokeniser),
        struck=_marks(groups["struck"].words, tokeniser),
        striking=_lows(groups["striking"]),
        consoling=_lows(groups["consoling"]),
        abroad=_marks(groups["abroad"].words, tokeniser),
        corps=_marks(groups["corps"].words, tokeniser),
        unnamed=_marks(groups["unnamed"].words, tokeniser),
        shared={plural(word): word for word in groups["shared"].words},
        in_unions=_lows(groups["in_unions"]),
        chambers=_lows(groups["chambers"]),
        capital={name: _lows(group) for name, group in _groups(folders, "capital_words").items()},
        plurals=frozenset(),
        starters=frozenset(),
        leaning=frozenset(),
        nicknames=_nicknames(_groups(folders, "nicknames")),
        publishers=world.publishers,
        heads=world.heads,
        world=world,
        title_entries=titles,
        body_entries=nouns,
    )
    return replace(
        found, starters=_starters(found), leaning=_leaning(found), plurals=_plurals(titles, groups)
    )


def _starters(words: ActorWords) -> frozenset[str]:
    """Return the words in small letters that a mention may begin with."""
    phrases = (words.titles, words.plural_titles, words.honorifics, words.before_title, words.body_nouns)
    return words.group.union(
        words.joined,
        words.portfolio,
        words.many,
        words.kin,
        words.struck,
        words.abroad,
        words.corps,
        words.unnamed,
        words.shared,
        DIRECTIONS,
        *phrases,
    )


def _plurals(titles: dict[str, TitleEntry], groups: dict[str, WordGroup]) -> frozenset[str]:
    """Return the heads of nouns in the plural: where none is near, several are not named together."""
    singles = [*(form for form, _ in _titles(titles)), *groups["shared"].words]
    heads = {word for form in singles for word in {*plural(form).split()} - {*form.split()}}
    many = {
        word
        for name in ("many", "kin", "struck", "corps", "unnamed")
        for form in groups[name].words
        for word in form.split()[-1:]
    }
    return frozenset(word.lower() for word in heads | many)


def _leaning(words: ActorWords) -> frozenset[str]:
    """Return those of them that lean on a title or noun behind them: "foreign", "deputy"."""
    phrases = (words.titles, words.honorifics, words.body_nouns)
    return words.portfolio.union(words.before_title, words.joined).difference(words.group, *phrases)


def _groups(folders: Sequence[Path], name: str) -> dict[str, WordGroup]:
    return read_layers(folders, f"en/{name}.yml", WordGroup)


def _lows(group: WordGroup) -> frozenset[str]:
    return frozenset(word.lower() for word in group.words)


def plural(form: str) -> str:
    """Return the plural of a title or noun: "heads of state", "secretaries general", "foreign ministers"."""
    words = form.split()
    at = next((n - 1 for n, word in enumerate(words) if n and word in _BEHIND_HEAD), len(words) - 1)
    head = words[at]
    if head.endswith("y") and head[-2:-1] not in set("aeou"):
        head = f"{head[:-1]}ies"
    elif head.endswith("man"):
        head = f"{head[:-2]}en"
    else:
        head = f"{head}es" if head.endswith(("s", "ch", "sh", "x")) else f"{head}s"
    return " ".join([*words[:at], head, *words[at + 1 :]])


def _marks(words: Iterable[str], tokeniser: Tokeniser) -> Phrases[bool]:
    return Phrases(((word, True) for word in words), tokeniser)


def _honorifics(groups: dict[str, WordGroup]) -> Iterator[tuple[str, Honorific]]:
    genders = {
        word: gender
        for gender, group in (("f", "women"), ("w", "herself"), ("m", "men"))
        for word in _lows(groups[group])
    }
    for group, single in (("before", False), ("first", True)):
        for word in groups[group].words:
            yield word, Honorific(single, genders.get(word.lower(), ""))


def _states(world: World) -> Iterator[tuple[str, StateName]]:
    """Yield each published form of a state's name."""
    for form, entry in world.names.items():
        yield form, StateName(entry.codes, entry.kind)
        direction, _, rest = form.partition(" ")
        if rest and direction in {"South", "North", "East", "West"}:
            yield f"{direction.lower()} {rest}", StateName(entry.codes, entry.kind)


def _bodies(world: World) -> Iterator[tuple[str, KnownBody]]:
    for form, body in world.body_names.items():
        yield form, KnownBody(body.id, body.country)


def _titles(entries: dict[str, TitleEntry]) -> Iterator[tuple[str, Title]]:
    for key, entry in entries.items():
        title = Title(key, entry.leads, entry.alone, entry.wide, entry.closed, entry.posted, entry.stands_for)
        for form in (key, *entry.forms):
            yield form, title
            if " " in form and "'" not in form:
                yield form.replace(" ", "-"), title


def _nouns(entries: dict[str, BodyEntry]) -> Iterator[tuple[str, BodyNoun]]:
    for key, entry in entries.items():
        for form in (key, *entry.forms):
            yield form, BodyNoun(key, entry.lower, entry.seated, entry.sent)


def _nicknames(groups: dict[str, WordGroup]) -> dict[str, frozenset[str]]:
    """Map every first name to those it may go by, both ways."""
    found: dict[str, set[str]] = {}
    for full, group in groups.items():
        for short in group.words:
            found.setdefault(short.lower(), set()).add(full.lower())
            found.setdefault(full.lower(), set()).add(short.lower())
    return {name: frozenset(others) for name, others in found.items()}
