"""Bodies, and the groups that they send."""

import pytest

from actors.reading import actor, shadow


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A Kenyan Trade Ministry delegation left.", "[Kenyan Trade Ministry delegation] left."),
        ("The Kenyan high ranking army delegation left.", "[Kenyan high ranking army delegation] left."),
        (
            "The Lake City youth friendship visiting group of Kenya left.",
            "[Lake City youth friendship visiting group of Kenya] left.",
        ),
        ("The delegation of Farmers' Daily left.", "[delegation of Farmers' Daily] left."),
        ("A delegation of Kenyan young farmers left.", "[delegation of Kenyan young farmers] left."),
        (
            "Ko Tok U, chairman of the Oslo Metropolitan Headquarters of the Kenyan Union, left.",
            "[Ko Tok U] left.",
        ),
        (
            "Lake Intermediaries Haakon Ltd. of Kenya paid.",
            "[Lake Intermediaries Haakon Ltd. of Kenya] paid.",
        ),
        (
            "A delegation of the Central Farmers' Committee left.",
            "[delegation of the Central Farmers' Committee] left.",
        ),
        (
            "The chairman of the Kenyan Party of Toil sent it.",
            "[chairman of the Kenyan Party of Toil] sent it.",
        ),
        (
            "The leader of the Lake Party of Anna Berg left.",
            "[leader of the Lake Party] of [Anna Berg] left.",
        ),
        (
            "The Kenyan Committee to Celebrate the Birth of President Anna Berg met.",
            "[Kenyan Committee to Celebrate the Birth of President Anna Berg] met.",
        ),
        (
            "A delegation of the Journalists Union of Kenya left.",
            "[delegation of the Journalists Union of Kenya] left.",
        ),
        ("The Kenyan Committee to Oslo left.", "[Kenyan Committee] to Oslo left."),
        ("The Farmers' Party in Kenya met.", "[Farmers' Party in Kenya] met."),
        ("The Union of Friends of Kenya met.", "[Union of Friends of Kenya] met."),
        ("The Kenyan missions in Europe closed.", "[Kenyan missions in Europe] closed."),
        ("The Norway-Kenya Committee met.", "[Norway-Kenya Committee] met."),
        ("A group of Members of Congress met.", "A group of Members of Congress met."),
        ("The Union of European Rowing Associations met.", "[Union of European Rowing Associations] met."),
        (
            "The Kenyan Union of Writers and Journalists wrote.",
            "[Kenyan Union of Writers and Journalists] wrote.",
        ),
        ("The GUAM states met.", "[GUAM] states met."),
        ("The Presidential Delegation to Kenya left.", "[Presidential Delegation] to [Kenya] left."),
    ],
)
def test_a_body_is_taken_whole(text: str, expected: str) -> None:
    """What a body is of, and what it is made of, belong to its name."""
    assert shadow(text) == expected


@pytest.mark.parametrize(
    ("body", "country"),
    [
        ("Norway-Kenya Committee", "NO"),
        ("Farmers' Party in Kenya", "KE"),
        ("Union of Friends of Kenya", "KE"),
    ],
)
def test_a_body_is_at_home_where_its_name_says(body: str, country: str) -> None:
    """The first of two states, and the state in which or of whom its people are, is that of a body."""
    assert actor(body, f"The {body} sent a basket.").country == country


def test_capitals_tell_a_body_from_a_state() -> None:
    """Where a body is written as a state would be in capitals, capitals mean the body."""
    assert actor("GUAM", "The GUAM states met.").kind == "body"
    assert actor("Guam", "He thanked Guam.").kind == "state"


def test_the_office_of_a_president_is_of_his_state() -> None:
    """An office is of the state whose officer it serves, and so is its head."""
    text = "Head of the Office of the President of Kenya Amina Odhiambo left."
    assert actor("Office of the President of Kenya", text).country == "KE"
    assert actor("Amina Odhiambo", text).country == "KE"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A Kenyan delegation to Norway left.", "[Kenyan delegation] to [Norway] left."),
        ("The Kenyan embassy to Norway closed.", "[Kenyan embassy to Norway] closed."),
    ],
)
def test_a_delegation_goes_to_a_state_where_an_embassy_is_one(text: str, expected: str) -> None:
    """The state an embassy is posted to is in its name; that which a delegation goes to is another side."""
    assert shadow(text) == expected


def test_a_body_is_not_named_by_its_being_on_a_visit() -> None:
    """That a delegation is "visiting" is no part of its name."""
    name = "delegation of the Kenyan Trade Ministry"
    assert actor(name, f"The visiting {name} left.").kind == "body"
