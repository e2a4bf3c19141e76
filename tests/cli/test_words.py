"""``communique words``: what those who keep the word lists are told, on lists of our own and on a folder over them."""

from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from communique import Reading, Settings, read_text
from communique.cli import app
from communique.cli.readings_diff import changes
from communique.cli.words_lists import Entry, entries, shapes
from communique.cli.words_show import look_up, near_misses
from communique.exchanges.kind_order import KINDS
from communique.lexicons.load import HOME, files
from communique.lexicons.overlay import layers
from communique.pipeline import Reader

HERE, EXAMPLE = Path(__file__).parents[2], Path("examples/words")
MISSED = (
    "Landammann Vreni Aebi of Switzerland hiked with President Daniel Otieno of Kenya in Geneva on Monday."
)

Run = Callable[..., Result]


@pytest.fixture(autouse=True)
def _one_parser(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    """The model is loaded once for all commands."""
    monkeypatch.setattr(
        "communique.pipeline.load_parser", lambda settings: reader.parser if settings else None
    )


@pytest.fixture(autouse=True)
def _at_home(monkeypatch: pytest.MonkeyPatch) -> None:
    """Paths are told as they are given, and long ones wrap: the same short ones from every checkout."""
    monkeypatch.chdir(HERE)


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run a command of ``communique words``."""
    monkeypatch.delenv("COMMUNIQUE_WORDS", raising=False)
    return lambda *arguments: CliRunner().invoke(app, ["words", *map(str, arguments)])


@pytest.fixture(scope="module")
def known() -> list[Entry]:
    """Return the entries of our lists."""
    return entries([HOME])


def written(folder: Path, name: str, text: str) -> Path:
    """Write one list into a folder and return the folder."""
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return folder


# check


def test_every_list_of_ours_has_a_record_that_its_entries_must_fit() -> None:
    """No list is left out of the check."""
    assert {path.stem for path in files([HOME]) if path.suffix == ".yml"} == set(shapes())


@pytest.fixture
def kinds_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the sentences of the kinds are tried: those of all lists are in ``test_words_sentences.py``."""
    monkeypatch.setattr(
        "communique.cli.words_check.entries",
        lambda folders: [one for one in entries(folders) if one.list in KINDS.values()],
    )


@pytest.mark.usefixtures("kinds_alone")
def test_ours_have_no_problem(run: Run) -> None:
    """Fields and codes are sound, no sentence is missing, and all that are given hold."""
    result = run("check")
    assert (result.stdout, result.stderr, result.exit_code) == ("", "communique: no problems\n", 0)


@pytest.mark.usefixtures("kinds_alone")
def test_a_folder_without_problems_is_told_so(run: Run) -> None:
    """The example of a folder of one's own is clean, and the exit code says so."""
    result = run("check", EXAMPLE)
    assert (result.stdout, result.stderr, result.exit_code) == ("", "communique: no problems\n", 0)


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("en/titles.yml", "a: {}\nb: {form: [c]}\n", "2: b: .*; did you mean 'forms' for 'form'?"),
        ("en/titles.yml", "a: {}\na: {}\n", "2: 'a' stands in line 1 already; join the two"),
        (
            "en/titles.yml",
            "president: {yes: [The President of Kenya came.]}\n",
            "1: president: there is no sentence under 'no'; give at least one",
        ),
        ("en/title.yml", "a: {}\n", "1: there is no list of this name; did you mean 'en/titles.yml'?"),
        (
            "en/cue_verbs.yml",
            "opine: {act: afirm, means: He says so.}\n",
            "1: opine: act: 'afirm' is not in speech_acts.yml; did you mean 'affirm'?",
        ),
        (
            "world/places.csv",
            "code,language,name,kind\nch,en,Somewhere,city\n",
            "2: code: 'ch' is not in countries.csv; did you mean 'CH'?",
        ),
    ],
)
def test_a_problem_is_told_with_file_and_line(
    name: str, text: str, message: str, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The folder is named as it was given; nothing of ours is told of."""
    monkeypatch.setattr("communique.cli.words_sentences.failures", lambda *_: [])
    result = run("check", written(tmp_path, name, text))
    before, _, after = message.partition(".*")
    (line,) = result.stdout.splitlines()
    assert line.startswith(f"{tmp_path / name}:{before}")
    assert line.endswith(after)
    assert result.exit_code == 1


@pytest.mark.usefixtures("kinds_alone")
def test_a_sentence_that_does_not_hold_is_told(run: Run, tmp_path: Path) -> None:
    """An entry of the user's is tried on its own sentences, with or without stand-ins."""
    text = "dine: {kind: meeting, verbs: [dine], parties: {from: [agent], to: [companion]}, yes: [%s], no: [%s]}\n"
    sentences = ("Smith walked with Dupont.", "Smith will dine with Dupont.")
    result = run("check", written(tmp_path, "en/exchanges/meetings.yml", text % sentences))
    assert [line.partition(": dine: ")[2] for line in result.stdout.splitlines()] == [
        "not found in a sentence that stands under 'yes': Smith walked with Dupont.",
        "found in a sentence that stands under 'no': Smith will dine with Dupont.",
    ]


@pytest.mark.usefixtures("kinds_alone")
def test_a_word_that_undoes_one_of_ours_is_told(run: Run, tmp_path: Path) -> None:
    """Our sentences are tried with the user's words too, and named as ours."""
    text = "x: {kind: gift, verbs: [exchange], nouns: [message], parties: {from: [agent], to: [companion]}}\n"
    result = run("check", written(tmp_path, "en/exchanges/gifts.yml", text))
    (line,) = result.stdout.splitlines()
    assert line.startswith("en/exchanges/messages.yml:")
    assert ": exchange-messages: not found in a sentence that stands under 'yes': " in line


# try


def test_a_trial_shows_entries_clauses_and_what_was_read(run: Run) -> None:
    """Each entry that fires is told with its list and line, its words and what came of it."""
    result = run("try", MISSED, "--words", EXAMPLE)
    lines = [" ".join(line.split()) for line in result.stdout.splitlines()]
    assert any(
        "en/titles.yml:3 landammann “Landammann” [0, 10) title of Vreni Aebi" in line for line in lines
    )
    assert any("hike-with “hiked” [37, 42) tells of x1" in line for line in lines)
    assert "companion President Daniel Otieno of Kenya = Daniel Otieno" in lines
    assert lines[-1] == "1 Vreni Aebi ↔ Daniel Otieno meeting · Geneva"


def test_a_sentence_without_words_of_ours_is_shown_too(run: Run) -> None:
    """Where nothing fires, that is said."""
    lines = [line.strip() for line in run("try", "It rained.").stdout.splitlines()]
    assert lines[:2] == ["Entries", "none"]
    assert lines[-1] == "No exchange found."


def test_a_sentence_that_cannot_be_read_is_told(run: Run) -> None:
    """A trial of nothing ends with a message."""
    assert run("try", "").exit_code == 2


# show


def test_an_entry_is_shown_with_its_place(run: Run) -> None:
    """Its list and line, its fields and its sentences, whether it is asked for with capitals or not."""
    result = run("show", "LANDAMMANN", "--words", EXAMPLE)
    lines = [" ".join(line.split()) for line in result.stdout.splitlines()]
    assert lines[0] == f"landammann {EXAMPLE.as_posix()}/en/titles.yml:3"
    assert lines[1:3] == ["leads true", "forms landamman"]


@pytest.mark.parametrize(
    ("word", "list_", "field"),
    [
        ("premier", "en/titles.yml", "forms"),
        ("UNO", "world/bodies.csv", "also"),
        ("source", "en/event_nouns.yml", "owner"),
    ],
)
def test_a_word_within_an_entry_leads_to_it(word: str, list_: str, field: str, known: list[Entry]) -> None:
    """A form, another name or a value is found with the field that it stands in."""
    found = look_up(word, known)
    assert (list_, field) in {(entry.list, held) for entry, held in found.beside}


def test_near_misses_are_named(run: Run, known: list[Entry]) -> None:
    """A misspelt entry leads to the one that was meant."""
    assert near_misses("prime ministr", known)[0] == "prime minister"
    result = run("show", "prime ministr")
    assert result.exit_code == 1
    assert result.stderr.startswith("communique: no list has 'prime ministr'; did you mean 'prime minister'")


def test_of_an_entry_that_is_laid_over_only_the_upper_one_holds(tmp_path: Path) -> None:
    """The user's entry stands in place of ours, in what is shown as in what is read."""
    folders = layers(written(tmp_path, "en/titles.yml", "president: {forms: [headman]}\n"))
    (entry,) = [one for one in entries(folders) if (one.list, one.key) == ("en/titles.yml", "president")]
    assert (entry.folder, entry.fields) == (tmp_path, {"forms": ["headman"]})


# diff


def test_added_and_replaced_entries_are_told(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An entry in place of ours is told with the fields in which it is other."""
    monkeypatch.chdir(tmp_path)
    written(Path("my"), "en/prepositions.yml", "via: {role: about}\nalong: {role: about}\n")
    written(tmp_path, "report.txt", MISSED)
    words = " ".join(run("diff", "my", "report.txt").stdout.split())
    assert "+ along my/en/prepositions.yml:2 added" in words
    assert "role: via → about" in words
    assert "1 report read, 0 read differently" in words


def test_what_appears_in_a_reading_is_told(run: Run, tmp_path: Path) -> None:
    """The meeting that was missed without the folder is there with it."""
    report = written(tmp_path, "report.txt", MISSED) / "report.txt"
    lines = [line.strip() for line in run("diff", EXAMPLE, report).stdout.splitlines()]
    assert "+  meeting · Vreni Aebi ↔ Daniel Otieno · Geneva" in lines
    assert lines[-1] == "1 report read, 1 read differently"


def test_a_change_names_the_field() -> None:
    """What rests on the same words is one exchange, told with what is other in it."""
    before, after = (
        read_text(MISSED, published=day, settings=Settings(words=EXAMPLE)) for day in (None, "2021-03-23")
    )
    assert isinstance(before, Reading)
    assert isinstance(after, Reading)
    (change,) = changes(before, after)
    assert (change.sign, change.told.splitlines()[1]) == ("~", "date: (none) → 2021-03-22")
    assert [one.sign for one in changes(after, before)] == ["~"]
    assert not changes(after, after)


# words of one's own, everywhere


@pytest.mark.parametrize("option", [["--words", str(EXAMPLE)], []])
def test_reports_are_read_with_the_folder(
    option: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The folder is named by the option, or by COMMUNIQUE_WORDS where there is none."""
    monkeypatch.setenv("COMMUNIQUE_WORDS", "" if option else str(EXAMPLE))
    report = written(tmp_path, "report.txt", MISSED) / "report.txt"
    assert "Vreni Aebi ↔ Daniel Otieno" in CliRunner().invoke(app, ["read", str(report), *option]).stdout


def test_a_reading_tells_by_its_digest_which_words_made_it(reader: Reader) -> None:
    """With a folder of one's own, the digest of the words is another."""
    assert Reader(Settings(words=EXAMPLE)).made_by.lexicons != reader.made_by.lexicons
