"""What is homage, talk at home or history, and no event."""

import pytest

from by_hand import report
from communique.events import load_coder
from communique.events.between import is_between
from communique.events.draft import Draft
from communique.events.parties import Party
from communique.events.scene import Scene
from communique.records import ReportedDate, Span

CODER = load_coder()
HERE = Span(0, 1)


def between(act: str, source: str, target: str, year: str = "") -> bool:
    """Return whether an act between two codes is an event of a report of 2021."""
    scene = Scene(report("…", published="2021-03-22"), (), {}, CODER.words, CODER.codes)
    draft = Draft(
        act=act,
        stance=None,
        source=(Party("a1", source, HERE),),
        target=(Party("a2", target, HERE),),
        spans=(HERE,),
        why={},
        date=ReportedDate(value=year, span=HERE, derived_from="year") if year else None,
    )
    return is_between(draft, scene)


@pytest.mark.parametrize(
    ("act", "source", "target", "event"),
    [
        ("praise", "PRKGOV", "CHNGOV", True),
        ("praise", "PRKGOV", "PRKGOV", False),
        ("praise", "PRKPTY", "PRK", False),
        ("praise", "USAGOV", "USALAB", True),
        ("meet", "PRKGOV", "PRKMIL", True),
        ("criticise", "PRKGOV", "PRKMIL", True),
        ("praise", "---", "---", True),
        ("hope", "PRKGOV", "---CVL", False),
        ("kill", "---COP", "---CVL", True),
        ("praise", "IGOUNO", "IGOEUREEC", True),
    ],
)
def test_homage_and_talk_at_home_are_no_events(act: str, source: str, target: str, event: bool) -> None:
    """Praise among the leaders of one state, and what is said of people whom nothing tells apart."""
    assert between(act, source, target) is event


@pytest.mark.parametrize(("year", "event"), [("1950-07", False), ("2019", False), ("2020-12-31", True)])
def test_history_is_no_event(year: str, event: bool) -> None:
    """What happened two calendar years before the report and earlier, it only recalls."""
    assert between("attack", "USA", "IRQ", year) is event
