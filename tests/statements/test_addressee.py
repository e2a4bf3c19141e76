"""In which exchange a statement is made."""

from communique.records import Exchange, ExchangeKind, Span
from communique.statements.addressee import exchange_of


def exchange(number: int, kind: ExchangeKind, start: int) -> Exchange:
    """Return an exchange of Smith with Dupont that is told of at a place."""
    return Exchange(
        id=f"x{number}",
        kind=kind,
        status="held",
        senders=("smith",),
        recipients=("dupont",),
        evidence=(Span(start, start + 3),),
    )


def test_what_is_said_on_a_visit_is_said_at_the_meeting() -> None:
    """A visit is where meetings take place; alone, it is the exchange."""
    meeting, visit = exchange(1, "meeting", 0), exchange(2, "visit", 20)
    assert exchange_of(["dupont"], 40, [meeting, visit]) == meeting
    assert exchange_of(["dupont"], 40, [visit]) == visit
    assert exchange_of(["jones"], 40, [meeting, visit]) is None
