"""A visit whose plan is what is announced."""

import pytest

from communique.pipeline import Reader
from exchanges.cases import Case, read, told

PUBLISHER = "Prime Minister of Norway"


def found(text: str, reader: Reader) -> list[str]:
    """Return the exchanges that a paper of an office tells of."""
    reading = read(Case("", PUBLISHER, "STATEMENT", text, []), reader)
    return [told(exchange, reading) for exchange in reading.exchanges]


@pytest.mark.parametrize(
    "text",
    [
        "Details of the program for the State Visit to Norway of President Okello of Uganda have now been finalised.",
        "The Prime Minister today announced details of the visit to Norway of President Okello of Uganda.",
        "I am pleased to announce the visit to Norway of President Okello of Uganda from 4 to 7 October 1968.",
        "We are looking forward to a visit to Norway by President Okello of Uganda.",
    ],
)
def test_a_plan_that_is_announced_is_a_visit(text: str, reader: Reader) -> None:
    """A noun among the words of its plan tells of a visit."""
    assert found(text, reader) == ["visit planned: Okello -> Norway"]


def test_ones_own_visit_with_its_days_is_planned(reader: Reader) -> None:
    """Who speaks of his own visit in days to come tells of it."""
    text = "My visit to Uganda from 8 October to 11 October 1968 is in response to an invitation."
    assert found(text, reader) == ["visit planned: Prime Minister of Norway -> Uganda"]


def test_arrangements_that_were_postponed_are_a_visit_called_off(reader: Reader) -> None:
    """What is put off is the visit."""
    text = (
        "He said that arrangements for the visit of President Okello of Uganda to Norway had been postponed."
    )
    assert found(text, reader) == ["visit cancelled: Okello -> Norway"]


@pytest.mark.parametrize(
    "text",
    [
        "The Prime Minister released details of the talks on the last visit to Norway of President Okello of Uganda.",
        "The Committee has approved a grant for books on the visit to Norway of President Okello of Uganda.",
        "The Minister finds the visit to Norway of President Okello of Uganda useful.",
    ],
)
def test_a_visit_that_is_only_spoken_of_is_none(text: str, reader: Reader) -> None:
    """A visit of before, or one that something else is about, is no news."""
    assert found(text, reader) == []
