"""A speaker carried on over sentences without a cue."""

from statements.clauses_by_hand import Readout


def _told(following: str) -> tuple[Readout, str]:
    """Return a readout in which Lund of Norway said something, and a sentence follows."""
    readout = Readout(f"Lund said that trade grows. {following}")
    lund = readout.actor("Lund", country="NO")
    readout.clause("Lund said that trade grows", "say", "said", agent=("Lund", [lund]), content="trade grows")
    return readout, lund


def test_the_first_person_goes_on() -> None:
    """The phrase "We are willing" after what Lund said is said by Lund."""
    readout, lund = _told("We are willing to talk.")
    readout.clause("We are willing to talk", "be", "are", agent="We", tense="present")
    assert readout.said()[1:] == [((lund,), None, "We are willing to talk")]


def test_a_leader_speaks_for_his_state() -> None:
    """What his state believes is said by the leader who spoke before."""
    readout, lund = _told("Norway believes that peace holds.")
    norway = readout.actor("Norway", "state", country="NO")
    readout.clause(
        "Norway believes that peace holds",
        "believe",
        "believes",
        agent=("Norway", [norway]),
        content="peace holds",
        tense="present",
    )
    assert readout.said()[1:] == [((lund,), "believes", "peace holds")]


def test_another_state_speaks_for_itself() -> None:
    """What another's state believes is not said by the leader."""
    readout, _ = _told("Peru believes that peace holds.")
    peru = readout.actor("Peru", "state", country="PE")
    readout.clause(
        "Peru believes that peace holds",
        "believe",
        "believes",
        agent=("Peru", [peru]),
        content="peace holds",
        tense="present",
    )
    assert readout.said()[1:] == [((peru,), "believes", "peace holds")]


def test_what_the_report_tells_is_nobodys_statement() -> None:
    """A sentence of the report's own does not go on with the speaker's words."""
    readout, _ = _told("The talks ended at noon.")
    readout.clause("The talks ended at noon", "end", "ended", agent="The talks")
    assert len(readout.said()) == 1


def test_a_quotation_is_one_statement_from_its_beginning() -> None:
    """A quoted sentence before the one with the cue belongs to the same statement."""
    readout = Readout('"Peace holds. Trade grows," Lund said.')
    lund = readout.actor("Lund")
    readout.clause("Peace holds", "hold", "holds", agent="Peace", tense="present")
    readout.clause('Trade grows," Lund said', "say", "said", agent=("Lund", [lund]), content="Trade grows")
    assert readout.said() == [((lund,), "said", "Peace holds. Trade grows")]


def test_what_others_said_is_not_gone_on_with_in_the_first_person() -> None:
    """Behind "some say" the word "I" is not theirs."""
    readout = Readout("Some say that trade falls. I signed the treaty.")
    readout.clause(
        "Some say that trade falls", "say", "say", agent="Some", content="trade falls", tense="present"
    )
    readout.clause("I signed the treaty", "sign", "signed", agent="I", patient="the treaty")
    assert [content for _, _, content in readout.said()] == ["trade falls"]
