"""Korean names in several spellings."""

import pytest

from communique.lexicons.romanisations import load_spellings, syllables_of

NORTH, SOUTH, CHINESE = load_spellings(), load_spellings("south"), load_spellings("chinese")


@pytest.mark.parametrize(
    ("north", "other", "spellings"),
    [
        ("Ri Ryong Nam", "Li Longnan", CHINESE),
        ("Kim Jong Un", "Jin Zhengen", CHINESE),
        ("Kim Jong-un", "Kim Jung Eun", SOUTH),
        ("Ro Mu Hyon", "Roh Moo-hyun", SOUTH),
        ("Ri Myong Bak", "Lee Myung Park", SOUTH),
    ],
)
def test_spellings_of_one_name_meet(north: str, other: str, spellings: dict[str, frozenset[str]]) -> None:
    """A name as the north writes it is found in the other spelling."""
    assert syllables_of(north, SOUTH) & syllables_of(other, spellings)


@pytest.mark.parametrize("name", ["Halvar Lund", "Barack Obama", "", "Ri"])
def test_other_names_have_no_syllables(name: str) -> None:
    """What cannot be read as Korean syllables is left alone."""
    assert not syllables_of(name, NORTH)
