"""The place of an exchange, found among clauses written by hand."""

import pytest

from by_hand import ACTORS, clause, report
from communique.exchanges import find_exchanges, load_exchange_words
from communique.records import Span

WORDS = load_exchange_words()


@pytest.mark.parametrize(
    ("where", "name"),
    [
        ("Geneva", "Geneva"),
        ("the White House", "White House"),
        ("the White House with their ministers", "White House"),
        ("Geneva, which lies on a lake", "Geneva"),
        ("room 12", None),
        ("the talks", None),
    ],
)
def test_a_place_is_named_without_what_stands_around_its_name(where: str, name: str | None) -> None:
    """Article and what follows the name are left off; what is no name, or has a number, is no place."""
    text = f"Smith met Dupont in {where}."
    met = clause(text, "met", verb="meet", agent="Smith", patient="Dupont", where=("in", where))
    (exchange,) = find_exchanges(report(text), (met,), ACTORS, WORDS)
    if name is None:
        assert exchange.place is None
    else:
        start = text.index(name)
        assert exchange.place is not None
        assert (exchange.place.name, exchange.place.span) == (name, Span(start, start + len(name)))


def test_the_place_may_hang_on_who_led_those_who_came() -> None:
    """In "met the party led by Durand in Geneva" the parser may hang the place on "led"."""
    text = "Smith met the party led by Durand in Geneva."
    met = clause(text, "met", verb="meet", agent="Smith", patient="the party")
    led = clause(text, "led", number=1, verb="lead", agent=("by", "Durand"), where=("in", "Geneva"), parent=0)
    (exchange,) = find_exchanges(report(text), (met, led), ACTORS, WORDS)
    assert exchange.place is not None
    assert exchange.place.name == "Geneva"
