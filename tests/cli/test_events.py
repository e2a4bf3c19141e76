"""``communique events``, ``relations`` and ``recode``, run as users run them."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from communique.cli.app import app
from communique.records import Reading

REPORT = """\
Norway and Sweden
2021-03-23

OSLO, March 22 -- Norwegian Foreign Minister Liv Holm met Swedish Foreign Minister Per Ek on Monday. Holm
condemned Russia. Ek expressed his condolences to Norway over the death of the king.
"""


def run(*words: str, code: int = 0) -> str:
    """Run a command and return what it prints."""
    found = CliRunner().invoke(app, list(words))
    assert found.exit_code == code, found.output
    return found.stdout


@pytest.fixture
def report(tmp_path: Path) -> str:
    """Write a report and return its path."""
    path = tmp_path / "report.txt"
    path.write_text(REPORT, encoding="utf-8")
    return str(path)


def test_events_are_rows_for_people(report: str) -> None:
    """Each row says the code, who and whom, and the words."""
    out = run("events", report, "--quiet")
    assert "NORGOV Liv Holm → SWEGOV Per Ek" in out
    assert "SWEGOV Per Ek → NORGOV Liv Holm" in out
    assert "111  ACCUSE    NORGOV Liv Holm → RUS Russia" in out


@pytest.mark.parametrize(
    ("format_", "begins"),
    [
        ("csv", "report,event,day,source"),
        ("jsonl", '{"report":'),
        ("dyads", "period,source,target,events"),
        ("svg", "<svg"),
        ("plover", '{"id":'),
    ],
)
def test_every_format_is_written(report: str, format_: str, begins: str) -> None:
    """Each format begins as it should."""
    assert run("events", report, "--quiet", "--format", format_).startswith(begins)


def test_gdelt_has_a_heading_where_it_is_asked_for(report: str) -> None:
    """GDELT's files have none; with --header the columns are named."""
    plain = run("events", report, "--quiet", "--format", "gdelt").splitlines()
    named = run("events", report, "--quiet", "--format", "gdelt", "--header").splitlines()
    assert named[0].startswith("GLOBALEVENTID\tSQLDATE")
    assert named[1:] == plain


def test_what_a_format_leaves_out_is_counted(report: str) -> None:
    """PLOVER has no place for condolences, and the closing count says so."""
    found = CliRunner().invoke(app, ["events", report, "--format", "plover"])
    assert "left out that PLOVER has no place for" in found.stderr


def test_one_a_day_counts_what_it_drops(report: str) -> None:
    """A second report of the same day adds nothing, and is counted."""
    found = CliRunner().invoke(app, ["events", report, report, "--one-a-day", "--format", "petrarch"])
    lines = found.stdout.splitlines()
    assert len(lines) == len(set(lines))
    assert "left out (one a day)" in found.stderr


def test_an_actor_file_of_the_user_s_gives_the_codes(report: str, tmp_path: Path) -> None:
    """Names of the file have its codes."""
    file = tmp_path / "my.actors"
    file.write_text("LIV_HOLM_ [VIKGOV]\n", encoding="utf-8")
    assert "VIKGOV Liv Holm" in run("events", report, "--quiet", "--actors", str(file))


def test_relations_code_given_pairs(tmp_path: Path) -> None:
    """Each row has its event; one that cannot be used is told, and the others go on."""
    text = "France condemned the decision of Norway."
    rows = [
        {"id": 1, "text": text, "source": [0, 6], "target": [33, 39]},
        {"id": 2, "text": text, "source": [0, 600], "target": None},
        {"id": 3, "text": "It rained.", "source": None, "target": None},
        {"id": 4},
    ]
    file = tmp_path / "pairs.jsonl"
    file.write_text("".join(json.dumps(row) + "\n" for row in rows) + "no json\n", encoding="utf-8")
    found = CliRunner().invoke(app, ["relations", str(file)])
    first, third = (json.loads(line) for line in found.stdout.splitlines())
    assert (first["id"], first["event"], first["mode"], first["cameo"]) == (1, "ACCUSE", "disapprove", "111")
    assert (third["id"], third["event"]) == (3, None)
    assert found.exit_code == 1
    assert "no stretch of a text" in found.stderr
    assert "the row has no 'text'" in found.stderr
    assert "this is no JSON" in found.stderr


def test_relations_of_no_file_are_told(tmp_path: Path) -> None:
    """A file that is not there ends the run with a word."""
    run("relations", str(tmp_path / "none.jsonl"), code=2)


def test_readings_are_recoded_from_their_clauses(report: str, tmp_path: Path) -> None:
    """With an actor file the codes change; the diff says how, and the new readings have them."""
    readings, file = tmp_path / "readings.jsonl", tmp_path / "my.actors"
    run("read", report, "--quiet", "--clauses", "--format", "jsonl", "--output", str(readings))
    file.write_text("LIV_HOLM_ [VIKGOV]\n", encoding="utf-8")
    told = run("recode", str(readings), "--diff", "--actors", str(file))
    assert "111 ACCUSE NORGOV → RUS → 111 ACCUSE VIKGOV → RUS" in told
    anew = Reading.from_json(run("recode", str(readings), "--actors", str(file)).strip())
    assert any("VIKGOV" in event.source_code for event in anew.events)
    assert run("recode", str(readings), "--diff") == ""


def test_lines_that_are_no_readings_are_told(tmp_path: Path) -> None:
    """What is no reading is left out with a word; what could not be read goes on as it is."""
    file = tmp_path / "readings.jsonl"
    unread = '{"source":"x","error":{"kind":"empty","message":"nothing"}}'
    file.write_text(f"{unread}\nnothing\n", encoding="utf-8")
    assert run("recode", str(file), code=1).strip() == unread
