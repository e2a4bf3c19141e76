"""The day of a visit whose month is told before its arrival."""

import pytest

from communique.pipeline import Reader
from exchanges.cases import Case, read


@pytest.mark.parametrize(("arrival", "day"), [("19 May", "1969-05-19"), ("19 June", "1969-05")])
def test_the_day_of_arrival_is_that_of_the_visit(arrival: str, day: str, reader: Reader) -> None:
    """A later arrival makes the month of a visit exact, where it is of that month."""
    text = f"President Otieno of Kenya will visit Norway in May. President Otieno will arrive on {arrival}."
    reading = read(Case("", "Prime Minister of Norway", "VISIT", text, []), reader)
    assert [x.date.value for x in reading.exchanges if x.date] == [day]


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("President Otieno will visit Norway. He will arrive in Oslo on 19 May.", "1969-05-19"),
        (
            "President Otieno will visit Norway in May. His visit is expected to commence in Oslo on 19 May.",
            "1969-05-19",
        ),
        ("President Otieno will visit Norway. President Lund will arrive in Oslo on 19 May.", None),
        (
            "President Otieno will visit Norway in May. The visit, from 11 to 17 May, will mark the centenary.",
            "1969-05-11",
        ),
        (
            "President Otieno will visit Norway in May. The fair, from 11 to 17 May, will mark the centenary.",
            "1969-05",
        ),
    ],
)
def test_the_day_on_which_a_visitor_arrives_is_that_of_a_visit_told_without_one(
    told: str, day: str | None, reader: Reader
) -> None:
    """A visit to come has the day on which its visitor arrives, or on which it begins; no other's."""
    text = told.replace("President Otieno", "President Otieno of Kenya", 1)
    reading = read(Case("", "Prime Minister of Norway", "VISIT", text, []), reader)
    visit = next(x for x in reading.exchanges if x.kind == "visit")
    assert (visit.date.value if visit.date else None) == day
