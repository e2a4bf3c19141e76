"""The commands on a ledger, as they are typed."""

import csv
import io
import json
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from typer.testing import CliRunner, Result

from by_name import reading
from communique.cli.app import app
from communique.export.columns import COLUMNS

LUND = reading("Halvar Lund", "Mira Sol", url="https://example.org/1", title="Lund writes to Sol")
LATER = reading(
    "Halvar Lund", "Mira Sol", url="https://example.org/1", more="Corrected: the harbour stays closed."
)
FERRO = reading("Ilan Ferro", "Halvar Lund", kind="visit", day="2022-01-05")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with readings in a file, and a ledger named by the environment."""
    lines = [one.to_json() for one in (LUND, LATER, FERRO)]
    (tmp_path / "readings.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    monkeypatch.setenv("COMMUNIQUE_LEDGER", str(tmp_path / "new folder" / "ledger.db"))
    return tmp_path


def run(*arguments: str | Path) -> Result:
    """Run a command; what it prints on both streams is in the result."""
    return CliRunner().invoke(app, [str(one) for one in arguments])


@pytest.fixture
def filled(home: Path) -> Path:
    """Return the same folder, with the readings in the ledger."""
    assert run("add", "--readings", home / "readings.jsonl").exit_code == 0
    return home


def test_reports_are_read_into_the_ledger_once(home: Path) -> None:
    """A report is read, told, and not read again."""
    (home / "one.txt").write_text(
        "Lund Congratulates Sol\n2021-03-23\n\nPORT HALLAN, March 22 (Northern Wire) -- President Halvar Lund on "
        "Monday sent a message to Prime Minister Mira Sol, congratulating her on the treaty.\n",
        encoding="utf-8",
    )
    first, again = run("add", home / "one.txt"), run("add", home / "one.txt")
    assert (first.exit_code, again.exit_code) == (0, 0)
    assert "1 report new; in " in first.stderr
    assert "0 reports new, 1 there already and not read again" in again.stderr
    assert "Halvar Lund" in run("exchanges", "--kind", "message").stdout


def test_a_line_that_is_no_reading_stops_nothing(home: Path) -> None:
    """What is wrong in a file of readings is told with its line, and the others are kept."""
    failed = '{"source":"x","error":{"kind":"k","message":"m"}}'
    broken = [LUND.to_json(), "{", FERRO.to_json().replace("Lund", "Lind"), failed]
    (home / "broken.jsonl").write_text("\n".join(broken), encoding="utf-8")
    done = run("add", "--readings", home / "broken.jsonl")
    assert done.exit_code == 1
    assert "broken.jsonl:2: the line is no reading" in done.stderr
    assert "broken.jsonl:3: the id is not that of the text" in done.stderr
    assert "1 report new" in done.stderr


@pytest.mark.usefixtures("filled")
def test_an_answer_is_a_table_and_says_what_it_shows() -> None:
    """A table for people; on standard error, in words, what is in it."""
    done = run("exchanges", "--from", "Ferro")
    assert done.exit_code == 0
    assert "Ilan Ferro" in done.stdout
    assert "Mira Sol" not in done.stdout
    assert "communique: 1 exchange from Ferro, by date" in done.stderr


def test_rows_for_programs_have_their_evidence(filled: Path) -> None:
    """JSON Lines, CSV and Parquet hold the same rows, each with the words it rests on."""
    lines = [json.loads(line) for line in run("exchanges", "--format", "jsonl").stdout.splitlines()]
    rows = list(csv.DictReader(io.StringIO(run("exchanges", "--format", "csv").stdout)))
    assert run("exchanges", "--format", "parquet", "--output", filled / "x.parquet").exit_code == 0
    table = pq.read_table(filled / "x.parquet").to_pylist()
    assert [one["id"] for one in lines] == [one["id"] for one in rows] == [one["id"] for one in table]
    assert list(rows[0]) == list(table[0]) == [column.name for column in COLUMNS["exchanges"]]
    assert rows[0]["from"] == table[0]["from"] == "Halvar Lund"
    assert json.loads(rows[0]["evidence"]) == lines[0]["evidence"]


def test_every_subject_has_its_columns(filled: Path) -> None:
    """What may be asked for can be written in every format."""
    for subject in ("exchanges", "statements", "reports", "coded"):
        assert run(subject, "--format", "csv").exit_code == 0
        assert run(subject, "--format", "parquet", "--output", filled / f"{subject}.parquet").exit_code == 0


@pytest.mark.usefixtures("filled")
def test_pages_go_on() -> None:
    """The end of a page says how to see the next one."""
    first = run("exchanges", "--limit", "1", "--format", "jsonl")
    mark = first.stderr.partition("--after ")[2].strip()
    second = run("exchanges", "--limit", "2", "--format", "jsonl", "--after", mark)
    assert len(first.stdout.splitlines()) == 1
    assert len(second.stdout.splitlines()) == 1
    assert "--after" not in second.stderr


@pytest.mark.usefixtures("filled")
def test_history_shows_what_was_changed() -> None:
    """What stood at an address before stays, and the change is shown."""
    done = run("history", "https://example.org/1")
    assert done.exit_code == 0
    assert "- «Lund writes to Sol»" in done.stdout
    assert "+ all who come. «Corrected: the harbour stays closed.»" in done.stdout
    assert "1 report at https://example.org/1, 1 of them changed" in done.stderr
    assert run("history", "https://example.org/none").exit_code == 2


@pytest.mark.usefixtures("home")
def test_a_question_without_a_ledger_says_how_to_make_one() -> None:
    """There is nothing to ask yet, and that is said."""
    done = run("exchanges")
    assert done.exit_code == 2
    assert "communique add" in done.stderr


@pytest.mark.usefixtures("filled")
def test_a_correction_is_kept_listed_and_withdrawn() -> None:
    """A person corrects a value, sees it in the list, and takes it back."""
    one = f"{FERRO.id[:16]}.x1"
    done = run(
        "correct", one, "--set", "kind=call", "--set", "date=2022-01", "--why", "see page 3", "--by", "Ada"
    )
    assert done.exit_code == 0, done.stderr
    assert "call" in run("exchanges", "--from", "Ferro").stdout
    assert "see page 3" in run("rulings").stdout
    assert run("withdraw", "1", "--why", "no", "--by", "Ada").exit_code == 0
    assert "withdrawn: no (Ada" in " ".join(run("rulings", FERRO.id[:10]).stdout.split())
    assert "visit" in run("exchanges", "--from", "Ferro").stdout
    assert run("correct", one, "--why", "nothing").exit_code == 2
    assert run("correct", "ffff.x1", "--reject", "--why", "none").exit_code == 2


def test_what_is_read_anew_is_shown_and_then_kept(home: Path) -> None:
    """A ledger of another reader is read anew; the difference is shown first, then kept, and rulings hold."""
    (home / "r.jsonl").write_text(LUND.to_json() + "\n", encoding="utf-8")
    run("add", "--readings", home / "r.jsonl")
    run("correct", f"{LUND.id[:16]}.x1", "--set", "purpose=thanks", "--why", "so", "--by", "Ada")
    shown = run("reread")
    assert shown.exit_code == 0, shown.stderr
    assert "nothing is changed yet" in shown.stderr
    assert "Lund writes to Sol" in shown.stdout
    kept = run("reread", "--keep")
    assert "1 new reading kept" in kept.stderr
    assert "thanks" in run("exchanges").stdout
    again = run("reread")
    assert "0 changes in 0 reports" in again.stderr


@pytest.mark.usefixtures("filled")
def test_actors_are_asked_for_and_decided_on(home: Path) -> None:
    """One command shows the actors; those below it put together, part and name them."""
    assert "Halvar Lund" in run("actors", "--kind", "person").stdout
    assert (
        run("actors", "merge", "halvarlund.no", "mirasol.se", "--why", "a test", "--by", "Ada").exit_code == 0
    )
    assert run("actors", "rename", "halvarlund.no", "Lund", "--why", "short", "--by", "Ada").exit_code == 0
    assert "short (Ada" in " ".join(run("actors", "decisions").stdout.split())
    assert run("actors", "withdraw", "1", "--why", "no", "--by", "Ada").exit_code == 0
    assert "mirasol.se" in run("actors").stdout
    assert run("actors", "split", "mirasol.se", "Sol", "--why", "no").exit_code == 2
    assert "communique actors merge or split decides" in run("actors", "pairs", "--least", "1").stderr
    (home / "a.csv").write_text("id,name\nQ1,Mira Sol\n", encoding="utf-8")
    assert "1 actor laid under; 1 name of the ledger" in run("actors", "authority", home / "a.csv").stderr


def test_a_ledger_is_drawn_asked_and_carried_away(filled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Timeline, network, SQL, export, backup and restore, as they are typed."""
    done = run("timeline", "--from", "Lund", "--output", filled / "t.svg")
    assert "2021-03  █" in done.stdout
    assert "1 exchange from Lund; drawn in" in done.stderr
    assert "Ilan Ferro → Halvar Lund" in run("network", "--output", filled / "n.png").stdout
    assert (filled / "n.png").stat().st_size > 1000
    assert "visit" in run("sql", "SELECT kind FROM exchange ORDER BY kind").stdout
    assert run("sql", "SELECT 1 AS n", "--format", "jsonl").stdout == '{"n":1}\n'
    assert run("sql", "DELETE FROM exchange").exit_code == 2
    done = run("export", "dossier", filled / "d.html", "--to", "Mira Sol")
    assert "wrote 1 exchange, 1 statement; left out 1 exchange, 2 statements not asked for" in done.stderr
    assert run("export", "csv", filled / "tables").exit_code == 0
    assert run("backup", filled / "b.gz").exit_code == 0
    before = run("exchanges", "--format", "jsonl").stdout
    monkeypatch.setenv("COMMUNIQUE_LEDGER", str(filled / "restored.db"))
    assert run("restore", filled / "tables" / "exchanges.csv").exit_code == 2
    assert not (filled / "restored.db").exists()
    assert run("restore", filled / "b.gz").exit_code == 0
    assert run("exchanges", "--format", "jsonl").stdout == before
