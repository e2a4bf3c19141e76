"""The day on which a side of talks is told to be there."""

import pytest

from communique.pipeline import Reader
from communique.records import RawReport

MET = "President Ann Lund met with Prime Minister Ivo Berg of Norway in Kyiv. "


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("Ivo Berg noted that it is an honour for him to be in Kyiv on May 12.", "2023-05-12"),
        ("Ivo Berg noted that it is an honour for him to be in Kyiv on May 11.", "2023-05-11"),
        ("Ivo Berg noted that it was an honour for him to be in Kyiv on May 2.", None),
        ("Ivo Berg noted that farmers were in Kyiv on May 12.", None),
    ],
)
def test_a_guest_who_is_there_on_a_day_meets_on_it(said: str, day: str | None, reader: Reader) -> None:
    """It is the day of the report or the one before, and he himself is there."""
    raw = RawReport(source="x", data=MET + said, title="News", published="2023-05-12T16:00:00Z")
    (met,) = (x for x in reader.read(raw).exchanges if x.kind == "meeting")
    assert (met.date.value if met.date else None) == day
