"""A report's cast, from text to actors."""

import pytest

from actors.reading import actor, cast_of, shadow


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President of Kenya Amina Odhiambo met Anna Berg.", "[Amina Odhiambo] met [Anna Berg]."),
        ("President Amina Odhiambo of Kenya spoke to Berg.", "[Amina Odhiambo] spoke to Berg."),
        ("Prime Minister Berg of Norway called today.", "[Berg] called today."),
        (
            "Anna Berg, prime minister of Norway and leader of the Centre Party, Monday sent a letter.",
            "[Anna Berg] Monday sent a letter.",
        ),
        (
            "A letter came from Anna Berg, prime minister of Norway, Han Mei, premier of China, and others.",
            "A letter came from [Anna Berg], [Han Mei] and others.",
        ),
        (
            "He met Anna Berg, Norwegian ambassador to Kenya, who paid a call on him.",
            "He met [Anna Berg], who paid a call on him.",
        ),
        ("DPRK Ambassador to China Ri Song Min left.", "[Ri Song Min] left."),
        ("The dear respected Comrade Ri Song Min left.", "[Ri Song Min] left."),
        ("He thanked the Foreign Minister of Kenya, Mr. Otieno, for it.", "He thanked [Otieno] for it."),
        (
            "Chairperson of the African Union and President of Kenya Amina Odhiambo left.",
            "[Amina Odhiambo] left.",
        ),
        ("Kenya's Foreign Minister Amina Odhiambo left.", "[Amina Odhiambo] left."),
        ("President Juma el-Amin of Egypt left.", "[Juma el-Amin] left."),
        ("President von der Berg spoke.", "[von der Berg] spoke."),
        ("Berg and Odhiambo met in Oslo.", "Berg and Odhiambo met in Oslo."),
        ("Anna Berg and Amina Odhiambo met in Oslo.", "[Anna Berg] and [Amina Odhiambo] met in Oslo."),
        ("During Monday Anna Berg rested.", "During Monday [Anna Berg] rested."),
        ("Pak In Guk and Theresa May spoke.", "[Pak In Guk] and [Theresa May] spoke."),
    ],
)
def test_a_person_is_taken_whole(text: str, expected: str) -> None:
    """Titles before and behind a name belong to its mention; the sentence around it stays whole."""
    assert shadow(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kenya-Norway relations grew.", "Kenya-Norway relations grew."),
        ("Kenyan farmers came.", "Kenyan farmers came."),
        ("He thanked Kenya's farmers.", "He thanked [Kenya]'s farmers."),
        ("They met in Nairobi and went to Oslo.", "They met in Nairobi and went to Oslo."),
        ("He thanked the Danish side.", "He thanked [Danish side]."),
        ("He greeted the Kenyan people.", "He greeted [Kenyan people]."),
        (
            "He thanked the party, the government and all the people of Kenya.",
            "He thanked [party, the government and all the people of Kenya].",
        ),
        ("He wrote to the Kenyan government.", "He wrote to [Kenyan government]."),
        (
            "A delegation of the Kenyan Trade Ministry left.",
            "[delegation of the Kenyan Trade Ministry] left.",
        ),
        ("The Kenyan embassy in Oslo gave a dinner.", "[Kenyan embassy in Oslo] gave a dinner."),
        ("They met at the Black Sea on Victory Day.", "They met at the Black Sea on Victory Day."),
        ("They spoke in the Great Assembly Hall.", "They spoke in the Great Assembly Hall."),
    ],
)
def test_states_bodies_and_groups(text: str, expected: str) -> None:
    """What acts for a state is a mention; places, things and words that only describe are none."""
    assert shadow(text) == expected


def test_short_names_are_kept_as_aliases() -> None:
    """A short name in brackets goes for the body later on."""
    body = actor(
        "Farmers' Party of Kenya", "He greeted the Farmers' Party of Kenya (FPK). The FPK thanked him."
    )
    assert body.aliases == ("FPK",)
    assert len(body.mentions) == 2
    assert body.country == "KE"


def test_the_wing_of_a_party_is_part_of_its_name() -> None:
    """Words in brackets that are no short name tell one party from another; the bare name later means it too."""
    text = (
        "He greeted the Farmers' Party of Kenya (Marxist-Liberal). The Farmers' Party of Kenya thanked him."
    )
    body = actor("Farmers' Party of Kenya (Marxist-Liberal)", text)
    assert (body.country, len(body.mentions)) == ("KE", 2)


def test_two_wings_are_two_parties() -> None:
    """A bare name that was told first is not that of the wing."""
    text = "He met the Farmers' Party of Kenya (FPK) and the Farmers' Party of Kenya (Marxist). The FPK left."
    assert len(actor("Farmers' Party of Kenya", text).mentions) == 2


def test_a_minister_of_a_government_is_for_something() -> None:
    """The field behind a government is the minister's: no government is "for" anything."""
    text = "The Minister of the Kenyan Government for economic matters, Dr Wanjiru, met Han Mei."
    assert shadow(text) == "[Wanjiru] met [Han Mei]."


def test_who_is_named_beside_you_is_a_person() -> None:
    """One name suffices beside the one who is spoken to; a state there is a state."""
    assert shadow("I welcome you and Sara to our table.").endswith("you and [Sara] to our table.")
    assert shadow("I welcome you and Kenya to our table.").endswith("you and [Kenya] to our table.")


def test_a_title_alone_goes_to_its_holder() -> None:
    """A title without a name stands for the person of the report who holds it."""
    text = "President of Kenya Amina Odhiambo met Han Mei. Mei thanked the President."
    assert shadow(text) == "[Amina Odhiambo] met [Han Mei]. [Han Mei] thanked [Amina Odhiambo]."


def test_an_office_without_a_holder_is_an_actor() -> None:
    """Where nobody is named with the title, the office acts."""
    office = actor("President of Kenya", "He thanked the President of Kenya.")
    assert (office.kind, office.country) == ("office", "KE")


def test_the_publishers_own_side_needs_no_state() -> None:
    """'The President' of a government's own report is its own."""
    text = (
        "President Joan Kelly spoke with President Amina Odhiambo of Kenya. The President thanked Odhiambo."
    )
    assert shadow(text, publisher="White House").endswith("[Joan Kelly] thanked [Amina Odhiambo].")


def test_the_president_of_a_presidents_office_is_its_own() -> None:
    """'The President' of the Kremlin is whom it names without a title, though somebody else is called one."""
    text = "Ivan Lunin wrote to President of Kenya Amina Odhiambo. The President also thanked Odhiambo."
    assert shadow(text, publisher="Kremlin").endswith("[Ivan Lunin] also thanked [Amina Odhiambo].")


def test_one_who_is_named_in_the_sentence_is_not_named_by_title_too() -> None:
    """'Han Mei wished the president success': the president is somebody else."""
    text = (
        "Han Mei, president of the Trade Council, wrote to Anna Berg on her election as President of Norway. "
        "Han Mei wished the president success."
    )
    assert shadow(text).endswith("[Han Mei] wished [Anna Berg] success.")


def test_two_of_one_family_name() -> None:
    """A short name goes to the one named first in the latest sentence that names any of them in full."""
    text = "Ri Song Min and Ri Kum Chol met. Ri thanked him. Ri Kum Chol left. Ri waved."
    expected = "[Ri Song Min] and [Ri Kum Chol] met. [Ri Song Min] thanked him. [Ri Kum Chol] left."
    assert shadow(text) == f"{expected} [Ri Kum Chol] waved."


def test_mrs_is_another_person() -> None:
    """A man's wife has his family name, and is not he."""
    made, cast = cast_of("Prime Minister Lars Berg and Mrs. Berg arrived. Mr. Berg spoke.")
    assert [found.name for found in cast.actors] == ["Lars Berg", "Berg"]
    assert made.text[cast.actors[0].mentions[1].start :].startswith("Mr. Berg spoke")


@pytest.mark.parametrize(
    "text",
    [
        "Joseph R. Hill, Jr. spoke. Joe Hill left. President Hill returned.",
        "Ri Song-min spoke. Ri Song Min left. Ri Songmin returned.",
        "Dmitri Ivanovich Orlov spoke. D. Orlov left. Mr. Orlov returned.",
        "President Juma el-Amin spoke. Juma Al Amin left. Amin returned.",
        "Petro Zelenskyy spoke. Petro Zelensky left. Zelenskyy returned.",
    ],
)
def test_spellings_of_one_name(text: str) -> None:
    """Hyphens, initials, short first names and particles do not make another person."""
    _, cast = cast_of(text)
    assert len(cast.actors) == 1
    assert len(cast.mentions) == 3


@pytest.mark.parametrize(
    "headline",
    ["Anna Berg Hui Remembered in Oslo", "Papers Laud Anna Berg Hui", "Anna Berg Hui Enjoys Summer Concert"],
)
def test_a_headline_spells_names_as_the_body_does(headline: str) -> None:
    """What stands with a capital before and behind such a name is no part of it."""
    _, cast = cast_of("Anna Berg Hui sent a letter to Han Mei.", title=headline)
    assert {actor.name for actor in cast.actors if actor.kind == "person"} == {"Anna Berg Hui", "Han Mei"}


@pytest.mark.parametrize(
    ("headline", "names"),
    [
        (
            "President Anna Berg Congratulating President Luis Otero on His Election",
            {"Anna Berg", "Luis Otero"},
        ),
        (
            "President Anna Berg Welcoming the Visit of President-elect Luis Otero",
            {"Anna Berg", "Luis Otero"},
        ),
        (
            "Readout of President Anna Berg Call with the Prince Omar bin Karim",
            {"Anna Berg", "Omar bin Karim"},
        ),
    ],
)
def test_a_headline_in_capitals_tells_what_is_done_in_words_that_are_no_names(
    headline: str, names: set[str]
) -> None:
    """Articles, particles and tied words do not make a headline one of ordinary sentences."""
    _, cast = cast_of("The text names nobody.", title=headline)
    assert {actor.name for actor in cast.actors if actor.kind == "person"} == names


def test_a_headline_in_capitals_names_those_of_the_body() -> None:
    """In a headline every word has a capital; names are known from the body."""
    read = shadow("Anna Berg sent a letter to Han Mei.", title="Anna Berg Sends Letter to Han Mei")
    assert read.splitlines()[0] == "[Anna Berg] Sends Letter to [Han Mei]"


def test_roles_and_what_they_are_of() -> None:
    """A title is kept without what it is of, which is an actor of its own."""
    person = actor("Anna Berg", "Anna Berg, prime minister of Norway, left.")
    assert [(role.title, role.of) for role in person.roles] == [("prime minister", "a2")]
    assert person.country == "NO"


def test_a_shared_name_is_that_of_the_publishers_state() -> None:
    """A name of two states is that of the publisher's own, however often the other one is named."""
    text = "South Korea and South Korea again. The Korean Farmers' Association met."
    assert actor("Korean Farmers' Association", text, publisher="KCNA").country == "KP"


@pytest.mark.parametrize("text", ["They looked at Mt. Kilima there.", "He won the Golden Boot today."])
def test_things_with_capitals_are_nobody(text: str) -> None:
    """A run of capitals that begins or ends with a word for a thing is no person."""
    assert cast_of(text)[1].actors == ()


def test_a_leader_of_a_party_is_not_the_leader_of_another_state() -> None:
    """Who is called a leader without a state is not the leader of a body of some state."""
    text = "Leader Han Mei died. The leader of the Farmers' Party of Kenya wrote."
    assert len(actor("Han Mei", text).mentions) == 1
