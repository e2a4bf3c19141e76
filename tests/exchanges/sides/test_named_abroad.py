"""Who is from abroad by how his name is spelt."""

import pytest

from communique.pipeline import Reader
from exchanges.cases import Case, read


@pytest.mark.parametrize(
    ("sender", "found"),
    [("Anna Bergstrom, director of the Lake Project", 1), ("Pak Mu Gil, director of the Lake Project", 0)],
)
def test_a_name_not_spelt_by_syllables_is_from_abroad(sender: str, found: int, reader: Reader) -> None:
    """In a report of Pyongyang whose names are spelt so is at home."""
    text = f"{sender}, sent a letter to Chairman Han Mu Gil on Monday."
    assert len(read(Case("", "KCNA", "News", text, []), reader).exchanges) == found
