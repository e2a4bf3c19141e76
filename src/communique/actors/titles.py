"""Titles: "General Secretary of the Farmers' Party", "new Belgian Ambassador to Kenya".

A title is a head noun of ``titles.yml``, with words before it (a state, a body, a field of office, "deputy")
and with what it is of or for behind it.
"""

from communique.actors.bodies import body_at
from communique.actors.countries import free_state_at, modifier_at, people_at, state_name_at
from communique.actors.divisions import state_of_division
from communique.actors.fields import field_end
from communique.actors.found import DETERMINERS, Found, FoundTitle, Scene, bracket, past_determiner
from communique.actors.groups import group_at, joined_nouns
from communique.actors.title_heads import head_at

#: Prepositions that hang on a title what it is of.
LINKS = frozenset({"of", "for", "to", "on", "in", "at", "with"})
#: Heads of titles that serve no other office.
HIGHEST = frozenset({"minister", "president", "premier", "king", "queen", "chancellor", "emperor"})
#: Kinds of names that only describe: "Swiss".
DESCRIBING = frozenset({"demonym", "people"})
#: Words for the state that was named before.
_LANDS = frozenset({"country", "state", "nation"})
#: What a state may be called by a friend of it: "the President of our [fraternal] Kenya".
_NEAR_TO_US = frozenset({"fraternal", "friendly", "brotherly", "neighbouring", "neighboring"})
#: Words that point back to somebody: "its administrative department".
OWN = frozenset({"his", "her", "its", "their"})
#: Words that make a place of what they are of: "Ruler of the Emirate of Dubai".
REGIONS = frozenset(
    {"emirate", "city", "province", "region", "territory", "canton", "municipality", "autonomy"}
)
#: Parts of a ministry, an office or the like.
UNITS = frozenset(
    {"bureau", "department", "directorate", "division", "section", "unit", "desk", "secretariat", "board"}
)
#: What a state calls itself in the titles of its own: "the President of the Republic".
THE_STATE = frozenset({"republic", "federation", "nation"})


def title_at(scene: Scene, at: int, *, loose: bool = False) -> FoundTitle | None:
    """Return the title that begins here.

    Args:
        scene: Where to look.
        at: The token it begins with, behind any determiner.
        loose: Whether unknown capitals belong to what it is of; not so where a name may follow at once.
    """
    key = (at, loose)
    if key not in scene.titles:
        scene.titles[key] = _find_title(scene, at, loose=loose)
    return scene.titles[key]


def _find_title(scene: Scene, at: int, *, loose: bool) -> FoundTitle | None:
    title = head_at(scene, at)
    if title is not None:
        title.start = at
        if title.closed:
            _take_office(scene, title, loose=loose)
        else:
            _take_links(scene, title, loose=loose)
    return title


def _take_office(scene: Scene, title: FoundTitle, *, loose: bool) -> None:
    """Take in whose kin somebody is, where that is an office: "wife of the [President of Kenya] Jane Odhiambo".

    Where a name follows that office without an article or a state between, it is that of who holds the office:
    "the wife of President Odhiambo".
    """
    here = past_determiner(scene, title.end + 1)
    other = title_at(scene, here, loose=loose) if scene.low(title.end) == "of" else None
    if other is None or not (other.alone or other.of):
        return
    if here > title.end + 1 or other.end > other.words[1]:
        title.end = _office(scene, title, here, "of", loose=loose) or title.end


def _take_links(scene: Scene, title: FoundTitle, *, loose: bool) -> None:
    """Take in all that a title is of, for, to."""
    for _ in range(6):
        title.end = _past_short(scene, title)
        if scene.low(title.end) in LINKS:
            end = _linked(scene, title, loose=loose)
        else:
            end = _further(scene, title) or (_second_owner(scene, title) if loose else None)
        if end is None:
            return
        title.end = end


def _past_short(scene: Scene, title: FoundTitle) -> int:
    """Return the place behind the short name of what a title is of: "(WPK)", "- GUAM"."""
    short = bracket(scene, title.end)
    if short:
        return short[1] + 1
    dashed = scene.low(title.end) in {"-", "–"} and title.of is not None
    return title.end + 2 if dashed and scene.tokens.shout(title.end + 1) else title.end


def _linked(scene: Scene, title: FoundTitle, *, loose: bool) -> int | None:
    link = scene.low(title.end)
    if link == "at" and title.of is not None and not (title.posted or _is_unit(scene, title.of)):
        return None  # "met the President of Kenya [at the National Palace]"
    here = past_determiner(scene, title.end + 1)
    here += link == "of" and scene.low(here) in _NEAR_TO_US
    part = part_at(scene, here, loose=loose) or (state_of_division(scene, here) if link == "of" else None)
    if part is not None:
        return _of_part(scene, title, part, here, loose=loose)
    if link == "in":
        return town_end(scene, here) if loose else None
    if link == "of" and (end := _land_end(scene, here)):
        return end
    if scene.low(here - 1) in OWN:
        return _small_part(scene, here) if loose or link == "of" else None
    if link == "of" and (town := town_end(scene, here)):
        return town
    field = field_end(scene, here)
    if field is not None:
        if title.words[1] == title.end:
            title.words = (title.words[0], field)
        return field
    nouns_end, nouns = joined_nouns(scene, here)
    if nouns and link == "of" and not scene.capital(nouns_end):
        return nouns_end
    return _office(scene, title, here, link, loose=loose) or _unknown(scene, here, link, loose=loose)


def _is_unit(scene: Scene, owner: Found) -> bool:
    """Whether what a title is of is a part of some body, by its last word: "the Trade Bureau [at the Chancellery]"."""
    return owner.kind == "body" and scene.low(owner.end - 1) in UNITS


def _land_end(scene: Scene, here: int) -> int | None:
    """Return the end of the state that a title is of without its name: "of the state", "of this country"."""
    if scene.low(here) in {"this", "that"}:
        return here + 2 if scene.low(here + 1) in _LANDS else None
    return here + 1 if scene.low(here - 1) == "the" and scene.low(here) in THE_STATE else None


def _of_part(scene: Scene, title: FoundTitle, part: Found, here: int, *, loose: bool) -> int | None:
    """Return the end of the state or body that a title is of, or of the office there that it serves."""
    link = scene.low(title.end)
    if loose and part.kind == "body" and (end := _office(scene, title, here, link, loose=loose)):
        return end  # "chief of cabinet for European Council [President] Anna Berg"
    if link == "to" and not _is_posted(title, part):
        return None  # "the visit of the President of Kenya [to Norway]"
    _own(title, part, link)
    return part.end


def _unknown(scene: Scene, here: int, link: str, *, loose: bool) -> int | None:
    """Return the end of what a title is of where nobody knows it."""
    if link not in {"of", "for", "at"}:
        return None
    return _small_part(scene, here) or _capitals(scene, here, loose=loose)


def _is_posted(title: FoundTitle, part: Found) -> bool:
    """Whether a title may be held at a state or body: "ambassador to Kenya"."""
    return title.posted or (part.kind == "body" and title.of is None and not title.leads)


def _small_part(scene: Scene, here: int) -> int | None:
    """Return the end of a body in small letters that nobody knows: "its administrative department"."""
    state = modifier_at(scene, here)
    end = state.end if state else here
    if not state and scene.low(here - 1) not in DETERMINERS:
        return None
    for at in range(end, end + 4):
        noun = scene.words.body_nouns.match(scene.tokens, at)
        if noun is not None and not scene.capital(at):
            return noun.end
        if scene.capital(at) or not scene.low(at).replace("-", "").isalpha() or scene.low(at) in LINKS:
            return None
    return None


def part_at(scene: Scene, here: int, *, loose: bool) -> Found | None:
    """Return the state or body that a title is of; the longer of both readings."""
    group = group_at(scene, here) or people_at(scene, here)
    if group is not None:
        return group
    state = free_state_at(scene, here)
    body = body_at(scene, here, loose=loose)
    if body is None or (state is not None and state.end >= body.end):
        return state
    return body


def _own(title: FoundTitle, part: Found, link: str) -> None:
    title.inner.append(part)
    if link in {"of", "for", "at", "in"} and title.of is None:
        title.of = part
    serves = link == "of" or (link == "at" and part.kind == "body") or (link == "for" and title.stands_for)
    if serves and not title.codes:
        title.codes, title.codes_at = part.codes, part.codes_at


def town_end(scene: Scene, here: int) -> int | None:
    """Return the end of the town, or the region, that is named here; ``None`` where none is."""
    if scene.low(here) in REGIONS and scene.low(here + 1) == "of":
        here = past_determiner(scene, here + 2)
        return town_end(scene, here) or (here + 1 if scene.capital(here) else None)
    state = state_name_at(scene, here)
    if state is not None:
        return None if state.worth.kind in DESCRIBING else state.end
    place = scene.words.places.match(scene.tokens, here)
    return place.end if place else None


def _office(scene: Scene, title: FoundTitle, here: int, link: str, *, loose: bool) -> int | None:
    """Return the end of another office that a title serves: "adviser to the [Prime Minister of Denmark]"."""
    other = title_at(scene, here, loose=loose) if link in {"of", "to", "for"} else None
    if link == "to" and title.posted and title.codes:
        return None  # "presented his letters as Ambassador of Italy [to the Governor-General, Lord Berg]"
    if other is None:
        return None
    if link == "to" and not title.posted and scene.low(title.words[1] - 1) in HIGHEST:
        return None  # "a message from the Prime Minister [to the President of Kenya]"
    named = loose and scene.capital(other.end)  # "chief of staff to Prime Minister [Anna Berg]"
    if not other.of and not (other.alone and (other.codes or scene.low(here - 1) == "the" or named)):
        return None
    title.codes, title.codes_at = title.codes or other.codes, title.codes_at or other.codes_at
    title.inner.extend(other.inner)
    title.serves = other
    return other.end


def _further(scene: Scene, title: FoundTitle) -> int | None:
    """Return the end of a further field: "Minister of Trade[, Industry and Tourism]"."""
    if scene.low(title.end) not in {",", "and", "&"} or title.words[1] != title.end:
        return None
    if title.words[1] - title.words[0] < 2 or scene.low(title.end - 1) not in scene.words.portfolio:  # noqa: PLR2004
        return None
    if scene.low(title.end) == "," and not _and_follows(scene, title.end + 1):
        return None
    end = field_end(scene, title.end + 1)
    if end is None or scene.words.titles.match(scene.tokens, end):
        return None
    title.words = (title.words[0], end)
    return end


def _second_owner(scene: Scene, title: FoundTitle) -> int | None:
    """Return the end of a second body or people that a title is of: "leader of the party [and the people],"."""
    if title.of is None or scene.low(title.end) != "and":
        return None
    part = part_at(scene, past_determiner(scene, title.end + 1), loose=False)
    if part is None or part.kind == "state" or scene.low(part.end) != ",":
        return None
    title.inner.append(part)
    return part.end


def _and_follows(scene: Scene, at: int) -> bool:
    while scene.low(at) in scene.words.portfolio:
        at += 1
    return scene.low(at) in {"and", "&"}


def _capitals(scene: Scene, here: int, *, loose: bool) -> int | None:
    """Return the end of an unknown run of capitals that a title is of.

    Where a name may follow, the last two words of the run are left to it.
    """
    end = here
    while scene.capital(end) and scene.low(end) not in scene.words.months:
        end += 1
        if scene.low(end) in {"of", "'s", "'", "and", "for"} and scene.capital(end + 1) and loose:
            end += 1
    if loose:
        return end if end > here else None
    return end - 2 if end - here > 2 else None  # noqa: PLR2004 - a first and a family name
