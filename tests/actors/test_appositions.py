"""Titles behind a name, between commas."""

import pytest

from actors.reading import actor, shadow


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "He wrote to Ri Song Min, first secretary of the Farmers' Party of Kenya, first chairman of the Kenyan "
                "Trade Committee and supreme commander of the Kenyan Army, Han Mei, president of the Kenyan Trade "
                "Assembly, and Anna Berg, premier of Kenya, on Monday."
            ),
            "He wrote to [Ri Song Min], [Han Mei] and [Anna Berg] on Monday.",
        ),
        (
            "There were Admiral Ri Song Min, Chief Secretary of the Lake City Committee Han Mei and others.",
            "There were [Ri Song Min], [Han Mei] and others.",
        ),
    ],
)
def test_a_title_in_a_list_is_given_to_the_right_one(text: str, expected: str) -> None:
    """A title before a name is not that of the one before it."""
    assert shadow(text) == expected


def test_who_speaks_next_is_no_apposition() -> None:
    """A title with "the" alone is one only between commas."""
    assert shadow("It was built by Han Mei, the spokesman said.").startswith("It was built by [Han Mei], ")


def test_a_title_set_off_from_the_next_name_is_that_ones() -> None:
    """Behind a name, a title with an honorific and a name after its comma belongs to that name."""
    text = "At the invitation of the Premier of Norway, Smt. Anna Berg, the President of Kenya, H.E. Ms. Han Mei, came."
    assert shadow(text) == "At the invitation of [Anna Berg], [Han Mei] came."


@pytest.mark.parametrize(
    "title",
    [
        "Diplomatic Advisor to French President Anna Berg",
        "special envoy of German Chancellor Anna Berg",
        "Chief of Cabinet for European Council President Anna Berg",
        "Chief of Staff to Prime Minister Anna Berg of Norway",
    ],
)
def test_whom_a_title_serves_is_named_within_it(title: str) -> None:
    """An adviser's president is an actor of the report, but stands inside the adviser's title."""
    text = f"She met Han Mei, {title}, on Monday."
    assert shadow(text) == "She met [Han Mei] on Monday."
    assert actor("Anna Berg", text).kind == "person"


def test_one_without_a_part_in_a_title_stays_outside() -> None:
    """A comma before a name ends the title before it."""
    text = "She met Han Mei, adviser to the Prime Minister, Anna Berg and Otto Lund."
    assert shadow(text) == "She met [Han Mei], [Anna Berg] and [Otto Lund]."


def test_a_title_with_an_article_in_it_is_that_of_the_next_in_a_list() -> None:
    """Where the office that is served has its article, the name behind is that of who serves."""
    text = "She met Deputy Secretary Han Mei, Senior Adviser to the President Otto Lund and Ivo Berg."
    assert shadow(text) == "She met [Han Mei], [Otto Lund] and [Ivo Berg]."
