"""What tells how a report is told."""

import pytest

from actors.reading import scene
from communique.actors.cast_keys import first_person
from communique.actors.found import Found
from communique.actors.sighting import Sighting


@pytest.mark.parametrize(
    ("texts", "told"),
    [
        (["I met Anna Berg."], True),
        (["Anna Berg left.", "Later I left."], True),
        (['Anna Berg said: "I left."'], False),
        (["Anna Berg said: “I left.”"], False),
        (["Anna Berg left."], False),
    ],
)
def test_a_report_may_be_told_in_the_first_person(texts: list[str], told: bool) -> None:
    """It is where one says "I" in a paragraph without quotation marks."""
    sightings = [
        Sighting(Found("person", 0, 1, (0, 1)), scene(text), (number, 0)) for number, text in enumerate(texts)
    ]
    assert first_person(sightings) is told
