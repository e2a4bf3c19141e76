"""A phrase at its place in the report, and the actor that is drawn up from such phrases."""

import re
from dataclasses import dataclass, field

from communique.actors.found import Found, FoundTitle, Scene, Stretch
from communique.records import ActorKind, Span

#: A short name in brackets; longer words at the end of a name are part of it: "Communist Party of Kenya (Marxist)".
_BRACKET = re.compile(r"\s\((?:[^)]*\)(?!$)|[^)\s-]*[A-Z][^)\s-]*[A-Z][^)\s-]*\)$)")


@dataclass(frozen=True, slots=True)
class Sighting:
    """A phrase that was found, with what is needed to compare it with others.

    Attributes:
        found: The phrase.
        scene: The stretch of text it stands in.
        sentence: Number of its block and of its sentence in it.
        firm: Whether it names an actor even if nothing else in the report does.
        outside: Whether it stands in a headline that only the source gives, which has no place in the text.
    """

    found: Found
    scene: Scene
    sentence: tuple[int, int]
    firm: bool = True
    outside: bool = False

    @property
    def start(self) -> int:
        """Where it begins in the text; before the text where it stands outside."""
        start = self.scene.tokens.starts[self.found.start]
        return start - len(self.scene.tokens.text) - 1 if self.outside else start

    @property
    def name(self) -> str:
        """The words of its name, without short names in brackets."""
        return self.found.called or self.words(self.found.name)

    def words(self, stretch: Stretch) -> str:
        """Return some of its words on one line, without short names in brackets."""
        return " ".join(_BRACKET.sub("", self.scene.tokens.quote(*stretch)).split())

    def span(self, stretch: Stretch) -> Span:
        """Return the place in the text of some of its tokens."""
        tokens = self.scene.tokens
        return Span(tokens.starts[stretch[0]], tokens.ends[stretch[1] - 1])

    def whole(self) -> Span:
        """Return its place in the text."""
        return self.span((self.found.start, self.found.end))

    def of(self, part: Found) -> "Sighting":
        """Return a phrase inside this one as a sighting of its own."""
        return Sighting(part, self.scene, self.sentence, outside=self.outside)


@dataclass(slots=True, eq=False)
class Draft:
    """An actor while its phrases are gathered.

    Attributes:
        kind: What sort of actor it is.
        names: Its names with the place of each.
        codes: Codes of the states it is said to belong to, with the words for it.
        titles: Its titles, each with the phrase that gives it.
        proper: Those of its names that go before all others.
        spans: Every place that names it.
        titled: Whether a name of it comes with a title.
        genders: What honorifics say of it: "f", "m", "w".
        places: The sentences that name it, with the place.
        full: Those of them that name it in full.
    """

    kind: ActorKind
    names: list[tuple[str, int]] = field(default_factory=list)
    codes: list[tuple[tuple[str, ...], Span | None]] = field(default_factory=list)
    titles: list[tuple[FoundTitle, Sighting]] = field(default_factory=list)
    spans: list[Span] = field(default_factory=list)
    proper: set[str] = field(default_factory=set)
    titled: bool = False
    genders: set[str] = field(default_factory=set)
    places: list[tuple[tuple[int, int], int]] = field(default_factory=list)
    full: list[tuple[tuple[int, int], int]] = field(default_factory=list)

    def add(self, sighting: Sighting, *, name: str | None = None) -> None:
        """Take in a phrase that names this actor."""
        found = sighting.found
        if not sighting.outside:
            self.spans.append(sighting.whole())
        self.places.append((sighting.sentence, sighting.start))
        if name:
            self.names.append((name, sighting.start))
        if found.codes and found.codes_at:
            self.codes.append((found.codes, None if sighting.outside else sighting.span(found.codes_at)))
        self.titles += [(title, sighting) for title in found.titles]

    def learn(self, title: FoundTitle, where: Sighting) -> None:
        """Take over the state of a title that it is said to have, where no other is told."""
        if title.codes and title.codes_at and not self.codes:
            self.codes.append((title.codes, None if where.outside else where.span(title.codes_at)))

    def fullest(self) -> str:
        """Return the fullest name: of most words, then one not in capitals, then the longest, then the first."""
        names = [named for named in self.names if named[0] in self.proper] or self.names
        return max(names, key=_fullness)[0]


def _fullness(named: tuple[str, int]) -> tuple[int, bool, int, int]:
    name, at = named
    return len(name.split()), not name.isupper(), len(name), -at
