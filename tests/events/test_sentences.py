"""Sentences of an invented world, whose actors a file in PETRARCH's format names: who does what to whom."""

import msgspec
import pytest

from communique.pipeline import Reader
from communique.records import RawReport, Reading
from communique.settings import Settings

ACTORS = """\
NORLAND_ [NRL]
+NORLANDER
SUDLAND_ [SDL]
ESTLAND_ [EST]
WESTLAND_ [WST]
EDDA_BRANDT_ [NRLGOV]
POLICE {} [~COP]
STUDENT [~EDU]
MSF {} [NGO~]
RIGHTS_ACTIVIST [~HRI]
!MINST! = MINISTER, MINISTRY
!MINST!_OF_TIDES [~GOV]
"""
VERBS = """\
--- TOW [060] ---
TOW
- * {FISHING BOAT} [073]
- * {LIFE RAFT} (IN) ^ + [0841]
- HAD SECRETLY * [130]
--- SQUABBLE [110] ---
SQUABBLE
--- CALL_AT [042:043] ---
+CALL_AT
"""


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """Return settings with the user's own actors and verbs."""
    folder = tmp_path_factory.mktemp("world")
    (folder / "world.actors").write_text(ACTORS, encoding="utf-8")
    (folder / "world.verbs").write_text(VERBS, encoding="utf-8")
    return Settings(actor_files=(folder / "world.actors",), verb_files=(folder / "world.verbs",))


@pytest.fixture(scope="module")
def reader(files: Settings) -> Reader:
    """Return a reader to whom what is told in the future is done."""
    return Reader(msgspec.structs.replace(files, future_as_done=True))


@pytest.fixture(scope="module")
def petrarch(files: Settings) -> Reader:
    """Return a reader that follows PETRARCH's conventions."""
    return Reader(msgspec.structs.replace(files, as_petrarch=True))


def told(reader: Reader, sentence: str) -> set[str]:
    """Return the events of a sentence as "SOURCE TARGET code"; a mutual one each way."""
    reading = reader.read(RawReport(source="s", data=sentence, published="2020-05-05"))
    assert isinstance(reading, Reading)
    return {
        f"{source} {target} {event.cameo}"
        for event in reading.events
        for one in event.source_code
        for other in event.target_code
        for source, target in ((one, other), (other, one))[: 1 + event.mutual]
    }


@pytest.mark.parametrize(
    ("sentence", "events"),
    [
        ("Norland and Sudland police warned Estland.", "NRLCOP EST 130, SDLCOP EST 130"),
        ("Police from Norland and Sudland warned Estland.", "NRLCOP EST 130, SDLCOP EST 130"),
        ("Norland and the government of Sudland warned Estland.", "NRL EST 130, SDLGOV EST 130"),
        ("Norland media and police warned Estland.", "NRLMED EST 130, NRLCOP EST 130"),
        ("MSF Norland criticised Estland.", "NGONRL EST 111"),
        ("The Norland government criticised Estland's polices.", "NRLGOV EST 111"),
        ("Rights activists in Norland condemned Estland.", "NRLHRI EST 111"),
        ("Thousands of students condemned Estland.", "---EDU EST 111"),
        ("Norland, which borders Sudland, condemned Estland.", "NRL EST 111"),
        ("Estland recalled its ambassador from Norland.", "EST NRL 161"),
        ("Three Sudland students were killed by soldiers from Norland.", "NRLMIL SDLEDU 1823"),
        ("The fishermen were freed from Norland.", ""),
        ("Two Sudland students were freed from Norland.", "NRL SDLEDU 0841"),
        ("Norland fired two artillery shells near a ship from Sudland.", "NRL SDL 194"),
        ("Norland and Sudland broke off talks on Friday.", "NRL SDL 164, SDL NRL 164"),
        ("Fighting erupted between Norland and Sudland.", "NRL SDL 190, SDL NRL 190"),
        ("Norland and Sudland exchanged prisoners.", "NRL SDL 0841, SDL NRL 0841"),
        (
            "The foreign ministers of Norland, Sudland and Estland met in Westland.",
            (
                "NRLGOV SDLGOV 040, SDLGOV NRLGOV 040, NRLGOV ESTGOV 040, ESTGOV NRLGOV 040, SDLGOV ESTGOV 040, "
                "ESTGOV SDLGOV 040"
            ),
        ),
        ("Norland wants Sudland to attack Estland.", "NRL SDL 020"),
        ("Norland towed a fishing boat to Sudland.", "NRL SDL 073"),
        ("Norland will tow the wreck to Sudland.", "NRL SDL 060"),
        ("The Norland navy called at Sudland.", "NRLMIL SDL 042, SDL NRLMIL 043"),
        ("Norland had secretly towed the wreck to Sudland.", "NRL SDL 130"),
        ("Norland towed a life raft in Westland to Sudland.", "NRL SDL 0841"),
        ("The ministry of tides of Norland condemned Sudland.", "NRLGOV SDL 111"),
        ("Norland officials and Sudland police criticised Estland.", "NRLGOV EST 111, SDLCOP EST 111"),
        ("Norland imposed sanctions on Sudland and expelled its ambassador.", "NRL SDL 163, NRL SDL 166"),
        ("Norland received 40 million dollars from Sudland.", "SDL NRL 071"),
        ("Sudland received tents and food aid from Norland.", "NRL SDL 073"),
        ("Norland was accused of attacking Sudland.", ""),
        ("Sudland released the mayor of Norland.", "SDL NRLGOV 0841"),
        ("Sudland released the mayor of the northern Norland.", "SDL NRLGOV 0841"),
        ("Norland presented evidence against Sudland.", "NRL SDL 112"),
        (
            "A Norland court jailed two Sudland students sought since a robbery ten years ago.",
            "NRLJUD SDLEDU 173",
        ),
        ("Norland condemned piracy in the South China Sea.", ""),
    ],
)
def test_sides_and_codes(reader: Reader, sentence: str, events: str) -> None:
    """Compounds, roles, passives, reciprocal acts, and the user's own verbs."""
    assert told(reader, sentence) == {one for one in events.split(", ") if one}


@pytest.mark.parametrize(
    ("sentence", "events"),
    [
        ("Norland will tow the wreck to Sudland.", "NRL SDL 060"),
        ("Norland did not meet Sudland.", "NRL SDL 125"),
        ("Norland will not squabble over Sudland.", "NRL SDL 050"),
        ("The Norland parliament warned Estland.", "NRL EST 130"),
        ("Police from Norland warned the parliament of Estland.", "NRLCOP EST 130"),
        ("Soldiers warned Estland.", ""),
    ],
)
def test_petrarchs_conventions(petrarch: Reader, sentence: str, events: str) -> None:
    """The future is done, the denied is its opposite, and the roles of the user's file are the only ones."""
    assert told(petrarch, sentence) == {one for one in events.split(", ") if one}


@pytest.mark.parametrize(
    "sentence",
    [
        "Edda Brandt wrote the work “Let Us Resist the Army of Sudland”.",
        "Norland discussed working with Estland to stop smuggling and crack down on gangs from Sudland.",
        "Norland praised the skill of Estland in securing the release of students from Sudland.",
        "Norland stressed the importance of keeping the peace across the Sudland Strait.",
        "Norland stressed the need to close the gaps, finish the work and reach an end to the war in Sudland.",
        "Prices have risen since Norland began to threaten Sudland.",
        "Norland struck the smugglers in defense of Sudland.",
        "Norland goes on with operations for prisoners held at Westport, Sudland.",
        "Norland expressed relief at the recovery of Edda Brandt of Sudland.",
        "Norland is taking the lead in helping Sudland.",
        "Norland hurt the dignity of Sudland.",
        "Two hundred people died of flu in Sudland.",
        "Norland issued an order addressing the threat from Sudland.",
        "Norland gave the people of Sudland a fighting chance.",
        "Norland recalled that Edda Brandt visited the border region of Sudland.",
        "Norland spends four million Sudland dollars a day.",
        "The students performed their duties to Sudland.",
        "Norland attacked Sudland one year ago.",
        "In the early 1970s Norland attacked Sudland.",
        "On 5 May 1937 the army of Norland rose. It attacked Sudland.",
        "Edda Brandt recalled that Norland attacked Sudland.",
        "The students demanded the police of Norland arrest the smugglers of Sudland.",
        "Norland sent blankets to the hills, in coordination with Sudland.",
        "Norland beat Sudland 2:1.",
        "Norland took steps to plant trees, to clean its rivers, to keep its many lakes and its lands for Sudland.",
        "Edda Brandt gave field guidance to the Medical Institute of Sudland.",
        "Sudland has defended its people from attacks launched by Norland.",
        "Twelve years ago today, Norland attacked Sudland.",
        "Norland will hold officials of Sudland to account.",
        "The book of Norland “Let Us Free All Leaders of Sudland” was sold.",
        "The alliance between Norland and Sudland is the linchpin of peace.",
        "Norland released a statement in support of Sudland.",
        "Edda Brandt leaves the harbour office a stronger institution for Sudland.",
        "When workers keep pace and fight Sudland, they win.",
    ],
)
def test_what_is_no_deed(reader: Reader, sentence: str) -> None:
    """Titles, matters of talk, aims, backdrops, figures of speech and history are no events between those named."""
    assert not {one for one in told(reader, sentence) if one[8:10] in DEEDS}


@pytest.mark.parametrize(
    ("sentence", "events"),
    [
        ("Edda Brandt visited the Seaside Restaurant.", ""),
        ("Norland called on all parties to keep the ceasefire.", ""),
        ("The ruling forces of Norland rejected the reconciliation with Sudland.", "NRLGOV SDL 120"),
        ("Norland welcomed the first convoys of aid since the war of Sudland.", ""),
        ("Edda Brandt expressed conviction that the cause of Sudland will win.", ""),
        ("Norland tested a rocket under the present Norland government.", ""),
        ("Speakers at the rally condemned Sudland.", ""),
        ("The hostile forces condemned Sudland.", ""),
        ("The majority of the unions in the industry voted to approve the deal.", ""),
    ],
)
def test_who_is_a_side(reader: Reader, sentence: str, events: str) -> None:
    """Bodies that nothing tells of, parties to a conflict and backdrops are no sides; who rules is no soldier."""
    assert told(reader, sentence) == {one for one in events.split(", ") if one}


#: CAMEO's roots of what is done, not said.
DEEDS = {"06", "07", "08", *map(str, range(13, 21))}
