"""The codebooks and the crosswalk between them."""

import pytest

from communique.events.codebook import Codebook, load_codebook
from communique.events.coding import cameo_of, codes_of, plover_of, quad_of

BOOK = load_codebook()
STANCES = ("fact", "intend", "appeal", "demand", "refuse", "threaten")


def test_every_code_of_an_act_is_in_the_codebook() -> None:
    """No act leads to a code that CAMEO has not."""
    codes = {getattr(row, stance) for row in BOOK.acts.values() for stance in STANCES} - {""}
    assert codes <= set(BOOK.cameo)


def test_every_act_that_ends_another_is_an_act() -> None:
    """What ending an act is, is in the table too."""
    assert {row.end for row in BOOK.acts.values()} - {""} <= set(BOOK.acts)


def test_every_code_has_its_parent() -> None:
    """Every code below a root class names the one it belongs to."""
    assert all(row.parent in BOOK.cameo for row in BOOK.cameo.values() if row.parent)


def test_the_crosswalk_leads_to_plover() -> None:
    """Every row of the crosswalk names an event, a mode and a context that PLOVER has."""
    for row in BOOK.crosswalk.values():
        if row.plover:
            assert row.mode in {"", *BOOK.plover[row.plover].modes.split()}
            assert row.context in {"", *BOOK.contexts}


def test_a_code_has_the_crossing_of_its_longest_beginning() -> None:
    """0841 has a row of its own, 0874 one, 1614 that of 16."""
    assert plover_of("0841", BOOK).mode == "release"  # type: ignore[union-attr]
    assert plover_of("168", BOOK).event == "SANCTION"  # type: ignore[union-attr]


def test_plover_has_no_place_for_statements_and_appeals() -> None:
    """CAMEO's 01 and 02 are no events of PLOVER."""
    assert plover_of("018", BOOK) is None
    assert plover_of("0231", BOOK) is None


def test_concessions_and_retreats_are_one_class_of_the_literature() -> None:
    """The 15 classes join CONCEDE and RETREAT as YIELD."""
    assert BOOK.root("080") == BOOK.root("0874") == "YIELD"
    assert BOOK.root("010") is None


@pytest.mark.parametrize(
    ("code", "quad"),
    [
        ("042", "verbal cooperation"),
        ("0841", "material cooperation"),
        ("139", "verbal conflict"),
        ("2042", "material conflict"),
    ],
)
def test_a_code_has_its_quad_class(code: str, quad: str) -> None:
    """Quad classes go by the root class."""
    assert quad_of(code) == quad


def test_a_code_without_a_score_has_that_of_the_one_above() -> None:
    """1213 has no Goldstein score; 121 has."""
    assert BOOK.cameo["1213"].goldstein == ""
    assert BOOK.goldstein("1213") == BOOK.goldstein("121") == -4.0
    assert BOOK.goldstein("999") is None


@pytest.mark.parametrize(
    ("stance", "code"),
    [
        (None, "0841"),
        ("intend", "0353"),
        ("appeal", "0253"),
        ("demand", "1053"),
        ("refuse", "1243"),
        ("threaten", "130"),
    ],
)
def test_a_stance_makes_another_code_of_an_act(stance: str | None, code: str) -> None:
    """One act has a code for each stance; without one of its own, that of the stance."""
    assert cameo_of("release-persons", stance, BOOK) == code


def test_a_stance_to_something_unknown_is_coded_by_itself() -> None:
    """A demand of nobody knows what is a demand."""
    assert cameo_of(None, "demand", BOOK) == "100"


def test_an_event_has_all_its_codes() -> None:
    """Act and stance give CAMEO, PLOVER, quad class and score."""
    codes = codes_of("sanction", "threaten", BOOK)
    assert (codes["cameo"], codes["quad"], codes["goldstein"]) == ("1312", "verbal conflict", -5.8)
    assert codes["cameo_version"] == "1.1b3"


def test_an_empty_codebook_knows_no_score() -> None:
    """A code of no codebook has no score."""
    assert Codebook({}, {}, {}, {}).goldstein("010") is None
