"""Parts of a state that an office is of."""

import pytest

from actors.reading import scene
from communique.actors.divisions import state_of_division


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("Lund City of Sweden met", "SE"),
        ("Lund City of the Skane Province of Sweden met", "SE"),
        ("Lund City met", None),
        ("Lund Club of Sweden met", None),
    ],
)
def test_the_state_in_which_a_part_lies_is_told_behind_it(words: str, code: str | None) -> None:
    """Each part is told to be of the next, the last of a state; what is no part has none."""
    found = state_of_division(scene(words), 0)
    assert (found.codes[0] if found is not None else None) == code
