"""The words of occasions, and the phrases that stand beside their entries."""

import pytest

from communique.exchanges.occasion_words import load_occasion_words

WORDS = load_occasion_words()


def events(words: str) -> list[str]:
    """Return the events that words name."""
    return [found.event for found in WORDS.events_in(words)]


@pytest.mark.parametrize(("event", "words"), [(e, w) for e, rule in WORDS.rules.items() for w in rule.yes])
def test_words_that_name_an_event_do(event: str, words: str) -> None:
    """Each "yes" names its event first."""
    assert events(words)[0] == event


@pytest.mark.parametrize(("event", "words"), [(e, w) for e, rule in WORDS.rules.items() for w in rule.no])
def test_words_that_name_no_such_event_do_not(event: str, words: str) -> None:
    """No "no" names its event first."""
    assert events(words)[:1] != [event]


@pytest.mark.parametrize("event", list(WORDS.rules))
def test_every_event_has_words_and_examples_of_both_sorts(event: str) -> None:
    """An entry without words is never read, and one without examples can't be told from a wrong one."""
    rule = WORDS.rules[event]
    assert rule.words or rule.days
    assert rule.yes
    assert rule.no
    assert rule.of_body is None or rule.of_body in WORDS.rules


def test_the_longest_words_at_one_place_name_the_event() -> None:
    """The establishment of relations is no founding."""
    assert events("the establishment of diplomatic relations") == ["diplomatic relations"]


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("the 64th anniversary", 64),
        ("NATO's 75<sup>th</sup> anniversary", 75),
        ("the sixty-fourth anniversary", 64),
        ("the twentieth anniversary", 20),
        ("the centenary", 100),
        ("the 10-year anniversary", 10),
        ("the Second Congress", 2),
        ("the first-ever summit", None),
        ("in 2016", None),
        ("the secondary school", None),
    ],
)
def test_numbers(words: str, number: int | None) -> None:
    """A number is told in figures or in words; a year and a part of a word are none."""
    assert next((value for value, _ in WORDS.numbers_in(words)), None) == number
