"""Names of persons that look like something else."""

import pytest

from actors.reading import actor, cast_of, shadow


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "@AnnaBerg met with Kenya's Foreign Minister @A_Otieno today.",
            "[AnnaBerg] met with [A_Otieno] today.",
        ),
        ("Mail to a@b.c and @ home.", "Mail to a@b.c and @ home."),
    ],
)
def test_a_handle_is_a_name(text: str, expected: str) -> None:
    """What stands behind "@" names somebody, unless it is an address."""
    assert shadow(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Yaya A. J. J. Otieno of Kenya left.", "[Yaya A. J. J. Otieno] left."),
        ("Jordan Moe met Chad Berg.", "[Jordan Moe] met [Chad Berg]."),
        ("Jordan Foreign Minister Han Mei left Jordan.", "[Han Mei] left [Jordan]."),
        ("Jordan Airways flew to Chad.", "[Jordan] Airways flew to [Chad]."),
    ],
)
def test_a_name_may_hold_a_state_or_an_initial_twice(text: str, expected: str) -> None:
    """A state is a first name where a family name comes next, not before a title or a thing."""
    assert shadow(text) == expected


def test_a_label_of_a_transcript_names_its_speaker() -> None:
    """In a label a name may stand in capitals."""
    assert actor("BERG", "PRIME MINISTER BERG: Yes.").kind == "person"


def test_words_in_capitals_are_no_names() -> None:
    """Outside of labels nobody is named in capitals."""
    assert cast_of("PRIME MINISTER BERG HAS LEFT")[1].actors == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ho Jin Sok sent a letter.", "[Ho Jin Sok] sent a letter."),
        ("U Tin Moe met Ha Jin Sok.", "[U Tin Moe] met [Ha Jin Sok]."),
        ("Ho sent a letter.", "Ho sent a letter."),
        ("So Anna Berg sent a letter.", "So [Anna Berg] sent a letter."),
    ],
)
def test_a_name_may_open_a_sentence_with_a_syllable(text: str, expected: str) -> None:
    """Before another capital "Ho" opens a name, "So" a sentence."""
    assert shadow(text) == expected


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("President Anna Berg and Mr. Olav Berg of Norway came.", ["NO", "NO"]),
        ("President Anna Berg of Kenya and Mr. Olav Berg of Norway came.", ["KE", "NO"]),
        ("President Anna Berg and Minister Olav Moe of Norway came.", [None, "NO"]),
        ("President Anna Berg left. Mr. Olav Berg of Norway came.", [None, "NO"]),
    ],
)
def test_a_couple_shares_the_state_behind_it(text: str, states: list[str | None]) -> None:
    """The state behind a spouse without a title is that of both; two who hold titles may be of two states."""
    assert [found.country for found in cast_of(text)[1].actors if found.kind == "person"] == states
