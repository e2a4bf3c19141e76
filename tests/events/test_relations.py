"""The code of a given pair."""

import pytest

from by_hand import clause, span_of
from communique.events.relations import Relation, code_pair
from communique.events.words import load_event_words

WORDS = load_event_words()
TEXT = "Smith thanked Dupont before France condemned Jones."
CLAUSES = (
    clause(TEXT, "thanked", verb="thank", agent="Smith", patient="Dupont"),
    clause(
        TEXT,
        "condemned",
        number=1,
        verb="condemn",
        agent="France",
        patient="Jones",
        parent=0,
        relation="time",
    ),
)


def coded(source: str | None, target: str | None) -> Relation:
    """Code a pair of the text."""
    sides = tuple(span_of(TEXT, one) if one else None for one in (source, target))
    return code_pair("r1", CLAUSES, TEXT, (sides[0], sides[1]), WORDS)


@pytest.mark.parametrize(
    ("source", "target", "event"),
    [
        ("Smith", "Dupont", "SUPPORT"),
        ("France", "Jones", "ACCUSE"),
        ("France", None, "ACCUSE"),
        (None, "Dupont", "SUPPORT"),
    ],
)
def test_a_pair_has_the_event_of_its_own_clause(source: str | None, target: str | None, event: str) -> None:
    """Of several clauses, the one is taken in which the pair acts."""
    assert coded(source, target).event == event


def test_a_code_tells_why() -> None:
    """A coded pair names the entry and the words of its clause."""
    found = coded("Smith", "Dupont")
    assert (found.cameo, found.quad, found.why) == ("051", "verbal cooperation", "praise: 'thanked'")


def test_where_no_clause_tells_anything_there_is_no_event() -> None:
    """A pair of a text without an act has no event."""
    assert code_pair(7, (), "Nothing.", (None, None), WORDS) == Relation(id=7)


def test_a_joined_class_has_its_quad_class() -> None:
    """YIELD is material cooperation."""
    text = "France freed Smith."
    one = clause(text, "freed", verb="free", agent="France", patient="Smith")
    found = code_pair("r", (one,), text, (span_of(text, "France"), span_of(text, "Smith")), WORDS)
    assert (found.event, found.quad, found.plover) == ("YIELD", "material cooperation", "RETREAT")
