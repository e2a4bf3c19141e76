"""Changes to a text and the way back."""

from hypothesis import given
from hypothesis import strategies as st

from communique.reading.scanned.edits import Edit, Mended
from communique.records import Span


def test_a_mended_word_stands_where_all_of_the_stored_one_does() -> None:
    """A word that was joined leads back to both of its parts and to what stood between them."""
    mended = Mended("the Govern~ ment of Norway")
    mended.apply([Edit(4, 16, "Government")])
    assert mended.text == "the Government of Norway"
    assert mended.back(Span(4, 14)) == Span(4, 16)
    assert mended.back(Span(18, 24)) == Span(20, 26)


def test_rounds_of_edits_lead_back_one_by_one() -> None:
    """What was changed twice leads back to where it stood at first."""
    mended = Mended("PrimeMin ister Berg")
    mended.apply([Edit(5, 14, "Minister")])
    mended.apply([Edit(5, 5, " ")])
    assert mended.text == "Prime Minister Berg"
    assert mended.back(Span(6, 14)) == Span(5, 14)
    assert mended.back(Span(15, 19)) == Span(15, 19)


def test_of_edits_that_overlap_the_first_counts() -> None:
    """Two edits of one place are not both made."""
    mended = Mended("abcdef")
    mended.apply([Edit(2, 4, "X"), Edit(1, 3, "Y")])
    assert mended.text == "aYdef"


@given(
    st.text(alphabet="ab \n", max_size=30),
    st.lists(st.tuples(st.integers(0, 30), st.integers(0, 4), st.sampled_from(["", "x", "yyy"])), max_size=8),
)
def test_every_stretch_leads_back_into_the_text(text: str, made: list[tuple[int, int, str]]) -> None:
    """Whatever the edits, a stretch leads to one that lies inside the stored text, in the same order."""
    mended = Mended(text)
    edits = [Edit(min(at, len(text)), min(at + more, len(text)), words) for at, more, words in made]
    mended.apply(edits)
    ends = []
    for start in range(len(mended.text)):
        span = mended.back(Span(start, start + 1))
        assert 0 <= span.start <= span.end <= len(text)
        ends.append((span.start, span.end))
    assert ends == sorted(ends)
