"""``communique read``: formats, files, messages and exit codes, without a model."""

import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from communique import Failure, MissingModel, Reading, Settings, Unread
from communique.cli import app
from made import READING

UNREAD = Unread(source="empty.txt", error=Failure(kind="unreadable", message="empty.txt: there is no text"))
Run = Callable[..., Result]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run the command line on answers that are given instead of read."""

    def invoke(*arguments: str, answers: Sequence[Reading | Unread | BaseException] = (READING,)) -> Result:
        def answers_to(paths: Sequence[str], settings: Settings, jobs: int = 1) -> Iterator[Reading | Unread]:
            assert paths
            assert jobs
            assert settings
            for answer in answers:
                if isinstance(answer, BaseException):
                    raise answer
                yield answer

        for module in ("communique.cli.read", "communique.cli.explain"):
            monkeypatch.setattr(f"{module}.answers_to", answers_to)
        return CliRunner().invoke(app, list(arguments))

    return invoke


def test_json_lines_hold_a_line_a_report(run: Run) -> None:
    """Read or not, a report is one line."""
    result = run("read", "x", "--format", "jsonl", answers=(READING, UNREAD))
    assert [json.loads(line)["source"] for line in result.stdout.splitlines()] == [
        "reports/lund.txt",
        "empty.txt",
    ]


@pytest.mark.parametrize("number", [0, 1, 3])
def test_json_is_one_array(run: Run, number: int) -> None:
    """The array is whole, also where it holds nothing."""
    result = run("read", "x", "--format", "json", answers=[READING] * number)
    assert len(json.loads(result.stdout)) == number


def test_cards_stand_apart(run: Run) -> None:
    """A rule stands between two cards, and none before the first."""
    result = run("read", "x", answers=(READING, READING))
    assert result.stdout.count("─" * 100) == 1
    assert result.stdout.startswith("Leaders of Norland")


def test_the_closing_count_says_what_was_read(run: Run) -> None:
    """Read, with exchanges, without, not read and why."""
    result = run("read", "x", answers=(READING, UNREAD, UNREAD))
    assert result.stderr.splitlines()[-1] == (
        "communique: 1 report read; 1 with exchanges (3 exchanges, 3 statements), 0 without; "
        "2 not read (2 unreadable)"
    )


def test_a_report_that_is_not_read_is_told_and_the_others_go_on(run: Run) -> None:
    """The message names the source, and the exit code is 1."""
    result = run("read", "x", "--quiet", answers=(UNREAD, READING))
    assert result.stderr == "communique: empty.txt: there is no text\n"
    assert result.stdout.startswith("Leaders of Norland")
    assert result.exit_code == 1


def test_of_many_alike_only_the_first_are_told(run: Run) -> None:
    """A corpus with thousands in another language doesn't bury its other messages; the count holds them all."""
    result = run("read", "x", answers=[UNREAD] * 50)
    assert result.stderr.count("there is no text") == 20
    assert "the others are only counted" in result.stderr
    assert "50 not read" in result.stderr


def test_quiet_leaves_nothing_but_the_result(run: Run) -> None:
    """No count, no progress."""
    result = run("read", "x", "--quiet")
    assert (result.stderr, result.exit_code) == ("", 0)


def test_a_file_is_written_whole(run: Run, tmp_path: Path) -> None:
    """The file holds what standard output would, and how many lines it has is said."""
    file = tmp_path / "readings.jsonl"
    result = run("read", "x", "--format", "jsonl", "--output", str(file), answers=(READING, READING))
    assert file.read_text(encoding="utf-8") == (READING.to_json() + "\n") * 2
    assert result.stdout == ""
    assert f"wrote 2 lines to {file}" in result.stderr


def test_a_run_that_breaks_off_leaves_the_old_file(run: Run, tmp_path: Path) -> None:
    """What was there stays, and no half-written file is left."""
    file = tmp_path / "readings.jsonl"
    file.write_text("old", encoding="utf-8")
    result = run("read", "x", "--output", str(file), answers=(READING, KeyboardInterrupt()))
    assert result.exit_code == 130
    assert [(path.name, path.read_text(encoding="utf-8")) for path in tmp_path.iterdir()] == [
        (file.name, "old")
    ]


@pytest.mark.parametrize("place", [".", "missing/readings.jsonl"])
def test_an_output_that_cannot_be_written_is_wrong_use(run: Run, tmp_path: Path, place: str) -> None:
    """A folder in its place, or no folder to write in, is said before anything is read."""
    result = run("read", "x", "--output", str(tmp_path / place))
    assert result.exit_code == 2
    assert "cannot write" in result.stderr


@pytest.mark.parametrize(
    "arguments",
    [["read"], ["read", "x", "--format", "xml"], ["read", "x", "--jobs", "0"], ["explain"], ["reed"]],
)
def test_wrong_use_is_told_apart(run: Run, arguments: list[str]) -> None:
    """No path, an unknown format, no process, an unknown command: exit code 2."""
    assert run(*arguments).exit_code == 2


def test_a_missing_model_says_how_to_install_it(run: Run) -> None:
    """The message is passed on, and nothing was read."""
    result = run("read", "x", answers=(MissingModel("not installed; run: pip install it"),))
    assert (result.exit_code, result.stderr) == (2, "communique: not installed; run: pip install it\n")


def test_explain_tells_what_it_cannot_read(run: Run) -> None:
    """The exit codes are those of ``read``."""
    assert run("explain", "x", answers=(UNREAD,)).exit_code == 1
    assert "because: convey + message" in run("explain", "x").stdout


def test_the_schema_and_the_version_are_printed(run: Run) -> None:
    """Both print and leave."""
    assert json.loads(run("schema").stdout)["$schema"]
    assert run("--version").stdout.startswith("communique 0.")
