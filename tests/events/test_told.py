"""What a report tells as an event, on clauses written by hand."""

import pytest

from by_hand import clause
from communique.events.stances import Chain
from communique.events.told import is_told
from communique.events.words import EventWords, load_event_words
from communique.records import Clause


@pytest.fixture(scope="module")
def words() -> EventWords:
    """Our own word lists."""
    return load_event_words()


def told(words: EventWords, text: str, *clauses: Clause) -> bool:
    """Return whether the last of a text's clauses is told as an event."""
    chain = Chain(clauses, text, words)
    reading = chain.reading(clauses[-1])
    assert reading is not None
    return is_told(reading, chain)


@pytest.mark.parametrize(
    ("text", "expected"), [("France attacked Smith.", True), ("Who says that France attacked Smith?", False)]
)
def test_a_question_tells_nothing(words: EventWords, text: str, expected: bool) -> None:
    """A sentence that asks is none that tells."""
    assert (
        told(words, text, clause(text, "attacked", verb="attack", agent="France", patient="Smith"))
        is expected
    )


@pytest.mark.parametrize(
    ("verb", "shown", "expected"), [("recall", "recalled", False), ("say", "said", True)]
)
def test_what_is_called_to_mind_is_history(words: EventWords, verb: str, shown: str, expected: bool) -> None:
    """What somebody recalls is no news, what he says is."""
    text = f"Dupont {shown} that France attacked Smith."
    above = clause(text, shown, verb=verb, agent="Dupont")
    below = clause(
        text,
        "attacked",
        number=1,
        verb="attack",
        agent="France",
        patient="Smith",
        parent=0,
        relation="content",
    )
    assert told(words, text, above, below) is expected


@pytest.mark.parametrize(("work", "expected"), [("“Attack Smith Now”", False), ("to Attack Smith Now", True)])
def test_the_title_of_a_work_tells_nothing(words: EventWords, work: str, expected: bool) -> None:
    """A verb with a capital behind a quotation mark begins a title."""
    text = f"France read {work}."
    assert (
        told(words, text, clause(text, "Attack", verb="attack", agent="France", patient="Smith")) is expected
    )


@pytest.mark.parametrize(("before", "expected"), [("took the lead in", False), ("took the ship by", True)])
def test_a_participle_behind_a_preposition_is_a_matter(
    words: EventWords, before: str, expected: bool
) -> None:
    """The word "by" tells of a means, and so of a deed."""
    text = f"France {before} attacking Smith."
    above = clause(text, "took", verb="take", agent="France")
    below = clause(
        text,
        "attacking",
        number=1,
        verb="attack",
        agent="France",
        patient="Smith",
        parent=0,
        relation="manner",
        form="participle",
    )
    assert told(words, text, above, below) is expected
