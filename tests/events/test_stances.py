"""Acts and the stances to them, found in clauses written by hand."""

import pytest

from by_hand import clause, span_of
from communique.events.stances import Chain, Reading
from communique.events.words import load_event_words
from communique.records import Clause

WORDS = load_event_words()


def read(text: str, *clauses: Clause) -> Reading:
    """Return what the first clause of a text tells."""
    found = Chain(clauses, text, WORDS).reading(clauses[0])
    assert found is not None
    return found


def code(text: str, *clauses: Clause) -> str | None:
    """Return the CAMEO code of what the first clause tells."""
    return read(text, *clauses).code(WORDS.codebook)


def test_a_verb_tells_an_act() -> None:
    """Who condemns, condemns."""
    text = "France condemned Smith."
    assert code(text, clause(text, "condemned", verb="condemn", agent="France", patient="Smith")) == "111"


def test_an_object_makes_an_act_of_a_verb() -> None:
    """To withdraw troops is one act, to withdraw an ambassador another."""
    for words, expected in (("its troops", "0874"), ("its ambassador", "161")):
        text = f"France withdrew {words}."
        one = clause(
            text, "withdrew", verb="withdraw", agent="France", patient=words, remainder=span_of(text, words)
        )
        assert code(text, one) == expected


def test_a_light_verb_tells_nothing_alone() -> None:
    """Who held something has not yet done anything."""
    text = "France held a fair."
    one = clause(
        text, "held", verb="hold", agent="France", patient="a fair", remainder=span_of(text, "a fair")
    )
    assert Chain([one], text, WORDS).reading(one) is None


def promised(text: str, verb: str, word: str, **inner: object) -> tuple[Clause, Clause]:
    """Return a clause of a stance, and one of an act under it."""
    return (
        clause(text, word, verb=verb, agent="France"),
        clause(
            text,
            "send",
            number=1,
            verb="send",
            agent="France",
            patient="food",
            remainder=span_of(text, "food"),
            parent=0,
            relation="content",
            form="infinitive",
            **inner,
        ),
    )


@pytest.mark.parametrize(
    ("verb", "word", "expected"),
    [
        ("promise", "promised", "0333"),
        ("refuse", "refused", "1223"),
        ("begin", "began", "073"),
        ("demand", "demanded", "1033"),
    ],
)
def test_a_stance_over_an_act(verb: str, word: str, expected: str) -> None:
    """What is promised, refused or demanded is coded so; what is begun is done."""
    text = f"France {word} to send food."
    assert code(text, *promised(text, verb, word)) == expected


def test_to_stop_an_act_is_an_act_of_its_own() -> None:
    """Lifting sanctions eases them."""
    text = "France lifted its sanctions."
    one = clause(
        text,
        "lifted",
        verb="lift",
        agent="France",
        patient="its sanctions",
        remainder=span_of(text, "its sanctions"),
    )
    assert code(text, one) == "085"


def test_an_end_that_a_noun_tells() -> None:
    """Who announces a suspension of aid suspends it."""
    text = "France announced a suspension of aid."
    words = "a suspension of aid"
    one = clause(
        text, "announced", verb="announce", agent="France", patient=words, remainder=span_of(text, words)
    )
    assert code(text, one) == "162"


def test_a_denied_act_is_told_as_not_done() -> None:
    """Who did not condemn has done nothing; who will not, refuses."""
    text = "France did not condemn Smith."
    one = clause(text, "condemn", verb="condemn", agent="France", patient="Smith", negated=True, tense="past")
    assert read(text, one).denied
    later = clause(
        text, "condemn", verb="condemn", agent="France", patient="Smith", negated=True, modality="plan"
    )
    assert not read(text, later).denied
    assert code(text, later) == "120"


def test_what_somebody_must_do_is_demanded_by_who_says_so() -> None:
    """The words "Smith said that France must pay" is Smith's demand."""
    text = "Smith said that France must pay."
    found = read(
        text,
        clause(text, "said", verb="say", agent="Smith"),
        clause(
            text, "pay", number=1, verb="pay", agent="France", modality="duty", parent=0, relation="content"
        ),
    )
    assert (found.stance, found.clause.id) == ("demand", 0)


def test_what_is_considered_is_only_considered() -> None:
    """A step that is weighed is not taken."""
    text = "France considered to send food."
    assert code(text, *promised(text, "consider", "considered")) == "014"


def test_words_that_are_sent_are_what_they_say() -> None:
    """A letter that threatens is a threat."""
    text = "France sent a letter threatening Smith."
    found = code(
        text,
        clause(
            text, "sent", verb="send", agent="France", patient="a letter", remainder=span_of(text, "a letter")
        ),
        clause(
            text,
            "threatening",
            number=1,
            verb="threaten",
            patient="Smith",
            parent=0,
            relation="manner",
            form="participle",
        ),
    )
    assert found == "130"


def test_what_is_refused_is_the_act_itself() -> None:
    """To refuse to send food is to refuse aid, though the clause of sending counts as denied."""
    text = "France refused to send food."
    assert code(text, *promised(text, "refuse", "refused", negated=True)) == "1223"


@pytest.mark.parametrize(("agent", "expected"), [("France", "0333"), ("Smith", "0233")])
def test_what_is_wanted_of_others_is_asked(agent: str, expected: str) -> None:
    """Who wants to send food intends to; who wants others to, asks them."""
    text = "France wants Smith to send food."
    outer, inner = promised(text, "want", "wants")
    inner = clause(
        text, "send", number=1, verb="send", agent=agent, patient="food", remainder=span_of(text, "food"),
        parent=0, relation="content", form="infinitive",
    )  # fmt: skip
    assert code(text, outer, inner) == expected
