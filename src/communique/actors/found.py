"""What the grammar of this stage hands on: phrases that were found, still without ids."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

from communique.actors.phrases import Hit
from communique.actors.tokens import Tokens
from communique.actors.word_kinds import BodyNoun, KnownBody, StateName
from communique.actors.words import ActorWords

#: "bare" is a run of capitals without a title: a person if nothing speaks against it.
#: "predicate" is a title that somebody is said to have or to get ("elected President"): no mention, but a
#: title of the one who is named last before it.
FoundKind = Literal["person", "office", "body", "state", "people", "group", "bare", "predicate"]

#: A stretch of tokens, the second not included.
Stretch = tuple[int, int]


@dataclass(slots=True, eq=False)
class FoundTitle:
    """A title with what it is of.

    Attributes:
        start, end: The whole phrase, from the first word before the title to the end of what it is of.
        words: The title alone, without the state or body it is of.
        key: Dictionary form of the title; "" where only its words are known.
        leads, alone, wide, closed, posted, stands_for: As in :class:`~communique.actors.words.Title`.
        of: The body or state it is of.
        codes, codes_at: States that it names itself with, and where.
        inner: The states, bodies and persons it names.
        serves: The office that it ends with and serves ("adviser to the [Prime Minister]"), whose name may follow.
    """

    start: int
    end: int
    words: Stretch
    key: str
    leads: bool = False
    alone: bool = False
    wide: bool = False
    closed: bool = False
    posted: bool = False
    stands_for: bool = False
    of: "Found | None" = None
    codes: tuple[str, ...] = ()
    codes_at: Stretch | None = None
    inner: "list[Found]" = field(default_factory=list)
    serves: "FoundTitle | None" = None


@dataclass(slots=True, eq=False)
class Found:
    """A phrase that names an actor.

    Attributes:
        kind: What sort of actor it names.
        start, end: The whole phrase.
        name: The words of the name in it.
        titles: The titles it gives.
        codes, codes_at: States it names itself with, and where.
        inner: States and bodies inside it.
        aliases: Other names inside it ("WPK" in brackets).
        known: The organisation, where it is known by name.
        comma: Whether the comma behind it closes its apposition.
        titled: Whether a title or an honorific shows that it is a person.
        called: Its name where the words alone do not give it: "the [Danish] and Dutch governments".
        gender: "f" or "m" where an honorific shows it, "w" of a woman who is called by no husband's name.
    """

    kind: FoundKind
    start: int
    end: int
    name: Stretch
    titles: list[FoundTitle] = field(default_factory=list)
    codes: tuple[str, ...] = ()
    codes_at: Stretch | None = None
    inner: "list[Found]" = field(default_factory=list)
    aliases: list[Stretch] = field(default_factory=list)
    known: KnownBody | None = None
    comma: bool = False
    titled: bool = False
    called: str = ""
    gender: str = ""


@dataclass(slots=True, eq=False)
class Scene:
    """One stretch of text with the words to read it by.

    Attributes:
        words: The word lists.
        tokens: The stretch.
        aliases: Short names that the report has introduced: the name in capitals, and the codes of its state.
        headline: Whether it is a headline in which every word has a capital.
        spelt: In such a headline, the names of persons that the body spells, in small letters.
        homonyms: Names of states that are here those of parts of the publisher's.
        predicates: Where titles begin that are joined to one that somebody is said to have.
        states, titles, bodies, nouns: What was found at a place, as it is asked for again and again.
        low: The word at a place in small letters.
        capital: Whether a word with a capital stands at a place.
    """

    words: ActorWords
    tokens: Tokens
    aliases: dict[str, tuple[str, ...]]
    headline: bool = False
    spelt: frozenset[tuple[str, ...]] = frozenset()
    homonyms: frozenset[str] = frozenset()

    predicates: set[int] = field(default_factory=set)
    states: dict[int, Hit[StateName] | None] = field(default_factory=dict)
    titles: dict[tuple[int, bool], FoundTitle | None] = field(default_factory=dict)
    bodies: dict[int, Hit[KnownBody] | None] = field(default_factory=dict)
    nouns: dict[int, tuple[int, BodyNoun | None]] = field(default_factory=dict)
    low: Callable[[int], str] = field(init=False)
    capital: Callable[[int], bool] = field(init=False)

    def __post_init__(self) -> None:
        """Lay the two questions that are asked most often directly on the lists that answer them."""
        self.low = self.tokens.lows.__getitem__
        self.capital = self.tokens.capitals.__getitem__


#: Words that may stand before a phrase and belong to it.
DETERMINERS = frozenset({"the", "a", "an", "his", "her", "its", "their", "my", "our", "your"})


def past_determiner(scene: Scene, at: int) -> int:
    """Return the place behind a determiner, or the same place where there is none."""
    return at + 1 if scene.low(at) in DETERMINERS else at


def bracket(scene: Scene, at: int) -> Stretch | None:
    """Return the short name in brackets that stands here: "(WPK)"."""
    words = scene.tokens.words
    if at + 2 < len(words) and words[at] == "(" and words[at + 2] == ")" and _is_short(words[at + 1]):
        return at + 1, at + 2
    return None


def _is_short(word: str) -> bool:
    return 1 < len(word) <= 10 and sum(map(str.isupper, word)) >= 2 and word[0].isupper()  # noqa: PLR2004
