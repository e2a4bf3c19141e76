"""Actor and agent files in PETRARCH's format."""

from pathlib import Path

import pytest

from communique.errors import LexiconError
from communique.events.petrarch import ActorFile, DatedCode, read_actor_files

FILE = """\
# the states of the sea
NORLAND_  [NRL]
EDDA_BRANDT_ ; a president
+BRANDT_
    [NRLGOV 300101-331231]
    [NRLELI >340101]
    [NRLOPP <291231]
HARBOURMASTER_ {HARBOURMASTERS_} [~COP]
RESCUERS_WITHOUT_BOATS_ [NGO~]
"""


def written(tmp_path: Path, text: str = FILE) -> Path:
    """Write a file of actors."""
    path = tmp_path / "sea.actors"
    path.write_text(text, encoding="utf-8")
    return path


def test_names_have_their_codes(tmp_path: Path) -> None:
    """A name and its other forms have the codes of their entry."""
    file = read_actor_files([written(tmp_path)])
    assert file.code("Norland") == "NRL"
    assert file.code("Brandt", "20311109") == file.code("Edda Brandt", "20311109") == "NRLGOV"


@pytest.mark.parametrize(
    ("day", "code"), [("20281231", "NRLOPP"), ("20320101", "NRLGOV"), ("20350101", "NRLELI")]
)
def test_a_code_holds_on_its_days(tmp_path: Path, day: str, code: str) -> None:
    """Of several codes the one is taken that holds on the day."""
    assert read_actor_files([written(tmp_path)]).code("brandt", day) == code


def test_years_of_two_digits_are_of_the_nearest_century() -> None:
    """781223 is of 1978, 121109 of 2012."""
    assert DatedCode("X", "19781223").holds("19990101")
    assert not DatedCode("X", "20121109").holds("19990101")


def test_agents_stand_behind_or_before_a_country(tmp_path: Path) -> None:
    """Agents keep the mark that says where their code goes, in singular and plural."""
    agents = read_actor_files([written(tmp_path)]).agents
    assert agents["harbourmaster"] == agents["harbourmasters"] == "~COP"
    assert agents["rescuers without boats"] == "NGO~"


def test_an_unknown_name_has_no_code() -> None:
    """What is in no file has no code."""
    assert ActorFile().code("Norland") is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("+BRANDT_\n", ":1: this line goes on with a name"),
        ("NORLAND_ [NRL]\nBRANDT_ [NRLGOV since May]\n", ":2: 'since May' is no range of days"),
    ],
)
def test_a_faulty_line_is_told_with_its_place(tmp_path: Path, text: str, told: str) -> None:
    """Errors say file, line and what would do."""
    with pytest.raises(LexiconError, match=told):
        read_actor_files([written(tmp_path, text)])


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    """A file that is not there is named."""
    with pytest.raises(LexiconError, match="cannot read this actor file"):
        read_actor_files([tmp_path / "none.actors"])


def test_a_file_that_is_no_utf8_is_told(tmp_path: Path) -> None:
    """A file of another encoding is named, with what to do."""
    path = tmp_path / "old.actors"
    path.write_bytes(b"\xff\xfe")
    with pytest.raises(LexiconError, match="save the file as UTF-8"):
        read_actor_files([path])


def test_comments_are_left_out_and_codes_of_signs_kept(tmp_path: Path) -> None:
    """Comments over several lines are none of the names; "###" in brackets is a code, elsewhere a comment."""
    text = "<!-- a list\nOLDLAND [OLD]\n-->\nNORLAND [###];none\n  [NRL >300101] # since\n"
    file = read_actor_files([written(tmp_path, text)])
    assert file.code("Oldland") is None
    assert [one.code for one in file.names["norland"]] == ["###", "NRL"]
