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
#: Roles of those who stand against their state.
_AGAINST_IT = frozenset({"OPP", "REB", "SEP", "UAF", "INS"})
#: Roots of CAMEO that are no events where nobody of another state is told: helping, giving, yielding, threatening.
_DEEDS_AT_HOME = frozenset({"06", "07", "08", "13"})
#: People whom nothing tells apart: "hopes that the people will judge".
_ANYBODY = f"{UNKNOWN}CVL"
#: What happened so many years before the report, it only recalls.
_YEARS = 2
_YEAR = re.compile(
    r"(?<!since )\b(?:[Ii]n|[Oo]n|of) (?:[A-Z][a-z]+ (?:\d{1,2}, )?|the )?(?:early |late |mid-?)?"
    r"((?:1[0-9]|20)\d\d)s?\b|\(((?:1[0-9]|20)\d\d)\)"
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
    if root in _DEEDS_AT_HOME and any(p.code.startswith(UNKNOWN) for p in (*draft.source, *draft.target)):
        return not _is_at_home(draft, scene, anybody=True)
    return not (root in _HOMAGE or listed) or not _is_at_home(draft, scene)


def is_unknown(side: Sequence[Party], scene: Scene) -> bool:
    """Whether a side is only bodies of which neither country nor role is known: "the Seaside Restaurant"."""
    return bool(side) and all(_is_some_body(party, scene) for party in side)


def _is_some_body(party: Party, scene: Scene) -> bool:
    actor = scene.actors.get(party.actor or "")
    return party.code == UNKNOWN and actor is not None and actor.kind == "body"


def _is_at_home(draft: Draft, scene: Scene, *, anybody: bool = False) -> bool:
    """Whether all sides lead one state; who is of no state that is told is of the publisher's.

    ``anybody``: also whether all are of one state, whatever they are in it, but for those who fight it.
    """
    parties = (*draft.source, *draft.target)
    home = scene.codes.country(scene.home) or UNKNOWN
    countries = {home if party.code.startswith(UNKNOWN) else party.code[:3] for party in parties}
    return (
        len(countries) == 1
        and countries.isdisjoint({UNKNOWN, "IGO", "NGO"})
        and all(_leads(party) or (anybody and party.code[3:6] not in _AGAINST_IT) for party in parties)
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


def _leads(party: Party) -> bool:
    return party.code[3:6] in _OF_THE_STATE


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
    years = _years(words)
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
    years = _years(scene.text[scene.text.rfind("\n", 0, start) + 1 : start])
    return bool(years) and max(years) <= last


def _years(words: str) -> list[int]:
    """Return the years that words name: "in 1937", "Juche 102 (2013)"."""
    return [int(hit[1] or hit[2]) for hit in _YEAR.finditer(words)]
