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
