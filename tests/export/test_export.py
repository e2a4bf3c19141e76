"""Leaving, from both databases."""

import csv
import io
import json
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

import older
from by_name import reading
from communique.export import FORMATS, Selection
from communique.export.columns import COLUMNS
from communique.export.selection import TABLES
from communique.ledger import Ledger, open_ledger
from communique.records import Reading

HOSTILE = 'Lund "<script>alert(1)</script>" & {x} \u202e%_\x00\n'
SOME = (
    reading("Halvar Lund", "Mira Sol", url="https://example.org/1", envoy="Edda Brandt"),
    reading("Ilan Ferro", "Halvar Lund", kind="call", countries=("FI", "NO"), day="2021-05-01"),
    reading(
        "Mira Sol",
        "Ilan Ferro",
        kind="visit",
        countries=("SE", "FI"),
        day="2022",
        title=HOSTILE,
        publisher=HOSTILE,
    ),
)


def files(folder: Path) -> dict[str, bytes]:
    """Return all files below a folder."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def lines(path: Path) -> io.StringIO:
    """Return the lines of a table."""
    return io.StringIO(path.read_bytes().decode(), newline="")


def write(ledger: Ledger, folder: Path, **filters: list[str]) -> dict[str, str]:
    """Write every format into a folder; return what each says of it."""
    folder.mkdir()
    return {name: run(Selection(ledger, filters), folder / name).in_words() for name, run in FORMATS.items()}


def test_topics_stance_and_events_leave(ledger: Ledger, tmp_path: Path) -> None:
    """What a statement is about, whom it is done to, and how an act is coded stand in the tables."""
    older.fill(ledger)
    write(ledger, tmp_path / "out")
    for suffix in ("csv", "parquet"):
        event, *others = rows(tmp_path / "out" / suffix / f"events.{suffix}")
        assert (event["source"], event["target"], event["cameo"]) == ("Halvar Lund", "Mira Sol", "0331")
        assert (event["plover"], event["context"]) == ("COOPERATE", "trade")
        assert others == []
        said = [one for one in rows(tmp_path / "out" / suffix / f"statements.{suffix}") if one["topics"]]
        assert [(one["topics"], one["stance"], one["about"], one["toward"]) for one in said] == [
            ("trade", "positive", "Mira Sol", "Mira Sol")
        ]
        assert {str(one["strength"]) for one in said} == {"3"}


def rows(path: Path) -> list[dict[str, Any]]:
    """Return the rows of a table."""
    return list(csv.DictReader(lines(path))) if path.suffix == ".csv" else pq.read_table(path).to_pylist()


def test_csv_is_described_and_leads_from_table_to_table(ledger: Ledger, tmp_path: Path) -> None:
    """Each table has the columns that its descriptions say, and what refers to another table is found there."""
    ledger.add(SOME)
    write(ledger, tmp_path / "out")
    folder = tmp_path / "out" / "csv"
    package = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    web = json.loads((folder / "csv-metadata.json").read_text(encoding="utf-8"))
    rows = {name: list(csv.DictReader(lines(folder / f"{name}.csv"))) for name in TABLES}
    for resource, table in zip(package["resources"], web["tables"], strict=True):
        names = [field["name"] for field in resource["schema"]["fields"]]
        assert names == [column["name"] for column in table["tableSchema"]["columns"]]
        assert all(list(row) == names for row in rows[resource["name"]])
    assert {row["report"] for row in rows["exchanges"]} == {row["id"] for row in rows["reports"]}
    assert {row["exchange"] for row in rows["statements"]} == {row["id"] for row in rows["exchanges"]}
    ids = {id_ for row in rows["exchanges"] for id_ in row["from_ids"].split("; ")}
    assert ids <= {row["id"] for row in rows["actors"]}


def test_parquet_holds_what_csv_holds(ledger: Ledger, tmp_path: Path) -> None:
    """The same rows, with their types."""
    ledger.add(SOME)
    write(ledger, tmp_path / "out")
    for name in TABLES:
        table = pq.read_table(tmp_path / "out" / "parquet" / f"{name}.parquet")
        assert table.column_names == [column.name for column in COLUMNS[name]]
    table = pq.read_table(tmp_path / "out" / "parquet" / "exchanges.parquet")
    assert table.column("confidence").to_pylist() == [0.75, 0.75, 0.75]


def test_annotations_find_their_words_again(ledger: Ledger, tmp_path: Path) -> None:
    """Position and quotation select the same words of the report."""
    ledger.add(SOME)
    write(ledger, tmp_path / "out")
    lines = (tmp_path / "out" / "annotations").read_text(encoding="utf-8").splitlines()
    texts = {f"urn:sha256:{one.id}": one.text for one in SOME} | {"https://example.org/1": SOME[0].text}
    assert len(lines) == 6
    for annotation in map(json.loads, lines):
        assert annotation["@context"] == "http://www.w3.org/ns/anno.jsonld"
        for target in annotation["target"]:
            text, (position, quote) = texts[target["source"]], target["selector"]
            assert text[position["start"] : position["end"]] == quote["exact"]
            assert quote["prefix"] + quote["exact"] + quote["suffix"] in text


def test_entities_refer_to_entities(ledger: Ledger, tmp_path: Path) -> None:
    """A message has its sender and recipients, a call its caller, and all of them are there."""
    ledger.add(SOME)
    told = write(ledger, tmp_path / "out")
    entities = [
        json.loads(line) for line in (tmp_path / "out" / "ftm").read_text(encoding="utf-8").splitlines()
    ]
    people = {one["id"] for one in entities if one["schema"] == "Person"}
    ends = {
        "Message": ("sender", "recipients"),
        "Call": ("caller", "receiver"),
        "Event": ("organizer", "involved"),
    }
    found = [one for one in entities if one["schema"] in ends]
    assert sorted(one["schema"] for one in found) == ["Call", "Event", "Message"]
    assert all(set(one["properties"][end]) <= people for one in found for end in ends[one["schema"]])
    assert "left out 3 statements for which FollowTheMoney has no schema" in told["ftm"]


class Tags(HTMLParser):
    """Remembers the tags of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take a tag."""
        self.tags.append(tag)
        assert not any(name.startswith("on") for name, _ in attrs)


def test_a_dossier_needs_nothing_and_runs_nothing(ledger: Ledger, tmp_path: Path) -> None:
    """The page holds the exchanges with their words; hostile text stands in it as text."""
    ledger.add(SOME)
    write(ledger, tmp_path / "out")
    page = (tmp_path / "out" / "dossier").read_text(encoding="utf-8")
    tags = Tags(page).tags
    assert tags.count("article") == 3
    assert not {"script", "img", "link", "iframe"} & set(tags)
    assert "&lt;script&gt;" in page
    assert "<blockquote>President Halvar Lund sent a message" in page


def test_literature_is_well_formed(ledger: Ledger, tmp_path: Path) -> None:
    """Every report is an entry of BibTeX with balanced braces, and an item of CSL-JSON with its date."""
    ledger.add(SOME)
    write(ledger, tmp_path / "out")
    bibtex = (tmp_path / "out" / "bibtex").read_text(encoding="utf-8")
    plain = re.sub(r"\\[{}]", "", bibtex)
    assert bibtex.count("@misc{") == 3
    assert plain.count("{") == plain.count("}")
    items = json.loads((tmp_path / "out" / "csl").read_text(encoding="utf-8"))
    assert [item["issued"]["date-parts"][0] for item in items] == [[2021, 3, 22], [2021, 5, 1], [2022]]


def test_readings_leave_as_they_came(ledger: Ledger, tmp_path: Path) -> None:
    """Whole readings can be read again, here or elsewhere."""
    ledger.add(SOME)
    write(ledger, tmp_path / "out")
    lines = (tmp_path / "out" / "readings").read_text(encoding="utf-8").splitlines()
    assert sorted(map(Reading.from_json, lines), key=lambda one: one.id) == sorted(
        SOME, key=lambda one: one.id
    )


def test_a_selection_says_what_it_left_out(ledger: Ledger, tmp_path: Path) -> None:
    """Only what belongs to the exchanges asked for leaves, and the rest is counted."""
    ledger.add(SOME)
    told = write(ledger, tmp_path / "out", **{"from": ["Halvar Lund"]})
    assert told["csv"] == (
        "wrote 1 exchange, 1 statement, 0 events, 3 actors, 1 report; left out 2 exchanges, 2 statements, 1 actor, "
        "2 reports not asked for"
    )
    assert told["dossier"].startswith("wrote 1 exchange, 1 statement;")


@pytest.mark.parametrize("name", sorted(set(FORMATS) - {"parquet"}))
def test_the_order_of_adding_makes_no_difference(
    ledger: Ledger, tmp_path: Path, name: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """The same reports give the same bytes, in whatever order they came and from either database."""
    ledger.add(SOME)
    run = FORMATS[name]
    first, second = tmp_path / "first", tmp_path / "second"
    for folder in (first, second):
        folder.mkdir()
    run(Selection(ledger, {}), first / name)
    with open_ledger(tmp_path_factory.mktemp("other") / "other.db") as other:
        other.add(reversed(SOME))
        run(Selection(other, {}), second / name)
    assert files(first) == files(second)
