"""Whom a statement speaks of, and how it stands to them."""

from statements.clauses_by_hand import Readout


def _condemning(*, negated: bool = False) -> tuple[Readout, str, str]:
    """Return a readout in which Lund condemned Vega over Peru."""
    readout = Readout("Lund condemned Vega for sanctions on Peru.")
    lund, vega = readout.actor("Lund"), readout.actor("Vega")
    peru = readout.actor("Peru", "state")
    readout.clause(
        "Lund condemned Vega for sanctions on Peru",
        "condemn",
        "condemned",
        agent=("Lund", [lund]),
        patient=("Vega", [vega]),
        remainder="Vega for sanctions on Peru",
        negated=negated,
    )
    return readout, vega, peru


def test_a_statement_is_about_those_whom_its_content_names() -> None:
    """Actors and states in what is said, in their order, without the speaker."""
    readout, vega, peru = _condemning()
    (said,) = readout.statements()
    assert said.about == (vega, peru)
    assert said.topics == ("sanctions",)


def test_an_act_takes_a_stance_towards_whom_it_is_done_to() -> None:
    """Who is condemned is condemned; the state over which is not."""
    readout, vega, _ = _condemning()
    (said,) = readout.statements()
    assert (said.stance, said.toward, said.strength) == ("negative", (vega,), 3)


def test_an_act_that_is_denied_takes_no_stance() -> None:
    """Who did not condemn spoke neither for nor against."""
    readout, _, _ = _condemning(negated=True)
    (said,) = readout.statements()
    assert (said.negated, said.stance, said.toward) == (True, None, ())


def test_a_state_within_a_title_is_not_spoken_of() -> None:
    """Who speaks of the President of Peru speaks of the president."""
    readout = Readout("Lund said that the President of Peru came.")
    lund = readout.actor("Lund")
    president = readout.actor("the President of Peru", "office")
    readout.actor("Peru", "state")
    readout.clause(
        "Lund said that the President of Peru came",
        "say",
        "said",
        agent=("Lund", [lund]),
        content="the President of Peru came",
    )
    assert [said.about for said in readout.statements()] == [(president,)]


def test_whom_a_statement_is_about_is_among_its_actors() -> None:
    """Whoever counts those that a statement names counts them too, so that no id is left without its actor."""
    readout = Readout("Lund praised Vega.")
    lund, vega = readout.actor("Lund"), readout.actor("Vega")
    readout.clause(
        "Lund praised Vega",
        "praise",
        "praised",
        agent=("Lund", [lund]),
        patient=("Vega", [vega]),
        remainder="Vega",
    )
    (statement,) = readout.statements()
    assert vega in statement.about
    assert {lund, vega} <= set(statement.actors)
