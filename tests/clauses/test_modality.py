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


@pytest.mark.parametrize(
    ("denial", "negated"),
    [
        ((), True),  # "Smith refused to meet Brown"
        (("did do VBD aux 3", "not not RB neg 3"), False),  # "Smith did not refuse to meet Brown"
    ],
)
def test_what_is_refused_was_not_done(denial: tuple[str, ...], negated: bool) -> None:
    """The infinitive of a verb of refusing is denied, unless the refusal is."""
    verb = 1 + len(denial)
    (refused, met) = clauses_of(
        f"Smith Smith NNP nsubj {verb} smith",
        *denial,
        f"{'refuse' if denial else 'refused'} refuse VBD ROOT {verb}",
        f"to to TO aux {verb + 2}",
        f"meet meet VB xcomp {verb}",
        f"Brown Brown NNP dobj {verb + 2} brown",
    )
    assert (refused.negated, met.negated) == (not negated, negated)


def test_what_is_tried_is_no_fact() -> None:
    """What reads "Smith tried to meet Brown" does not say that they met."""
    (_, met) = clauses_of(
        "Smith Smith NNP nsubj 1 smith",
        "tried try VBD ROOT 1",
        "to to TO aux 3",
        "meet meet VB xcomp 1",
        "Brown Brown NNP dobj 3 brown",
    )
    assert met.modality == "wish"
