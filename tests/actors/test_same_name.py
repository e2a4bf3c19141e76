"""Whether two names go for one person."""

import pytest

from actors.reading import words
from communique.actors.same_name import fits_short, name_words, same_person


def names(one: str, other: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the words of two names."""
    idle = words().particles | words().suffixes
    return name_words(one, idle), name_words(other, idle)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Joe Hill", "Joseph R. Hill"), ("D. Orlov", "Dmitri Ivanovich Orlov"), ("Ri Song-min", "Ri Songmin")],
)
def test_one_person(one: str, other: str) -> None:
    """Short first names, initials and hyphens do not part two names."""
    assert same_person(*names(one, other), words().nicknames)


@pytest.mark.parametrize(("one", "other"), [("Ri Song Min", "Ri Kum Chol"), ("Anna Berg", "Lars Berg")])
def test_two_persons(one: str, other: str) -> None:
    """A family name alone does not join two names."""
    assert not same_person(*names(one, other), words().nicknames)


def test_a_short_name_fits_a_full_one() -> None:
    """A family name stands for its bearer, wherever it stands in the name."""
    assert fits_short(*names("Ri", "Ri Song Min"))
    assert fits_short(*names("Berg", "Anna Berg"))
    assert not fits_short(*names("Hill", "Anna Berg"))
