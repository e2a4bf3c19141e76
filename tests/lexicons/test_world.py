"""The tables of states, their names and bodies."""

import re
from collections import Counter, defaultdict
from pathlib import Path

import pytest

from communique.lexicons.load import HOME, read_csv
from communique.lexicons.world import World, forms, load_world
from communique.lexicons.world_rows import BodyRow, Country, CountryName

#: The 193 members of the United Nations, by code.
MEMBERS = frozenset(
    """
    AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG
    CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH
    GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ
    LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG
    NI NL NO NP NR NZ OM PA PE PG PH PK PL PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN
    SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TZ UA UG US UY UZ VC VE VN VU WS YE ZA ZM
    ZW
    """.split()  # noqa: SIM905 - a list of 193 quoted codes cannot be read
)

#: What reports print, and the codes it must lead to.
PRINTED = {
    "DPRK": ("KP",),
    "Democratic People's Republic of Korea": ("KP",),
    "Democratic People’s Republic of Korea": ("KP",),
    "Korean": ("KP", "KR"),
    "ROK": ("KR",),
    "Blue House": ("KR",),
    "Russian Federation": ("RU",),
    "Kremlin": ("RU",),
    "U.S.": ("US",),
    "US": ("US",),
    "White House": ("US",),
    "Türkiye": ("TR",),
    "TURKIYE": ("TR",),
    "Turkey": ("TR",),
    "Kiev": ("UA",),
    "Kyiv": ("UA",),
    "Bankova": ("UA",),
    "Viet Nam": ("VN",),
    "Lao PDR": ("LA",),
    "Laotian": ("LA",),
    "Cote d'Ivoire": ("CI",),
    "CÔTE D’IVOIRE": ("CI",),
    "Kingdom of Cambodia": ("KH",),
    "Arab Republic of Egypt": ("EG",),
    "Republic of Equatorial Guinea": ("GQ",),
    "Commonwealth of Australia": ("AU",),
    "Downing Street": ("GB",),
    "Elysee": ("FR",),
    "Zhongnanhai": ("CN",),
    "Congo": ("CD", "CG"),
    "Dominican": ("DM", "DO"),
    "Nigerien": ("NE",),
    "Nigerian": ("NG",),
    "Burma": ("MM",),
    "Ceylon": ("LK",),
    "Swaziland": ("SZ",),
    "Zaire": ("CD",),
    "Upper Volta": ("BF",),
    "Soviet": ("SU",),
    "St. Lucia": ("LC",),
    "Holy See": ("VA",),
    "SADR": ("EH",),
}


@pytest.fixture(scope="module")
def world() -> World:
    """Return the tables as they come with the program."""
    return load_world()


@pytest.fixture(scope="module")
def kinds() -> dict[str, set[str]]:
    """Return the kinds of English names that each state has."""
    found: dict[str, set[str]] = defaultdict(set)
    for row in read_csv(HOME / "world" / "country_names.csv", CountryName):
        if row.language == "en":
            found[row.code].add(row.kind)
    return found


def test_all_members_of_the_united_nations_are_listed(world: World) -> None:
    """No member state is missing, and none of them is said to have ended."""
    assert len(MEMBERS) == 193
    assert not [code for code in MEMBERS if code not in world.countries or world.countries[code].until]


@pytest.mark.parametrize("code", sorted(MEMBERS))
def test_a_member_has_its_names(code: str, world: World, kinds: dict[str, set[str]]) -> None:
    """Every member has a name, a full name, a demonym and a capital."""
    assert kinds[code] >= {"name", "demonym", "capital"}
    assert code in world.codes(world.countries[code].full_name)


@pytest.mark.parametrize(("form", "codes"), PRINTED.items())
def test_what_reports_print_leads_to_its_state(form: str, codes: tuple[str, ...], world: World) -> None:
    """Names, abbreviations, demonyms, capitals and seats are known as agencies print them."""
    assert world.codes(form) == codes


def test_every_country_is_found_by_its_own_names(world: World) -> None:
    """The name and the full name of a row lead back to its code, whether the state stands or ended."""
    for country in world.countries.values():
        for form in (country.name, country.full_name):
            entry = world.names[form]
            assert country.code in entry.codes + entry.ended, form


def test_codes_and_dates_are_well_formed(world: World) -> None:
    """Codes are two or four capital letters; dates are a year, a month or a day, and in order."""
    for country in world.countries.values():
        assert re.fullmatch(r"[A-Z]{2}([A-Z]{2})?", country.code)
        for day in (country.since, country.until):
            assert re.fullmatch(r"(\d{4}(-\d{2}(-\d{2})?)?)?", day), country
        assert not country.until or country.since <= country.until


def test_a_successor_is_a_state_that_stands(world: World) -> None:
    """Only what has ended has one, and it has not ended itself."""
    for country in world.countries.values():
        if country.successor:
            assert country.until
            assert not world.countries[country.successor].until


def test_a_state_has_those_that_it_followed(world: World) -> None:
    """Of Russia it is the Soviet Union; who was always one has none."""
    assert world.former("RU") == {"SU"}
    assert world.former("VN") == {"VD", "VNRV"}
    assert world.former("NO") == frozenset()


def test_no_code_or_id_stands_twice() -> None:
    """A code, an id of a body and a name of one kind stand once."""
    folder = HOME / "world"
    codes = Counter(row.code for row in read_csv(folder / "countries.csv", Country))
    names = Counter(
        (r.code, r.language, r.name, r.kind) for r in read_csv(folder / "country_names.csv", CountryName)
    )
    ids = Counter(row.id for row in read_csv(folder / "bodies.csv", BodyRow))
    assert not [key for counted in (codes, names, ids) for key, n in counted.items() if n > 1]


def test_names_lead_to_listed_states(world: World) -> None:
    """No name and no body has a code that is not in the table of countries."""
    for entry in world.names.values():
        assert set(entry.codes + entry.ended) <= world.countries.keys(), entry
    assert {body.country for body in world.bodies.values() if body.country} <= world.countries.keys()


def test_no_name_is_shared_by_two_bodies(world: World) -> None:
    """A name of a body leads to one body only."""
    counted = Counter(name for body in world.bodies.values() for name in body.names)
    assert not [name for name, n in counted.items() if n > 1]


def test_no_form_has_stray_space_or_article(world: World) -> None:
    """Forms are looked up without "the" and without space around them."""
    for form in (*world.names, *world.body_names):
        assert form == form.strip()
        assert "  " not in form
        assert not form.startswith("the ")


@pytest.mark.parametrize(
    ("form", "day", "codes"),
    [
        ("Moscow", "1985-06-03", ("SU",)),
        ("Moscow", "2021-03-22", ("RU",)),
        ("Prague", "1985", ("CSHH",)),
        ("Belgrade", "2004", ("CSXX",)),
        ("German", "1938", ("DE",)),
        ("Nowhere", "1985", ()),
    ],
)
def test_a_name_leads_to_the_state_of_its_day(
    form: str, day: str, codes: tuple[str, ...], world: World
) -> None:
    """A capital stands for the state it was capital of on the day; else for the one of today."""
    assert world.codes(form, day) == codes


def test_a_demonym_is_told_from_a_name(world: World) -> None:
    """Only words said of people and things of a state have demonym codes."""
    assert world.demonym_codes("Chinese") == ("CN",)
    assert world.demonym_codes("Russians") == ("RU",)
    assert world.demonym_codes("China") == ()
    assert world.demonym_codes("Beijing") == ()


def test_a_name_of_two_kinds_has_the_surer_one(world: World) -> None:
    """A word that is a state and a capital, like "Kuwait", is a state first."""
    assert world.names["Kuwait"].kind == "name"
    assert world.names["Kuwait"].kinds == {"name", "capital"}


def test_bodies_are_found_by_any_of_their_names(world: World) -> None:
    """A body is known by name, short name and further names, and says whose it is."""
    party = world.body("WPK")
    assert party is not None
    assert (party.name, party.kind, party.country) == ("Workers' Party of Korea", "party", "KP")
    assert world.body("WORKERS’ PARTY OF KOREA") is party
    for form in ("UN", "NATO", "EU", "European Council", "SCO", "UN Security Council", "ICRC", "G7", "G20"):
        found = world.body(form)
        assert found is not None
        assert found.country is None
    for form, code in {"Knesset": "IL", "State Duma": "RU", "Bundestag": "DE", "CPC": "CN"}.items():
        found = world.body(form)
        assert found is not None
        assert found.country == code


@pytest.mark.parametrize(
    ("form", "code"),
    [
        ("Geneva", "CH"),
        ("SOCHI", "RU"),
        ("Beijing", "CN"),
        ("Singapore", "SG"),
        ("Sharm el-Sheikh", "EG"),
        ("New Mexico", "US"),
        ("Korean Peninsula", None),
        ("Persian Gulf", None),
        ("Congo", None),
        ("Chinese", None),
        ("Atlantis", None),
    ],
)
def test_a_place_lies_in_one_state_or_none(form: str, code: str | None, world: World) -> None:
    """A town lies in its state; a sea, a peninsula and a name that two states share lie in none."""
    assert world.place_code(form) == code


def test_a_place_is_no_name_of_a_state(world: World) -> None:
    """No form is at once a place and a name of a state, so that the longer match always decides."""
    assert not world.places.keys() & world.names.keys()
    assert {place.code for place in world.places.values() if place.code} <= world.countries.keys()


def test_common_words_are_no_states(world: World) -> None:
    """A headline in capitals does not turn an ordinary word into a state."""
    assert not {"MALE", "POLISH", "REUNION", "Reunion", "us", "who"} & (
        world.names.keys() | world.body_names.keys()
    )


def test_the_tables_cannot_be_changed(world: World) -> None:
    """What one reading looks up is what the next one finds."""
    with pytest.raises(TypeError):
        world.names["Atlantis"] = world.names["China"]  # type: ignore[index]
    with pytest.raises(AttributeError):
        world.countries["CN"].name = "Cathay"  # type: ignore[misc]


def test_a_folder_of_ones_own_is_laid_over_ours(tmp_path: Path) -> None:
    """A folder with some of the tables adds names and stands in place of rows with the same key."""
    (tmp_path / "world").mkdir()
    names = "code,language,name,kind\nNO,en,Noreg,name\nNO,nn,Noregs rike,full_name\n"
    (tmp_path / "world/country_names.csv").write_text(names, encoding="utf-8")
    (tmp_path / "world/bodies.csv").write_text("id,name,kind\nun,One World,igo\n", encoding="utf-8")
    world = load_world("en", HOME, tmp_path)
    assert world.codes("Noreg") == world.codes("Norway") == ("NO",)
    assert world.codes("Noregs rike") == ()
    assert world.body("UN") is None
    assert world.bodies["un"].name == "One World"
    assert world.place_code("Geneva") == "CH"


def test_forms_are_made_in_a_fixed_order() -> None:
    """The name itself comes first, and each way of printing it is made."""
    made = forms("Sana'a")
    assert made[0] == "Sana'a"
    assert {"Sana’a", "SANA'A", "SANA’A"} <= set(made)
