"""How far what somebody says goes."""

from statements.clauses_by_hand import Readout


def test_a_clause_that_breaks_off_before_a_word_goes_to_the_end_of_its_sentence() -> None:
    """What the parser left out of a that-clause is said too."""
    readout = Readout("Lund said that the border would open in May. He left.")
    lund = readout.actor("Lund")
    readout.clause(
        "Lund said that the border would open in May",
        "say",
        "said",
        agent=("Lund", [lund]),
        content="the border would",
    )
    assert readout.said() == [((lund,), "said", "the border would open in May")]


def test_a_clause_without_a_verb_goes_on_behind_its_comma() -> None:
    """A phrase of time before the verb is no whole clause."""
    readout = Readout("Lund said that in May, the border would open.")
    lund = readout.actor("Lund")
    readout.clause(
        "Lund said that in May",
        "say",
        "said",
        agent=("Lund", [lund]),
        content="in May",
        remainder="that in May",
    )
    readout.clause("the border would open", "open", "would open", agent="the border", modality="wish")
    assert readout.said()[0] == ((lund,), "said", "in May, the border would open")


def test_a_clause_ends_before_a_conjunction() -> None:
    """What stands behind "and" may be another's."""
    readout = Readout("Lund said that trade grows and Vega left.")
    lund = readout.actor("Lund")
    readout.clause("Lund said that trade grows", "say", "said", agent=("Lund", [lund]), content="trade grows")
    assert readout.said() == [((lund,), "said", "trade grows")]


def test_a_participle_behind_a_comma_is_an_act_of_its_own() -> None:
    """Who will do something, "citing the floods", cites them in saying so."""
    readout = Readout("Lund said she would stay, citing the floods.")
    lund = readout.actor("Lund")
    readout.clause(
        "Lund said she would stay, citing the floods",
        "say",
        "said",
        agent=("Lund", [lund]),
        content="she would stay, citing the floods",
    )
    readout.clause(
        "she would stay, citing the floods",
        "stay",
        "would stay",
        agent="she",
        modality="plan",
        parent=0,
        relation="content",
    )
    readout.clause(
        "citing the floods",
        "cite",
        "citing",
        agent="she",
        patient="the floods",
        remainder="the floods",
        form="participle",
        tense=None,
        parent=1,
        relation="manner",
    )
    assert readout.said() == [((lund,), "said", "she would stay"), ((lund,), "citing", "the floods")]


def test_an_object_ends_where_the_circumstances_of_the_act_begin() -> None:
    """When somebody praised a plan is no part of what he praised."""
    readout = Readout("Lund praised the plan on Monday.")
    lund = readout.actor("Lund")
    clause = readout.clause(
        "Lund praised the plan on Monday",
        "praise",
        "praised",
        agent=("Lund", [lund]),
        patient="the plan",
        remainder="the plan on Monday",
    )
    readout.clauses[-1] = readout.with_time(clause, "Monday", "on")
    assert readout.said() == [((lund,), "praised", "the plan")]


def test_what_the_report_tells_of_an_object_is_not_said() -> None:
    """The words "who was ill" are the report's, not those of him who thanked."""
    readout = Readout("Lund praised Vega, who was ill.")
    lund, vega = readout.actor("Lund"), readout.actor("Vega")
    readout.clause(
        "Lund praised Vega, who was ill",
        "praise",
        "praised",
        agent=("Lund", [lund]),
        patient=("Vega", [vega]),
        remainder="Vega, who was ill",
    )
    assert readout.said() == [((lund,), "praised", "Vega")]


def test_a_verb_in_the_past_is_not_part_of_an_infinitive_before_it() -> None:
    """Who "repeated his promise to stay and thanked them" does two things."""
    readout = Readout("Lund repeated the promise to stay and thanked Vega.")
    lund, vega = readout.actor("Lund"), readout.actor("Vega")
    readout.clause(
        "Lund repeated the promise to stay and thanked Vega",
        "repeat",
        "repeated",
        agent=("Lund", [lund]),
        patient="the promise to stay and thanked Vega",
        remainder="the promise to stay and thanked Vega",
    )
    readout.clause("to stay", "stay", "to stay", form="infinitive", tense=None, parent=0, relation="argument")
    readout.clause(
        "thanked Vega",
        "thank",
        "thanked",
        agent=("Lund", [lund]),
        patient=("Vega", [vega]),
        remainder="Vega",
        parent=1,
        relation="conjunct",
    )
    assert readout.said() == [((lund,), "repeated", "the promise to stay"), ((lund,), "thanked", "Vega")]
