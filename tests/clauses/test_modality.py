"""Denied, planned and wished for, on parses written by hand."""

import pytest

from parsed import clauses_of


@pytest.mark.parametrize(
    ("auxiliary", "modality"), [("will", "plan"), ("should", "duty"), ("would", "wish"), ("may", "ability")]
)
def test_an_auxiliary_says_how_a_predicate_is_asserted(auxiliary: str, modality: str) -> None:
    """A meeting that will take place is a plan, one that may is a possibility."""
    (clause,) = clauses_of(
        "Smith Smith NNP nsubj 2 smith",
        f"{auxiliary} {auxiliary} MD aux 2",
        "meet meet VB ROOT 2",
        "Brown Brown NNP dobj 2 brown",
    )
    assert clause.modality == modality


def test_a_plain_past_is_a_fact() -> None:
    """What was done is asserted as a fact, in the past."""
    (clause,) = clauses_of("Smith Smith NNP nsubj 1 smith", "left leave VBD ROOT 1")
    assert (clause.modality, clause.tense, clause.negated) == ("fact", "past", False)


def test_a_denied_predicate_is_negated() -> None:
    """What reads "Smith did not meet Brown" is denied."""
    (clause,) = clauses_of(
        "Smith Smith NNP nsubj 3 smith",
        "did do VBD aux 3",
        "not not RB neg 3",
        "meet meet VB ROOT 3",
        "Brown Brown NNP dobj 3 brown",
    )
    assert clause.negated
