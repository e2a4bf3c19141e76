"""Titles: "General Secretary of the Farmers' Party", "new Belgian Ambassador to Kenya".

A title is a head noun of ``titles.yml``, with words before it (a state, a body, a field of office, "deputy")
and with what it is of or for behind it.
"""

from communique.actors.bodies import body_at
from communique.actors.countries import free_state_at, modifier_at, people_at, state_name_at
from communique.actors.fields import field_end
from communique.actors.found import DETERMINERS, Found, FoundTitle, Scene, bracket, past_determiner
from communique.actors.groups import group_at, joined_nouns
from communique.actors.names import is_ordinary
from communique.actors.phrases import Hit
from communique.actors.words import StateName, Title

#: Prepositions that hang on a title what it is of.
LINKS = frozenset({"of", "for", "to", "on", "in", "at", "with"})
#: Kinds of names that only describe: "Swiss".
DESCRIBING = frozenset({"demonym", "people"})
#: Words that point back to somebody: "its administrative department".
OWN = frozenset({"his", "her", "its", "their"})
#: Words that make a place of what they are of: "Ruler of the Emirate of Dubai".
REGIONS = frozenset(
    {"emirate", "city", "province", "region", "territory", "canton", "municipality", "autonomy"}
)


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
    title = _head(scene, at, 0)
    if title is not None:
        title.start = at
        if not title.closed:
            _take_links(scene, title, loose=loose)
    return title


def _head(scene: Scene, at: int, depth: int) -> FoundTitle | None:
    """Return the title word here, with the words before it."""
    hit = scene.words.titles.match(scene.tokens, at)
    if hit is not None and hit.end > at + 1:
        return _plain(at, hit)
    if depth < 8:  # noqa: PLR2004 - more words than any title has before its head
        longer = (
            _after_state(scene, at, depth)
            or _after_word(scene, at, depth)
            or _after_body(scene, at, depth)
            or _after_short(scene, at, depth)
        )
        if longer is not None:
            return longer
    return _plain(at, hit) if hit is not None else _vice(scene, at)


def _plain(at: int, hit: Hit[Title]) -> FoundTitle:
    worth = hit.worth
    return FoundTitle(at, hit.end, (at, hit.end), *worth)


def _vice(scene: Scene, at: int) -> FoundTitle | None:
    """Return a title written in one word with its rank: "vice-minister", "ex-president"."""
    rank, _, word = scene.low(at).partition("-")
    if not word or rank not in {"vice", "deputy", "ex", "co", "sub"}:
        return None
    return FoundTitle(at, at + 1, (at, at + 1), scene.low(at))


def _after_state(scene: Scene, at: int, depth: int) -> FoundTitle | None:
    hit = modifier_at(scene, at) or _seat(scene, at)
    title = _head(scene, hit.end, depth + 1) if hit else None
    if hit is None or title is None:
        return None
    if not title.codes:
        title.codes, title.codes_at = hit.worth.codes, (at, hit.end)
        end = hit.end - (scene.low(hit.end - 1) in {"'s", "'"})
        state = Found("state", at, end, (at, end), codes=hit.worth.codes, codes_at=(at, end))
        title.inner.append(state)
        title.of = title.of or state
    return title


def _seat(scene: Scene, at: int) -> Hit[StateName] | None:
    """Return the seat of a government before its officer: "White House Coordinator"."""
    hit = state_name_at(scene, at)
    return hit if hit and hit.worth.kind == "seat" else None


def _after_word(scene: Scene, at: int, depth: int) -> FoundTitle | None:
    """Return a title with "deputy", "new", "Foreign" … before it."""
    before = scene.words.before_title.match(scene.tokens, at)
    end = before.end if before else at + 1 if _of_field(scene, at) else 0
    if not end:
        return None
    if scene.low(end) in {"and", "&", ","} and scene.low(end + 1) in scene.words.portfolio:
        end += 1
    title = _head(scene, end, depth + 1)
    if title is not None and title.words[0] == end:
        title.words = (at, title.words[1])
    return title


def _of_field(scene: Scene, at: int) -> bool:
    return scene.low(at) in scene.words.portfolio or (scene.capital(at) and is_ordinary(scene.low(at)))


def _after_body(scene: Scene, at: int, depth: int) -> FoundTitle | None:
    body = body_at(scene, at, whole=False) if scene.capital(at) else None
    if body is None:
        return None
    end = body.end + (scene.low(body.end) == "'s")
    title = _head(scene, end, depth + 1)
    if title is None:
        return None
    title.of = body
    title.inner.append(body)
    title.codes, title.codes_at = title.codes or body.codes, title.codes_at or body.codes_at
    return title


def _after_short(scene: Scene, at: int, depth: int) -> FoundTitle | None:
    """Return a title behind a short name that nobody knows: "TPB Chair"."""
    if not scene.tokens.shout(at) or depth or len(scene.tokens.words[at]) > 6:  # noqa: PLR2004
        return None
    if scene.words.titles.match(scene.tokens, at):
        return None
    hit = scene.words.titles.match(scene.tokens, at + 1)
    if hit is None or not scene.capital(at + 1) or scene.tokens.shout(at + 1):
        return None
    return _plain(at + 1, hit)


def _take_links(scene: Scene, title: FoundTitle, *, loose: bool) -> None:
    """Take in all that a title is of, for, to."""
    for _ in range(6):
        title.end = _past_short(scene, title)
        end = _linked(scene, title, loose=loose) if scene.low(title.end) in LINKS else _further(scene, title)
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
    here = past_determiner(scene, title.end + 1)
    part = part_at(scene, here, loose=loose)
    if part is not None:
        if link == "to" and not _is_posted(title, part):
            return None  # "the visit of the President of Kenya [to Norway]"
        _own(title, part, link)
        return part.end
    if link == "in":
        return _town(scene, here) if loose else None
    if scene.low(here - 1) in OWN:
        return _small_part(scene, here) if loose or link == "of" else None
    if link == "of" and (town := _town(scene, here)):
        return town
    field = field_end(scene, here)
    if field is not None:
        if title.words[1] == title.end:
            title.words = (title.words[0], field)
        return field
    nouns_end, nouns = joined_nouns(scene, here)
    if nouns and link == "of" and not scene.capital(nouns_end):
        return nouns_end
    return _office(scene, here, link, loose=loose) or _unknown(scene, here, link, loose=loose)


def _unknown(scene: Scene, here: int, link: str, *, loose: bool) -> int | None:
    """Return the end of what a title is of where nobody knows it."""
    if link not in {"of", "for", "at"}:
        return None
    return _small_part(scene, here) or _capitals(scene, here, loose=loose)


def _is_posted(title: FoundTitle, part: Found) -> bool:
    """Whether a title may be held at a state or body: "ambassador to Kenya"."""
    return title.posted or (part.kind == "body" and title.of is None)


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
    if link == "of" and not title.codes:
        title.codes, title.codes_at = part.codes, part.codes_at


def _town(scene: Scene, here: int) -> int | None:
    if scene.low(here) in REGIONS and scene.low(here + 1) == "of":
        here = past_determiner(scene, here + 2)
        return _town(scene, here) or (here + 1 if scene.capital(here) else None)
    state = state_name_at(scene, here)
    if state is not None:
        return None if state.worth.kind in DESCRIBING else state.end
    place = scene.words.places.match(scene.tokens, here)
    return place.end if place else None


def _office(scene: Scene, here: int, link: str, *, loose: bool) -> int | None:
    """Return the end of another office that a title serves: "adviser to the [Prime Minister of Denmark]"."""
    other = title_at(scene, here, loose=loose) if link in {"of", "to"} else None
    if other is None or not (other.alone and (other.codes or other.of or scene.low(here - 1) == "the")):
        return None
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
