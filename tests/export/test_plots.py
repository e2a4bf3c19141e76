"""Timelines and networks."""

from pathlib import Path

import pytest
from lxml import etree

from by_name import reading
from communique.errors import QueryError
from communique.export.plots import network_svg, timeline_svg, write_picture
from communique.ledger import Ledger
from communique.query.counts import network, timeline

SOME = (
    reading("Halvar Lund", "Mira Sol", day="2021-01-05"),
    reading("Halvar Lund", "Mira Sol", day="2021-01-09"),
    reading("Mira <b> & Sol", "Halvar Lund", day="2021-04-02", kind="visit", countries=("SE", "NO")),
)
SVG = "{http://www.w3.org/2000/svg}"


def test_a_timeline_counts_by_month_and_kind(ledger: Ledger) -> None:
    """Months without any stand between those that have some."""
    ledger.add(SOME)
    found = timeline(ledger, {})
    assert found.steps == ("2021-01", "2021-02", "2021-03", "2021-04")
    assert found.counts == {("2021-01", "message"): 2, ("2021-04", "visit"): 1}
    assert timeline(ledger, {"kind": ["visit"]}, "year").counts == {("2021", "visit"): 1}
    bars = etree.fromstring(timeline_svg(found, "a < b")).findall(f"{SVG}rect/{SVG}title")
    assert [bar.text for bar in bars] == ["2021-01 message: 2", "2021-04 visit: 1"]


def test_a_network_counts_who_addresses_whom(ledger: Ledger) -> None:
    """Ties go one way, the strongest first; what is left out is counted."""
    ledger.add(SOME)
    found = network(ledger, {}, most=1)
    assert [(tie.source, tie.target, tie.number) for tie in found.ties] == [
        ("halvarlund.no", "mirasol.se", 2)
    ]
    assert found.left_out == 1
    assert [tie.number for tie in network(ledger, {}, by="country").ties] == [2, 1]
    picture = etree.fromstring(network_svg(network(ledger, {}), "all"))
    assert {"Halvar Lund", "Mira Sol", "Mira <b> & Sol"} <= {
        text.text for text in picture.findall(f"{SVG}text")
    }


def test_an_empty_ledger_has_empty_pictures(ledger: Ledger) -> None:
    """Nothing found is a picture of nothing."""
    for svg in (timeline_svg(timeline(ledger, {}), "none"), network_svg(network(ledger, {}), "none")):
        assert etree.fromstring(svg).tag == f"{SVG}svg"


def test_pictures_are_svg_or_png(tmp_path: Path) -> None:
    """The ending says which; another is refused with a word."""
    svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle r="4"/></svg>'
    write_picture(svg, tmp_path / "a.svg")
    write_picture(svg, tmp_path / "a.png")
    assert (tmp_path / "a.svg").read_text(encoding="utf-8") == svg
    assert (tmp_path / "a.png").read_bytes().startswith(b"\x89PNG")
    with pytest.raises(QueryError, match=r"\.svg or \.png"):
        write_picture(svg, tmp_path / "a.gif")
