"""Actors over reports, and what people decide on them, on both databases."""

from pathlib import Path

import msgspec
import pytest

from by_name import reading
from communique.errors import QueryError, SourceError
from communique.ledger import Ledger, decisions
from communique.ledger.authority import lay_under, read_authority
from communique.query import Question, ask


def actors(ledger: Ledger) -> dict[str, tuple[str, int]]:
    """Return the name and the number of reports of each actor."""
    return {
        one["id"]: (one["name"], one["reports"])
        for one in ask(ledger, Question("actors", limit=None)).records
    }


def test_reports_that_come_later_put_names_together(ledger: Ledger) -> None:
    """A name without a country finds its bearer when a later report tells the country."""
    ledger.add([reading("Halvar Lund", countries=(None, "SE"))])
    assert "halvarlund" in actors(ledger)
    ledger.add(
        [
            reading("Halvar Lund", "Ilan Ferro", countries=("NO", None)),
            reading("HALVAR LUND", "Edda Brandt", countries=("NO", None)),
        ]
    )
    assert actors(ledger)["halvarlund.no"] == ("Halvar Lund", 3)
    assert "halvarlund" not in actors(ledger)


def test_two_actors_are_made_one_and_parted_again(ledger: Ledger) -> None:
    """What a person decides holds for questions at once, and for reports that come later."""
    ledger.add(
        [
            reading("Ri Ryong Nam", "Mira Sol", countries=("KP", "SE")),
            reading("Li Longnan", "Ilan Ferro", countries=("KP", None)),
        ]
    )
    with ledger.writing() as connection:
        (number,) = decisions.merge(connection, "riryongnam.kp", "lilongnan.kp", "Ada", "the ambassador")
    ledger.add([reading("Li Longnan", "Edda Brandt", countries=("KP", None), day="2021-05-05")])
    assert ask(ledger, Question("exchanges", {"from": ["Ri Ryong Nam"]})).total == 3
    with ledger.writing() as connection:
        decisions.withdraw(connection, number, "Ben", "another man")
    assert ask(ledger, Question("exchanges", {"from": ["Ri Ryong Nam"]})).total == 1
    with ledger.writing() as connection, pytest.raises(QueryError, match="no standing decision"):
        decisions.withdraw(connection, number, "Ben", "again")


def test_a_name_is_taken_out_and_an_actor_renamed(ledger: Ledger) -> None:
    """A name that was put together by rule is taken out; the shown name is what a person says."""
    ledger.add(
        [
            reading("Halvar Lund", countries=("NO", None)),
            reading("Halvar Lund", "Ilan Ferro", countries=(None, None)),
        ]
    )
    with ledger.writing() as connection:
        decisions.split(connection, "halvarlund.no", "Halvar Lund (no country)", "Ada", "his son")
        decisions.rename(connection, "halvarlund.no", "Halvar Lund the Elder", "Ada", "to tell them apart")
    assert actors(ledger)["halvarlund.no"] == ("Halvar Lund the Elder", 1)
    assert actors(ledger)["halvarlund"] == ("Halvar Lund", 1)
    with ledger.writing() as connection, pytest.raises(QueryError, match="cannot be parted"):
        decisions.split(connection, "halvarlund", "Halvar Lund", "Ada", "once more")


def test_pairs_are_proposed_with_a_reason_and_not_put_together(ledger: Ledger) -> None:
    """One man in two spellings is proposed; what a person has held apart is not proposed again."""
    some = [
        ("Ri Ryong Nam", "KP"),
        ("Li Longnan", "KP"),
        ("Roh Moo Hyun", "KR"),
        ("Ro Mu Hyon", None),
        ("Halvar Lund", "NO"),
        ("Halvard Lund", "NO"),
        ("Lund", None),
    ]
    ledger.add([reading(name, "Mira Sol", countries=(country, "SE")) for name, country in some])
    misread = reading("Lervik Mira Sol", "Ilan Ferro", countries=("SE", None))
    known = msgspec.structs.replace(misread.actors[0], aliases=("Mira Sol",))
    ledger.add([msgspec.structs.replace(misread, actors=(known, misread.actors[1]))])
    with ledger.reading() as connection:
        found = {(one.left.name, one.right.name): one.why for one in decisions.pairs(connection)}
    named = {frozenset(pair): why for pair, why in found.items()}
    assert (
        named[frozenset({"Ri Ryong Nam", "Li Longnan"})]
        == "one Korean name, in Korean and in its Chinese reading"
    )
    assert named[frozenset({"Roh Moo Hyun", "Ro Mu Hyon"})] == "one Korean name in two spellings"
    assert named[frozenset({"Halvar Lund", "Halvard Lund"})] == "spelt nearly alike, of one country"
    why = named[frozenset({"Lervik Mira Sol", "Mira Sol"})]
    assert why == "a report calls the one by the name of the other, too"
    assert len(named) == 4, "Lund alone may be either of two, so nobody is proposed"
    assert {"riryongnam.kp", "lilongnan.kp"} <= set(actors(ledger))


def test_an_authority_file_is_laid_under(ledger: Ledger, tmp_path: Path) -> None:
    """The names of the file are one actor under its id; another file takes its place."""
    ledger.add(
        [
            reading("Ri Ryong Nam", "Mira Sol", countries=("KP", "SE")),
            reading("Li Longnan", "Ilan Ferro", countries=("KP", None)),
        ]
    )
    (tmp_path / "a.csv").write_text(
        "id,name,kind,country,aliases,wikidata\n7,Ri Ryong Nam,person,KP,Li Longnan; Lee,Q1\n",
        encoding="utf-8",
    )
    (tmp_path / "b.ftm").write_text(
        '{"id":"x","schema":"Person","properties":{"name":["Mira Sol"],"wikidataId":["Q2"]}}\n',
        encoding="utf-8",
    )
    with ledger.writing() as connection:
        assert lay_under(connection, read_authority(tmp_path / "a.csv")) == 2
    assert actors(ledger)["Q1"] == ("Ri Ryong Nam", 2)
    with ledger.writing() as connection:
        assert lay_under(connection, read_authority(tmp_path / "b.ftm")) == 1
    assert {"Q2", "riryongnam.kp", "lilongnan.kp"} <= set(actors(ledger))


@pytest.mark.parametrize(
    ("name", "text"), [("a.csv", "name\nLund\n"), ("a.ftm", "{}\n"), ("b.csv", "id,name\n1,A\n1,B\n")]
)
def test_a_faulty_authority_file_is_refused(tmp_path: Path, name: str, text: str) -> None:
    """What is wrong in the file is told with its line or id."""
    (tmp_path / name).write_text(text, encoding="utf-8")
    with pytest.raises(SourceError, match=name):
        read_authority(tmp_path / name)
