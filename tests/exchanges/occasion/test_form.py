"""Occasions in their normal form: paraphrases fall together, what is different stays apart."""

import re
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from communique.exchanges import load_exchange_words
from communique.exchanges.occasion.form import form_of, ordinal
from communique.records import Actor, Exchange, Occasion, OccasionForm, Span

WORDS = load_exchange_words()
#: Actors by the names that a text may have of them, the fullest first.
CAST = (
    Actor(id="kenya", kind="state", name="Republic of Kenya", aliases=("Kenya",), country="KE"),
    Actor(id="peru", kind="state", name="Republic of Peru", aliases=("Peru",), country="PE"),
    Actor(id="lao", kind="body", name="Lao People's Revolutionary Party", aliases=("LPRP",), country="LA"),
    Actor(id="karuri", kind="person", name="Joseph Karuri", aliases=("Karuri",), country="KE"),
    Actor(id="quispe", kind="person", name="Rosa Quispe", aliases=("Quispe",), country="PE"),
)


def form(
    occasion: str,
    before: str = "Quispe sent a message to Karuri, president of Kenya, on ",
    purpose: str = "congratulation",
) -> OccasionForm | None:
    """Return the form of an occasion in a message from Quispe to Karuri."""
    text = f"{before}{occasion}"
    exchange = Exchange(
        id="x1",
        kind="message",
        senders=("quispe",),
        recipients=("karuri",),
        purpose=(purpose,),
        occasion=Occasion(text=occasion, span=Span(len(before), len(text))),
    )
    return form_of(exchange, text, {actor.id: named(actor, text) for actor in CAST}, WORDS)


def named(actor: Actor, text: str) -> Actor:
    """Return an actor with the places of its names."""
    names = "|".join(re.escape(name) for name in (actor.name, *actor.aliases))
    spans = tuple(Span(*found.span()) for found in re.finditer(rf"(?:the )?\b(?:{names})\b", text))
    return Actor(**{**{f: getattr(actor, f) for f in actor.__struct_fields__}, "mentions": spans})


#: Each key with ways of wording the occasion.
PARAPHRASES = {
    "64th anniversary of founding · Republic of Kenya": (
        "the 64th anniversary of the founding of Kenya",
        "the 64th anniversary of the founding of the Republic of Kenya",
        "Kenya's 64th founding anniversary",
        "the 64th founding anniversary of Kenya",
        "the 64th anniversary of Kenya",
        "the 64th birthday of the Republic of Kenya",
        "the sixty-fourth anniversary of Kenya\N{RIGHT SINGLE QUOTATION MARK}s foundation",
        "Kenya's 64th anniversary",
    ),
    "65th anniversary of founding · Republic of Kenya": ("the 65th anniversary of the founding of Kenya",),
    "64th anniversary of founding · Republic of Peru": ("the 64th anniversary of the founding of Peru",),
    "anniversary of founding · Republic of Kenya": (
        "Kenya's founding anniversary",
        "the founding day of Kenya",
    ),
    "64th anniversary of founding · Lao People's Revolutionary Party": (
        "the 64th anniversary of the founding of the LPRP",
        "the 64th birthday of the Lao People's Revolutionary Party",
    ),
    "64th anniversary of independence · Republic of Kenya": (
        "the 64th anniversary of its independence",
        "its 64th independence day",
        "the 64th anniversary of Kenya's independence",
        "the 64th anniversary of independence of Kenya",
    ),
    "national day · Republic of Kenya": (
        "its national day",
        "the National Day of Kenya",
        "Kenya's national holiday",
        "the Day of Kenya",
    ),
    "election · Joseph Karuri · president": (
        "his election as president of Kenya",
        "his election as Kenyan President",
        "the election of Joseph Karuri as President of the Republic of Kenya",
        "Karuri's election as president",
    ),
    "election · Joseph Karuri": (
        "his election",
        "his victory in the presidential election",
        "his election victory",
    ),
    "re-election · Joseph Karuri · president": (
        "his re-election as president of Kenya",
        "his reelection as president of Kenya",
    ),
    "appointment · Joseph Karuri · foreign minister": (
        "his appointment as Minister for Foreign Affairs of Kenya",
        "his appointment as Kenyan foreign minister",
    ),
    "appointment · Joseph Karuri · minister of state": (
        "his appointment as minister of State of Kenya",
        "his appointment as minister of State and minister of Health",
    ),
    "inauguration · Joseph Karuri · president": (
        "his assumption of office as president",
        "taking office as president of Kenya",
    ),
    "70th anniversary of birth · Joseph Karuri": (
        "his 70th birthday",
        "the 70th anniversary of the birth of Karuri",
    ),
    "100th anniversary of birth · Rosa Quispe": (
        "the centenary of Rosa Quispe's birth",
        "the 100th birth anniversary of Quispe",
    ),
    "death · Rosa Quispe": (
        "the demise of Rosa Quispe",
        "the death of Quispe",
        "the passing of Rosa Quispe",
        "Rosa Quispe passed away",
    ),
    "40th anniversary of diplomatic relations · Republic of Kenya · Republic of Peru": (
        "the 40th anniversary of the establishment of diplomatic relations between Peru and Kenya",
        "the 40th anniversary of the establishment of diplomatic relations between the two countries",
        "the 40th anniversary of diplomatic ties",
    ),
    "flood · Republic of Kenya": (
        "the recent floods in Kenya",
        "the flood that hit his country",
        "the flooding in Mombasa",
    ),
    "11th congress · Lao People's Revolutionary Party": (
        "the Eleventh Congress of the Lao People's Revolutionary Party",
        "the 11th Congress of the LPRP",
    ),
    "summit · Group of Twenty": ("the G20 Summit", "the G20 Leaders' Summit in Lima"),
    "9th summit · Summit of the Americas": ("the Ninth Summit of the Americas",),
    "New Year 2016": ("the New Year 2016", "New Year's Day of 2016"),
    "New Year": ("the New Year",),
    "visit · Joseph Karuri · Republic of Peru": ("his successful visit to Peru",),
    "opening · new railway": (
        "the opening of its new railway",
        "the opening of the new railway in the north",
    ),
}


@pytest.mark.parametrize(
    ("key", "words"), [(key, words) for key, ways in PARAPHRASES.items() for words in ways]
)
def test_paraphrases_are_one(key: str, words: str) -> None:
    """However an occasion is worded, its key is the same."""
    found = form(words)
    assert found is not None
    assert found.key == key


def test_what_is_different_stays_apart() -> None:
    """No two occasions of the table have one form."""
    first = [form(ways[0]) for ways in PARAPHRASES.values()]
    assert all(one != other for one, other in combinations(first, 2))


@pytest.mark.parametrize(
    "words",
    [
        "his birthday and the national day of Kenya",
        "the 43rd anniversary of its independence and the 19th anniversary of the republic",
        "the warm reception that he was given",
        "his demise",
        "cordial hospitality",
        "the approach to a common policy on rivers, lakes, dams, wells and ditches since independence",
        "his election as chairman of the LPRP",
        "the New Year of Kenya",
    ],
)
def test_what_cannot_be_told_has_no_form(words: str) -> None:
    """Two occasions in one, no event, nobody whose it is, an event told late, an office of another's state: none."""
    assert form(words) is None


def test_the_parts_stand_beside_the_key() -> None:
    """The fields say what the key is made of."""
    assert form("his election as president of Kenya") == OccasionForm(
        key="election · Joseph Karuri · president",
        event="election",
        of=("Joseph Karuri",),
        office="president",
    )
    assert form("its 64th independence day") == OccasionForm(
        key="64th anniversary of independence · Republic of Kenya",
        event="independence",
        anniversary=True,
        number=64,
        of=("Republic of Kenya",),
    )


def test_mine_is_the_senders() -> None:
    """What is "mine" is the sender's, whom nobody congratulates in a message of thanks."""
    found = form("my election as president", purpose="thanks")
    assert found is not None
    assert found.of == ("Rosa Quispe",)


def test_nobody_is_meant_where_nobody_is_congratulated() -> None:
    """An election that is only mentioned in thanks is nobody's."""
    assert form("the election", purpose="thanks") is None


@pytest.mark.parametrize(
    ("number", "words"),
    [(1, "1st"), (2, "2nd"), (3, "3rd"), (11, "11th"), (12, "12th"), (64, "64th"), (113, "113th")],
)
def test_a_number_as_an_ordinal(number: int, words: str) -> None:
    """Numbers end as in English."""
    assert ordinal(number) == words


@given(st.text(max_size=80), st.sampled_from([way for ways in PARAPHRASES.values() for way in ways]))
def test_no_words_crash_and_the_same_give_the_same(noise: str, words: str) -> None:
    """Whatever stands around an occasion, there is a form or none, always the same."""
    occasion = f"{words} {noise}"
    assert form(occasion) == form(occasion)
