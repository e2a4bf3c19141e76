"""Who acts behind the comma of an opening phrase, on clauses written by hand."""

import msgspec

from by_hand import ACTORS, clause, span_of
from communique.clauses.fronted import with_own_agent
from communique.records import Clause

TEXT = "On behalf of the party, Smith and Jones handed over the letter."
PLACED = [
    msgspec.structs.replace(actor, mentions=(span_of(TEXT, actor.name),)) if actor.name in TEXT else actor
    for actor in ACTORS
]


def _handed(**roles: object) -> Clause:
    return clause(TEXT, "handed over", verb="hand over", **roles)


def test_those_behind_the_comma_act() -> None:
    """What reads "On behalf of the party, Smith and Jones handed over the letter" is done by the two for the party."""
    taken = with_own_agent(_handed(on_behalf_of=("on behalf of", "the party, Smith and Jones")), PLACED, TEXT)
    assert [phrase.actors for phrase in taken.agent] == [("smith", "jones")]
    assert [phrase.actors for phrase in taken.on_behalf_of] == [("party",)]


def test_a_clause_that_has_an_agent_stays_as_it_is() -> None:
    """Who acts by the grammar is not looked for again."""
    given = _handed(agent="Jones", on_behalf_of=("on behalf of", "the party"))
    assert with_own_agent(given, PLACED, TEXT) == given


def test_a_phrase_without_a_comma_stays_as_it_is() -> None:
    """Those whom "and" joins are all those on whose behalf it is done."""
    text = "On behalf of the party and Smith the letter was sent."
    given = clause(text, "was sent", verb="send", on_behalf_of=("on behalf of", "the party and Smith"))
    assert with_own_agent(given, ACTORS, text) == given
