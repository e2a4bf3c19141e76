"""Whose text a whole report is: "Statement from President Lund on …", told in the first person."""

import re

from communique.records import Actor
from communique.statements.scene import Scene
from communique.statements.speaker import Speaker

#: Number of the last sentence that may bring in the first person.
_HEAD = 1


def titled_speaker(scene: Scene) -> Speaker | None:
    """Return whose text the report is as a whole, or ``None`` where it tells of others."""
    if not _opens_in_first_person(scene):
        return None
    named = _named_in_title(scene)
    return Speaker(
        tuple(actor.id for actor in named), scene.report.title_span, "named in the title as its speaker"
    )


def _opens_in_first_person(scene: Scene) -> bool:
    """Whether "I" or "we" do what the report begins with, outside of quotations."""
    if not _title_speaks(scene):
        return False
    for clause in scene.clauses:
        if clause.sentence > _HEAD:
            break
        if clause.form != "finite" or clause.relation not in {None, "conjunct"}:
            continue
        for phrase in clause.agent:
            words = set(re.findall(r"[a-z]+", phrase.span.quote(scene.text).lower()))
            if words & {"i", "we"} and not any(q.holds(phrase.span) for q in scene.quoted):
                return True
    return False


def _title_speaks(scene: Scene) -> re.Match[str] | None:
    return re.search(
        r"(?i)\b(?:statement|message|letter|remarks|condolences?|sympathy|tribute)\b",
        scene.report.title or "",
    )


def _named_in_title(scene: Scene) -> list[Actor]:
    """Return the actors whom the title names as those from whom or by whom it is."""
    found = re.search(
        r"\b(?:from|by)\s+(.+?)(?:\s+(?:on|at|to|for|regarding|about|following|after)\b|$)",
        scene.report.title or "",
    )
    if found is None:
        return []
    words = set(re.findall(r"\w+", found[1].lower()))
    return [a for a in scene.actors.values() if a.kind in {"person", "office"} and _name_words(a) <= words]


def _name_words(actor: Actor) -> set[str]:
    return set(re.findall(r"\w+", actor.name.lower())) or {""}
