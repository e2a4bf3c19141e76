"""A user's own folder of word lists, laid over ours."""

import re
from pathlib import Path

import msgspec
import pytest

from communique.actors import load_actor_words
from communique.clauses import load_clause_words
from communique.errors import LexiconError
from communique.exchanges import load_exchange_words
from communique.lexicons.load import HOME, read_yaml
from communique.lexicons.overlay import layers, read_layers, read_rows, read_together
from communique.statements import load_statement_words


class Shape(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An entry with a note and some words."""

    means: str = ""
    words: tuple[str, ...] = ()


class Town(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A row with two columns."""

    name: str
    code: str = ""


def written(folder: Path, name: str, text: str) -> Path:
    """Write one list into a folder and return the folder."""
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return folder


def test_new_entries_are_added_and_those_with_our_key_replaced(tmp_path: Path) -> None:
    """What the user brings stands first; an entry of ours with the same key is gone, whole."""
    ours = written(tmp_path / "ours", "en/x.yml", "a: {means: ours, words: [w]}\nb: {means: ours}\n")
    mine = written(tmp_path / "mine", "en/x.yml", "c: {means: mine}\na: {means: mine}\n")
    found = read_layers([ours, mine], "en/x.yml", Shape)
    assert list(found) == ["c", "a", "b"]
    assert found["a"] == Shape(means="mine")


def test_a_folder_need_not_have_a_list(tmp_path: Path) -> None:
    """Where one folder has no such list, the other's stands alone."""
    ours = written(tmp_path / "ours", "en/x.yml", "a: {}\n")
    assert list(read_layers([ours, tmp_path], "en/x.yml", Shape)) == ["a"]


def test_several_lists_are_read_as_one(tmp_path: Path) -> None:
    """What the user brings to any of them stands before all of ours."""
    ours = written(tmp_path / "ours", "en/x.yml", "a: {}\nb: {}\n")
    written(ours, "en/y.yml", "c: {means: ours}\n")
    mine = written(tmp_path / "mine", "en/y.yml", "c: {means: mine}\nd: {}\n")
    found = read_together([ours, mine], ["en/x.yml", "en/y.yml"], Shape)
    assert list(found) == ["c", "d", "a", "b"]
    assert found["c"] == Shape(means="mine")


def test_an_entry_in_another_list_than_ours_is_refused(tmp_path: Path) -> None:
    """It would stand beside ours and not in its place; file, line and the right list are told."""
    ours = written(tmp_path / "ours", "en/x.yml", "a: {}\n")
    mine = written(tmp_path / "mine", "en/y.yml", "b: {}\na: {}\n")
    with pytest.raises(LexiconError, match=r"y\.yml:2: 'a' belongs into en/x\.yml, where it stands already"):
        read_together([ours, mine], ["en/x.yml", "en/y.yml"], Shape)


def test_rows_of_a_table_are_laid_over_by_their_key(tmp_path: Path) -> None:
    """A row of the user's goes before ours, and stands in place of one with the same key."""
    ours = written(tmp_path / "ours", "world/x.csv", "name,code\nBern,CH\nOslo,NO\n")
    mine = written(tmp_path / "mine", "world/x.csv", "name,code\nLima,PE\nOslo,XX\n")
    rows = read_rows([ours, mine], "world/x.csv", Town, ["name"])
    assert [(row.name, row.code) for row in rows] == [("Lima", "PE"), ("Oslo", "XX"), ("Bern", "CH")]


def test_every_stage_reads_the_folder(tmp_path: Path) -> None:
    """Titles, names of states, event nouns, exchange kinds and cues of the user's own are all taken in."""
    for name, text in {
        "en/titles.yml": "stadtholder: {leads: true}\n",
        "world/country_names.csv": "code,language,name,kind\nCH,en,Helvetia,name\n",
        "en/event_nouns.yml": "parley: {owner: agent, light: [hold]}\n",
        "en/exchanges/meetings.yml": "parley: {kind: meeting, verbs: [parley], parties: {from: [agent]}}\n",
        "en/cue_verbs.yml": "opine: {act: say, means: The speaker gives an opinion., takes: [that-clause]}\n",
    }.items():
        written(tmp_path, name, text)
    folders = layers(tmp_path)
    actors, exchanges = load_actor_words(folders), load_exchange_words(folders)
    assert "stadtholder" in actors.title_entries
    assert "helvetia" in actors.states
    assert exchanges.world.codes("Helvetia") == ("CH",)
    assert next(iter(exchanges.kinds)) == "parley"
    assert "parley" in load_clause_words(folders).nouns
    assert load_statement_words(folders).verb("opine") is not None


def test_without_a_folder_ours_is_read_alone() -> None:
    """Nobody needs a folder of words."""
    assert layers(None) == (HOME,)


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("en/title.yml", "en/title.yml:1: there is no list of this name; did you mean 'en/titles.yml'?"),
        ("titles.yml", "titles.yml:1: there is no list of this name; did you mean 'en/titles.yml'?"),
        ("en/titles.yaml", "en/titles.yaml:1: there is no list of this name; did you mean 'en/titles.yml'?"),
        ("world/place.csv", "world/place.csv:1: there is no list of this name; did you mean 'world/places.csv'?"),
        ("function_words.yml", "function_words.yml:1: this list is read from our own folder only"),
    ],
)  # fmt: skip
def test_a_list_that_would_never_be_read_is_refused(name: str, message: str, tmp_path: Path) -> None:
    """A misspelt name is told with the name that was meant."""
    with pytest.raises(LexiconError, match=f"{re.escape(message)}$"):
        layers(written(tmp_path, name, "a: {}\n"))


def test_notes_and_hidden_folders_are_left_alone(tmp_path: Path) -> None:
    """A README and the files of a version control are no lists."""
    written(written(tmp_path, "README.md", "notes"), ".github/workflows/check.yml", "a: {}\n")
    assert layers(tmp_path) == (HOME, tmp_path)


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    """A misspelt folder does not silently mean no words."""
    with pytest.raises(LexiconError, match="there is no such folder of word lists"):
        layers(tmp_path / "my-wrods")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: {}\nb: {mean: x}\n", r"x\.yml:2: b: .* did you mean 'means' for 'mean'\?"),
        ("a: {}\nb: {words: w}\n", r"x\.yml:2: b: .* write it as a list: \[w\]"),
        ("a: {}\na: {}\n", r"x\.yml:2: 'a' stands here a second time; join the two"),
        ("a: {}\n[b, c]: {}\n", r"x\.yml:2: a key must be a word or a phrase"),
        ("- a\n", r"x\.yml:1: the file must be a list of entries, each with a key and a colon"),
        ("a: [b\n", r"x\.yml:\d: this is not YAML"),
    ],
)
def test_a_mistake_is_told_with_file_line_and_cure(text: str, message: str, tmp_path: Path) -> None:
    """An editor is led to the line, and told what would do."""
    with pytest.raises(LexiconError, match=message):
        read_yaml(written(tmp_path, "x.yml", text) / "x.yml", Shape)


def test_a_word_that_is_none_of_the_few_is_told_with_them(tmp_path: Path) -> None:
    """Where only some words may stand, the nearest is named, or all of them."""
    for given, message in {"mesage": "did you mean 'message'", "parley": "it may be message, call"}.items():
        written(tmp_path, "en/exchanges/meetings.yml", f"x: {{kind: {given}, parties: {{from: [agent]}}}}\n")
        with pytest.raises(LexiconError, match=f"meetings.yml:1: x: .*{message}"):
            load_exchange_words(layers(tmp_path))


def test_what_is_not_utf_8_is_told_with_its_line(tmp_path: Path) -> None:
    """A list saved in another encoding is told, not read wrongly."""
    (tmp_path / "x.yml").write_bytes("a: {}\ncommuniqué: {}\n".encode("latin-1"))
    with pytest.raises(LexiconError, match=r"x\.yml:2: this is not UTF-8"):
        read_yaml(tmp_path / "x.yml", Shape)
