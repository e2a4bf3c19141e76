"""Capitals that stand for their states."""

import pytest

from actors.reading import cast_of


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("Kenya lodged a strong protest with Oslo over the harbour.", {"KE", "NO"}),
        ("Oslo sent its condolences to the people of Kenya.", {"NO", "KE"}),
        ("A telegram of thanks was cabled to Oslo on Monday.", {"NO"}),
        ("The king telephoned Oslo today.", {"NO"}),
        ("A reply from Oslo is expected.", {"NO"}),
        ("Nairobi summoned the envoy and Oslo protested.", {"KE"}),
    ],
)
def test_a_capital_that_is_told_something_or_tells_it_is_a_state(text: str, states: set[str]) -> None:
    """It is a side where only a state can stand."""
    assert {actor.country for actor in cast_of(text)[1].actors if actor.kind == "state"} == states


@pytest.mark.parametrize(
    "text",
    [
        "He sent a ship to Oslo on Monday.",
        "The team drew with Oslo citizens in the crowd.",
        "It was founded with Oslo as the centre.",
        "The mayor of Oslo said it.",
        "Radio Oslo said it.",
        "He travelled from Oslo to Bergen.",
    ],
)
def test_a_capital_is_else_a_town(text: str) -> None:
    """Where somebody goes or lives is no side."""
    assert not [actor for actor in cast_of(text)[1].actors if actor.kind == "state"]
