"""Syndicated copies."""

import pytest
from sqlalchemy import select

from by_name import reading
from communique.ledger import Ledger
from communique.ledger import tables as t
from communique.ledger.copies import alike, bands, groups, near_in_time
from communique.ledger.copy_store import find_copies
from communique.query import Question, ask

LONG = (
    "The two sides spoke of shipping, fisheries and the lighthouse that both have kept since the war ended. "
    * 3
)


def test_copies_count_as_one_exchange_with_many_reports(ledger: Ledger) -> None:
    """A report that another agency prints again tells no second exchange."""
    copies = [
        reading(more=LONG, publisher="Northern Wire", day="2021-03-22"),
        reading(more=f"{LONG} (Southern Post)", publisher="Southern Post", day="2021-03-22"),
    ]
    ledger.add([*copies, reading("Ilan Ferro", more=LONG[:60])])
    records = ask(ledger, Question("exchanges")).records
    assert sorted((one["from"][0]["name"], one["reports"]) for one in records) == [
        ("Halvar Lund", 2),
        ("Ilan Ferro", 1),
    ]


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 2, 0)])
def test_the_order_of_adding_makes_no_difference(ledger: Ledger, order: tuple[int, ...]) -> None:
    """Which of some copies stands for all is the earliest, whenever it comes."""
    some = [reading(more=f"{LONG} ({n})", day="2021-03-22", title=str(n)) for n in range(3)]
    for number in order:
        ledger.add([some[number]])
    with ledger.reading() as connection:
        firsts = connection.execute(select(t.report.c.key, t.report.c.id, t.report.c.copy_of)).all()
    first = min(one.id for one in some)
    assert {row.copy_of for row in firsts} == {row.key for row in firsts if row.id == first}


def test_copies_that_are_looked_for_again_are_the_same(ledger: Ledger) -> None:
    """Looking again from either of two copies finds the other, whichever was added first."""
    some = [reading(more=f"{LONG} ({n})", day="2021-03-22", title=str(n)) for n in range(2)]
    for one in some:
        ledger.add([one])
    asked = select(t.report.c.key, t.report.c.copy_of).order_by(t.report.c.key)
    with ledger.writing() as connection:
        before = connection.execute(asked).all()
        assert len({row.copy_of for row in before}) == 1
        for row in before:
            find_copies(connection, [row.key])
            assert connection.execute(asked).all() == before


def test_the_message_of_next_year_is_no_copy(ledger: Ledger) -> None:
    """What is sent every year in the same words is sent every year."""
    ledger.add([reading(more=LONG, day="2021-03-22"), reading(more=LONG, day="2022-03-22")])
    assert ask(ledger, Question("exchanges")).total == 2


def test_texts_are_alike_by_their_words() -> None:
    """Marks and capitals make no difference; other words do."""
    assert alike(groups(LONG), groups(LONG.upper().replace(",", ";")))
    other = LONG.replace("fisheries", "x").replace("sides", "y").replace("kept", "z")
    assert not alike(groups(LONG), groups(other))
    assert bands(LONG) == bands(LONG.upper())
    assert bands("too short") == {}


def test_copies_are_looked_for_on_days_that_are_near() -> None:
    """A text finds its copy of the next days, and not what was printed a year before."""
    here, soon, late = (bands(LONG, day) for day in ("2021-03-22", "2021-04-01", "2022-03-22"))
    assert all(set(near) & set(soon) for near in here.values())
    assert not any(set(near) & set(late) for near in here.values())


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        ("2021-03-22", "2021-04-01", True),
        ("2021-03-22", "2021-04-02", False),
        ("", "", True),
        ("", "2021-03-22", False),
        ("2021-99-99", "2021-03-22", False),
    ],
)
def test_copies_appear_within_some_days(one: str, other: str, near: bool) -> None:
    """Ten days part copies from what is written anew."""
    assert near_in_time(one, other) is near
