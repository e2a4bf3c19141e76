"""Messages given as text."""

from statements.clauses_by_hand import Readout


def _message(opener: str, text: str) -> tuple[Readout, str]:
    """Return a readout with a message from Lund to Vega whose text follows an opener."""
    readout = Readout(f"Lund sent a message to Vega.\n\n{opener}{text}")
    lund, vega = readout.actor("Lund"), readout.actor("Vega")
    readout.exchange("message", [lund], [vega], "Lund sent a message to Vega")
    readout.clause(opener.split(":", maxsplit=1)[0], "say", "said", agent="The message")
    return readout, lund


def test_every_sentence_of_a_message_is_its_senders() -> None:
    """The text behind "The message said:" goes on over paragraphs."""
    readout, lund = _message("The message said:\n\n", "Trade grows. Peace holds.\n\nSummer comes.")
    for words, verb in (("Trade grows", "grow"), ("Peace holds", "hold"), ("Summer comes", "come")):
        readout.clause(words, verb, words.split()[1], agent=words.split()[0], tense="present")
    assert readout.said() == [
        ((lund,), "said", "Trade grows"),
        ((lund,), None, "Peace holds"),
        ((lund,), None, "Summer comes"),
    ]
    assert {statement.quotation for statement in readout.statements()} == {"direct"}


def test_a_quoted_message_ends_with_its_quotation() -> None:
    """What follows the closing mark is the report's own."""
    readout, lund = _message("The message said: ", '"Trade grows." Vega is a poet.')
    readout.clause("Trade grows", "grow", "grows", agent="Trade", tense="present")
    readout.clause("Vega is a poet", "be", "is", agent="Vega", tense="present")
    assert readout.said() == [((lund,), "said", "Trade grows")]


def test_a_message_ends_where_the_report_speaks_of_its_sender() -> None:
    """A paragraph in which the sender says something in the third person is no part of his text."""
    readout, lund = _message("The message said:\n\n", "Trade grows.\n\nLund wished Vega well.")
    readout.clause("Trade grows", "grow", "grows", agent="Trade", tense="present")
    readout.clause(
        "Lund wished Vega well",
        "wish",
        "wished",
        agent=("Lund", [lund]),
        patient="Vega",
        remainder="Vega well",
    )
    assert readout.said() == [((lund,), "said", "Trade grows"), ((lund,), "wished", "Vega well")]


def test_an_act_in_a_message_has_its_own_cue() -> None:
    """The phrase "I thank you and I wish you success" does two things."""
    readout, lund = _message("The message said: ", "I thank you and I wish you success.")
    thank = readout.clause(
        "I thank you", "thank", "thank", agent="I", patient="you", remainder="you", tense="present"
    )
    readout.clause(
        "I wish you success",
        "wish",
        "wish",
        agent="I",
        patient="you",
        remainder="you success",
        tense="present",
        parent=thank.id,
        relation="conjunct",
    )
    assert readout.said() == [((lund,), "thank", "you"), ((lund,), "wish", "you success")]


def test_a_salutation_is_no_statement() -> None:
    """A line without a verb tells nothing."""
    readout, lund = _message("The message said:\n\n", "Your Excellency!\n\nTrade grows.")
    readout.clause("Trade grows", "grow", "grows", agent="Trade", tense="present")
    assert readout.said() == [((lund,), None, "Trade grows")] or readout.said() == [
        ((lund,), "said", "Trade grows")
    ]


def test_a_transcript_is_told_by_its_labels() -> None:
    """What follows a name and a colon is said by the one named."""
    readout = Readout("Lund: Trade grows. Vega: Peace holds.")
    lund, vega = readout.actor("Lund"), readout.actor("Vega")
    readout.clause("Trade grows", "grow", "grows", agent="Trade", tense="present")
    readout.clause("Peace holds", "hold", "holds", agent="Peace", tense="present")
    assert readout.said() == [((lund,), None, "Trade grows"), ((vega,), None, "Peace holds")]


def test_who_asks_in_a_transcript_is_no_side() -> None:
    """A question of the press ends what was said before it and is nobody's statement."""
    readout = Readout("Lund: Trade grows.\n\nNorthern Wire: Will peace hold?\n\nVega: Peace holds.")
    lund, vega = readout.actor("Lund"), readout.actor("Vega")
    readout.clause("Trade grows", "grow", "grows", agent="Trade", tense="present")
    readout.clause("Will peace hold", "hold", "hold", agent="peace", tense="future")
    readout.clause("Peace holds", "hold", "holds", agent="Peace", tense="present")
    assert readout.said() == [((lund,), None, "Trade grows"), ((vega,), None, "Peace holds")]


def test_a_summary_that_follows_is_no_message() -> None:
    """What reads "The overview is as follows:" brings in the report's own points."""
    readout = Readout("Lund called Vega. The overview is as follows:\n\nTrade grows.")
    readout.exchange("call", [readout.actor("Lund")], [readout.actor("Vega")], "Lund called Vega")
    readout.clause("The overview is as follows", "follow", "follows", agent="The overview", tense="present")
    readout.clause("Trade grows", "grow", "grows", agent="Trade", tense="present")
    assert readout.said() == []


def test_a_statement_is_its_titled_speakers() -> None:
    """A report in the first person is the text of the one whom its title names."""
    readout = Readout(
        "I mourn the poet. Lund and Vega were his friends.", title="Statement from President Lund on a poet"
    )
    lund = readout.actor("Lund")
    readout.clause("I mourn the poet", "mourn", "mourn", agent="I", patient="the poet", remainder="the poet")
    readout.clause("Lund and Vega were his friends", "be", "were", agent="Lund and Vega")
    assert readout.said() == [
        ((lund,), "mourn", "the poet"),
        ((lund,), None, "Lund and Vega were his friends"),
    ]


def test_one_label_alone_is_a_caption() -> None:
    """What follows a single name and a colon is one statement, and the report goes on behind it."""
    readout = Readout("Lund: Trade grows\n\nThe harbour is open.")
    lund = readout.actor("Lund")
    readout.clause("Trade grows", "grow", "grows", agent="Trade", tense="present")
    readout.clause("The harbour is open", "be", "is", agent="The harbour", tense="present")
    assert readout.said() == [((lund,), ":", "Trade grows")]


def test_a_message_ends_where_the_report_speaks_of_its_recipient() -> None:
    """A paragraph that tells what the recipient said is the report's own."""
    readout, lund = _message("The message said:\n\n", "Trade grows.\n\nVega thanked Lund.")
    vega = readout.actors[1].id
    readout.clause("Trade grows", "grow", "grows", agent="Trade", tense="present")
    readout.clause(
        "Vega thanked Lund",
        "thank",
        "thanked",
        agent=("Vega", [vega]),
        patient=("Lund", [lund]),
        remainder="Lund",
    )
    assert readout.said() == [((lund,), "said", "Trade grows"), ((vega,), "thanked", "Lund")]


def test_a_list_of_news_is_nobodys_text() -> None:
    """What "Following are the news items" brings in, nobody says."""
    readout = Readout("Following are news items of the day:\n\nTrade grows.")
    readout.clause("Following are news items of the day", "follow", "Following")
    readout.clause("Trade grows", "grow", "grows", agent="Trade", tense="present")
    assert readout.said() == []
