"""The front door: whatever a user names, each path is answered and none stops the others."""

import io
import os
from pathlib import Path

import pytest

from communique.records import RawReport, Unread
from communique.settings import Settings
from communique.sources import open_sources


@pytest.fixture
def reports(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a folder of reports and step into it."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "in" / "deep").mkdir(parents=True)
    (tmp_path / "in" / "b.txt").write_text("B.")
    (tmp_path / "in" / "a.md").write_text("A.")
    (tmp_path / "in" / "deep" / "c.txt").write_text("C.")
    (tmp_path / "in" / "deep" / "d.png").write_text("D.")
    (tmp_path / "in" / "rows.jsonl").write_text('{"id": "r1", "text": "R."}\n')
    return tmp_path


def sources(*paths: str) -> list[str]:
    """Return the sources that some paths give."""
    return [report.source for report in open_sources(paths)]


def message(path: str) -> str:
    """Return why a path gives no report."""
    (found,) = open_sources([path])
    assert isinstance(found, Unread)
    assert found.source == path
    assert found.error.kind == "source"
    return found.error.message


@pytest.mark.usefixtures("reports")
@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("in/b.txt", ["in/b.txt"]),
        ("./in/b.txt", ["./in/b.txt"]),
        ("in", ["in/a.md", "in/b.txt", "in/deep/c.txt", "r1"]),
        ("in/", ["in/a.md", "in/b.txt", "in/deep/c.txt", "r1"]),
        ("in/*.txt", ["in/b.txt"]),
        ("in/**/*.txt", ["in/b.txt", "in/deep/c.txt"]),
        ("in/*", ["in/a.md", "in/b.txt", "in/deep/c.txt", "r1"]),
        ("in/[ab].*", ["in/a.md", "in/b.txt"]),
        ("in/rows.jsonl", ["r1"]),
    ],
)
def test_a_path_gives_its_reports(path: str, expected: list[str]) -> None:
    """Files, folders and patterns, each source written as the user began it."""
    assert sources(path) == expected


def test_an_absolute_path_stays_absolute(reports: Path) -> None:
    """The source is the path as it was given."""
    assert sources(str(reports / "in" / "b.txt")) == [str(reports / "in" / "b.txt")]


@pytest.mark.usefixtures("reports")
def test_one_failing_path_does_not_stop_the_others() -> None:
    """The answers come in the order of the paths."""
    found = list(open_sources(["gone.txt", "in/b.txt", "*.nothing", "in/a.md"]))
    assert [type(report) for report in found] == [Unread, RawReport, Unread, RawReport]


@pytest.mark.usefixtures("reports")
@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("gone.txt", "no such file or folder"),
        ("in/b.txt/x", "no such file or folder"),
        ("none/*.txt", "no file matches this pattern"),
        ("in/deep/d.png", "files ending in .png are not read; name it as one of .txt, .md"),
        ("in/deep/*.png", "none of its 1 files is read"),
        ("", "no such file or folder"),
        ("nul\0.txt", "cannot be opened"),
    ],
)
def test_a_path_that_gives_nothing_says_what_to_do(path: str, said: str) -> None:
    """Each message names the path, the fault and the cure."""
    assert said in message(path)


def test_an_empty_folder_and_one_without_reports_say_so(reports: Path) -> None:
    """They are different mistakes."""
    (reports / "empty").mkdir()
    (reports / "other").mkdir()
    (reports / "other" / "x.csv").write_text("x")
    assert "the folder is empty" in message("empty")
    assert "none of its 1 files is read" in message("other")


def test_a_file_without_a_suffix_says_which_are_read(reports: Path) -> None:
    """A name without an ending tells nothing of what the file is."""
    (reports / "README").write_text("x")
    assert ".jsonl or .jsonl.gz" in message("README")


def test_a_file_whose_name_looks_like_a_pattern_is_a_file(reports: Path) -> None:
    """What exists under its name is no pattern."""
    (reports / "a[1].txt").write_text("x")
    assert sources("a[1].txt") == ["a[1].txt"]


def test_a_name_that_is_no_text_can_still_be_written(reports: Path) -> None:
    """A file's name may hold bytes that no encoding knows."""
    name = os.fsdecode(b"odd-\xff.txt")
    (reports / name).write_text("x")
    assert sources(name) == [r"odd-\udcff.txt"]
    assert Unread.to_json(next(r for r in open_sources([name + "x"]) if isinstance(r, Unread)))


def test_the_settings_say_how_large_a_file_may_be(reports: Path) -> None:
    """Four bytes a character are the most that UTF-8 takes."""
    (reports / "in" / "b.txt").write_text("x" * 41)
    (found,) = open_sources(["in/b.txt"], Settings(max_characters=10))
    assert isinstance(found, Unread)


def test_a_dash_is_standard_input() -> None:
    """Rows and plain text are told apart there."""
    assert list(open_sources(["-"], stdin=io.BytesIO(b"Words."))) == [RawReport(source="-", data=b"Words.")]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes on this system")
def test_a_pipe_is_read_like_standard_input(tmp_path: Path) -> None:
    """That is what a shell puts in the place of ``<(command)``."""
    read, write = os.pipe()
    os.write(write, b'{"id": "r1", "text": "R."}\n')
    os.close(write)
    try:
        assert sources(f"/dev/fd/{read}") == ["r1"]
    finally:
        os.close(read)
    assert tmp_path.exists()
