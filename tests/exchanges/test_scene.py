"""Whom the words of a report name, on clauses written by hand."""

import msgspec
import pytest

from by_hand import NAMES, clause, mentioned, naming, phrase, report, span_of
from communique.exchanges import load_exchange_words
from communique.exchanges.dates import Anchor
from communique.exchanges.scene import Scene
from communique.records import Actor, Clause, Span

WORDS = load_exchange_words()


def scene(text: str, *clauses: Clause, more: tuple[Actor, ...] = ()) -> Scene:
    """Return the scene of a text, in which every place of a name is known."""
    actors = {actor.id: mentioned(actor, text) for actor in (*NAMES.values(), *more)}
    known = report(text)
    return Scene(known, clauses, actors, WORDS, Anchor.of(known))


@pytest.mark.parametrize(
    ("words", "members"),
    [("counterparts from France and the party", ("france", "party")), ("letters from France", ())],
)
def test_people_are_named_by_those_whom_they_act_for(words: str, members: tuple[str, ...]) -> None:
    """The "counterparts from France and the party" are theirs; letters are nobody."""
    text = f"Smith met {words}."
    head = words.split(maxsplit=1)[0]
    given = msgspec.structs.replace(phrase(text, words), head=head, head_span=span_of(text, head), actors=())
    assert scene(text).members(given) == members


def test_what_another_name_holds_is_not_named_beside_it() -> None:
    """Those within a stretch are named in order, without the state in an office's title."""
    text = "Present were the embassy of France, Durand and Smith. Jones left."
    embassy = Actor(id="embassy", kind="body", name="embassy of France", country="FR")
    named = scene(text, more=(embassy,)).named_within(Span(0, text.index(" Jones")))
    assert list(named) == ["embassy", "durand", "smith"]
    assert named["durand"] == span_of(text, "Durand")


@pytest.mark.parametrize(("name", "leaders"), [("trade delegation", ("jones",)), ("Farmers' Union", ())])
def test_only_those_who_are_sent_come_with_their_leader(name: str, leaders: tuple[str, ...]) -> None:
    """Who leads a delegation is a party beside it; who leads a union need not be there."""
    text = f"The {name} led by Jones met Dupont."
    body = Actor(id="body", kind="body", name=name)
    met = naming(clause(text, "met", verb="meet", agent=name, patient="Dupont"), "agent", "body")
    led = clause(text, "led", number=1, verb="lead", agent=("by", "Jones"), patient=name, parent=0)
    here = scene(text, met, naming(led, "patient", "body"), more=(body,))
    assert here.leaders(met.agent[0]) == leaders
    assert here.has_leaders(met.agent) is bool(leaders)
    assert here.named(met, "agent")[0] == ("body", *leaders)
