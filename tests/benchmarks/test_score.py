"""The scorer counts what agrees, and says what does not."""

from pathlib import Path
from random import Random
from typing import get_args

import msgspec
import pytest
from handmade import reading_of
from hypothesis import given
from hypothesis import strategies as st

from communique.records import Failure, Reading, Unread
from score import (
    MEASURES,
    GoldExchange,
    GoldReport,
    GoldStatement,
    Purpose,
    Tally,
    load_gold,
    load_readings,
    main,
    score,
    table,
    tell_misses,
)

LETTER = GoldExchange(
    kind="message",
    status="held",
    from_=("Edda Brandt",),
    to=("Ilan Ferro",),
    conveyed_by=("Mira Sol",),
    purpose=("thanks",),
    occasion="the opening of the harbour",
    date="2023-05-03",
    place="Port Hallan",
)
CALL = GoldExchange(kind="call", status="held", from_=("Edda Brandt",), to=("Ilan Ferro", "Mira Sol"))
VISIT = GoldExchange(kind="visit", status="planned", from_=("Edda Brandt",), to=("Sundria",))
PRAISE = GoldStatement(
    speakers=("Edda Brandt",), cue="praised", content="the work of the pilots in the storm"
)
REPORT = GoldReport(id="letter", exchanges=(LETTER,), statements=(PRAISE,))


def gold(*exchanges: GoldExchange, statements: tuple[GoldStatement, ...] | None = None) -> GoldReport:
    """Return the gold of a report named "letter"."""
    return GoldReport(id="letter", exchanges=exchanges, statements=statements)


def against(wanted: GoldReport, told: GoldReport) -> dict[str, Tally]:
    """Return the tallies of a reading that says what is told, against the gold that is wanted."""
    return score([wanted], [reading_of(told)]).measures


# --- exchanges


def test_a_tally_of_nothing_is_not_an_error() -> None:
    """Where there is nothing to find and nothing was read, nothing is wrong."""
    assert (Tally().precision, Tally().recall, Tally().f1) == (1, 1, 1)
    assert (Tally(0, 2, 0).precision, Tally(0, 2, 0).recall, Tally(0, 2, 0).f1) == (0, 0, 0)
    assert (Tally(0, 0, 2).precision, Tally(0, 0, 2).recall, Tally(0, 0, 2).f1) == (0, 0, 0)


def test_precision_recall_and_f1_are_as_usual() -> None:
    """Two of three found among four."""
    tally = Tally(hits=2, gold=3, read=4)
    assert tally.precision == pytest.approx(1 / 2)
    assert tally.recall == pytest.approx(2 / 3)
    assert tally.f1 == pytest.approx(4 / 7)


@pytest.mark.parametrize(
    "change",
    [
        {"from_": ("Halvar Lund",)},
        {"to": ("Halvar Lund",)},
        {"kind": "gift"},
        {"from_": ("Ilan Ferro",), "to": ("Edda Brandt",)},
    ],
    ids=["another sender", "another recipient", "another kind", "the other way"],
)
def test_another_message_is_no_hit(change: dict[str, object]) -> None:
    """A message counts as found only with its kind, a sender and a recipient; its fields are then missed."""
    found = against(gold(LETTER), gold(msgspec.structs.replace(LETTER, **change)))
    assert found["exchange"] == Tally(0, 1, 1)
    assert found["date"] == Tally(0, 1, 1)


@pytest.mark.parametrize(
    ("field", "change"),
    [
        ("conveyed_by", {"conveyed_by": ("Halvar Lund",)}),
        ("purpose", {"purpose": ("greeting",)}),
        ("date", {"date": "2023-05-04"}),
        ("date", {"date": "2023"}),
        ("place", {"place": "Northgate"}),
        ("occasion", {"occasion": "the launch of a ship"}),
        ("status", {"status": "planned"}),
    ],
)
def test_a_wrong_field_is_counted_alone(field: str, change: dict[str, object]) -> None:
    """One wrong field leaves the exchange and all its other fields as they are."""
    found = against(gold(LETTER), gold(msgspec.structs.replace(LETTER, **change)))
    assert found[field] == Tally(0, 1, 1)
    assert all(tally.f1 == 1 for name, tally in found.items() if name != field)


@pytest.mark.parametrize(
    ("field", "change"),
    [
        ("date", {"date": None}),
        ("place", {"place": None}),
        ("occasion", {"occasion": None}),
        ("purpose", {"purpose": ()}),
        ("conveyed_by", {"conveyed_by": ()}),
    ],
)
def test_an_empty_field_is_missed_or_spurious(field: str, change: dict[str, object]) -> None:
    """What is left out is missed, and what is put in too many."""
    less = msgspec.structs.replace(LETTER, **change)
    assert against(gold(LETTER), gold(less))[field] == Tally(0, 1, 0)
    assert against(gold(less), gold(LETTER))[field] == Tally(0, 0, 1)


@pytest.mark.parametrize("read", ["the opening of the new harbour", "opening of the harbour"])
def test_an_occasion_agrees_by_its_words(read: str) -> None:
    """Half of all the words are enough."""
    found = against(gold(LETTER), gold(msgspec.structs.replace(LETTER, occasion=read)))
    assert found["occasion"] == Tally(1, 1, 1)


def test_a_day_agrees_with_its_month() -> None:
    """Where the gold knows the month alone, a day within it is right."""
    month = msgspec.structs.replace(LETTER, date="2023-05")
    assert against(gold(month), gold(LETTER))["date"] == Tally(1, 1, 1)
    assert against(gold(LETTER), gold(month))["date"] == Tally(0, 1, 1)


@pytest.mark.parametrize("kind", ["call", "meeting"])
def test_calls_and_meetings_stand_either_way_round(kind: str) -> None:
    """The side that is put first is a matter of taste."""
    one = msgspec.structs.replace(CALL, kind=kind)
    turned = msgspec.structs.replace(one, from_=one.to, to=one.from_)
    found = against(gold(one), gold(turned))
    assert (found["exchange"], found["from"], found["to"]) == (Tally(1, 1, 1), Tally(1, 1, 1), Tally(2, 2, 2))


def test_of_a_visit_the_visitor_is_enough() -> None:
    """The host of a visit may be told as a person or as a state; it is counted as a field."""
    host = msgspec.structs.replace(VISIT, to=("Mira Sol",))
    found = against(gold(VISIT), gold(host))
    assert (found["exchange"], found["from"], found["to"]) == (Tally(1, 1, 1), Tally(1, 1, 1), Tally(0, 1, 1))


def test_a_statement_of_several_has_no_recipient() -> None:
    """Sides that speak together are all senders, and one of them is enough."""
    joint = GoldExchange(kind="joint_statement", status="held", from_=("Edda Brandt", "Ilan Ferro"))
    found = against(gold(joint), gold(msgspec.structs.replace(joint, from_=("Ilan Ferro",))))
    assert (found["exchange"], found["from"]) == (Tally(1, 1, 1), Tally(1, 2, 1))


def test_of_two_that_fit_the_one_more_alike_is_taken() -> None:
    """Two messages between the same sides are told apart by their fields, in whatever order."""
    second = msgspec.structs.replace(LETTER, date="2023-06-01", purpose=("reply",), place="Northgate")
    assert all(tally.f1 == 1 for tally in against(gold(LETTER, second), gold(second, LETTER)).values())


def test_one_of_the_gold_is_found_once() -> None:
    """The same exchange read twice is one found and one too many."""
    assert against(gold(LETTER), gold(LETTER, LETTER))["exchange"] == Tally(1, 1, 2)


def test_two_names_of_one_actor_are_one() -> None:
    """Where the gold knows an actor by two names, either will do."""
    both = msgspec.structs.replace(LETTER, from_=(("Edda Brandt", "Foreign Minister of Norland"),))
    office = msgspec.structs.replace(LETTER, from_=("Foreign Minister of Norland",))
    assert against(gold(both), gold(LETTER))["from"] == Tally(1, 1, 1)
    assert against(gold(both), gold(office))["from"] == Tally(1, 1, 1)


# --- statements


@pytest.mark.parametrize(
    ("change", "content", "speakers"),
    [
        ({}, 1, 1),
        ({"content": "the work of the pilots"}, 1, 1),
        ({"content": "the pilots"}, 0, 0),
        ({"content": ("the work of the pilots", "in the storm")}, 1, 1),
        ({"speakers": ("Ilan Ferro",)}, 1, 0),
        ({"speakers": ("Edda Brandt", "Ilan Ferro")}, 1, 0),
        ({"speakers": ()}, 1, 0),
    ],
)
def test_a_statement_is_found_by_its_words(change: dict[str, object], content: int, speakers: int) -> None:
    """Half of all the words are enough, and the speakers are asked for one by one."""
    told = gold(LETTER, statements=(msgspec.structs.replace(PRAISE, **change),))
    found = against(REPORT, told)
    assert found["content"] == Tally(content, 1, 1)
    assert found["content+speakers"] == Tally(speakers, 1, 1)


def test_statements_without_gold_are_left_out() -> None:
    """What was not annotated can be neither right nor wrong; what was annotated as none can be wrong."""
    assert against(gold(LETTER), REPORT)["content"] == Tally()
    assert against(gold(LETTER, statements=()), REPORT)["content"] == Tally(0, 0, 1)


# --- reports


def test_a_report_without_a_reading_is_missed() -> None:
    """A report that was not read is named, and all that is in it counts as missed."""
    scores = score([REPORT], [])
    assert scores.absent == ["letter"]
    assert (scores.measures["exchange"], scores.measures["content"]) == (Tally(0, 1, 0), Tally(0, 1, 0))


def test_a_reading_without_gold_is_left_out() -> None:
    """Reports that nobody annotated say nothing of quality."""
    other = msgspec.structs.replace(REPORT, id="other")
    assert score([REPORT], [reading_of(REPORT), reading_of(other)]).measures["exchange"] == Tally(1, 1, 1)


def test_every_disagreement_is_told() -> None:
    """A wrong field is told with both values, and a missed exchange once with all that it says."""
    wrong = msgspec.structs.replace(LETTER, date="2023-05-04")
    scores = score([gold(LETTER, CALL)], [reading_of(gold(wrong))])
    assert [(miss.measure, miss.gold, miss.read) for miss in scores.misses] == [
        ("date", "2023-05-03", "2023-05-04"),
        ("exchange", "held, call, from: Edda Brandt, to: Ilan Ferro; Mira Sol", "-"),
    ]
    assert "letter  date\n    gold  2023-05-03\n    read  2023-05-04" in tell_misses(scores)


def test_a_statement_that_is_missed_is_told_once() -> None:
    """Where the content was not found, neither were its speakers."""
    scores = score([REPORT], [reading_of(gold(LETTER, statements=()))])
    assert [(miss.measure, miss.gold, miss.read) for miss in scores.misses] == [
        ("content", "Edda Brandt: the work of the pilots in the storm", "-")
    ]


NAMES = st.sampled_from(["Edda Brandt", "Ilan Ferro", "Mira Sol", "Halvar Lund", "Norland", "Sundria"])
WORDS = st.lists(st.sampled_from(["pilots", "harbour", "storm", "treaty", "ship"]), min_size=1).map(" ".join)
SOMEBODY = st.lists(NAMES, min_size=1, max_size=3, unique=True).map(tuple)
ANYBODY = st.lists(NAMES, max_size=2, unique=True).map(tuple)
EXCHANGES = st.builds(
    GoldExchange,
    kind=st.sampled_from(["message", "call", "meeting", "visit", "gift", "joint_statement"]),
    status=st.sampled_from(["held", "planned", "cancelled"]),
    from_=SOMEBODY,
    to=ANYBODY,
    conveyed_by=ANYBODY,
    received_by=ANYBODY,
    on_behalf_of=ANYBODY,
    purpose=st.lists(st.sampled_from(get_args(Purpose)), unique=True, max_size=3).map(tuple),
    occasion=st.none() | WORDS,
    date=st.none() | st.dates().map(str),
    place=st.none() | st.sampled_from(["Port Hallan", "Northgate"]),
)
STATEMENTS = st.builds(
    GoldStatement,
    speakers=ANYBODY,
    cue=st.none(),
    content=WORDS | st.lists(WORDS, min_size=1, max_size=3).map(tuple),
)
REPORTS = st.builds(
    GoldReport,
    id=st.just("letter"),
    exchanges=st.lists(EXCHANGES, max_size=5).map(tuple),
    statements=st.lists(STATEMENTS, max_size=5).map(tuple),
)


@given(REPORTS, st.randoms(use_true_random=False))
def test_a_reading_that_equals_its_gold_is_perfect(report: GoldReport, order: Random) -> None:
    """Whatever the gold says, a reading that says the same has nothing wrong, in whatever order."""
    reading = reading_of(report)
    exchanges, statements = list(reading.exchanges), list(reading.statements)
    order.shuffle(exchanges)
    order.shuffle(statements)
    shuffled = msgspec.structs.replace(reading, exchanges=tuple(exchanges), statements=tuple(statements))
    scores = score([report], [shuffled])
    assert {name: tally.f1 for name, tally in scores.measures.items()} == dict.fromkeys(MEASURES, 1.0)
    assert not scores.misses


@given(REPORTS, REPORTS)
def test_counts_stay_within_their_sides(wanted: GoldReport, told: GoldReport) -> None:
    """Nothing is hit more often than it is there, and every item of either side is counted once."""
    found = against(wanted, told)
    assert all(0 <= tally.hits <= min(tally.gold, tally.read) for tally in found.values())
    assert (found["exchange"].gold, found["exchange"].read) == (len(wanted.exchanges), len(told.exchanges))
    assert found["purpose"].gold == sum(len(exchange.purpose) for exchange in wanted.exchanges)
    sizes = (len(wanted.statements or ()), len(told.statements or ()))
    assert (found["content"].gold, found["content"].read) == sizes


# --- files


def write(folder: Path, reports: list[GoldReport], lines: list[Reading | Unread]) -> tuple[Path, Path]:
    """Write gold and readings as files."""
    (folder / "gold").mkdir()
    for report in reports:
        (folder / "gold" / f"{report.id}.json").write_bytes(msgspec.json.encode(report))
    path = folder / "read.jsonl"
    path.write_text("".join(line.to_json() + "\n" for line in lines), encoding="utf-8")
    return folder / "gold", path


def test_files_are_read_back(tmp_path: Path) -> None:
    """Gold comes one report a file or several, and a line of a report that was not read holds no reading."""
    unread = Unread(source="b.txt", error=Failure(kind="source", message="gone"))
    folder, path = write(tmp_path, [REPORT], [reading_of(REPORT), unread])
    (folder / "rows.json").write_bytes(msgspec.json.encode([REPORT, REPORT]))
    assert load_gold(folder) == [REPORT] * 3
    assert [reading.source for reading in load_readings(path)] == ["reports/letter.txt"]


def test_an_unknown_field_of_the_gold_is_refused(tmp_path: Path) -> None:
    """A slip of the pen in the gold would count as an empty field for ever."""
    (tmp_path / "a.json").write_text('{"id": "a", "exchanges": [], "statments": []}', encoding="utf-8")
    with pytest.raises(msgspec.ValidationError, match="statments"):
        load_gold(tmp_path)


def test_the_command_prints_the_table(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The command shows what the function counts, and on demand every disagreement."""
    wrong = gold(msgspec.structs.replace(LETTER, place="Northgate"), statements=(PRAISE,))
    other = msgspec.structs.replace(REPORT, id="other")
    folder, path = write(tmp_path, [REPORT, other], [reading_of(wrong)])
    assert main([str(folder), str(path), "--misses"]) == 0
    printed = capsys.readouterr().out
    assert "letter  place\n    gold  Port Hallan\n    read  Northgate" in printed
    assert table(score([REPORT, other], [reading_of(wrong)])) in printed
    assert "without a reading: other" in printed
