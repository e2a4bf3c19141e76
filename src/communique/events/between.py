"""Which drafts are events between sides, and which are homage, talk at home, or history that a report recalls."""

import re
from collections.abc import Sequence

from communique.events.actor_codes import UNKNOWN
from communique.events.coding import cameo_of
from communique.events.draft import Draft
from communique.events.parties import Party
from communique.events.scene import Scene
from communique.events.sides import TOGETHER
from communique.records import Clause

#: Roots of CAMEO in which something is only said, and those in which it is said of somebody.
_SAID = frozenset({"01", "02", "03", "05"})
_HOMAGE = frozenset({"01", "05"})
_CONSULT = "04"
#: Roots of CAMEO in which something is said, and nothing done.
_WORDS = frozenset({"01", "02", "03", "04", "05", "09", "10", "11", "12", "13"})
#: Acts of those who go somewhere, and of those who receive them.
_JOURNEYS = frozenset({"visit", "host"})
#: Roles of those who lead one state, or the party that rules it.
_OF_THE_STATE = frozenset({"", "GOV", "MIL", "PTY"})
#: People whom nothing tells apart: "hopes that the people will judge".
_ANYBODY = f"{UNKNOWN}CVL"
#: What happened so many years before the report, it only recalls.
_YEARS = 2
_YEAR = re.compile(
    r"(?<!since )\b(?:[Ii]n|[Oo]n|of) (?:[A-Z][a-z]+ (?:\d{1,2}, )?|the )?(?:early |late |mid-?)?"
    r"((?:1[0-9]|20)\d\d)s?\b"
)
_AGO = re.compile(
    r"\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+ty|\w+teen|many|several|\d+) "
    r"(?:year|decade|century|years|decades|centuries) ago\b",
    re.IGNORECASE,
)


def is_between(draft: Draft, scene: Scene) -> bool:
    """Whether a draft is an event between two sides that the report tells as news.

    Praise and talk among those who lead one state is none ("the premier praised the late president"), nor is
    what is said of people whom nothing tells apart ("hopes that the people will judge"), nor what happened years
    before the report.
    """
    if _is_recalled(draft, scene):
        return False
    root = cameo_of(draft.act, draft.stance, scene.words.codebook)[:2]
    if root in _SAID and draft.target and all(party.code == _ANYBODY for party in draft.target):
        return False
    listed = root == _CONSULT and (draft.why.get("target") == TOGETHER or draft.act in _JOURNEYS)
    return not (root in _HOMAGE or listed) or not _is_at_home(draft, scene)


def is_unknown(side: Sequence[Party], scene: Scene) -> bool:
    """Whether a side is only bodies of which neither country nor role is known: "the Seaside Restaurant"."""
    return bool(side) and all(_is_some_body(party, scene) for party in side)


def _is_some_body(party: Party, scene: Scene) -> bool:
    actor = scene.actors.get(party.actor or "")
    return party.code == UNKNOWN and actor is not None and actor.kind == "body"


def _is_at_home(draft: Draft, scene: Scene) -> bool:
    """Whether all sides lead one state; who is of no state that is told is of the publisher's."""
    parties = (*draft.source, *draft.target)
    home = scene.codes.country(scene.home) or UNKNOWN
    countries = {home if party.code.startswith(UNKNOWN) else party.code[:3] for party in parties}
    return (
        len(countries) == 1
        and countries.isdisjoint({UNKNOWN, "IGO", "NGO"})
        and all(party.code[3:6] in _OF_THE_STATE for party in parties)
        and bool(draft.target)
    )


def _own_words(clause: Clause, scene: Scene) -> str:
    """Return the words of a clause without those that tell of one of its nouns: "men [sought for … years ago]"."""
    ends = [
        below.verb_span.start
        for below in scene.clauses
        if below.parent == clause.id
        and below.form == "participle"
        and below.relation == "relative"
        and below.verb_span.start > clause.predicate.end
    ]
    return scene.text[clause.span.start : min([clause.span.end, *ends])]


def _is_recalled(draft: Draft, scene: Scene) -> bool:
    """Whether what is told happened years before the report."""
    if len(scene.day) < len("YYYY"):
        return False
    last = int(scene.day[:4]) - _YEARS
    words = " ".join(_own_words(clause, scene) for clause in scene.clauses if clause.id in draft.clauses)
    if _AGO.search(words) is not None:
        return True
    if draft.date is not None:
        return int(draft.date.value[:4]) <= last or draft.date.value <= _a_year_before(scene.day)
    years = [int(year) for year in _YEAR.findall(words)]
    return max(years) <= last if years else _is_of_history(draft, scene, last)


def _a_year_before(day: str) -> str:
    """Return the same day a year before, as an ISO date."""
    return f"{int(day[:4]) - 1:04}-{day[4:6]}-{day[6:8]}"


def _is_of_history(draft: Draft, scene: Scene, last: int) -> bool:
    """Whether a deed is told in the past behind a day of years before: "Then in 1937 he … He advanced on …"."""
    told = [clause for clause in scene.clauses if clause.id in draft.clauses]
    past = any(clause.tense == "past" and not clause.when for clause in told)
    if not past or cameo_of(draft.act, draft.stance, scene.words.codebook)[:2] in _WORDS:
        return False
    start = min(clause.span.start for clause in told)
    years = _YEAR.findall(scene.text, scene.text.rfind("\n", 0, start) + 1, start)
    return bool(years) and max(map(int, years)) <= last
