"""The coding of pairs is held to a floor."""

import pytest

from relations import Floor, judged, macro_f1, row_of, rows

CLASSES = {
    *("AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "YIELD", "REQUEST", "ACCUSE", "REJECT", "THREATEN"),
    *("PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"),
}


def test_every_sentence_marks_a_source_and_a_target() -> None:
    """All rows of the gold can be read, and hold every class."""
    found = list(rows())
    assert {row.event for row in found} == CLASSES
    assert all(row.text[slice(*row.source)] and row.text[slice(*row.target)] for row in found)


def test_marks_are_taken_out_of_a_sentence() -> None:
    """The sides are where they stand in the sentence without marks."""
    row = row_of("AID", "[Gondor] got bread from {Arnor}.")
    assert row.text == "Gondor got bread from Arnor."
    assert (row.text[slice(*row.source)], row.text[slice(*row.target)]) == ("Arnor", "Gondor")


def test_a_sentence_without_a_target_is_told() -> None:
    """The message shows the sentence."""
    with pytest.raises(ValueError, match="slept"):
        row_of("AID", "{Arnor} slept.")


def test_the_measure_is_a_mean_over_classes() -> None:
    """A rare class counts as much as a frequent one."""
    pairs = [("AID", "AID")] * 9 + [("AGREE", None)]
    assert macro_f1(pairs) == pytest.approx(0.5)


@pytest.mark.parametrize(
    ("reached", "sentences", "code"), [(0.9, 10, 0), (0.81, 10, 0), (0.7, 10, 1), (0.9, 9, 1)]
)
def test_the_floor_may_be_missed_by_a_sentence(reached: float, sentences: int, code: int) -> None:
    """A fall by more than one sentence, and other sentences than those measured, fail."""
    assert judged(reached, sentences, Floor(0.9, 10)) == code
