"""Cards: what people see of a reading."""

import io

import msgspec
import pytest
from rich.cells import cell_len
from rich.console import Console

from communique import Reading
from communique.cli.card import card
from communique.cli.layout import console_for
from made import READING

CARD = """\
Leaders of Norland and Sundria exchange messages
Norland News Agency · Port Hallan · 23 March 2021 · reports/lund.txt
note: read as windows-1252, since it is not UTF-8

  1  Edda Brandt ↔ Ilan Ferro   meeting · 22 March 2021 · Port Hallan
  2  Halvar Lund → Mira Sol     message · congratulation · carried by Edda Brandt · received by Ilan
                                Ferro · occasion: the 20th anniversary of the harbour treaty
  3  Halvar Lund → (not named)  visit, planned

  Halvar Lund, President
  2  said  the treaty is "a common asset of both coasts"
     say   [denied] when he would visit Sundria

  Mira Sol, Prime Minister
     stressed  [plan] “We shall keep the harbours open.”
"""


def shown(reading: Reading, width: int = 100) -> str:
    """Return a card as plain text."""
    out = io.StringIO()
    console = console_for(out)
    console.width = width
    for line in card(reading, console):
        console.print(line, soft_wrap=True)
    return out.getvalue()


def test_a_card_shows_exchanges_and_then_what_each_side_says() -> None:
    """The whole card, as it is piped."""
    assert shown(READING) == CARD


@pytest.mark.parametrize("width", [40, 60, 80, 120])
def test_lines_are_no_wider_than_asked_and_end_without_blanks(width: int) -> None:
    """A card fits its width, and holds no colours and no trailing blanks where there is no terminal."""
    for line in shown(READING, width).splitlines():
        assert cell_len(line) <= width
        assert line == line.rstrip()
        assert "\x1b" not in line


def test_a_report_without_exchange_says_so() -> None:
    """Nothing found is said plainly."""
    bare = msgspec.structs.replace(READING, exchanges=(), statements=())
    assert "No exchange found." in shown(bare)


def test_a_report_without_headline_says_so() -> None:
    """No headline is made up."""
    assert shown(msgspec.structs.replace(READING, title=None)).startswith("(no headline)\n")


def test_a_joint_statement_names_its_sides_once() -> None:
    """All sides of a joint statement are its senders; no arrow leads anywhere."""
    statement = msgspec.structs.replace(
        READING.exchanges[0], kind="joint_statement", recipients=(), senders=("a2", "a4")
    )
    line = shown(msgspec.structs.replace(READING, exchanges=(statement,))).splitlines()[4]
    assert line == "  1  Halvar Lund and Mira Sol  joint statement · 22 March 2021 · Port Hallan"


def test_quoted_words_have_their_own_colour_on_a_terminal() -> None:
    """On a terminal quoted words are told from told ones by colour."""
    console = Console(
        file=io.StringIO(), force_terminal=True, color_system="standard", width=100, no_color=False
    )
    with console.capture() as captured:
        for line in card(READING, console):
            console.print(line)
    assert '\x1b[32m"a common asset of both coasts"\x1b[0m' in captured.get()
