"""The digest of word lists."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from communique.lexicons.fingerprint import fingerprint
from communique.lexicons.load import HOME

LISTS = {"en/titles.yml": b"a: {}\nb: {}\n", "world/places.csv": b"code,name\nCH,Geneva\n"}


def written(folder: Path, lists: Mapping[str, bytes] = LISTS) -> Path:
    """Write word lists into a folder and return it."""
    for name, data in lists.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return folder


def test_it_is_a_sha_256() -> None:
    """The digest is written as 64 hexadecimal digits and is the same when asked again."""
    assert len(bytes.fromhex(fingerprint([HOME]))) == 32
    assert fingerprint([HOME]) == fingerprint([HOME])


def test_where_the_folder_lies_makes_no_difference(tmp_path: Path) -> None:
    """Two machines with the same lists have the same digest."""
    assert fingerprint([written(tmp_path / "a")]) == fingerprint([written(tmp_path / "b" / "c")])


def test_line_endings_make_no_difference(tmp_path: Path) -> None:
    """A list that was checked out with Windows line endings is the same list."""
    windows = {name: data.replace(b"\n", b"\r\n") for name, data in LISTS.items()}
    assert fingerprint([written(tmp_path / "a")]) == fingerprint([written(tmp_path / "b", windows)])


def test_files_that_are_no_lists_make_no_difference(tmp_path: Path) -> None:
    """What an editor notes beside the lists does not change how a report is read."""
    folder = written(tmp_path)
    before = fingerprint([folder])
    (folder / "README.md").write_text("notes", encoding="utf-8")
    assert fingerprint([folder]) == before


@pytest.mark.parametrize(
    "other",
    [
        {**LISTS, "en/titles.yml": b"a: {}\nc: {}\n"},
        {**LISTS, "en/cues.yml": b""},
        {"fr/titles.yml": LISTS["en/titles.yml"], "world/places.csv": LISTS["world/places.csv"]},
        {"en/titles.yml": LISTS["en/titles.yml"]},
        {"en/titles.yml": LISTS["world/places.csv"], "world/places.csv": LISTS["en/titles.yml"]},
    ],
    ids=["a word changed", "a list more", "a list renamed", "a list less", "lists swapped"],
)
def test_other_words_have_another_digest(other: Mapping[str, bytes], tmp_path: Path) -> None:
    """A change of a word or of a name of a list shows in the digest."""
    assert fingerprint([written(tmp_path / "a")]) != fingerprint([written(tmp_path / "b", other)])


def test_the_order_of_folders_counts(tmp_path: Path) -> None:
    """A folder laid over another gives other words than the reverse, or than both in one folder."""
    titles, places = ({name: data} for name, data in LISTS.items())
    first, second = written(tmp_path / "a", titles), written(tmp_path / "b", places)
    both = written(tmp_path / "c")
    digests = {fingerprint([first, second]), fingerprint([second, first]), fingerprint([both])}
    assert len(digests) == 3
