"""What is homage, talk at home or history, and no event."""

import pytest

from by_hand import clause, report
from communique.events import load_coder
from communique.events.between import is_between
from communique.events.draft import Draft
from communique.events.parties import Party
from communique.events.scene import Scene
from communique.events.sides import TOGETHER
from communique.records import ReportedDate, Span

CODER = load_coder()
HERE = Span(0, 1)


def between(
    act: str, source: str, target: str, year: str = "", why: str = "", publisher: str | None = None
) -> bool:
    """Return whether an act between two codes is an event of a report of 2021."""
    told = report("…", published="2021-03-22", publisher=publisher)
    scene = Scene(told, (), {}, CODER.words, CODER.codes)
    draft = Draft(
        act=act,
        stance=None,
        source=(Party("a1", source, HERE),),
        target=(Party("a2", target, HERE),),
        spans=(HERE,),
        why={"target": why},
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


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Norland attacked Sudland on October 8, 1995.", False),
        ("Norland attacked Sudland forty years ago.", False),
        ("Norland has been at war with Sudland since 1995.", True),
        ("Norland attacked Sudland in 2021.", True),
    ],
)
def test_years_in_the_words_of_a_clause_tell_history(text: str, event: bool) -> None:
    """Where no day could be worked out, the year itself tells; since when something lasts is no history."""
    one = clause(text, text.split()[1], verb="attack")
    scene = Scene(report(text, published="2021-03-22"), (one,), {}, CODER.words, CODER.codes)
    sides = (Party(None, "NRL", HERE),), (Party(None, "SDL", HERE),)
    draft = Draft("attack", None, *sides, (HERE,), {}, clauses=frozenset({one.id}))
    assert is_between(draft, scene) is event


def test_who_meets_at_home_is_an_event_unless_only_listed() -> None:
    """Two who are named side by side in one state hold no talks with each other."""
    assert between("consult", "PRKGOV", "PRKGOV")
    assert not between("consult", "PRKGOV", "PRKGOV", why=TOGETHER)
    assert between("consult", "PRKGOV", "CHNGOV", why=TOGETHER)


@pytest.mark.parametrize(
    ("act", "source", "target", "publisher", "event"),
    [
        ("aid", "---GOV", "---CVL", "KCNA", False),
        ("aid", "PRKGOV", "---CVL", "KCNA", False),
        ("aid", "PRKGOV", "PRKCVL", "KCNA", True),
        ("aid", "---GOV", "CHNCVL", "KCNA", True),
        ("aid", "---GOV", "---CVL", None, True),
        ("threaten", "PRKGOV", "---REB", "KCNA", True),
        ("visit", "PRKGOV", "PRK", "KCNA", False),
        ("arrest", "---COP", "---OPP", "KCNA", True),
    ],
)
def test_help_at_home_is_no_event_where_no_other_state_is_told(
    act: str, source: str, target: str, publisher: str | None, event: bool
) -> None:
    """Who is of no state that is told is of the publisher's; those who fight it and those it arrests are sides."""
    assert between(act, source, target, publisher=publisher) is event
