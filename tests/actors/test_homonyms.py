"""A state that has its name from a part of another."""

import pytest

from actors.reading import cast_of


@pytest.mark.parametrize(
    ("text", "publisher", "states"),
    [
        ("He spoke in Georgia on Monday.", "White House", []),
        ("He spoke in Georgia on Monday.", "Kremlin", ["GE"]),
        ("He spoke with Tbilisi on Georgia.", "White House", ["GE"]),
    ],
)
def test_a_name_is_the_part_of_the_publishers_state(text: str, publisher: str, states: list[str]) -> None:
    """It is the other state where the report is published elsewhere, or says so."""
    found = cast_of(text, publisher=publisher)[1].actors
    assert [actor.country for actor in found if actor.kind == "state" and actor.mentions] == states


def test_a_land_called_new_is_another() -> None:
    """New Mexico is no Mexico, and New Zealand is the state that it says."""
    found = cast_of("Anna Berg came from New Mexico to New Zealand.")[1].actors
    assert [actor.name for actor in found if actor.kind == "state"] == ["New Zealand"]
