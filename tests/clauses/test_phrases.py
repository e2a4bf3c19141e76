"""What hangs on a phrase and what is the predicate's, on parses written by hand."""

import pytest

from parsed import actors_in, clauses_of


@pytest.mark.parametrize("day", ["17", "Monday", "October", "yesterday", "2021"])
def test_nobody_is_with_a_day(day: str) -> None:
    """In "talked on Monday with Brown" the parser may hang Brown on the day."""
    (clause,) = clauses_of(
        "Smith Smith NNP nsubj 1 smith",
        "talked talk VBD ROOT 1",
        "on on IN prep 1",
        f"{day} {day} NNP pobj 2",
        "with with IN prep 3",
        "Brown Brown NNP pobj 4 brown",
    )
    assert actors_in(clause, "companion") == ["brown"]


def test_one_may_be_with_a_thing() -> None:
    """In "talked on a boat with Brown" he is on the boat, as far as the parser sees."""
    (clause,) = clauses_of(
        "Smith Smith NNP nsubj 1 smith",
        "talked talk VBD ROOT 1",
        "on on IN prep 1",
        "boats boat NNS pobj 2",
        "with with IN prep 3",
        "Brown Brown NNP pobj 4 brown",
    )
    assert actors_in(clause, "companion") == []


def test_a_day_is_not_a_part_of_a_place() -> None:
    """In "talked in the hall on Monday" the day is that of the talk."""
    (clause,) = clauses_of(
        "Smith Smith NNP nsubj 1 smith",
        "talked talk VBD ROOT 1",
        "in in IN prep 1",
        "Geneva Geneva NNP pobj 2",
        "on on IN prep 3",
        "Monday Monday NNP pobj 4",
    )
    assert [phrase.head for phrase in clause.when] == ["monday"]
    assert [phrase.span for phrase in clause.where] == [phrase.head_span for phrase in clause.where]


@pytest.mark.parametrize(
    ("whom", "companions"), [("Brown NNP pobj 5 brown", ["brown"]), ("chairs NNS pobj 5", [])]
)
def test_a_side_is_no_part_of_the_atmosphere(whom: str, companions: list[str]) -> None:
    """In "talked in a friendly atmosphere with Brown" the talk was with Brown."""
    word, rest = whom.split(maxsplit=1)
    (clause,) = clauses_of(
        "Smith Smith NNP nsubj 1 smith",
        "talked talk VBD ROOT 1",
        "in in IN prep 1",
        "a a DT det 4",
        "atmosphere atmosphere NN pobj 2",
        "with with IN prep 4",
        f"{word} {word} {rest}",
    )
    assert actors_in(clause, "companion") == companions


def test_a_phrase_says_whether_its_head_is_a_proper_name() -> None:
    """Also where the name is of no actor that is known."""
    (clause,) = clauses_of(
        "Lund Lund NNP nsubj 1", "thanked thank VBD ROOT 1", "the the DT det 3", "mayor mayor NN dobj 1"
    )
    assert [phrase.proper for phrase in (*clause.agent, *clause.patient)] == [True, False]
