"""Events, found in clauses, exchanges and statements written by hand."""

import msgspec
import pytest

from by_hand import ACTORS, clause, report, span_of
from communique.events import find_events, load_coder
from communique.records import Clause, Event, Exchange, Statement

CODER = load_coder()


def found(
    text: str, *clauses: Clause, exchanges: tuple[Exchange, ...] = (), **known: str
) -> tuple[Event, ...]:
    """Find the events of a text with its clauses."""
    events, _ = find_events(report(text, **known), clauses, exchanges, (), _named(text), CODER)
    return events


def _named(text: str) -> tuple:  # type: ignore[type-arg]
    """Return the actors with the places that name them in a text."""
    return tuple(
        msgspec.structs.replace(one, mentions=(span_of(text, one.name),)) if one.name in text else one
        for one in ACTORS
    )


def test_an_act_goes_from_its_agent_to_its_patient() -> None:
    """Source and target are the sides of the clause, with their codes."""
    text = "France condemned Smith."
    (event,) = found(text, clause(text, "condemned", verb="condemn", agent="France", patient="Smith"))
    assert (event.source, event.target, event.cameo) == (("france",), ("smith",), "111")
    assert (event.source_code, event.target_code) == (("FRA",), ("USA",))
    assert event.why["act"] == "entry 'criticise'"
    assert {span.quote(text) for span in event.evidence} == {"France", "condemned", "Smith"}


def test_a_meeting_goes_both_ways() -> None:
    """Who meets is met."""
    text = "Smith met Dupont."
    (event,) = found(text, clause(text, "met", verb="meet", agent="Smith", patient="Dupont"))
    assert event.mutual
    assert event.plover is not None
    assert event.plover.event == "CONSULT"


def test_those_who_act_together_act_on_each_other() -> None:
    """The words "Smith and Dupont met" has both sides in its agent."""
    text = "Smith and Dupont met."
    (event,) = found(text, clause(text, "met", verb="meet", agent="Smith and Dupont"))
    assert (event.source, event.target) == (("smith",), ("dupont",))


def test_what_was_not_done_is_no_event() -> None:
    """The words "Did not meet" is no meeting."""
    text = "Smith did not meet Dupont."
    assert not found(
        text, clause(text, "meet", verb="meet", agent="Smith", patient="Dupont", negated=True, tense="past")
    )


def test_an_act_without_another_side_is_no_event() -> None:
    """Events have two sides."""
    text = "France condemned the weather."
    assert not found(text, clause(text, "condemned", verb="condemn", agent="France", patient="the weather"))


def test_an_envoy_is_no_source_of_what_he_conveys() -> None:
    """The message is from who sent it to who is to have it, whoever carries it."""
    text = "Jones conveyed greetings of Smith to Dupont."
    exchange = Exchange(
        id="x1",
        kind="message",
        senders=("smith",),
        recipients=("dupont",),
        conveyed_by=("jones",),
        purpose=("greeting",),
        evidence=(span_of(text, "conveyed greetings"),),
    )
    one = clause(text, "conveyed", verb="convey", agent="Jones", recipient=("to", "Dupont"))
    (event,) = found(text, one, exchanges=(exchange,))
    assert (event.source, event.target, event.from_id) == (("smith",), ("dupont",), "x1")
    assert event.act == "congratulate"


def test_an_exchange_to_come_is_an_intention() -> None:
    """A planned visit is an intent to meet, a cancelled one a refusal."""
    text = "Smith will visit France."
    visit = Exchange(
        id="x1",
        kind="visit",
        status="planned",
        senders=("smith",),
        recipients=("france",),
        evidence=(span_of(text, "visit"),),
    )
    (event,) = found(text, exchanges=(visit,))
    assert (event.cameo, event.stance) == ("036", "intend")
    (event,) = found(text, exchanges=(msgspec.structs.replace(visit, status="cancelled"),))
    assert event.cameo == "125"


def test_a_statement_that_acts_is_an_event() -> None:
    """Thanks to somebody are coded, with the statement they are the code of."""
    text = "Smith thanked them."
    one = Statement(
        id="s1", speakers=("smith",), addressees=("dupont",), cue=span_of(text, "thanked"), act="thank"
    )
    events, _ = find_events(report(text), (), (), (one,), _named(text), CODER)
    assert [(event.cameo, event.from_id) for event in events] == [("051", "s1")]


def test_people_of_a_role_without_a_name_become_a_group() -> None:
    """The words "Bolivian protesters" act as a group, with country and role."""
    text = "Bolivian protesters condemned France."
    one = clause(text, "condemned", verb="condemn", agent="Bolivian protesters", patient="France")
    events, groups = find_events(report(text), (one,), (), (), _named(text), CODER)
    assert events[0].source_code == ("BOLOPP",)
    assert [(group.kind, group.name, group.country) for group in groups] == [
        ("group", "Bolivian protesters", "BO")
    ]
    assert events[0].source == (groups[0].id,)


def test_the_same_told_twice_in_a_sentence_is_one_event() -> None:
    """Two clauses of one sentence that say the same of the same are one event."""
    text = "Smith praised France and thanked it."
    events = found(
        text,
        clause(text, "praised", verb="praise", agent="Smith", patient="France"),
        clause(
            text,
            "thanked",
            number=1,
            verb="thank",
            agent="Smith",
            patient="France",
            parent=0,
            relation="conjunct",
        ),
    )
    assert len(events) == 1


def test_what_somebody_is_accused_of_is_no_event() -> None:
    """The words "Accused France of shelling Smith" tells of an accusation only."""
    text = "Dupont accused France of shelling Smith."
    events = found(
        text,
        clause(text, "accused", verb="accuse", agent="Dupont", patient="France"),
        clause(
            text, "shelling", number=1, verb="shell", agent="France", patient="Smith", parent=0, relation="manner",
            form="participle",
        ),
    )  # fmt: skip
    assert [event.cameo[:2] for event in events] == ["11"]


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("Smith called Dupont and the party.", ["smith-dupont party"]),
        ("Smith called Dupont and Jones.", ["smith-dupont jones", "dupont-jones"]),
        ("Smith made separate calls to Dupont and Jones.", ["smith-dupont jones"]),
    ],
)
def test_those_on_one_side_of_a_call_speak_with_each_other(text: str, pairs: list[str]) -> None:
    """Of three on one call of different states, the two others are a pair too; two of one state are none."""
    others = ("dupont", "party" if "party" in text else "jones")
    whole = span_of(text, text)
    call = Exchange(
        id="x1", kind="call", status="held", senders=("smith",), recipients=others, evidence=(whole,), why={}
    )
    events = found(text, exchanges=(call,))
    assert [f"{' '.join(one.source)}-{' '.join(one.target)}" for one in events] == pairs


def test_who_travels_together_visits_nobody_of_them() -> None:
    """A visit without a host is no event between a delegation and its leader."""
    text = "The party, led by Smith, arrived by air."
    visit = Exchange(
        id="x1",
        kind="visit",
        status="held",
        senders=("party", "smith"),
        evidence=(span_of(text, "arrived"),),
        why={},
    )
    assert not found(text, exchanges=(visit,))
