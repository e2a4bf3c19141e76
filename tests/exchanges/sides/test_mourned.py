"""With whom one mourns where nobody is addressed, on clauses written by hand."""

import msgspec
import pytest

from by_hand import ACTORS, clause, mentioned, report
from communique.exchanges import find_exchanges, load_exchange_words
from communique.records import Actor, Role, Span

WORDS = load_exchange_words()


def told(text: str, sympathy: str, *, title: str) -> list[tuple[str, ...]]:
    """Return to whom the sympathy goes that Smith expresses in Washington over a death."""
    here = text.index("Dubois")
    dead = Actor(id="dead", kind="person", name="Dubois", mentions=(Span(here, here + 6),))
    dead = msgspec.structs.replace(dead, roles=(Role(title=title, of=None, span=Span(here, here + 6)),))
    express = clause(
        text,
        "expressed",
        number=0,
        sentence=1,
        verb="express",
        noun="sympathy",
        agent="Smith",
        within=sympathy,
    )
    actors = [*(mentioned(actor, text) for actor in ACTORS), dead]
    found = find_exchanges(report(text, publisher="White House"), (express,), actors, WORDS)
    return [exchange.recipients for exchange in found]


@pytest.mark.parametrize(("title", "number"), [("President", 1), ("General", 0)])
def test_the_state_of_a_dead_leader_is_mourned_with(title: str, number: int) -> None:
    """The only state abroad that is named is that of a president who died; a general may only have been there."""
    sympathy = "Smith expressed his sympathy"
    text = f"All regret the death of Dubois, who was known in France. {sympathy}."
    assert told(text, sympathy, title=title) == [("france",)] * number


def test_their_loss_is_that_of_those_named_before() -> None:
    """Nobody need say of which state the dead was; whom no sentence near names is not meant."""
    sympathy = "Smith expressed his sympathy for their loss"
    text = f"Dubois is mourned by France. {sympathy}."
    mourned = clause(
        text, "mourned", verb="mourn", within="Dubois is mourned by France", agent=("by", "France")
    )
    express = clause(
        text,
        "expressed",
        number=1,
        sentence=1,
        verb="express",
        noun="sympathy",
        agent="Smith",
        within=sympathy,
    )
    actors = [mentioned(actor, text) for actor in ACTORS]
    for sentence, recipients in ((1, [("france",)]), (9, [])):
        clauses = (mourned, msgspec.structs.replace(express, sentence=sentence))
        found = find_exchanges(report(text, publisher="White House"), clauses, actors, WORDS)
        assert [exchange.recipients for exchange in found] == recipients
