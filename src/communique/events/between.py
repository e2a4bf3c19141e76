"""Which drafts are events between sides, and which are homage, talk at home, or history that a report recalls."""

from communique.events.actor_codes import UNKNOWN
from communique.events.coding import cameo_of
from communique.events.draft import Draft
from communique.events.scene import Scene

#: Roots of CAMEO in which something is only said, and those in which it is said of somebody.
_SAID = frozenset({"01", "02", "03", "05"})
_HOMAGE = frozenset({"01", "05"})
#: Roles of those who lead one state, or the party that rules it.
_OF_THE_STATE = frozenset({"", "GOV", "MIL", "PTY"})
#: People whom nothing tells apart: "hopes that the people will judge".
_ANYBODY = f"{UNKNOWN}CVL"
#: What happened so many years before the report, it only recalls.
_YEARS = 2


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
    return root not in _HOMAGE or not _is_at_home(draft)


def _is_at_home(draft: Draft) -> bool:
    """Whether all sides lead one state."""
    parties = (*draft.source, *draft.target)
    countries = {party.code[:3] for party in parties}
    return (
        len(countries) == 1
        and countries.isdisjoint({UNKNOWN, "IGO", "NGO"})
        and all(party.code[3:6] in _OF_THE_STATE for party in parties)
        and bool(draft.target)
    )


def _is_recalled(draft: Draft, scene: Scene) -> bool:
    """Whether what is told happened years before the report."""
    if draft.date is None or len(scene.day) < len("YYYY"):
        return False
    return int(draft.date.value[:4]) <= int(scene.day[:4]) - _YEARS
