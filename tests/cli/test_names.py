"""Actors, days and kinds as people write them."""

import pytest

from communique.cli.names import counted, day, listed


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("2021-03-22", "22 March 2021"),
        ("2021-03-23T16:12", "23 March 2021"),
        ("2021-03", "March 2021"),
        ("2021", "2021"),
        ("last spring", "last spring"),
        ("2021-13-01", "2021-13-01"),
    ],
)
def test_a_day_is_as_precise_as_it_is_known(value: str, words: str) -> None:
    """No day and no month is made up."""
    assert day(value) == words


@pytest.mark.parametrize(
    ("names", "words"), [([], ""), (["A"], "A"), (["A", "B"], "A and B"), (["A", "B", "C"], "A, B and C")]
)
def test_names_are_listed_as_in_a_sentence(names: list[str], words: str) -> None:
    """One "and", before the last."""
    assert listed(names) == words


def test_numbers_agree_with_their_nouns() -> None:
    """One report, two reports."""
    assert [counted(n, "report") for n in (1, 2, 2000)] == ["1 report", "2 reports", "2,000 reports"]
