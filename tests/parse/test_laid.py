"""Who lays something before something."""

import pytest

from communique.parse import load_parser
from communique.settings import Settings

PARSER = load_parser(Settings())


@pytest.mark.parametrize(
    "text",
    [
        "A floral basket was laid before the statues of the great leaders by Smith.",
        "Wreaths and bouquets were placed before the portrait by Smith.",
    ],
)
def test_who_lays_a_wreath_is_its_agent(text: str) -> None:
    """It is not who made the statue."""
    by = next(token for token in PARSER.parse([text])[0] if token.text == "by")
    assert (by.head.lemma_, by.dep_) in {("lay", "agent"), ("place", "agent")}


def test_a_statue_by_somebody_stays_his() -> None:
    """Where nothing is laid, the phrase stays where it is."""
    doc = PARSER.parse(["Brown stood before the statue by Smith."])[0]
    assert next(token for token in doc if token.text == "by").head.text != "laid"
