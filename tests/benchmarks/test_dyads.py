"""How coded events are held against a gold of dyads."""

import pytest

from dyads import Gold, Row, score

GOLD = (Gold("one", (("NRL", "SDL", "040"), ("SDL", "NRL", "040"))), Gold("two", ()))


def row(where: str, source: str, target: str, code: str) -> Row:
    """Return a coded event."""
    return Row(where, source, target, code)


@pytest.mark.parametrize(
    ("rows", "digits", "counts"),
    [
        ([row("one", "NRL", "SDL", "043"), row("one", "SDL", "NRL", "040")], 2, (2, 2, 2)),
        ([row("one", "NRL", "SDL", "043"), row("one", "SDL", "NRL", "040")], 3, (1, 2, 2)),
        ([row("one", "NRL", "SDL", "040"), row("one", "NRL", "SDL", "041")], 2, (1, 2, 1)),
        ([row("two", "NRL", "SDL", "040")], 2, (0, 2, 1)),
    ],
)
def test_sides_and_the_digits_asked_for_must_agree(
    rows: list[Row], digits: int, counts: tuple[int, int, int]
) -> None:
    """An event counts once a text, and is right in its own text alone."""
    assert score(GOLD, rows, digits) == counts


def test_nothing_coded_is_told_without_an_error() -> None:
    """The line has all three measures, and the counts."""
    assert str(score(GOLD, [], 2)) == "P 0.000  R 0.000  F1 0.000  (0 of 2, 0 coded)"
