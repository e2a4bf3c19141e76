"""Whom something is discussed with."""

import pytest

from communique.parse import load_parser
from communique.settings import Settings

PARSER = load_parser(Settings())


def _governor(text: str) -> str:
    doc = PARSER.parse([text])[0]
    return next(token.head.text for token in doc if token.text == "with")


@pytest.mark.parametrize(
    "text",
    [
        "Smith discussed the repair of the harbour and the price of grain with Brown.",
        "I discussed the details of this proposal with Brown today.",
        "Smith discussed the war in Spain with Brown.",
    ],
)
def test_a_name_behind_with_goes_with_the_verb(text: str) -> None:
    """The last noun of what is discussed has nothing to do with him."""
    assert _governor(text) == "discussed"


def test_what_two_share_keeps_its_other_side() -> None:
    """In "discussed the agreement with Brown" the agreement may be his."""
    assert _governor("The ministers discussed the agreement with Brown.") == "agreement"
