"""Who is at home though a state abroad is named, on clauses written by hand."""

import msgspec

from by_hand import ACTORS, clause, report
from communique.exchanges import find_exchanges, load_exchange_words
from communique.records import Actor, Exchange, Role, Span

WORDS = load_exchange_words()
TEXT = "Smith met Speaker Lee."


def _met(title: str) -> tuple[Exchange, ...]:
    role = Role(title=title, of=None, span=Span(TEXT.index("Speaker"), TEXT.index(".")))
    lee = Actor(id="lee", kind="person", name="Lee", roles=(role,), mentions=(role.span,))
    met = clause(TEXT, "met", verb="meet", agent="Smith", patient="Lee")
    met = msgspec.structs.replace(met, patient=(msgspec.structs.replace(met.patient[0], actors=("lee",)),))
    told = report(TEXT, publisher="White House", title="Meeting on the Ferries to France")
    return find_exchanges(told, (met,), (*ACTORS, lee), WORDS)


def test_the_speaker_of_the_house_is_at_home_whatever_talks_are_on() -> None:
    """The headline names a state, which makes a minister of no known state one from abroad, and not the speaker."""
    assert not _met("Speaker")
    assert _met("Minister")
