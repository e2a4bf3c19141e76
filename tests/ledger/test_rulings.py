"""What people decide on values, on both databases."""

from typing import Any

import msgspec
import pytest
from sqlalchemy import select

from by_name import MADE_BY, reading
from communique.errors import QueryError
from communique.ledger import Ledger, by_hand, rereading, ruling_store
from communique.ledger import tables as t
from communique.query import Question, ask
from communique.records import Event, Exchange, Reading

LUND = reading("Halvar Lund", "Mira Sol")
X1, S1 = f"{LUND.id[:16]}.x1", f"{LUND.id[:16]}.s1"
LATER = msgspec.structs.replace(MADE_BY, version="0.2.0")


def correct(ledger: Ledger, id_: str, /, **values: str) -> list[int]:
    """Set fields of an exchange or statement; ``from_`` stands for ``from``."""
    with ledger.writing() as connection:
        pairs = [(field.rstrip("_"), value) for field, value in values.items()]
        return ruling_store.decide(
            connection, *by_hand.set_to(connection, id_, pairs), "Ada", "seen in print"
        )


def reject(ledger: Ledger, target: str) -> None:
    """Reject an exchange or statement."""
    with ledger.writing() as connection:
        ruling_store.decide(connection, *by_hand.rejected(connection, target), "Ada", "a mistake")


def reread(ledger: Ledger, new: Reading) -> None:
    """Read the one report anew, and keep it."""
    with ledger.writing() as connection:
        rereading.propose(connection, [msgspec.structs.replace(new, source="1", made_by=LATER)])
        rereading.keep(connection)


def exchanges(ledger: Ledger) -> list[dict[str, Any]]:
    """Return all exchanges."""
    return ask(ledger, Question("exchanges")).records


def test_a_value_is_corrected_with_who_and_why(ledger: Ledger) -> None:
    """What a person sets holds, and its rule is the ruling."""
    ledger.add([LUND])
    correct(
        ledger,
        X1,
        kind="call",
        to="Ilan Ferro (FI)",
        date="2021-03",
        purpose="thanks; reply",
        place="Port Hallan",
    )
    one = exchanges(ledger)[0]
    assert (one["kind"], one["date"], one["purpose"]) == ("call", "2021-03", ["reply", "thanks"])
    assert [(actor["name"], actor["country"]) for actor in one["to"]] == [("Ilan Ferro", "FI")]
    assert one["why"]["kind"] == "ruling 1 by Ada: seen in print"
    assert one["ruled"] is True
    assert list(ledger.readings()) == [LUND], "what was read is kept as it was read"


def test_a_withdrawn_ruling_is_kept_and_holds_no_longer(ledger: Ledger) -> None:
    """A ruling is closed with who and why, never erased."""
    ledger.add([LUND])
    number = correct(ledger, X1, kind="call")[0]
    with ledger.writing() as connection:
        ruling_store.withdraw(connection, number, "Ben", "it was a letter")
    assert exchanges(ledger)[0]["kind"] == "message"
    with ledger.reading() as connection:
        row = connection.execute(select(t.ruling)).one()
    assert (row.decided_by, row.withdrawn_by, row.withdrawn_why) == ("Ada", "Ben", "it was a letter")
    with ledger.writing() as connection, pytest.raises(QueryError, match="no standing ruling"):
        ruling_store.withdraw(connection, number, "Ben", "again")


def test_what_is_rejected_is_gone_and_its_statements_stay(ledger: Ledger) -> None:
    """A rejected exchange is none; what was said stays said."""
    ledger.add([LUND])
    reject(ledger, X1)
    assert exchanges(ledger) == []
    assert [one["exchange"] for one in ask(ledger, Question("statements")).records] == [None]
    reject(ledger, S1)
    assert ask(ledger, Question("statements")).total == 0


def test_an_exchange_is_added_by_hand(ledger: Ledger) -> None:
    """What the program missed is put in, with the words that it rests on."""
    ledger.add([LUND])
    pairs = [("kind", "visit"), ("from", "Mira Sol"), ("to", "Norway"), ("evidence", "the day of the treaty")]
    with ledger.writing() as connection:
        ruling_store.decide(
            connection, *by_hand.added(connection, LUND.id[:12], pairs), "Ada", "in the last line"
        )
    one = next(one for one in exchanges(ledger) if one["kind"] == "visit")
    assert (one["from"][0]["actor"], one["to"][0]["actor"]) == ("mirasol.se", "state.no")
    assert one["evidence"][0]["words"] == "the day of the treaty"
    correct(ledger, one["id"], status="planned")
    assert {one["kind"]: one["status"] for one in exchanges(ledger)} == {
        "message": "held",
        "visit": "planned",
    }


def test_a_statement_is_added_by_hand(ledger: Ledger) -> None:
    """What was said and missed is put in with its words, its speakers and its exchange."""
    ledger.add([LUND])
    pairs = [
        ("content", "the day of the treaty"),
        ("speakers", "Mira Sol"),
        ("toward", "Norway"),
        ("act", "praise"),
        ("stance", "positive"),
        ("topics", "trade; peace"),
        ("exchange", X1),
    ]
    with ledger.writing() as connection:
        verdicts = by_hand.added(connection, LUND.id[:12], pairs, "statement")
        ruling_store.decide(connection, *verdicts, "Ada", "in the first line")
    one = ask(ledger, Question("statements", {"toward": ["NO"], "stance": ["positive"]})).records[0]
    assert (one["words"], one["act"], one["exchange"]) == ("the day of the treaty", "praise", X1)
    assert (one["topics"], one["speakers"][0]["name"], one["ruled"]) == (["peace", "trade"], "Mira Sol", True)
    with ledger.writing() as connection, pytest.raises(QueryError, match="needs its content"):
        by_hand.added(connection, LUND.id[:12], [("act", "praise")], "statement")


def numbers(ledger: Ledger) -> list[str]:
    """Return the numbers of all events in their report."""
    return [one["id"].partition(".")[2] for one in ask(ledger, Question("events")).records]


def test_an_event_is_rejected_alone_or_with_what_it_is_the_code_of(ledger: Ledger) -> None:
    """A wrong code is taken out; where an exchange is none, neither are the events it was coded as."""
    events = tuple(
        Event(
            id=f"e{n}",
            source=("a1",),
            target=("a2",),
            source_code=("NORGOV",),
            target_code=("SWEGOV",),
            cameo="036",
            cameo_version="1.1b3",
            quad="verbal cooperation",
            from_id="x1" if n < 3 else "s1",
            evidence=LUND.exchanges[0].evidence if n < 3 else LUND.statements[0].content,
        )
        for n in (1, 2, 3)
    )
    ledger.add([msgspec.structs.replace(LUND, events=events)])
    correct(ledger, f"{LUND.id[:16]}.e2", target="Ilan Ferro (FI)")
    assert [one["target"][0]["name"] for one in ask(ledger, Question("events")).records] == [
        "Mira Sol",
        "Ilan Ferro",
        "Mira Sol",
    ]
    reject(ledger, f"{LUND.id[:16]}.e1")
    assert numbers(ledger) == ["e2", "e3"]
    reject(ledger, X1)
    assert numbers(ledger) == ["e3"]


def test_a_place_is_set_with_its_country(ledger: Ledger) -> None:
    """The country stands behind the place, and only the place is looked for in the report."""
    ledger.add([LUND])
    correct(ledger, X1, place="Port Hallan (SE)")
    assert (exchanges(ledger)[0]["place"], exchanges(ledger)[0]["place_country"]) == ("Port Hallan", "SE")


def test_rulings_survive_a_new_reading(ledger: Ledger) -> None:
    """The new reading numbers its exchanges otherwise; the ruling finds its own by the words."""
    ledger.add([LUND])
    correct(ledger, X1, date="1999")
    correct(ledger, S1, act="pledge")
    first = msgspec.structs.replace(LUND.exchanges[0], id="x2", purpose=("thanks",))
    other = Exchange(id="x1", kind="visit", evidence=LUND.exchanges[0].evidence)
    reread(ledger, msgspec.structs.replace(LUND, exchanges=(other, first)))
    assert {(one["kind"], one["date"], *one["purpose"]) for one in exchanges(ledger)} == {
        ("visit", None),
        ("message", "1999", "thanks"),
    }
    assert ask(ledger, Question("statements")).records[0]["act"] == "pledge"


def test_what_a_person_decided_stays_where_a_new_reading_finds_nothing(ledger: Ledger) -> None:
    """An exchange that a person set is kept, one that was rejected stays away."""
    ledger.add([LUND])
    correct(ledger, X1, date="1999")
    reject(ledger, S1)
    reread(ledger, msgspec.structs.replace(LUND, exchanges=(), actors=()))
    assert [(one["date"], one["from"][0]["name"]) for one in exchanges(ledger)] == [("1999", "Halvar Lund")]
    assert ask(ledger, Question("statements")).total == 0


def test_a_new_reading_is_shown_before_it_is_kept(ledger: Ledger) -> None:
    """Until it is kept nothing changes; then the old one stays beside it."""
    ledger.add([LUND])
    new = msgspec.structs.replace(LUND, exchanges=(), source="1", made_by=LATER)
    with ledger.writing() as connection:
        rereading.propose(connection, [new])
    assert len(exchanges(ledger)) == 1
    with ledger.reading() as connection:
        (one,) = rereading.differences(connection)
        assert (len(one.before.exchanges), len(one.after.exchanges)) == (1, 0)
    with ledger.writing() as connection:
        assert rereading.keep(connection) == 1
    assert exchanges(ledger) == []
    with ledger.reading() as connection:
        assert [state for state, *_ in rereading.versions(connection, 1)] == ["superseded", "current"]
        assert rereading.outdated(connection, LATER) == []
        assert rereading.outdated(connection, MADE_BY) == [1]


def test_a_dropped_reading_changes_nothing(ledger: Ledger) -> None:
    """What was read anew and dropped is kept as dropped, and nothing else."""
    ledger.add([LUND])
    with ledger.writing() as connection:
        rereading.propose(
            connection, [msgspec.structs.replace(LUND, exchanges=(), source="1", made_by=LATER)]
        )
        rereading.drop(connection)
    assert len(exchanges(ledger)) == 1
    with ledger.reading() as connection:
        assert [state for state, *_ in rereading.versions(connection, 1)] == ["current", "dropped"]


@pytest.mark.parametrize(
    ("values", "says"),
    [
        ({"kind": "chat"}, "Invalid enum value"),
        ({"colour": "red"}, "no such field"),
        ({"date": "soon"}, "no date"),
        ({"date": "2021-13"}, "no date"),
        ({"date": "2021-02-30"}, "no date"),
        ({"place": "Atlantis"}, "do not stand in the report"),
    ],
)
def test_a_wrong_value_is_refused(ledger: Ledger, values: dict[str, str], says: str) -> None:
    """What a field cannot have is refused with a word, and nothing is kept."""
    ledger.add([LUND])
    with pytest.raises(QueryError, match=says):
        correct(ledger, X1, **values)
    with ledger.reading() as connection:
        assert connection.execute(select(t.ruling)).all() == []


@pytest.mark.parametrize(
    ("values", "says"),
    [
        ({"exchange": "x9"}, "no such exchange, but x1"),
        ({"stance": "hostile"}, "Invalid enum value"),
        ({"act": ""}, "Expected"),
        ({"content": "what nobody said"}, "do not stand in the report"),
        ({"kind": "call"}, "no such field"),
    ],
)
def test_a_wrong_value_of_a_statement_is_refused(ledger: Ledger, values: dict[str, str], says: str) -> None:
    """What a statement cannot have is refused with a word."""
    ledger.add([LUND])
    with pytest.raises(QueryError, match=says):
        correct(ledger, S1, **values)
