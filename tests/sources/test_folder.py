"""Files and folders: what is read, what is passed over, what is refused."""

import os
from pathlib import Path

import pytest

from communique.records import RawReport, Unread
from communique.sources.folder import list_files, read_file, suffix_of


@pytest.mark.parametrize(
    ("name", "suffix"),
    [
        ("a.txt", ".txt"),
        ("A.TXT", ".txt"),
        ("folder.d/notes.md", ".md"),
        ("page.HTM", ".htm"),
        ("rows.jsonl", ".jsonl"),
        ("rows.jsonl.gz", ".jsonl.gz"),
        ("rows.gz", ".gz"),
        ("README", ""),
    ],
)
def test_the_suffix_tells_how_a_file_is_read(name: str, suffix: str) -> None:
    """Upper case makes no difference, and a compressed table has two suffixes."""
    assert suffix_of(name) == suffix


@pytest.mark.parametrize(
    ("name", "media_type"),
    [("a.txt", "text/plain"), ("a.md", "text/markdown"), ("a.html", "text/html"), ("a.htm", "text/html")],
)
def test_a_file_is_one_report_under_its_own_path(tmp_path: Path, name: str, media_type: str) -> None:
    """The source is the path as it was given, and the bytes are left alone."""
    path = tmp_path / name
    path.write_bytes(b"\xef\xbb\xbfText.\r\n")
    expected = RawReport(source=str(path), data=b"\xef\xbb\xbfText.\r\n", media_type=media_type)
    assert list(read_file(str(path), 100)) == [expected]


def test_a_file_that_is_too_large_is_refused_unread(tmp_path: Path) -> None:
    """The message says how large it is, how large it may be, and what to do."""
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(52_400_000)
    (found,) = read_file(str(path), 2_000_000)
    assert isinstance(found, Unread)
    assert "52.4 MB" in found.error.message
    assert "8.0 MB" in found.error.message
    assert ".jsonl" in found.error.message


def test_a_file_that_cannot_be_opened_is_an_answer_too(tmp_path: Path) -> None:
    """The system's own reason stands in the message."""
    (found,) = read_file(str(tmp_path / "gone.txt"), 100)
    assert isinstance(found, Unread)
    assert "No such file" in found.error.message


def test_a_folder_is_listed_in_sorted_order_with_its_subfolders(tmp_path: Path) -> None:
    """Hidden files are left out, and files of other kinds counted."""
    for name in ("b.txt", "a/z.md", "a/b.html", "c.jsonl", ".hidden.txt", ".git/x.txt", "image.png"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("Text.")
    found = list_files(str(tmp_path))
    assert [os.path.relpath(file, tmp_path) for file in found.files] == [
        "a/b.html",
        "a/z.md",
        "b.txt",
        "c.jsonl",
    ]
    assert found.skipped == 1


def test_a_link_to_a_folder_is_not_followed(tmp_path: Path) -> None:
    """A link to a folder above would never come to an end."""
    (tmp_path / "a.txt").write_text("Text.")
    (tmp_path / "again").symlink_to(tmp_path, target_is_directory=True)
    assert list_files(str(tmp_path)).files == [str(tmp_path / "a.txt")]


def test_a_folder_that_cannot_be_listed_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The other folders are listed all the same."""
    (tmp_path / "closed").mkdir()
    (tmp_path / "open.txt").write_text("Text.")
    scandir = os.scandir

    def guarded(path: str) -> object:
        if path.endswith("closed"):
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    monkeypatch.setattr(os, "scandir", guarded)
    found = list_files(str(tmp_path))
    assert found.files == [str(tmp_path / "open.txt")]
    assert "Permission denied" in found.unread[0].error.message
