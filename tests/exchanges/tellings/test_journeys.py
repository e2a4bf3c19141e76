"""Talks for which somebody travels."""

import pytest

from communique.pipeline import Reader
from exchanges.cases import Case, read, told

OPENING = "The Prime Minister opened the dam. It is the third of its kind. The harbour will follow. "


@pytest.mark.parametrize("journey", ["go on to Kampala", "leave for Kampala", "fly to Kampala"])
def test_talks_for_which_one_travels_are_ahead(journey: str, reader: Reader) -> None:
    """What somebody will make a journey for is planned, also far behind the opening of a report."""
    text = f"{OPENING}He will {journey} for discussions with President Okello of Uganda."
    case = Case("", "Prime Minister of Norway", "THE DAM", text, [])
    reading = read(case, reader)
    assert "meeting planned: Prime Minister -> Okello" in [told(x, reading) for x in reading.exchanges]


def test_no_talks_are_told_where_one_does_not_go(reader: Reader) -> None:
    """Who will not travel has no talks."""
    text = f"{OPENING}He will not fly to Kampala for discussions with President Okello of Uganda."
    reading = read(Case("", "Prime Minister of Norway", "THE DAM", text, []), reader)
    assert not [x for x in reading.exchanges if x.kind == "meeting" and x.status != "cancelled"]
