"""Events as dyads, their tables, filters, formats and plot."""

import json
import xml.etree.ElementTree as ET

import pytest

from communique.events.codebook import load_codebook
from communique.events.coding import codes_of
from communique.events.dyads import Dyad, dyads, table
from communique.events.exports import (
    GDELT_COLUMNS,
    country_of,
    gdelt_line,
    petrarch_line,
    plover_json,
    roles_of,
)
from communique.events.filters import OnceAWord, OneADay
from communique.events.plot import plot
from communique.records import Actor, Event, MadeBy, Reading, Span

BOOK = load_codebook()


def event(number: int, act: str, **given: object) -> Event:
    """Make an event between two actors."""
    fields = {
        "source": ("a1",),
        "target": ("a2",),
        "source_code": ("NORGOV",),
        "target_code": ("SWE",),
        **given,
    }
    return Event(id=f"e{number}", evidence=(Span(0, 4),), **fields, **codes_of(act, None, BOOK))  # type: ignore[arg-type]


def reading(*events: Event, **given: object) -> Reading:
    """Make a reading with events."""
    fields = {
        "source": "here", "id": "r1", "title": None, "title_span": None, "publisher": None, "published": "2021-03-22",
        "url": None, "language": "en", "dateline": None, "text": "Lund met Berg.", **given,
    }  # fmt: skip
    actors = (Actor(id="a1", kind="person", name="Lund"), Actor(id="a2", kind="state", name="Sweden"))
    made_by = MadeBy(version="1", model="m", model_digest="d", lexicons="l")
    return Reading(actors=actors, events=events, made_by=made_by, **fields)  # type: ignore[arg-type]


def test_a_mutual_event_is_a_row_each_way() -> None:
    """Who is visited hosts."""
    rows = list(dyads(reading(event(1, "visit", mutual=True))))
    assert [(row.source, row.target, row.cameo) for row in rows] == [
        ("Lund", "Sweden", "042"),
        ("Sweden", "Lund", "043"),
    ]


def test_sides_of_several_are_a_row_for_each_pair() -> None:
    """Two sources and one target are two rows."""
    one = event(
        1,
        "criticise",
        source=("a1", "a2"),
        source_code=("NORGOV", "SWE"),
        target=("a2",),
        target_code=("SWE",),
    )
    assert [row.source_code for row in dyads(reading(one))] == ["NORGOV", "SWE"]


def test_a_day_that_the_report_does_not_say_is_that_of_publication() -> None:
    """A row has the day of its event, else that of its report, else none."""
    assert next(dyads(reading(event(1, "meet")))).day == "2021-03-22"
    assert next(dyads(reading(event(1, "meet"), published=None))).day == ""


def test_one_a_day_drops_repetitions_and_counts_them() -> None:
    """The same code between the same two on one day is kept once."""
    keep = OneADay()
    rows = list(dyads(reading(event(1, "meet"), event(2, "meet"), event(3, "criticise"))))
    assert [row.event for row in keep(rows)] == ["e1", "e3"]
    assert keep.dropped == 1


def test_rows_without_a_day_are_all_kept() -> None:
    """What has no day cannot be told to be of the same one."""
    keep = OneADay()
    assert len(list(keep(dyads(reading(event(1, "meet"), event(2, "meet"), published=None))))) == 2


def test_copies_are_kept_once() -> None:
    """Two reports with the same words tell one event; one report may say the same twice."""
    keep = OnceAWord()
    first, copy = reading(event(1, "meet"), event(2, "meet")), reading(event(1, "meet"), id="r2")
    rows = [*dyads(first), *dyads(copy)]
    assert [row.report for row in keep(rows)] == ["r1", "r1"]
    assert keep.dropped == 1


def test_the_table_of_dyads_sums_by_month() -> None:
    """Counts and Goldstein sums of each pair, by country or by full code."""
    rows = list(dyads(reading(event(1, "meet"), event(2, "criticise"))))
    (cell,) = table(rows)
    assert (cell.period, cell.source, cell.target, cell.events) == ("2021-03", "NOR", "SWE", 2)
    assert (cell.goldstein, cell.verbal_cooperation, cell.verbal_conflict) == (-1.0, 1, 1)
    assert [c.source for c in table(rows, "day", countries=False)] == ["NORGOV"]


def test_plover_json_has_what_plover_has_a_place_for() -> None:
    """Events go out with their actors and the version of the codebook; statements of CAMEO do not."""
    (line,) = plover_json(reading(event(1, "visit"), event(2, "empathise")), "communique 1")
    words = json.loads(line)
    assert (words["event"], words["mode"], words["version"]) == ("CONSULT", "visit", "1.3")
    assert words["source"] == [{"actorText": "Lund", "code": "NOR", "sector": "GOV"}]
    assert words["eventText"] == "Lund"


def test_a_line_of_gdelt_has_all_its_columns() -> None:
    """61 columns, each in its place."""
    (row,) = dyads(reading(event(1, "criticise")))
    cells = dict(zip(GDELT_COLUMNS, gdelt_line(row, 7).split("\t"), strict=True))
    assert len(GDELT_COLUMNS) == 61
    assert (cells["GLOBALEVENTID"], cells["SQLDATE"], cells["MonthYear"]) == ("7", "20210322", "202103")
    assert (cells["Actor1Code"], cells["Actor1CountryCode"], cells["Actor1Type1Code"]) == (
        "NORGOV",
        "NOR",
        "GOV",
    )
    assert (cells["EventCode"], cells["EventRootCode"], cells["QuadClass"]) == ("111", "11", "3")
    assert cells["FractionDate"] == "2021.3068"


@pytest.mark.parametrize(("day", "sql"), [("2021-03", "20210300"), ("2021", "20210000"), ("", "")])
def test_a_day_is_as_precise_as_it_is_known(day: str, sql: str) -> None:
    """What is not known of a day is noughts, as the codebook writes them."""
    (row,) = dyads(reading(event(1, "criticise")))
    cells = gdelt_line(Dyad(**{**{f: getattr(row, f) for f in row.__struct_fields__}, "day": day}), 1).split(
        "\t"
    )
    assert cells[1] == sql


def test_a_line_of_petrarch() -> None:
    """Day, source, target, code, id and source between tabs."""
    (row,) = dyads(reading(event(1, "criticise"), source="a\tb"))
    assert petrarch_line(row).split("\t") == ["20210322", "NORGOV", "SWE", "111", "r1_e1", "a b"]


@pytest.mark.parametrize(
    ("code", "country", "roles"),
    [
        ("USAGOVMIL", "USA", ["GOV", "MIL"]),
        ("---GOV", "", ["GOV"]),
        ("IGOUNO", "", ["IGO", "UNO"]),
        ("USA", "USA", []),
    ],
)
def test_a_code_is_cut_into_its_parts(code: str, country: str, roles: list[str]) -> None:
    """Three letters each; an organisation of states has no country."""
    assert (country_of(code), roles_of(code)) == (country, roles)


def test_the_plot_is_a_picture_of_the_busiest_pairs() -> None:
    """It is SVG that says how many pairs it draws, with names that cannot break it."""
    one = event(1, "meet", source_code=("N<R",))
    drawn = ET.fromstring(plot(table(dyads(reading(one, event(2, "criticise"))))))  # noqa: S314 - our own
    words = [text.text for text in drawn.iter("{http://www.w3.org/2000/svg}text")]
    assert "Goldstein sums, 2 of 2 dyads" in words
    assert "N<R → SWE" in words


def test_a_plot_of_nothing_is_empty() -> None:
    """Without events there is a picture without lines."""
    assert "0 of 0 dyads" in plot([])
