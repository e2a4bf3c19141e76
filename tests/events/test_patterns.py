"""Words of the lists become patterns of a text."""

import pytest

from communique.events.patterns import any_of, tail_of


@pytest.mark.parametrize(
    ("words", "text", "found"),
    [
        (["talk"], "held talks", "talks"),
        (["talk"], "talkative", None),
        (["negotiat*"], "the negotiators", "negotiators"),
        (["^on"], "on monday", "on"),
        (["^on"], "later on", None),
        (["aid", "aid convoy"], "an aid convoy", "aid convoy"),
        ([], "anything", None),
    ],
)
def test_any_of_the_words_is_found(words: list[str], text: str, found: str | None) -> None:
    """A star is any ending, "^" the start, and the longest goes first."""
    hit = any_of(words).search(text)
    assert (hit and hit.group()) == found


@pytest.mark.parametrize(
    ("verb", "words", "text", "follows"),
    [
        ("call", ["for"], " for restraint", True),
        ("call", ["for"], " on monday for restraint", True),
        ("call", ["for"], " on monday in the old town for restraint", False),
        ("hold", ["meeting"], " a long and frank meeting", True),
        ("hold", ["meeting"], " a long and frank and open meeting", False),
        ("be", ["critical"], " very critical", True),
        ("be", ["critical"], " at work on a critical task", False),
        ("give", ["up"], " hope up", False),
    ],
)
def test_what_belongs_to_a_verb_stands_near(verb: str, words: list[str], text: str, follows: bool) -> None:
    """How many words may stand between depends on the verb and on the word."""
    tail = tail_of(verb, words)
    assert tail is not None
    assert tail.follows(text) is follows


def test_a_verb_alone_has_no_tail() -> None:
    """Nothing need follow it."""
    assert tail_of("meet", []) is None


def test_a_pattern_is_compiled_when_it_is_asked() -> None:
    """A run does not wait for the thousands that its reports never ask."""
    tail = tail_of("call", ["for"])
    assert tail is not None
    assert not tail.follows(" upon them")
    assert "compiled" not in vars(tail.pattern)
    assert tail.follows(" for calm")
    assert "compiled" in vars(tail.pattern)
