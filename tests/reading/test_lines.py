"""A text cut into lines."""

import pytest

from communique.reading.lines import cut_lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", []),
        (" \n\t\u00a0\u3000\n", []),
        ("One.", [("One.", True)]),
        ("One.\nTwo.", [("One.", True), ("Two.", False)]),
        ("One.\r\nTwo.", [("One.", True), ("Two.", False)]),
        ("One.\rTwo.", [("One.", True), ("Two.", False)]),
        ("One.\u2028Two.", [("One.", True), ("Two.", False)]),
        ("One.\r\r\nTwo.", [("One.", True), ("Two.", False)]),
        ("One.\n\nTwo.", [("One.", True), ("Two.", True)]),
        ("One.\r\n \t\r\nTwo.", [("One.", True), ("Two.", True)]),
        ("One.\x0cTwo.", [("One.", True), ("Two.", True)]),
        ("One.\u2029Two.", [("One.", True), ("Two.", True)]),
        ("\ufeff\u00a0 One. \u200b\n", [("One.", True)]),
        ("A\x85B", [("A\x85B", True)]),
    ],
)
def test_lines_are_trimmed_and_know_what_comes_before(text: str, lines: list[tuple[str, bool]]) -> None:
    """A blank line or a new page sets a line apart; white space of any kind is trimmed."""
    assert [(line.quote(text), line.apart) for line in cut_lines(text)] == lines


def test_a_line_knows_how_far_it_is_set_in() -> None:
    """An indented line may open a paragraph."""
    assert [line.indent for line in cut_lines("One.\n    Two.")] == [0, 4]
