"""Words as a scanner may have left them."""

import re

import pytest

from communique.exchanges.damaged import spelt


@pytest.mark.parametrize("word", ["message", "mes5age", "messa-e", "mes.sage", "mesage"])
def test_one_letter_may_be_damaged(word: str) -> None:
    """A letter wrong, put in or lost leaves a word what it is."""
    assert re.fullmatch(spelt("message"), word)


@pytest.mark.parametrize("word", ["massages", "me55age", "mess age", "passage"])
def test_two_damaged_letters_make_another_word(word: str) -> None:
    """More damage than that, or a gap, is not forgiven."""
    assert not re.fullmatch(spelt("message"), word)


def test_short_words_are_as_they_are_spelt() -> None:
    """A short word with another letter is another word."""
    assert re.fullmatch(spelt("cable"), "cable")
    assert not re.fullmatch(spelt("cable"), "table")
