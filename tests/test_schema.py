"""What is written is what ``communique schema`` promises."""

import json

import pytest
from jsonschema import Draft202012Validator

from communique import Failure, Reading, Unread, reading_schema
from made import READING

UNREAD = Unread(source="empty.txt", error=Failure(kind="unreadable", message="empty.txt: the file is empty"))


@pytest.mark.parametrize("answer", [READING, UNREAD], ids=["read", "unread"])
def test_a_line_keeps_to_the_schema(answer: Reading | Unread) -> None:
    """A reading and an unread report are both as the schema says."""
    Draft202012Validator(reading_schema()).validate(json.loads(answer.to_json()))


def test_the_schema_refuses_what_is_no_line() -> None:
    """The schema is strict enough to tell a reading from something else."""
    assert not Draft202012Validator(reading_schema()).is_valid({"source": "x"})


def test_a_reading_comes_back_from_its_line() -> None:
    """Nothing is lost between a reading and its line of JSON."""
    assert Reading.from_json(READING.to_json()) == READING


def test_both_sides_stand_under_their_short_names() -> None:
    """The JSON of an exchange says ``from`` and ``to``."""
    exchange = json.loads(READING.to_json())["exchanges"][1]
    assert (exchange["from"], exchange["to"]) == (["a2"], ["a4"])
