"""Whether two sides are of two states, and who hosts a visit, on clauses written by hand."""

import msgspec
import pytest

from by_hand import ACTORS, clause, naming, report
from communique.exchanges import find_exchanges, load_exchange_words
from communique.records import Actor, Clause, Exchange, Role, Span

WORDS = load_exchange_words()
#: A man whose state the text does not say.
LEE = Actor(id="lee", kind="person", name="Lee")


def found(text: str, *clauses: Clause, **known: str) -> tuple[Exchange, ...]:
    """Find the exchanges of a text with its clauses, in which Lee may be named."""
    return find_exchanges(report(text, **known), clauses, (*ACTORS, LEE), WORDS)


def test_whom_a_publisher_names_without_more_is_at_home() -> None:
    """A White House report that Smith met Lee tells of two Americans, unless its headline says otherwise."""
    text = "Smith met Lee."
    met = clause(text, "met", verb="meet", agent="Smith", patient="Lee")
    met = msgspec.structs.replace(met, patient=(msgspec.structs.replace(met.patient[0], actors=("lee",)),))
    assert not found(text, met, publisher="White House")
    assert found(text, met, publisher="White House", title="Meeting with the French Foreign Minister")


@pytest.mark.parametrize(("town", "number"), [("Paris", 1), ("Chicago", 0)])
def test_a_visit_whose_host_is_not_named_leads_abroad(town: str, number: int) -> None:
    """A journey to a town of one's own state is no visit to another side."""
    text = f"Smith arrived in {town}."
    assert (
        len(found(text, clause(text, "arrived", verb="arrive", agent="Smith", where=("in", town)))) == number
    )


def test_the_host_of_a_visit_is_the_state_that_it_names() -> None:
    """Whom the visitor meets there is none."""
    text = "Smith visited France. Smith met Dupont."
    visited = clause(text, "visited", verb="visit", agent="Smith", patient="France", tense="past")
    met = clause(text, "met", number=1, sentence=1, verb="meet", agent="Smith", patient="Dupont")
    visit, _ = found(text, visited, met)
    assert (visit.kind, visit.recipients) == ("visit", ("france",))


def test_the_host_of_a_visit_without_any_is_whom_the_visitor_meets() -> None:
    """A journey to a town is one to the person who is met there."""
    text = "Smith arrived in Paris. Smith met Dupont."
    came = clause(text, "arrived", verb="arrive", agent="Smith", where=("in", "Paris"), tense="past")
    met = clause(text, "met", number=1, sentence=1, verb="meet", agent="Smith", patient="Dupont")
    visit, _ = found(text, came, met)
    assert (visit.kind, visit.recipients) == ("visit", ("dupont",))


def test_what_lies_long_before_the_report_is_no_news() -> None:
    """An exchange of another year is recalled, not reported."""
    text = "Smith met Dupont on May 5, 2011."
    assert not found(
        text, clause(text, "met", verb="meet", agent="Smith", patient="Dupont", when=("on", "May 5, 2011"))
    )


def _governor(*, state: str | None) -> Actor:
    """Return Lee as a governor."""
    title = Span(0, len("Governor Lee"))
    role = Role(title="Governor", of=None, span=Span(0, len("Governor")))
    return Actor(id="lee", kind="person", name="Lee", country=state, roles=(role,), mentions=(title,))


@pytest.mark.parametrize(("state", "number"), [("GE", 1), (None, 0), ("FR", 0)])
def test_a_governor_is_abroad_only_where_the_other_side_shows_it(state: str | None, number: int) -> None:
    """Whom Governor Lee meets is of another state only where both states are told and differ."""
    text = "Governor Lee met Dupont."
    met = clause(text, "met", verb="meet", agent="Governor Lee", patient="Dupont")
    met = msgspec.structs.replace(met, agent=(msgspec.structs.replace(met.agent[0], actors=("lee",)),))
    exchanges = find_exchanges(report(text), (met,), (*ACTORS, _governor(state=state)), WORDS)
    assert len(exchanges) == number


def test_a_tribal_nation_is_within_its_state() -> None:
    """A chairman is of a tribal nation also where its name stands behind his."""
    text = "Chairman Lee of the Redwood Nation met Smith."
    met = clause(text, "met", verb="meet", agent="Chairman Lee of the Redwood Nation", patient="Smith")
    met = msgspec.structs.replace(met, agent=(msgspec.structs.replace(met.agent[0], actors=("lee",)),))
    lee = msgspec.structs.replace(
        _governor(state=None), roles=(Role(title="Chairman", of=None, span=Span(0, len("Chairman"))),)
    )
    assert not find_exchanges(report(text), (met,), (*ACTORS, lee), WORDS)


def _with(lee: Actor, text: str = "Smith met Lee.") -> tuple[Exchange, ...]:
    """Find what a report of the White House tells of Smith's meeting with somebody."""
    met = naming(clause(text, "met", verb="meet", agent="Smith", patient="Lee"), "patient", "lee")
    return find_exchanges(report(text, publisher="White House"), (met,), (*ACTORS, lee), WORDS)


@pytest.mark.parametrize(("title", "number"), [("Crown Prince", 1), ("Prime Minister", 1), ("Secretary", 0)])
def test_who_has_a_title_that_nobody_has_at_home_is_from_abroad(title: str, number: int) -> None:
    """A republic has no crown prince, so that one whom its office names is a foreigner."""
    role = Role(title=title, of=None, span=Span(0, 0))
    assert len(_with(Actor(id="lee", kind="person", name="Lee", roles=(role,)))) == number


@pytest.mark.parametrize(("name", "number"), [("World Post Forum", 1), ("Post Forum", 0)])
def test_a_body_of_the_world_is_of_no_state(name: str, number: int) -> None:
    """What calls itself "World" is a side of its own; another body without a state may be at home."""
    assert len(_with(Actor(id="lee", kind="body", name=name))) == number


@pytest.mark.parametrize(("name", "number"), [("World Post Forum", 1), ("Post Forum", 0)])
def test_who_holds_an_office_of_a_body_of_the_world_is_of_no_state(name: str, number: int) -> None:
    """The president of a world body meets as its president, not as one at home."""
    body = Actor(id="body", kind="body", name=name)
    role = Role(title="Chair", of="body", span=Span(0, 0))
    lee = Actor(id="lee", kind="person", name="Lee", roles=(role,))
    text = "Smith met Lee."
    met = naming(clause(text, "met", verb="meet", agent="Smith", patient="Lee"), "patient", "lee")
    exchanges = find_exchanges(report(text, publisher="White House"), (met,), (*ACTORS, lee, body), WORDS)
    assert len(exchanges) == number


@pytest.mark.parametrize(("name", "number"), [("European leaders", 1), ("family of the deceased", 0)])
def test_a_group_of_no_one_state_is_of_several_others(name: str, number: int) -> None:
    """Leaders of a part of the world are from abroad, somebody's family need not be."""
    assert len(_with(Actor(id="lee", kind="group", name=name))) == number


@pytest.mark.parametrize(("other", "number"), [("Dupont", 1), ("Jones", 0)])
def test_a_joint_statement_is_of_two_states(other: str, number: int) -> None:
    """What two of one state state together is no exchange."""
    text = f"Smith and {other} issued a joint statement."
    issued = clause(
        text,
        "issued",
        verb="issue",
        noun="statement",
        qualifiers=["joint"],
        agent=f"Smith and {other}",
    )
    assert len(found(text, issued)) == number
