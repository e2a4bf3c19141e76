"""Verbal predicates in one form, on parses written by hand."""

from parsed import actors_in, clauses_of


def test_a_light_verb_and_its_noun_are_one_predicate() -> None:
    """In "sent a message of sympathy to Brown" the verb, the noun and what it is of are told apart."""
    (clause,) = clauses_of(
        "Smith Smith NNP nsubj 1 smith",
        "sent send VBD ROOT 1",
        "a a DT det 3",
        "message message NN dobj 1",
        "of of IN prep 3",
        "sympathy sympathy NN pobj 4",
        "to to IN dative 1",
        "Brown Brown NNP pobj 6 brown",
        ". . . punct 1",
    )
    assert (clause.verb, clause.noun, [p.head for p in clause.of]) == ("send", "message", ["sympathy"])
    assert actors_in(clause, "agent") == ["smith"]
    assert actors_in(clause, "recipient") == ["brown"]


def test_a_passive_has_the_agent_of_its_active() -> None:
    """In "The gift was handed over to Smith by Brown" Brown hands it over."""
    (clause,) = clauses_of(
        "The the DT det 1",
        "gift gift NN nsubjpass 3",
        "was be VBD auxpass 3",
        "handed hand VBN ROOT 3",
        "over over RP prt 3",
        "to to IN prep 3",
        "Smith Smith NNP pobj 5 smith",
        "by by IN agent 3",
        "Brown Brown NNP pobj 7 brown",
    )
    assert (clause.verb, clause.noun) == ("hand over", "gift")
    assert actors_in(clause, "agent") == ["brown"]
    assert actors_in(clause, "recipient") == ["smith"]


def test_a_participle_takes_the_subject_of_its_governor() -> None:
    """In "Smith sent a letter, congratulating Brown" Smith congratulates."""
    _, clause = clauses_of(
        "Smith Smith NNP nsubj 1 smith",
        "sent send VBD ROOT 1",
        "a a DT det 3",
        "letter letter NN dobj 1",
        ", , , punct 1",
        "congratulating congratulate VBG advcl 1",
        "Brown Brown NNP dobj 5 brown",
        "on on IN prep 5",
        "his his PRP$ poss 9",
        "election election NN pobj 7",
    )
    assert (clause.verb, clause.form, clause.parent, clause.relation) == (
        "congratulate",
        "participle",
        0,
        "manner",
    )
    assert actors_in(clause, "agent") == ["smith"]
    assert actors_in(clause, "patient") == ["brown"]
    assert [p.head for p in clause.about] == ["election"]


def test_a_relative_clause_speaks_of_its_antecedent() -> None:
    """In "Smith met Brown, who visited" Brown visits."""
    _, clause = clauses_of(
        "Smith Smith NNP nsubj 1 smith",
        "met meet VBD ROOT 1",
        "Brown Brown NNP dobj 1 brown",
        ", , , punct 2",
        "who who WP nsubj 5",
        "visited visit VBD relcl 2",
    )
    assert clause.form == "relative"
    assert actors_in(clause, "agent") == ["brown"]


def test_an_infinitive_after_asking_has_the_one_asked_as_its_agent() -> None:
    """In "Smith asked Brown to convey greetings" Brown conveys."""
    _, clause = clauses_of(
        "Smith Smith NNP nsubj 1 smith",
        "asked ask VBD ROOT 1",
        "Brown Brown NNP dobj 1 brown",
        "to to TO aux 4",
        "convey convey VB xcomp 1",
        "greetings greeting NNS dobj 4",
    )
    assert actors_in(clause, "agent") == ["brown"]
    assert clause.modality == "wish"


def test_coordinate_verbs_share_their_subject() -> None:
    """In "Smith arrived and met Brown" Smith does both."""
    _, clause = clauses_of(
        "Smith Smith NNP nsubj 1 smith",
        "arrived arrive VBD ROOT 1",
        "and and CC cc 1",
        "met meet VBD conj 1",
        "Brown Brown NNP dobj 3 brown",
    )
    assert actors_in(clause, "agent") == ["smith"]


def test_those_together_with_the_subject_act_with_it() -> None:
    """In "Smith together with Jones received" both receive."""
    (clause,) = clauses_of(
        "Smith Smith NNP nsubj 4 smith",
        "together together RB advmod 2",
        "with with IN prep 0",
        "Jones Jones NNP pobj 2 jones",
        "received receive VBD ROOT 4",
        "a a DT det 6",
        "letter letter NN dobj 4",
    )
    assert actors_in(clause, "agent") == ["smith", "jones"]


def test_one_who_is_presented_with_a_gift_receives_it() -> None:
    """In "Smith was presented with gifts by Brown" Brown gives and Smith receives."""
    (clause,) = clauses_of(
        "Smith Smith NNP nsubjpass 2 smith",
        "was be VBD auxpass 2",
        "presented present VBN ROOT 2",
        "with with IN prep 2",
        "gifts gift NNS pobj 3",
        "by by IN agent 2",
        "Brown Brown NNP pobj 5 brown",
    )
    assert clause.noun == "gift"
    assert actors_in(clause, "recipient") == ["smith"]
    assert actors_in(clause, "agent") == ["brown"]


def test_the_talks_of_a_round_are_the_act() -> None:
    """In "Smith held a round of talks with Brown" the round only counts the talks."""
    (clause,) = clauses_of(
        "Smith Smith NNP nsubj 1 smith",
        "held hold VBD ROOT 1",
        "a a DT det 3",
        "round round NN dobj 1",
        "of of IN prep 3",
        "talks talk NNS pobj 4",
        "with with IN prep 1",
        "Brown Brown NNP pobj 6 brown",
    )
    assert (clause.verb, clause.noun) == ("hold", "talk")
    assert actors_in(clause, "companion") == ["brown"]


def test_a_round_of_nothing_that_is_done_is_no_act() -> None:
    """In "Smith held a round of cheese" nothing is done with anybody."""
    (clause,) = clauses_of(
        "Smith Smith NNP nsubj 1 smith",
        "held hold VBD ROOT 1",
        "a a DT det 3",
        "round round NN dobj 1",
        "of of IN prep 3",
        "cheese cheese NN pobj 4",
    )
    assert (clause.verb, clause.noun) == ("hold", None)


def test_who_takes_part_in_talks_talks() -> None:
    """In "Smith took part in talks with Brown" the verb and the talks are one predicate."""
    (clause,) = clauses_of(
        "Smith Smith NNP nsubj 1 smith",
        "took take VBD ROOT 1",
        "part part NN dobj 1",
        "in in IN prep 2",
        "talks talk NNS pobj 3",
        "with with IN prep 4",
        "Brown Brown NNP pobj 5 brown",
    )
    assert (clause.verb, clause.noun) == ("take", "talk")
    assert actors_in(clause, "agent") == ["smith"]
    assert actors_in(clause, "companion") == ["brown"]


def test_who_engages_in_a_meeting_meets() -> None:
    """In "Smith engaged in a meeting with Brown" the meeting is what is done."""
    (clause,) = clauses_of(
        "Smith Smith NNP nsubj 1 smith",
        "engaged engage VBD ROOT 1",
        "in in IN prep 1",
        "a a DT det 4",
        "meeting meeting NN pobj 2",
        "with with IN prep 4",
        "Brown Brown NNP pobj 5 brown",
    )
    assert clause.noun == "meeting"
    assert actors_in(clause, "companion") == ["brown"]


def test_a_letter_that_comes_is_the_act() -> None:
    """In "A letter from Brown came to Smith" the letter goes from Brown to Smith."""
    (clause,) = clauses_of(
        "A a DT det 1",
        "letter letter NN nsubj 4",
        "from from IN prep 1",
        "Brown Brown NNP pobj 2 brown",
        "came come VBD ROOT 4",
        "to to IN prep 4",
        "Smith Smith NNP pobj 5 smith",
    )
    assert (clause.verb, clause.noun) == ("come", "letter")
    assert actors_in(clause, "source") == ["brown"]
    assert actors_in(clause, "recipient") == ["smith"]


def test_letters_that_are_presented_are_what_is_given() -> None:
    """In "Letters were presented by Smith" the letters are given; nobody is given anything with them."""
    (clause,) = clauses_of(
        "Letters letter NNS nsubjpass 2",
        "were be VBD auxpass 2",
        "presented present VBN ROOT 2",
        "by by IN agent 2",
        "Smith Smith NNP pobj 3 smith",
    )
    assert (clause.verb, clause.noun) == ("present", "letter")
    assert actors_in(clause, "agent") == ["smith"]


def test_the_words_may_stand_behind_those_they_go_to() -> None:
    """In "I extend to Brown and to Smith our sympathy" the parser may hang the sympathy on the last "to"."""
    (clause,) = clauses_of(
        "I I PRP nsubj 1",
        "extend extend VBP ROOT 1",
        "to to IN prep 1",
        "Brown Brown NNP pobj 2 brown",
        "our our PRP$ poss 5",
        "sympathy sympathy NN dep 3",
    )
    assert (clause.verb, clause.noun) == ("extend", "sympathy")


def test_an_act_that_nobody_owns_is_not_what_is_given() -> None:
    """In "I replied to messages" the messages are what is answered."""
    (clause,) = clauses_of(
        "I I PRP nsubj 1",
        "replied reply VBD ROOT 1",
        "to to IN prep 1",
        "messages message NNS pobj 2",
    )
    assert clause.noun is None
