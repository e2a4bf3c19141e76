"""Whose text a whole report is: "Statement from President Lund on …", told in the first person."""

import re
from collections.abc import Iterator

from communique.records import Actor, Phrase
from communique.records.actor import ALIVE
from communique.statements.scene import Scene
from communique.statements.speaker import Speaker, actors_of, publisher_of

#: Number of the last sentence that may bring in the first person, unless the title tells of a death or who speaks.
_HEAD = 1
_OWN_TEXT = re.compile(
    r"(?i)^(?:statement|remarks|message|letter)s? (?:by|from|of) (?:the )?(?:vice )?president\b"
    r"|(?:^|[-–—] )(?:speech|address|appeal) (?:by|from|of) |['’]s (?:speech|address|appeal)\b"
)
_GIVEN_BY = re.compile(
    r"(?i)\b(?:from|by|(?:statement|remarks|message|letter|speech|address|appeal) of)\s+"
    r"(.+?)(?:\s+(?:on|at|to|for|regarding|about|following|after|welcoming|marking|condemning|honou?ring|announcing)\b|$)"
)


def titled_speaker(scene: Scene) -> Speaker | None:
    """Return whose text the report is as a whole, or ``None`` where it tells of others."""
    title = scene.report.title or ""
    words = set(re.findall(r"[a-z]+", title.lower()))
    mourning = bool(words & scene.group("mourning"))
    own = mourning or _OWN_TEXT.search(title) is not None
    if not own and not words & scene.group("texts") | words & scene.group("messages"):
        return None
    first = next(_first_persons(scene, anywhere=own), None)
    if first is None:
        return None
    alive = (a for a in actors_of([first]) if scene.actors[a].kind in ALIVE)
    named = tuple(actor.id for actor in _named_in_title(scene, title)) or tuple(alive)
    if named:
        return Speaker(named, None, "named in the title as its speaker")
    return Speaker(publisher_of(scene), None, "who publishes, in the first person")


def _first_persons(scene: Scene, *, anywhere: bool) -> Iterator[Phrase]:
    """Yield where "I" or "we" do what a main clause tells, outside of quotations."""
    for clause in scene.clauses:
        if clause.sentence > _HEAD and not anywhere:
            return
        if clause.form != "finite" or clause.relation not in {None, "conjunct"}:
            continue
        for phrase in clause.agent:
            words = set(re.findall(r"[a-z]+", phrase.span.quote(scene.text).lower()))
            if words & {"i", "we"} and not any(quoted.holds(phrase.span) for quoted in scene.quoted):
                yield phrase


def _named_in_title(scene: Scene, title: str) -> list[Actor]:
    """Return the actors whom the title names as those from whom or by whom it is."""
    found = _GIVEN_BY.search(title)
    if found is None:
        return []
    words = set(re.findall(r"\w+", found[1].lower()))
    people = (actor for actor in scene.actors.values() if actor.kind in ALIVE)
    return [actor for actor in people if any(_words(name) <= words for name in (actor.name, *actor.aliases))]


def _words(name: str) -> set[str]:
    return set(re.findall(r"\w+", name.lower())) or {""}
