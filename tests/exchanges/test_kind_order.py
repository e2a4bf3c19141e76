"""In which order the entries of the lists of kinds are tried."""

from pathlib import Path
from typing import NamedTuple

import pytest

from communique.exchanges import load_exchange_words
from communique.exchanges.kind_order import KINDS, in_order
from communique.lexicons.load import HOME, placed_entries
from communique.lexicons.references import REFERENCES

WORDS = load_exchange_words()


class Rule(NamedTuple):
    """A rule that goes before others."""

    before: frozenset[str] = frozenset()


@pytest.mark.parametrize(
    ("before", "order"),
    [
        ({}, "abcd"),
        ({"c": "a"}, "cabd"),
        ({"d": "ac"}, "dabc"),
        ({"d": "b", "c": "b"}, "acdb"),
        ({"d": "c", "c": "a"}, "dcab"),
        ({"a": "d"}, "abcd"),
        ({"a": "b", "b": "a"}, "bacd"),
    ],
)
def test_an_entry_goes_before_those_that_it_names(before: dict[str, str], order: str) -> None:
    """All others stay in the order of the lists; two that name each other are both kept."""
    rules = {key: Rule(frozenset(before.get(key, ""))) for key in "abcd"}
    assert "".join(in_order(rules)) == order


def test_ours_go_before_those_that_they_name() -> None:
    """A courtesy call is a meeting, and is tried before the calls that it would fit too."""
    order = list(WORDS.kinds)
    named = [(key, behind) for key, rule in WORDS.kinds.items() for behind in rule.before]
    assert named
    assert all(order.index(key) < order.index(behind) for key, behind in named)


@pytest.mark.parametrize(("kind", "name"), KINDS.items())
def test_a_list_holds_the_entries_of_its_kind(kind: str, name: str) -> None:
    """An editor finds a meeting among the meetings."""
    assert {entry.fields["kind"] for entry in placed_entries(HOME / name).values()} == {kind}


def test_what_an_entry_names_is_looked_for_in_every_list_of_kinds() -> None:
    """A misspelt name under "before" is told by the check of the lists."""
    stems = tuple(Path(name).stem for name in KINDS.values())
    assert {name: REFERENCES[name]["before"] for name in stems} == dict.fromkeys(stems, stems)
