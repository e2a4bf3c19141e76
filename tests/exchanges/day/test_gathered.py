"""The day on which those who make a joint statement came together."""

import pytest

from communique.pipeline import Reader
from communique.records import RawReport


@pytest.mark.parametrize(
    ("words", "day"),
    [("gathered in Oslo on 5 May", "2023-05-05"), ("will gather in Oslo on 5 June", None)],
)
def test_a_joint_statement_has_the_day_of_the_gathering(words: str, day: str | None, reader: Reader) -> None:
    """Where its makers are still to gather it has none."""
    text = f"We, the President of Kenya and the Prime Minister of Norway, {words}, express our will to trade more."
    raw = RawReport(
        source="x",
        data=text,
        title="Joint Statement of the President of Kenya and the Prime Minister of Norway",
        published="2023-05-09",
    )
    days = [
        x.date.value if x.date else None for x in reader.read(raw).exchanges if x.kind == "joint_statement"
    ]
    assert days == [day]
