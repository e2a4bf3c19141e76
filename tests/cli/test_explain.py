"""``communique explain``: the words and the rule behind each value."""

import io

from communique.cli.explain import Places, explanation
from communique.cli.layout import console_for
from communique.records import Span
from made import READING, TEXT


def shown() -> str:
    """Return the explanation of the reading made by hand."""
    console = console_for(io.StringIO())
    return "\n".join(line.plain for line in explanation(READING, console))


def test_a_value_stands_with_its_words_and_its_rule() -> None:
    """Field, value, words with their place, and the rule."""
    assert (
        "  purpose      congratulation\n"
        "               “congratulating”  line 6, column 20 [286, 300)\n"
        "               because: congratulating, told with the message\n"
    ) in shown()


def test_what_is_not_known_is_not_explained() -> None:
    """A field that is empty takes no line."""
    planned = shown().partition("x3  visit")[2].partition("s1  ")[0]
    assert "date" not in planned
    assert "to  " not in planned


def test_every_record_is_explained() -> None:
    """All exchanges and statements have their heading."""
    for record in (*READING.exchanges, *READING.statements):
        assert f"\n{record.id}  " in shown()


def test_places_are_counted_from_one() -> None:
    """The first character stands at line 1, column 1."""
    places = Places(TEXT)
    start = TEXT.index("2021-03-23")
    assert places.of(Span(0, 4)) == "line 1, column 1 [0, 4)"
    assert places.of(Span(start, start + 4)) == f"line 2, column 1 [{start}, {start + 4})"
