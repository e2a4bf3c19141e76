"""What is said, on parses written by hand."""

from parsed import clauses_of

_SAID = (
    "Smith Smith NNP nsubj 1 smith",
    "said say VBD ROOT 1",
    "that that IN mark 5",
    "peace peace NN nsubj 5",
    "will will MD aux 5",
    "come come VB ccomp 1",
)


def test_the_content_of_a_cue_goes_without_that() -> None:
    """In "said that peace will come" what is said begins after "that"."""
    clause = clauses_of(*_SAID)[0]
    assert [span.quote("Smith said that peace will come") for span in clause.content] == ["peace will come"]
    assert clause.mood == "finite"


def test_a_told_clause_hangs_on_its_cue() -> None:
    """The clause of the content names the cue as its parent."""
    told = clauses_of(*_SAID)[1]
    assert (told.verb, told.parent, told.relation) == ("come", 0, "content")


def test_what_follows_the_verb_is_kept_for_acts_without_a_clause() -> None:
    """In "thanked Brown for support" the object of thanking is all that follows."""
    (clause,) = clauses_of(
        "Smith Smith NNP nsubj 1 smith",
        "thanked thank VBD ROOT 1",
        "Brown Brown NNP dobj 1 brown",
        "for for IN prep 1",
        "support support NN pobj 3",
        ". . . punct 1",
    )
    assert clause.remainder is not None
    assert clause.remainder.quote("Smith thanked Brown for support.") == "Brown for support"


def test_one_who_is_quoted_goes_on_to_act_behind_a_comma() -> None:
    """In "said peace came, and urged Brown" the urging is told, not said."""
    said, came, urged = clauses_of(
        "Smith Smith NNP nsubj 1 smith",
        "said say VBD ROOT 1",
        "peace peace NN nsubj 3",
        "came come VBD ccomp 1",
        ", , , punct 3",
        "and and CC cc 3",
        "urged urge VBD conj 3",
        "Brown Brown NNP dobj 6 brown",
    )
    assert [span.quote("Smith said peace came, and urged Brown") for span in said.content] == ["peace came"]
    assert (came.parent, urged.parent, urged.relation) == (0, 0, "conjunct")
    assert [actor for phrase in urged.agent for actor in phrase.actors] == ["smith"]
