"""Whose a joint statement is of which only one side, or none, is told."""

import pytest

from communique.pipeline import Reader
from exchanges.cases import Case, read, told

TALKS = (
    "President of Norway Ann Berg: Friends, I have had talks with the President of Kenya, Mr Paul Otieno. "
)


@pytest.mark.parametrize(
    ("words", "joint"),
    [
        (
            "Following the talks, we adopted a joint statement.",
            ["joint_statement held: Ann Berg, Paul Otieno -> "],
        ),
        ("Last year we adopted a joint statement.", []),
    ],
)
def test_what_we_adopted_after_talks_is_of_both_sides(words: str, joint: list[str], reader: Reader) -> None:
    """A joint statement adopted after the talks is that of both who talked; one of another time is none."""
    title = "Press statements following Norwegian-Kenyan talks"
    reading = read(Case("", "President of Norway", title, TALKS + words, []), reader)
    assert [told(x, reading) for x in reading.exchanges if x.kind == "joint_statement"] == joint
