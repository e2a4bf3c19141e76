"""Who was present at a reception, told in sentences of their own: "Present on invitation were …"."""

from collections.abc import Iterator

from communique.exchanges.scene import Scene
from communique.records import Clause

#: In how many sentences after a reception its guests may be named.
NEXT = 4


def attendance(clause: Clause, scene: Scene) -> Iterator[Clause]:
    """Yield the clauses that tell who was there."""
    for other in scene.clauses:
        later = 0 < other.sentence - clause.sentence <= NEXT
        opening = scene.text[other.span.start : other.predicate.end + len(" present")]
        if later and other.form == "finite" and _says_so(opening, "attendance", scene):
            yield other


def says(clause: Clause, group: str, scene: Scene) -> bool:
    """Whether a clause has words of a group."""
    return _says_so(clause.span.quote(scene.text), group, scene)


def _says_so(words: str, group: str, scene: Scene) -> bool:
    return any(f" {word} " in f" {words.lower()} " for word in scene.words.group(group))
