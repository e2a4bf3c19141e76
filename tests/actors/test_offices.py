"""Whom a title alone stands for."""

import pytest

from actors.reading import shadow

AUSTRALIA = "Prime Minister of Australia"


@pytest.mark.parametrize(
    ("first", "who"),
    [
        ("Minister Anna Berg came.", "Anna Berg"),
        ("Minister Anna Berg met Minister Olav Moe.", "Australian Minister"),
        ("I met Minister Anna Berg.", "Australian Minister"),
        ('"I am here." He met Minister Anna Berg.', "Anna Berg"),
    ],
)
def test_a_title_of_the_own_state_is_that_of_the_only_one(first: str, who: str) -> None:
    """Of several nobody knows which holds it, and one who says "I" does not name himself; quoted he may."""
    text = shadow(first, "The Australian Minister spoke.", publisher=AUSTRALIA)
    assert text.endswith(f"[{who}] spoke.")


@pytest.mark.parametrize(
    ("first", "who"), [("He met Anna Berg.", "Anna Berg"), ("I met Anna Berg.", "Australian Prime Minister")]
)
def test_whom_one_meets_who_says_i_is_not_the_own_leader(first: str, who: str) -> None:
    """A publisher names its own leader without a title, unless it is the leader who speaks."""
    text = shadow(f"{first} The Australian Prime Minister left.", publisher=AUSTRALIA)
    assert text.endswith(f"[{who}] left.")


@pytest.mark.parametrize(("publisher", "who"), [("White House", "Anna Berg"), (None, "Olav Moe")])
def test_the_side_of_the_publisher_is_named_first(publisher: str | None, who: str) -> None:
    """A title alone is that of the publisher's side, named first; without a publisher of whoever was named last."""
    text = shadow("President Anna Berg met President Olav Moe. Then the President left.", publisher=publisher)
    assert text.endswith(f"Then [{who}] left.")


def test_a_title_that_opens_a_paragraph_is_whom_the_report_is_about() -> None:
    """At the head of a paragraph it is that of the one who was named first."""
    text = shadow("President Anna Berg met President Olav Moe.", "The President left.")
    assert text.endswith("[Anna Berg] left.")


@pytest.mark.parametrize(
    ("first", "who"),
    [
        ("President Anna Berg left.", "Anna Berg"),
        ("Anna Berg, president of the Trade Union, left.", "Kenyan President"),
    ],
)
def test_a_title_of_a_state_is_not_that_of_who_holds_it_of_a_body(first: str, who: str) -> None:
    """Who presides over a union is not the president of a state; who does over nothing that is named may be."""
    assert shadow(f"{first} Later the Kenyan President came.").endswith(f"Later [{who}] came.")


def test_a_dead_president_is_not_the_president() -> None:
    """Who is named as one who has died is no longer he whom a title alone stands for."""
    text = shadow("They mourned the late President Olav Moe.", "The President spoke.", publisher=AUSTRALIA)
    assert "[Olav Moe] spoke" not in text


def test_a_guest_of_whose_visit_is_told_is_not_the_own_leader() -> None:
    """In a paper on the visit by Mr. Moe the Prime Minister is somebody else."""
    text = shadow(
        "Mr Olav Moe called on the Prime Minister.", title="VISIT BY MR OLAV MOE", publisher=AUSTRALIA
    )
    assert "on [Olav Moe]" not in text
