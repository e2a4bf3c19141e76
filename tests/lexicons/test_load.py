"""Word lists are read as text."""

from pathlib import Path

from communique.lexicons.load import placed_entries, read_csv
from communique.lexicons.world_rows import CountryName


def test_a_value_is_the_text_it_looks_like(tmp_path: Path) -> None:
    """NO is Norway, 010 a code, and nothing a number, a date or a truth."""
    values = ["NO", "010", "1.5", "2024-03-18", "true", "~", "=", "!plain"]
    file = tmp_path / "x.yml"
    file.write_text("a: [NO, 010, 1.5, 2024-03-18, true, ~, =, '!plain']\nb:\n", encoding="utf-8")
    entries = placed_entries(file)
    assert entries["a"].fields == values
    assert entries["b"].fields == ""
    assert entries["b"].line == 2


def test_entries_may_share_what_is_written_once(tmp_path: Path) -> None:
    """YAML's own sign for it is kept."""
    file = tmp_path / "x.yml"
    file.write_text("a: &a {act: say}\nb: {<<: *a, means: x}\n", encoding="utf-8")
    assert placed_entries(file)["b"].fields == {"act": "say", "means": "x"}


def test_an_empty_cell_is_left_out(tmp_path: Path) -> None:
    """A byte order mark, as spreadsheets write it, is no part of the first column's name."""
    file = tmp_path / "x.csv"
    file.write_text("\ufeffcode,language,name,kind\nNO,en,Norway,name\n", encoding="utf-8")
    assert read_csv(file, CountryName) == [CountryName(code="NO", language="en", name="Norway", kind="name")]
