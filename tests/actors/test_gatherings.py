"""Several persons who are named by what they are."""

import pytest

from actors.reading import actor, cast_of, shadow


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He met Kenyan party leaders.", "He met [Kenyan party leaders]."),
        ("He spoke with European leaders today.", "He spoke with [European leaders] today."),
        ("Other senior Kenyan officials came.", "[Other senior Kenyan officials] came."),
        (
            "He met the leading officers of the visiting flotilla of the Navy of Kenya there.",
            "He met [leading officers of the visiting flotilla of the Navy of Kenya] there.",
        ),
        (
            "He met members of the Kenyan trade delegation.",
            "He met [members of the Kenyan trade delegation].",
        ),
        ("He met leaders of the EU member states.", "He met [leaders of the EU member states]."),
        (
            "He met the foreign ministers of the three Baltic states.",
            "He met [foreign ministers of the three Baltic states].",
        ),
        (
            "He met participants in the World Congress on the Lake Idea on Monday.",
            "He met [participants in the World Congress on the Lake Idea] on Monday.",
        ),
        ("He met leaders of our partner countries.", "He met [leaders of our partner countries]."),
        ("He met the leaders of our communities.", "He met the leaders of our communities."),
        ("Kenyan embassy officials were there.", "[Kenyan embassy officials] were there."),
        (
            "He greeted participants, organisers and guests of the 3rd Kenyan-Norwegian Business Forum.",
            "He greeted [participants, organisers and guests of the 3rd Kenyan-Norwegian Business Forum].",
        ),
        (
            "He greeted the guests of the first Harbour Forum of Kenya and Norway in Oslo.",
            "He greeted [guests of the first Harbour Forum of Kenya and Norway] in Oslo.",
        ),
        (
            "He greeted guests of a gala meeting marking Norway's Constitution Day.",
            "He greeted [guests of a gala meeting marking Norway's Constitution Day].",
        ),
        (
            "He wrote to the family and dear ones of the deceased and left.",
            "He wrote to [family and dear ones of the deceased] and left.",
        ),
        (
            "He wrote to the bereaved family of Han Mei, president of the Trade Council, on Monday.",
            "He wrote to [bereaved family of Han Mei] on Monday.",
        ),
    ],
)
def test_a_gathering_is_an_actor(text: str, expected: str) -> None:
    """It is taken with all that says of which state or body it is."""
    assert shadow(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "He met members of the union.",
        "He greeted participants and guests of the 11th National Festival.",
        "Leaders of the two countries met.",
        "Officials and guests were present.",
    ],
)
def test_a_gathering_of_nowhere_is_none(text: str) -> None:
    """Who may well be of one's own state is no actor."""
    assert cast_of(text)[1].actors == ()


def test_officials_whom_a_report_does_not_name_are_no_corps() -> None:
    """They are a group of their own beside another without a state."""
    _, cast = cast_of("The military attaches corps sent a basket. It was handed to an official concerned.")
    assert [found.name for found in cast.actors] == ["military attaches corps", "official concerned"]


def test_the_staff_of_an_embassy_is_not_apart_from_it() -> None:
    """Who is there for an embassy is no side of its own."""
    assert (
        shadow("He met staff members of the Kenyan embassy.") == "He met staff members of [Kenyan embassy]."
    )


def test_gatherings_of_one_state_are_told_apart() -> None:
    """Leaders of a state are others than its officials."""
    _, cast = cast_of("He met Kenyan leaders. Later Kenyan officials came.")
    assert [(found.name, found.kind, found.country) for found in cast.actors] == [
        ("Kenyan leaders", "group", "KE"),
        ("Kenyan officials", "group", "KE"),
    ]


def test_who_is_elected_is_of_that_state() -> None:
    """A title that somebody is said to get gives him his state."""
    assert (
        actor("Anna Berg", "He congratulated Anna Berg on her election as Kenyan Prime Minister.").country
        == "KE"
    )


def test_the_publishers_own_leader_has_its_state() -> None:
    """Who is named first, without a title, by the office of a state is its leader, though others have none."""
    text = "Ivan Orlov wrote to Anna Berg. Orlov thanked Han Mei. The President of Russia wished them well."
    assert actor("Ivan Orlov", text, publisher="President of Russia").country == "RU"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The diplomatic corps left.", "[diplomatic corps] left."),
        ("He met foreign diplomats and guests.", "He met [foreign diplomats] and guests."),
        ("The Military Attaches Corps gave a dinner.", "[Military Attaches Corps] gave a dinner."),
    ],
)
def test_those_who_are_posted_abroad_are_a_group(text: str, expected: str) -> None:
    """A corps is many persons of many states, and no body of its own."""
    assert shadow(text) == expected
    assert [(found.kind, found.country) for found in cast_of(text)[1].actors] == [("group", None)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He met personages of different circles of Kenya.", "[personages of different circles of Kenya]"),
        ("He met personages of various strata in Kenya.", "[personages of various strata in Kenya]"),
        ("He met personages in Kenya.", "personages in [Kenya]"),
    ],
)
def test_personages_of_all_circles_of_a_state_are_its(text: str, expected: str) -> None:
    """That they are of many circles says nothing of whose they are; where they only are, they need not be from."""
    assert shadow(text) == f"He met {expected}."


def test_the_families_of_victims_are_named_by_them() -> None:
    """The near ones may stand behind those whom they lost."""
    assert [(found.name, found.kind) for found in cast_of("Victims' families came.")[1].actors] == [
        ("Victims' families", "group")
    ]
    assert cast_of("Victims' lawyers came.")[1].actors == ()
