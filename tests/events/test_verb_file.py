"""Verb dictionaries in PETRARCH's format."""

from pathlib import Path

import pytest

from communique.errors import LexiconError
from communique.events.acts import acts_by_verb
from communique.events.verb_file import Codes, read_verb_files, with_verb_file
from communique.events.words import EventWords, load_event_words
from communique.events.zone import Zone

FILE = """\
# verbs of the harbour
&VESSEL
+BOAT
+FERRY_

&LOST_
+&VESSEL
+FISHING_NET

--- TOW [060] ---    # a block
TOW {TOWS TOWED TOWING}
+PULL_OUT {+PULLED_OUT}
- * {BIG &VESSEL} [0841]   # side by side
- * &LOST (INTO HARBOUR) [0873]
- GUARDS * BOAT [171]
- WILL NOT * BOAT [121]
- * RAFT [0841]
- * RAFT [0842]
- * THE CREW (FROM) ^ + [0841]
- + * MONEY $ [070]
- % * [046]
- * ANCHOR [---]

--- CALL_AT [042:043] ---
+CALL_AT {}

--- JUDGE [:173] ---
JUDGE [:173]
- * HARSHLY [###]
"""


@pytest.fixture(scope="module")
def words() -> EventWords:
    """Our own word lists."""
    return load_event_words()


@pytest.fixture
def verbs(tmp_path: Path) -> Path:
    """Write the dictionary."""
    path = tmp_path / "harbour.verbs"
    path.write_text(FILE, encoding="utf-8")
    return path


def best(words: EventWords, path: Path, verb: str, after: str, before: str = "the crew") -> tuple[str, str]:
    """Return the act and the sides of what the dictionary finds best."""
    zone = Zone(verb, after, after, after, before, before)
    act = max(acts_by_verb(zone, with_verb_file(words, read_verb_files([path]))), key=lambda one: one.worth)
    return act.name, act.entry.sides


@pytest.mark.parametrize(
    ("after", "before", "act"),
    [
        ("the wreck", "the crew", "060"),
        ("a big boat", "the crew", "0841"),
        ("a big old boat", "the crew", "060"),
        ("two fishing nets into the northern harbour", "the crew", "0873"),
        ("ferrys into harbour", "the crew", "060"),
        ("the boat", "coast guards", "171"),
        ("the boat", "the crew", "060"),
        ("the boat", "the crew will not", "121"),
        ("the raft", "the crew", "0842"),
        ("the wreck", "norland and sudland", "046"),
        ("a raft", "norland and sudland", "046"),
        ("the anchor", "the crew", ""),
    ],
)
def test_the_pattern_with_most_words_codes(
    words: EventWords, verbs: Path, after: str, before: str, act: str
) -> None:
    """Words, sets of words, words side by side, and what stands before decide; else the code of the block holds."""
    assert best(words, verbs, "tow", after, before)[0] == act


def test_a_verb_of_several_words_needs_them_all(words: EventWords, verbs: Path) -> None:
    """The verb "pull" is not yet "pull out"."""
    assert best(words, verbs, "pull", "out the wreck") == ("060", "")
    assert not any(use.tail is None for use in read_verb_files([verbs]).verbs["pull"])


def test_who_gets_something_from_somebody_is_the_target(words: EventWords, verbs: Path) -> None:
    """A pattern with the target first and the source behind has its sides swapped, as has a code of the other way."""
    assert best(words, verbs, "tow", "money from norland") == ("070", "swapped")
    assert best(words, verbs, "judge", "the crew") == ("173", "swapped")


def test_somebody_between_is_no_target(words: EventWords, verbs: Path) -> None:
    """A pattern with "^" before the target asks for whoever is named next."""
    assert best(words, verbs, "tow", "the crew from norland to sudland") == ("0841", "second")


def test_a_code_each_way_is_two_acts(verbs: Path) -> None:
    """What the other side does at the same time has its own code."""
    acts = read_verb_files([verbs]).acts
    assert (acts["042:043"].fact, acts["042:043"].back) == ("042", "043")
    assert acts["043"].fact == "043"


@pytest.mark.parametrize(
    ("code", "codes"),
    [
        ("---", Codes("")),
        ("###", Codes("")),
        ("802", Codes("")),
        ("075A", Codes("075")),
        ("190", Codes("190")),
    ],
)
def test_what_is_no_code_of_cameo_tells_nothing(verbs: Path, code: str, codes: Codes) -> None:
    """Marks and codes of other books are left out; letters behind a code are not read."""
    verbs.write_text(f"--- HAUL [{code}] ---\nHAUL\n", encoding="utf-8")
    assert read_verb_files([verbs]).verbs["haul"][0].entry.act == codes.act


def test_what_is_told_is_coded_not_that_it_is_told(words: EventWords, tmp_path: Path) -> None:
    """A dictionary's code for a mere statement does not hide what is said."""
    path = tmp_path / "say.verbs"
    path.write_text("--- SAY [010] ---\nSAY\nCLAIM [---]\n- * NOTHING [011]\n", encoding="utf-8")
    laid = with_verb_file(words, read_verb_files([path]))
    uses = [use for use in laid.verbs["say"] if use.entry.key.endswith("verb file")]
    assert [use.entry.act for use in uses] == ["011"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("TOW\n", ":1: this line is in no block"),
        ("--- TOW [060] ---\nTOW\n- * BOAT\n", ":3: a pattern needs a code in brackets"),
    ],
)
def test_a_line_that_is_none_of_the_format_is_told(verbs: Path, text: str, message: str) -> None:
    """The error names file and line."""
    verbs.write_text(text, encoding="utf-8")
    with pytest.raises(LexiconError, match=message):
        read_verb_files([verbs])


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    """The error names the file."""
    with pytest.raises(LexiconError, match="cannot read this verb file"):
        read_verb_files([tmp_path / "none.verbs"])
