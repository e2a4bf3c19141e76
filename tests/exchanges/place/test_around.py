"""The place of a meeting or visit where its own clause names none."""

import pytest

from by_hand import ACTORS, clause, mentioned, report
from communique.exchanges import find_exchanges, load_exchange_words
from communique.records import Clause, Place, Span

WORDS = load_exchange_words()


def place_of(text: str, *clauses: Clause, title: str | None = None) -> Place | None:
    """Return the place of the only exchange of a text."""
    actors = [mentioned(actor, text) for actor in ACTORS]
    told = report(text, title=title, publisher="White House")
    (exchange,) = find_exchanges(told, clauses, actors, WORDS)
    return exchange.place


@pytest.mark.parametrize(
    ("who", "town"),
    [
        ("who is on a working visit to Oslo", "Oslo"),
        ("who arrived in Port Hallan", "Port Hallan"),
        ("who is visiting Singapore", "Singapore"),
        ("who is on a visit to Norway", None),
        ("who is on leave", None),
    ],
)
def test_one_meets_where_the_visitor_is(who: str, town: str | None) -> None:
    """The town that one side is visiting is where they met; a state is too wide."""
    text = f"Smith met with Dupont, {who}."
    found = place_of(text, clause(text, "met", verb="meet", agent="Smith", companion=("with", "Dupont")))
    assert (found.name if found else None) == town


@pytest.mark.parametrize(
    ("where", "name"),
    [("the Silver Hall", "Silver Hall"), ("the annual summit in Oslo", "Oslo"), ("France", None)],
)
def test_the_place_may_be_told_of_the_talks_themselves(where: str, name: str | None) -> None:
    """A later sentence says where the meeting was."""
    more = f"The meeting took place in {where}."
    text = f"Smith met Dupont. {more}"
    met = clause(text, "met", verb="meet", agent="Smith", patient="Dupont", within="Smith met Dupont.")
    held = clause(
        text, "took", number=1, sentence=1, verb="take", agent="The meeting", where=("in", where), within=more
    )
    found = place_of(text, met, held)
    assert (found.name if found else None) == name


@pytest.mark.parametrize(
    ("verb", "whom", "town"),
    [("receive", "you", "Oslo"), ("welcome", "Dupont", "Oslo"), ("welcome", "guests", None)],
)
def test_a_host_says_where_he_has_his_guest(verb: str, whom: str, town: str | None) -> None:
    """In the words spoken at a meeting that only the headline names."""
    more = f"Smith is glad to {verb} {whom} in Oslo."
    text = f"Fish was discussed. {more}"
    first = clause(text, "discussed", verb="discuss", patient="Fish", within="Fish was discussed.")
    told = clause(
        text,
        verb,
        number=1,
        sentence=1,
        verb=verb,
        agent="Smith",
        patient=whom,
        where=("in", "Oslo"),
        within=more,
    )
    found = place_of(text, first, told, title="Meeting with Dupont")
    assert (found.name if found else None) == town


def test_one_visits_an_embassy_in_its_town() -> None:
    """An embassy is a side; the town that it is in is the place."""
    text = "Smith visited the French embassy in Oslo."
    patient = "the French embassy in Oslo"
    found = place_of(text, clause(text, "visited", verb="visit", agent="Smith", patient=patient))
    assert found is not None
    assert found.name == "Oslo"


@pytest.mark.parametrize(("town", "known"), [("Oslo", True), ("Norway", False), ("Confidence", False)])
def test_the_town_of_a_headline_is_cited_in_it(town: str, known: bool) -> None:
    """Where only the source's headline names the meeting, its last words may say where."""
    text = "They will speak of fish."
    title = f"Smith will meet with Dupont in {town}"
    found = place_of(
        text, clause(text, "will speak", verb="speak", agent="They", tense="future"), title=title
    )
    if not known:
        assert found is None
        return
    assert found is not None
    assert (found.name, found.country, found.span) == (town, "NO", None)
    assert found.in_title == Span(title.index(town), len(title))
