"""Marks of layout, blanked at equal length."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from communique.reading import unmarked
from communique.records import Report, Span


def of(text: str) -> str:
    """Return a text without its marks."""
    return unmarked(Report(source="x", id="x", text=text, paragraphs=(Span(0, len(text)),))).text


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Minister **Ann Lee** spoke", "Minister   Ann Lee   spoke"),
        ("the trawler *Naomh*.", "the trawler  Naomh ."),
        ("the 5<sup>th</sup> Fleet", "the 5     th       Fleet"),
        ("2 * 3 and snake_case", "2 * 3 and snake_case"),
        ("a < b and c > d", "a < b and c > d"),
        ("I extend& our sympathy", "I extend  our sympathy"),
        ("AT&T and A & B", "AT&T and A & B"),
        ("the Government of. Kenya", "the Government of  Kenya"),
        ("no marks", "no marks"),
    ],
)
def test_marks_become_spaces(text: str, plain: str) -> None:
    """Emphasis and inline tags are blanked; a sign that stands for itself is not."""
    assert of(text) == plain


@given(st.text(alphabet="ab*_<>/u& \n", max_size=60))
def test_no_offset_moves(text: str) -> None:
    """Whatever stands in a text, what is not blanked stays where it was."""
    plain = of(text)
    assert len(plain) == len(text)
    assert all(after in {before, " "} for before, after in zip(text, plain, strict=True))
