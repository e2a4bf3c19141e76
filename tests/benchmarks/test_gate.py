"""The gate holds measures to their floors, and lowers one only when told to."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec
import pytest
from handmade import reading_of

import gate
from communique.records import Failure, Reading, Unread
from gate import Floors, Places, digest, fallen, load_floors, main, noise, raised, report_files
from score import MEASURES, GoldExchange, GoldReport, GoldStatement, Tally

LETTER = GoldExchange(
    kind="message",
    status="held",
    from_=("Edda Brandt",),
    to=("Ilan Ferro",),
    purpose=("thanks",),
    date="2023-05-03",
)
PRAISE = GoldStatement(speakers=("Edda Brandt",), cue="praised", content="the work of the pilots")
REPORTS = [GoldReport(id=name, exchanges=(LETTER,), statements=(PRAISE,)) for name in ("one", "two", "three")]
PERFECT = dict.fromkeys(MEASURES, 1.0)


@dataclass
class StandIn:
    """Reads as the gold says, but finds nothing in the first few reports."""

    blind: int = 0
    lost: str | None = None

    def __call__(self, paths: Sequence[Path]) -> Iterable[Reading | Unread]:
        """Yield a reading a report, or an unread one for the report that is lost."""
        for number, path in enumerate(paths):
            gold = next(report for report in REPORTS if report.id == path.stem)
            reading = reading_of(gold)
            if path.stem == self.lost:
                error = Failure(kind="source", message=f"{path.name}: cannot be opened")
                yield Unread(source=str(path), error=error)
            elif number < self.blind:
                yield msgspec.structs.replace(reading, exchanges=(), statements=())
            else:
                yield reading


@pytest.fixture
def places(tmp_path: Path) -> Places:
    """Three reports with their gold and floors of nought."""
    found = Places(tmp_path / "reports", tmp_path / "gold", tmp_path / "floors.json")
    found.reports.mkdir()
    found.gold.mkdir()
    (found.reports / "README.rst").write_text("What is what.", encoding="utf-8")
    for report in REPORTS:
        (found.reports / f"{report.id}.txt").write_text("As told.", encoding="utf-8")
        (found.gold / f"{report.id}.json").write_bytes(msgspec.json.encode(report))
    pin(found, dict.fromkeys(MEASURES, 0.0))
    return found


def pin(places: Places, floors: dict[str, float]) -> None:
    """Set the floors for the reports as they are."""
    gate.save_floors(places.floors, Floors(digest(places), floors))


def test_the_readme_is_no_report(places: Places) -> None:
    """What explains the reports is not read as one."""
    assert [path.name for path in report_files(places.reports)] == ["one.txt", "three.txt", "two.txt"]


def test_floors_that_hold_let_pass(places: Places, capsys: pytest.CaptureFixture[str]) -> None:
    """A reading as good as its floors ends with 0 and a table of all measures."""
    pin(places, PERFECT)
    assert main([], read=StandIn(), places=places) == 0
    printed = capsys.readouterr().out
    assert all(f"\n{measure} " in printed for measure in MEASURES)
    assert printed.endswith("every measure holds its floor\n")


def test_one_lost_item_is_noise(places: Places) -> None:
    """One item of the gold may be lost without a word."""
    pin(places, PERFECT)
    assert main([], read=StandIn(blind=1), places=places) == 0


def test_a_fallen_measure_is_named(places: Places, capsys: pytest.CaptureFixture[str]) -> None:
    """Two lost items of three are no noise: each measure that fell is named with its floor."""
    pin(places, PERFECT)
    assert main([], read=StandIn(blind=2), places=places) == 1
    complaints = capsys.readouterr().err.splitlines()
    assert "exchange: 0.5000, floor 1.0000" in complaints
    assert "content: 0.5000, floor 1.0000" in complaints
    assert not any(line.startswith("place") for line in complaints)


def test_a_report_that_cannot_be_read_is_told(places: Places, capsys: pytest.CaptureFixture[str]) -> None:
    """An unread report counts as missed and is named with its reason."""
    main([], read=StandIn(lost="two"), places=places)
    printed = capsys.readouterr().out
    assert "not read: two.txt: cannot be opened\n" in printed
    assert "exchange               1.000     0.667     0.800     0.000      3      2" in printed


@pytest.mark.parametrize("where", ["reports/one.txt", "gold/one.json"])
def test_floors_hold_for_their_reports_only(
    places: Places, where: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """A change of a report or its gold asks for a new look at the floors."""
    with (places.floors.parent / where).open("a", encoding="utf-8") as file:
        file.write("\n")
    assert main([], read=StandIn(), places=places) == 1
    assert "changed since the floors were set" in capsys.readouterr().err
    assert main(["--update"], read=StandIn(), places=places) == 0
    assert main([], read=StandIn(), places=places) == 0


def test_a_renamed_report_changes_the_digest(places: Places) -> None:
    """Names count as contents do."""
    before = digest(places)
    (places.reports / "one.txt").rename(places.reports / "four.txt")
    assert digest(places) != before


def test_the_readme_is_not_in_the_digest(places: Places) -> None:
    """The explanation of the reports may be reworded at any time."""
    before = digest(places)
    (places.reports / "README.rst").write_text("In other words.", encoding="utf-8")
    assert digest(places) == before


def test_an_update_raises(places: Places) -> None:
    """What is reached now becomes the floor."""
    assert main(["--update"], read=StandIn(), places=places) == 0
    assert load_floors(places.floors).floors == PERFECT


def test_an_update_refuses_to_lower(places: Places, capsys: pytest.CaptureFixture[str]) -> None:
    """A floor that is no longer reached stays, and nothing is written."""
    pin(places, PERFECT)
    before = places.floors.read_bytes()
    assert main(["--update"], read=StandIn(blind=2), places=places) == 1
    assert places.floors.read_bytes() == before
    assert "exchange: 0.5000, floor 1.0000: not lowered without --lower" in capsys.readouterr().err


def test_an_update_keeps_floors_through_noise(places: Places) -> None:
    """A measure that is down by one item keeps its floor, so that floors do not slide away item by item."""
    pin(places, PERFECT)
    assert main(["--update"], read=StandIn(blind=1), places=places) == 0
    assert load_floors(places.floors).floors == PERFECT


def test_lowering_is_asked_for(places: Places) -> None:
    """With ``--lower`` the floors become what is reached now, and hold."""
    pin(places, PERFECT)
    assert main(["--update", "--lower"], read=StandIn(blind=2), places=places) == 0
    assert load_floors(places.floors).floors["exchange"] == 0.5
    assert main([], read=StandIn(blind=2), places=places) == 0


def test_lowering_goes_with_an_update(places: Places) -> None:
    """``--lower`` alone would do nothing, and says so."""
    with pytest.raises(SystemExit) as end:
        main(["--lower"], read=StandIn(), places=places)
    assert end.value.code == 2


def test_misses_are_listed_on_demand(places: Places, capsys: pytest.CaptureFixture[str]) -> None:
    """``--misses`` tells what was not found, and where."""
    main(["--misses"], read=StandIn(blind=1), places=places)
    assert "one  exchange\n    gold  held, message, from: Edda Brandt" in capsys.readouterr().out


@pytest.mark.parametrize("floors", [{}, {**PERFECT, "tone": 0.5}])
def test_floors_and_measures_are_the_same(
    places: Places, floors: dict[str, float], capsys: pytest.CaptureFixture[str]
) -> None:
    """A measure without a floor, or a floor without a measure, is an error until the next update."""
    pin(places, floors)
    assert main([], read=StandIn(), places=places) == 1
    assert "a floor without a measure, or a measure without a floor" in capsys.readouterr().err
    assert main(["--update"], read=StandIn(), places=places) == 0
    assert list(load_floors(places.floors).floors) == list(MEASURES)


@pytest.mark.parametrize(
    ("tally", "floor", "falls"),
    [
        (Tally(90, 100, 100), 0.90, False),
        (Tally(90, 100, 100), 0.91, False),
        (Tally(90, 100, 100), 0.92, True),
        (Tally(0, 0, 3), 1.0, False),
    ],
)
def test_noise_is_one_item_of_the_gold(tally: Tally, floor: float, falls: bool) -> None:
    """A measure falls when it is below its floor by more than one item is worth."""
    assert bool(fallen({"exchange": tally}, {"exchange": floor})) is falls
    assert noise(tally) == 1 / max(tally.gold, 1)


def test_a_raised_floor_is_rounded_down() -> None:
    """What a floor was taken from stays above it."""
    assert raised({}, {"exchange": Tally(2, 3, 3)}) == {"exchange": 0.6666}


def test_the_programs_own_floors_are_those_of_its_reports() -> None:
    """The floors in the repository were set on the reports and the gold beside them."""
    pinned = load_floors(Places().floors)
    assert pinned.digest == digest(Places())
    assert list(pinned.floors) == list(MEASURES)
