"""Marks that overlap, and the pieces of a text."""

from hypothesis import given
from hypothesis import strategies as st

from communique.page.layers import LINES, Mark, lined, pieces
from communique.records import Span

SPANS = st.tuples(st.integers(0, 40), st.integers(1, 20)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))
MARKS = st.lists(
    st.builds(Mark, SPANS, st.sampled_from(["content", "cue"]), st.sampled_from("abcd"), st.just(0))
)


@given(MARKS)
def test_the_pieces_are_the_whole_text_and_know_their_marks(marks: list[Mark]) -> None:
    """However marks overlap, no character is lost or shown twice, and each piece has exactly the marks over it."""
    cut = list(pieces(Span(0, 60), marks))
    assert [piece.span.start for piece in cut[1:]] == [piece.span.end for piece in cut[:-1]]
    assert (cut[0].span.start, cut[-1].span.end) == (0, 60)
    for piece in cut:
        assert sorted(piece.marks) == sorted(mark for mark in marks if mark.span.touches(piece.span))


@given(MARKS)
def test_no_two_contents_share_a_line_where_they_overlap(marks: list[Mark]) -> None:
    """Statements within one another have lines of their own, as long as there are lines."""
    drawn = [mark for mark in lined(marks) if mark.part == "content" and mark.line != LINES - 1]
    for one in drawn:
        others = (m for m in drawn if m.of != one.of and m.span.touches(one.span))
        assert all(other.line != one.line for other in others)
