"""What an editor is told about word lists."""

from pathlib import Path

import msgspec
import pytest

from communique.lexicons.check import check
from communique.lexicons.load import HOME
from communique.lexicons.problem import Problem

COUNTRIES = "code,name,full_name,from,until\nCH,Switzerland,Swiss Confederation,,\n"


class Shape(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An entry with one field."""

    means: str = ""


def told(folder: Path, name: str, text: str) -> list[str]:
    """Write one list beside a table of one country; return what is said of it, as ``line: message``."""
    for path, content in (("world/countries.csv", COUNTRIES), (name, text)):
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content, encoding="utf-8", newline="")
    return [
        f"{problem.line}: {problem.message}" for problem in check([folder]) if problem.file == folder / name
    ]


def test_the_tables_of_the_program_have_no_problems() -> None:
    """What comes with the program passes its own check."""
    assert not [str(problem) for problem in check([HOME]) if problem.file.suffix == ".csv"]


def test_a_problem_says_file_and_line_first() -> None:
    """An editor finds the place at the beginning of the message."""
    assert str(Problem(Path("my-words/en/titles.yml"), 14, "what")) == "my-words/en/titles.yml:14: what"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("code,language,name,kind\nCH,en,Geneva,city\n", []),
        ('code,language,name,kind\nCH,en,"Geneva, old town",city\n', []),
        ("", ["1: the file is empty; its first line must name the columns"]),
        ("kode,language,name,kind\n", ["1: there is no column 'kode'; did you mean 'code'?"]),
        ("code,language,name\n", ["1: the column 'kind' is missing"]),
        ("code,language,name,kind,kind\n", ["1: the column 'kind' stands twice"]),
        ("code;language;name;kind\n", ["1: the columns are parted by semicolons; save it with commas"]),
        (
            "\ufeffcode,language,name,kind\n",
            [],  # as spreadsheets save it
        ),
        (
            "code,language,name,kind\nCH,en,Geneva,city\n,en,Geneva,region\n",
            ["3: en, Geneva stands in line 2 already"],
        ),
        ("code,language,name,kind\nSW,en,Geneva,city\n", ["2: code: 'SW' is not in countries.csv"]),
        (
            "code,language,name,kind\nch,en,Geneva,city\n",
            ["2: code: 'ch' is not in countries.csv; did you mean 'CH'?"],
        ),
        (
            "code,language,name,kind\nCH,en,Geneva,town\n",
            ["2: Invalid enum value 'town' - at `$.kind`; kind is 'town', and may be city, region, water"],
        ),
        ("code,language,name,kind\nCH,en,,city\n", ["2: Object missing required field `name`"]),
        (
            "code,language,name,kind\nCH,en,Geneva ,city\n",
            ["2: name: there is space before or after 'Geneva'"],
        ),
        (
            "code,language,name,kind\nCH,en,Geneva,city,lake\n",
            ['2: the row has too many cells; put a cell with a comma in it in "quotes"'],
        ),
    ],
)  # fmt: skip
def test_a_table_is_checked_row_by_row(text: str, expected: list[str], tmp_path: Path) -> None:
    """Columns, cells, double rows and codes that lead nowhere are told with their line and what would do."""
    assert told(tmp_path, "world/places.csv", text) == expected


def test_a_table_that_is_not_known_is_told(tmp_path: Path) -> None:
    """A misspelt name of a file would leave its rows unread."""
    assert told(tmp_path, "world/place.csv", "code\n") == [
        "1: there is no table of this name; did you mean 'places'?"
    ]


def test_an_overlay_may_use_our_codes_and_change_our_rows(tmp_path: Path) -> None:
    """A user's own folder is laid over ours: its rows may refer to ours and stand in place of them."""
    file = tmp_path / "world" / "country_names.csv"
    file.parent.mkdir()
    file.write_text("code,language,name,kind\nNO,en,Norway,name\nNO,en,Nynorsk land,name\n", encoding="utf-8")
    assert not [problem for problem in check([HOME, tmp_path]) if problem.file == file]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("# only a comment\n", []),
        ("reiterate:\n  means: says again\n  yes: [She reiterated it.]\n  no: [It rained.]\n", []),
        ("a: &shared\n  means: x\nb: *shared\nc:\n  <<: *shared\n", []),
        ("a: {}\nb: {}\na: {}\n", ["3: 'a' stands in line 1 already; join the two"]),
        ("a:\n  means: x\n  means: y\n", ["3: 'means' stands in line 2 already; join the two"]),
        ("a:\n  yes: [One.]\n", ["1: a: there is no sentence under 'no'; give at least one"]),
        ("a:\n  yes: []\n  no: [One.]\n", ["1: a: there is no sentence under 'yes'; give at least one"]),
        (
            "a:\n  yes:\n  no: ['']\n",
            [
                "1: a: there is no sentence under 'no'; give at least one",
                "1: a: there is no sentence under 'yes'; give at least one",
            ],
        ),
        ("a:\n  yes: [One.]\n  no: [One.]\n", ["1: a: 'One.' stands under both yes and no"]),
        ("- a\n- b\n", ["1: the file must be a list of entries, each with a key and a colon"]),
    ],
)
def test_a_list_is_checked_entry_by_entry(text: str, expected: list[str], tmp_path: Path) -> None:
    """Keys that stand twice and entries without sentences are told with their line."""
    assert told(tmp_path, "en/cue_verbs.yml", text) == expected


def test_what_is_no_yaml_is_told_with_its_line(tmp_path: Path) -> None:
    """A bracket left open is a problem with a place, not a crash."""
    (message,) = told(tmp_path, "en/titles.yml", "a:\n  yes: [One.\nb: {}\n")
    assert "this is not YAML" in message
    assert message[0].isdigit()


def test_what_is_not_utf_8_is_told_with_its_line(tmp_path: Path) -> None:
    """A file saved in another encoding is a problem with a place, not a crash."""
    file = tmp_path / "en" / "titles.yml"
    file.parent.mkdir()
    file.write_bytes("a: {}\ncommuniqué: {}\n".encode("latin-1"))
    assert check([tmp_path]) == [Problem(file, 2, "this is not UTF-8; save the file as UTF-8")]


def test_fields_are_checked_where_a_shape_is_handed_in(tmp_path: Path) -> None:
    """An unknown field is told with its line and the field that was meant."""
    file = tmp_path / "en" / "titles.yml"
    file.parent.mkdir()
    file.write_text("a: {means: x}\nb: {mean: y}\n", encoding="utf-8")
    (problem,) = check([tmp_path], {"titles": Shape})
    assert problem.line == 2
    assert problem.message.endswith("did you mean 'means' for 'mean'?")
    assert check([tmp_path]) == []


def test_a_folder_named_twice_is_checked_once(tmp_path: Path) -> None:
    """The same problem is not told twice."""
    file = tmp_path / "en" / "titles.yml"
    file.parent.mkdir()
    file.write_text("a: {}\na: {}\n", encoding="utf-8")
    assert len(check([tmp_path, tmp_path])) == 1
