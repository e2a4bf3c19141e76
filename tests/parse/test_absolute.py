"""Who is told with whom leads him."""

import pytest

from communique.parse import load_parser
from communique.settings import Settings

PARSER = load_parser(Settings())


def test_whom_one_talks_with_is_no_subject_of_who_leads_him() -> None:
    """In "held talks today with Congress led by Jones" the talks are with Congress."""
    doc = PARSER.parse(["I held talks today with Congress led by Senate Republican Jones in Kyiv."])[0]
    name = next(token for token in doc if token.text == "Congress")
    assert (name.dep_, name.head.text) == ("pobj", "with")
    assert name.head.head.text == "held"


@pytest.mark.parametrize("text", ["With Smith away, Brown led the talks.", "They walked with the lamp lit."])
def test_other_circumstances_stay_as_they_are(text: str) -> None:
    """Only what is told of whom one meets is moved."""
    doc = PARSER.parse([text])[0]
    assert not any(token.dep_ == "acl" and token.tag_ == "VBN" and token.lemma_ == "lead" for token in doc)
