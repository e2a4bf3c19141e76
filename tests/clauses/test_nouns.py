"""Nominal predicates, on parses written by hand."""

import pytest

from parsed import actors_in, clauses_of


def test_the_owner_of_a_message_is_its_source() -> None:
    """In "Smith's message to Brown moved them" the message is Smith's and goes to Brown."""
    clause, _ = clauses_of(
        "Smith Smith NNP poss 2 smith",
        "'s 's POS case 0",
        "message message NN nsubj 5",
        "to to IN prep 2",
        "Brown Brown NNP pobj 3 brown",
        "moved move VBD ROOT 5",
        "them they PRP dobj 5",
    )
    assert (clause.form, clause.noun) == ("nominal", "message")
    assert actors_in(clause, "source") == ["smith"]
    assert actors_in(clause, "recipient") == ["brown"]


def test_talks_between_two_name_both_as_companions() -> None:
    """In "Talks took place between Smith and Brown" both are in the talks."""
    (clause,) = clauses_of(
        "Talks talk NNS nsubj 1",
        "took take VBD ROOT 1",
        "place place NN dobj 1",
        "between between IN prep 1",
        "Smith Smith NNP pobj 3 smith",
        "and and CC cc 4",
        "Brown Brown NNP conj 4 brown",
    )
    assert clause.noun == "talk"
    assert actors_in(clause, "companion") == ["smith", "brown"]


@pytest.mark.parametrize("word", ["message", "letter", "greeting"])
def test_a_bare_noun_without_a_part_is_no_clause(word: str) -> None:
    """A noun that names an act makes a clause only where somebody takes part in it."""
    clauses = clauses_of(f"The the DT det 1", f"{word} {word} NN nsubj 2", "mattered matter VBD ROOT 2")  # noqa: F541
    assert [clause.verb for clause in clauses] == ["matter"]
