"""How sure a reading of an exchange is."""

from hypothesis import given
from hypothesis import strategies as st

from by_hand import ACTORS, clause, report
from communique.exchanges import find_exchanges, load_exchange_words
from communique.exchanges.confidence import WEIGHTS, probability

WORDS = load_exchange_words()
signs = st.fixed_dictionaries({name: st.sampled_from([0.0, 1.0]) for name in WEIGHTS})


@given(signs)
def test_a_confidence_is_a_probability(found: dict[str, float]) -> None:
    """Whatever the signs, it lies between 0 and 1."""
    assert 0 <= probability(found) <= 1


def test_two_named_persons_at_the_start_are_surer_than_a_body_told_of_late() -> None:
    """The signs weigh as a reader would weigh them."""
    text = "Smith met Dupont. " + "It rained. " * 100 + "Smith met the party."
    first = clause(text, "met", verb="meet", agent="Smith", patient="Dupont")
    late = clause(text, "met the", number=1, sentence=101, verb="meet", agent="Smith", patient="the party")
    sure, unsure = find_exchanges(report(text), [first, late], ACTORS, WORDS)
    assert sure.confidence is not None
    assert unsure.confidence is not None
    assert sure.confidence > 0.9 > unsure.confidence
