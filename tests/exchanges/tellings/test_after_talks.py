"""Talks that are told only by what came after them."""

import pytest

from communique.pipeline import Reader
from exchanges.cases import Case, read, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Following the talks in Oslo, President Otieno of Kenya and Prime Minister Berg of Norway made statements.",
            ["meeting held: Otieno -> Berg"],
        ),
        ("Following the talks in Oslo, President Otieno of Kenya made a statement.", []),
        (
            "Following the match in Oslo, President Otieno of Kenya and Prime Minister Berg of Norway made statements.",
            [],
        ),
    ],
)
def test_who_do_something_together_after_talks_have_met(
    text: str, expected: list[str], reader: Reader
) -> None:
    """Two at the least do it, and it was talks that came before."""
    reading = read(Case("", "TASS", "News", text, []), reader)
    assert [told(x, reading) for x in reading.exchanges] == expected
