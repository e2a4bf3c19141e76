"""A joint statement that only its headline names as such: the report is then its text."""

import re

from communique.exchanges.draft import Draft
from communique.exchanges.scene import Scene
from communique.records import Actor

_JOINT = re.compile(
    r"\b(?:joint|trilateral|quadrilateral)\s+(?:\w+\s+)?(?:statement|communiqu[eé]|declaration|readout)\b",
    re.IGNORECASE,
)


def joint_statement(scene: Scene) -> Draft | None:
    """Return the joint statement that a headline announces: of those whom it names, else of the first to act."""
    report = scene.report
    headline = report.title or ""
    if not _JOINT.search(headline) or not report.paragraphs:
        return None
    sides = _sides(_named(headline, scene)) or _first_to_act(scene)
    if len(sides) < 2:  # noqa: PLR2004 - nobody makes a joint statement alone
        return None
    draft = Draft("joint_statement", "headline", list(scene.clauses[:1]))
    spans = (report.title_span,) if report.title_span else ()
    draft.fill("from", tuple(actor.id for actor in sides), spans, "named in the headline as joint")
    draft.note("kind", spans or (report.paragraphs[0],), "the headline calls it joint")
    return draft


def _named(headline: str, scene: Scene) -> list[Actor]:
    """Return the actors whom the headline names, in its order."""
    words = headline.lower()
    found = []
    for actor in scene.actors.values():
        places = [words.find(name.lower()) for name in (actor.name, *actor.aliases) if name.lower() in words]
        if places and actor.kind in {"person", "office", "state"}:
            found.append((min(places), actor))
    return [actor for _, actor in sorted(found, key=lambda pair: (pair[0], pair[1].id))]


def _sides(named: list[Actor]) -> list[Actor]:
    """Return the persons among those named, or the states where there are not two of them."""
    people = [actor for actor in named if actor.kind in {"person", "office"}]
    states = [actor for actor in named if actor.kind == "state"]
    return people if len(people) > 1 else states if len(states) > 1 else []


def _first_to_act(scene: Scene) -> list[Actor]:
    """Return the two sides of the first clause in which persons of two states act or meet."""
    for clause in scene.clauses:
        phrases = (*clause.agent, *clause.companion, *clause.patient, *clause.recipient)
        people = [
            scene.actors[a]
            for phrase in phrases
            for a in phrase.actors
            if scene.actors[a].kind in {"person", "office"}
        ]
        if len({actor.country for actor in people} - {None}) > 1:
            return list(dict.fromkeys(people))
    return []
