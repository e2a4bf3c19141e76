"""Several states on one journey, each with its own days."""

import pytest

from communique.pipeline import Reader
from exchanges.cases import Case, read, told

PUBLISHER = "Prime Minister of Norway"
TWO = [("visit planned: Berg -> Kenya", "1968-10-07"), ("visit planned: Berg -> Uganda", "1968-10-11")]


def days_of(text: str, reader: Reader) -> list[tuple[str, str | None]]:
    """Return each exchange with its day."""
    reading = read(Case("", PUBLISHER, "JOURNEY", text, []), reader)
    return [(told(x, reading), x.date.value if x.date is not None else None) for x in reading.exchanges]


@pytest.mark.parametrize(
    "journey",
    [
        "Kenya from 7 to 10 October and Uganda from 11 to 13 October 1968",
        "Kenya (7-10 October 1968) and Uganda (11-13 October 1968)",
        "Kenya from 7 October 1968, and then Uganda on Friday, 11 October 1968",
    ],
)
def test_each_state_has_its_visit_and_its_first_day(journey: str, reader: Reader) -> None:
    """Each state of a journey that has days of its own is visited on the first of them."""
    assert days_of(f"The Prime Minister, Mr Berg, will visit {journey}.", reader) == TWO


def test_states_without_days_of_their_own_are_one_visit(reader: Reader) -> None:
    """Days that are told once are those of the whole journey."""
    found = days_of(
        "The Prime Minister, Mr Berg, will visit Kenya and Uganda from 7 to 13 October 1968.", reader
    )
    assert found == [("visit planned: Berg -> Kenya, Uganda", "1968-10-07")]


def test_another_day_behind_a_state_is_none_of_a_visit_to_it(reader: Reader) -> None:
    """A state that other words part from the visit is no leg of it."""
    text = "Mr Berg will visit Kenya from 7 to 10 October 1968, and has asked Uganda for an answer by 11 October 1968."
    assert len(days_of(text, reader)) == 1
