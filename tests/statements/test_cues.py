"""Which clauses carry a statement, and what is said."""

import msgspec

from communique.statements.cues import cue_of
from statements.clauses_by_hand import WORDS, Readout


def test_a_that_clause_is_what_a_verb_of_saying_brings() -> None:
    """The content is the clause, the cue the verb."""
    readout = Readout("Lund stressed that trade grows.")
    lund = readout.actor("Lund")
    readout.clause(
        "Lund stressed that trade grows", "stress", "stressed", agent=("Lund", [lund]), content="trade grows"
    )
    assert readout.said() == [((lund,), "stressed", "trade grows")]


def test_an_act_without_a_clause_has_its_object_for_content() -> None:
    """The phrase "Thanked Vega for her help" says "Vega for her help"."""
    readout = Readout("Lund thanked Vega for her help.")
    lund, vega = readout.actor("Lund"), readout.actor("Vega")
    readout.clause(
        "Lund thanked Vega for her help",
        "thank",
        "thanked",
        agent=("Lund", [lund]),
        patient=("Vega", [vega]),
        remainder="Vega for her help",
    )
    assert readout.said() == [((lund,), "thanked", "Vega for her help")]
    assert readout.statements()[0].addressees == (vega,)


def test_words_that_open_what_is_said_go_with_the_cue() -> None:
    """The phrase "Called for a truce" says "a truce"."""
    readout = Readout("Lund called for a truce.")
    lund = readout.actor("Lund")
    readout.clause(
        "Lund called for a truce", "call", "called", agent=("Lund", [lund]), remainder="for a truce"
    )
    assert readout.said() == [((lund,), "called for", "a truce")]


def test_a_call_paid_is_no_urging() -> None:
    """The phrase "Called on Vega" presses her to do nothing."""
    readout = Readout("Lund called on Vega.")
    clause = readout.clause("Lund called on Vega", "call", "called", agent="Lund", remainder="on Vega")
    assert cue_of(clause, WORDS, readout.text) is None


def test_a_noun_of_stance_goes_with_the_cue() -> None:
    """The phrase "Expressed the hope that" is one cue."""
    readout = Readout("Lund expressed the hope that trade would grow.")
    lund = readout.actor("Lund")
    readout.clause(
        "Lund expressed the hope that trade would grow",
        "express",
        "expressed",
        agent=("Lund", [lund]),
        patient="the hope",
        content="trade would grow",
        remainder="the hope that trade would grow",
    )
    assert readout.said() == [((lund,), "expressed the hope", "trade would grow")]
    assert readout.statements()[0].act == "hope"


def test_a_noun_of_feeling_is_part_of_what_is_said() -> None:
    """The phrase "Extended condolences over the loss" says "condolences over the loss"."""
    readout = Readout("Lund extended condolences over the loss.")
    lund = readout.actor("Lund")
    readout.clause(
        "Lund extended condolences over the loss",
        "extend",
        "extended",
        agent=("Lund", [lund]),
        patient="condolences",
        remainder="condolences over the loss",
    )
    assert readout.said() == [((lund,), "extended", "condolences over the loss")]
    assert readout.statements()[0].act == "condole"


def test_the_object_of_a_noun_cue_follows_its_preposition() -> None:
    """The phrase "Expressed his belief in the treaty" says "the treaty"."""
    readout = Readout("Lund expressed his belief in the treaty.")
    lund = readout.actor("Lund")
    readout.clause(
        "Lund expressed his belief in the treaty",
        "express",
        "expressed",
        agent=("Lund", [lund]),
        patient="his belief",
        remainder="his belief in the treaty",
    )
    assert readout.said() == [((lund,), "expressed his belief in", "the treaty")]


def test_a_passive_says_what_it_is_done_to() -> None:
    """The phrase "Readiness was confirmed" has its subject for content."""
    readout = Readout("Readiness to meet was confirmed.")
    readout.clause("Readiness to meet was confirmed", "confirm", "was confirmed", patient="Readiness to meet")
    assert readout.said() == [((), "was confirmed", "Readiness to meet")]


def test_what_an_object_is_taken_for_must_stand_behind_it() -> None:
    """Who "called Vega" said nothing; who "called the plan a dream" did."""
    readout = Readout("Lund called the plan a dream. Lund called Vega.")
    lund, vega = readout.actor("Lund"), readout.actor("Vega")
    clause = readout.clause(
        "Lund called the plan a dream", "call", "called", agent=("Lund", [lund]), patient="the plan"
    )
    two = msgspec.structs.replace(
        clause, patient=clause.patient * 2, remainder=readout.span("the plan a dream")
    )
    assert cue_of(two, WORDS, readout.text) is not None
    called = readout.clause(
        "Lund called Vega",
        "call",
        "called",
        agent=("Lund", [lund]),
        patient=("Vega", [vega]),
        remainder="Vega",
    )
    assert cue_of(called, WORDS, readout.text) is None


def test_a_noun_brings_what_its_owner_says() -> None:
    """The phrase "Lund's claim that trade grows" says that it does."""
    readout = Readout("Lund's claim that trade grows was new.")
    lund = readout.actor("Lund")
    clause = readout.clause(
        "Lund's claim that trade grows", "claim", "claim", agent=("Lund", [lund]), content="trade grows"
    )
    nominal = msgspec.structs.replace(
        clause, verb=None, noun="claim", noun_span=clause.verb_span, form="nominal"
    )
    readout.clauses[-1] = nominal
    assert readout.said() == [((lund,), "claim", "trade grows")]


def test_a_passive_without_an_agent_tells_of_its_subject() -> None:
    """The phrase "Vega was accused of lying" tells both, and names nobody who says it."""
    readout = Readout("Vega was accused of lying.")
    vega = readout.actor("Vega")
    readout.clause(
        "Vega was accused of lying", "accuse", "was accused", patient=("Vega", [vega]), remainder="of lying"
    )
    assert readout.said() == [((), "was accused", "Vega … of lying")]


def test_a_passive_infinitive_is_told_of_its_subject() -> None:
    """The phrase "Vega is expected to stay" says that Vega will."""
    readout = Readout("Vega is expected to stay.")
    vega = readout.actor("Vega")
    readout.clause(
        "Vega is expected to stay",
        "expect",
        "is expected",
        patient=("Vega", [vega]),
        content="to stay",
        mood="infinitive",
        remainder="to stay",
    )
    assert readout.said() == [((), "is expected", "Vega … to stay")]


def test_who_is_convinced_says_so() -> None:
    """The subject of a state of mind is its speaker."""
    readout = Readout("Lund is convinced that trade grows.")
    lund = readout.actor("Lund")
    readout.clause(
        "Lund is convinced that trade grows",
        "convince",
        "is convinced",
        patient=("Lund", [lund]),
        content="trade grows",
    )
    assert readout.said() == [((lund,), "is convinced", "trade grows")]


def test_a_gerund_is_what_somebody_denies() -> None:
    """The phrase "Denied taking the money" brings the deed."""
    readout = Readout("Lund denied taking the money.")
    lund = readout.actor("Lund")
    readout.clause(
        "Lund denied taking the money", "deny", "denied", agent=("Lund", [lund]), remainder="taking the money"
    )
    assert readout.said() == [((lund,), "denied", "taking the money")]


def test_a_noun_that_a_passive_parts_from_its_matter_brings_both() -> None:
    """The phrase "Concern was voiced over the delay" tells over what."""
    readout = Readout("Concern was voiced over the delay.")
    readout.clause(
        "Concern was voiced over the delay",
        "voice",
        "was voiced",
        patient="Concern",
        remainder="over the delay",
    )
    assert readout.said() == [((), "was voiced", "Concern … over the delay")]


def test_a_request_not_to_be_named_is_no_statement() -> None:
    """Who "asked not to be named" tells nothing by it."""
    readout = Readout("Lund asked not to be named.")
    lund = readout.actor("Lund")
    readout.clause(
        "Lund asked not to be named",
        "ask",
        "asked",
        agent=("Lund", [lund]),
        content="not to be named",
        mood="infinitive",
        remainder="not to be named",
    )
    assert readout.said() == []
