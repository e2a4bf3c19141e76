"""A message that is told to be like the one before, on words written by hand."""

import pytest

from communique.exchanges.similar import is_alike


@pytest.mark.parametrize(
    ("qualifiers", "alike"),
    [(("similar",), True), (("same", "short"), True), (("warm",), False), ((), False)],
)
def test_some_words_say_that_a_message_is_as_the_one_before(qualifiers: tuple[str, ...], alike: bool) -> None:
    """Words before the noun that liken it tell that it is as one told before."""
    assert is_alike(qualifiers) is alike
