"""The list of kinds is whole: each entry has sentences of both sorts."""

import pytest

from communique.exchanges import load_exchange_words

WORDS = load_exchange_words()


@pytest.mark.parametrize("name", list(WORDS.kinds))
def test_every_entry_has_sentences_of_both_sorts(name: str) -> None:
    """An entry without sentences can't be told from a wrong one."""
    assert WORDS.kinds[name].yes
    assert WORDS.kinds[name].no
