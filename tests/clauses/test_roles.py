"""Roles by preposition, on parses written by hand."""

from parsed import actors_in, clauses_of


def test_a_preposition_of_several_words_gives_one_role() -> None:
    """In "spoke on behalf of the party" the party is the one spoken for."""
    (clause,) = clauses_of(
        "Smith Smith NNP nsubj 1 smith",
        "spoke speak VBD ROOT 1",
        "on on IN prep 1",
        "behalf behalf NN pobj 2",
        "of of IN prep 3",
        "Parliament Parliament NNP pobj 4 party",
    )
    assert actors_in(clause, "on_behalf_of") == ["party"]


def test_what_the_parser_hangs_on_a_name_is_the_predicates() -> None:
    """In "met Brown in Geneva" the place is the meeting's, though it hangs on the name."""
    (clause,) = clauses_of(
        "Smith Smith NNP nsubj 1 smith",
        "met meet VBD ROOT 1",
        "Brown Brown NNP dobj 1 brown",
        "in in IN prep 2",
        "Geneva Geneva NNP pobj 3",
    )
    assert [p.head for p in clause.where] == ["geneva"]
    assert [p.span for p in clause.patient] == [p.head_span for p in clause.patient]


def test_words_of_time_are_no_matter_and_no_place() -> None:
    """In "met Brown on Monday" Monday says when."""
    (clause,) = clauses_of(
        "Smith Smith NNP nsubj 1 smith",
        "met meet VBD ROOT 1",
        "Brown Brown NNP dobj 1 brown",
        "on on IN prep 1",
        "Monday Monday NNP pobj 3",
    )
    assert [p.head for p in clause.when] == ["monday"]
    assert not clause.about


def test_nobody_is_with_a_day() -> None:
    """In "met on 5 May with Brown" the parser may hang Brown on May; he is whom Smith met."""
    (clause,) = clauses_of(
        "Smith Smith NNP nsubj 1 smith",
        "met meet VBD ROOT 1",
        "on on IN prep 1",
        "5 5 CD nummod 4",
        "May May NNP pobj 2",
        "with with IN prep 4",
        "Brown Brown NNP pobj 5 brown",
    )
    assert actors_in(clause, "companion") == ["brown"]
    assert [p.head for p in clause.when] == ["may"]


def test_from_one_to_another_are_two_prepositions() -> None:
    """In "a message from Smith to Brown" the second preposition is its own though it hangs on the first."""
    (clause,) = clauses_of(
        "Jones Jones NNP nsubj 1 jones",
        "conveyed convey VBD ROOT 1",
        "a a DT det 3",
        "message message NN dobj 1",
        "from from IN prep 3",
        "Smith Smith NNP pobj 4 smith",
        "to to IN prep 4",
        "Brown Brown NNP pobj 6 brown",
    )
    assert actors_in(clause, "source") == ["smith"]
    assert actors_in(clause, "recipient") == ["brown"]
