"""Who is meant by the head of the delegation."""

import msgspec
import pytest

from by_hand import NAMES, span_of
from communique.clauses.heads import HEAD_OF_SENT, head_of_sent
from communique.records import Actor


def _named(text: str, *names: str) -> list[Actor]:
    return [msgspec.structs.replace(NAMES[name], mentions=(span_of(text, name),)) for name in names]


@pytest.mark.parametrize(
    "words", ["The head of the delegation", "the delegation head", "the leader of the visiting delegation"]
)
def test_words_for_the_head_of_a_delegation(words: str) -> None:
    """A head of the delegation, by either order of the words."""
    assert HEAD_OF_SENT.fullmatch(words)


@pytest.mark.parametrize("words", ["the head of state", "the head of a delegation", "the delegation"])
def test_words_for_others(words: str) -> None:
    """Heads of something else, and the delegation itself, are nobody who is known."""
    assert not HEAD_OF_SENT.fullmatch(words)


def test_the_head_is_who_is_said_to_lead() -> None:
    """Who stands behind "led by" is the head."""
    text = "Dupont met a delegation led by Smith."
    assert head_of_sent(_named(text, "Dupont", "Smith"), text) == ("smith",)


def test_of_two_heads_nobody_knows_which() -> None:
    """Where two delegations are led, the head of the delegation is neither."""
    text = "A delegation led by Smith met one headed by Dupont."
    assert head_of_sent(_named(text, "Dupont", "Smith"), text) == ()
