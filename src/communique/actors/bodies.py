"""Bodies: ministries, parties, organisations, embassies, delegations."""

from communique.actors.countries import free_state_at, modifier_at, state_at, state_name_at
from communique.actors.found import Found, Scene, Stretch, bracket, past_determiner
from communique.actors.phrases import Hit
from communique.actors.words import BodyNoun, KnownBody

#: Prepositions that hang on a body what it is of or for.
LINKS = frozenset({"of", "for", "on", "to", "with", "against", "in"})
#: Words in small letters that may stand between a state and a noun in small letters.
SMALL = frozenset(
    {"government", "party", "military", "parliamentary", "economic", "and", "foreign", "defence", "defense", "official",
     "high-level", "goodwill", "trade", "friendship", "ruling", "central", "royal", "federal", "national", "permanent",
     "puppet", "visiting", "new", "state", "art", "cultural", "sports", "women's", "youth"}
)  # fmt: skip


def body_at(scene: Scene, at: int, *, whole: bool = True, loose: bool = True) -> Found | None:
    """Return the body named here.

    Args:
        scene: Where to look.
        at: The token it begins with, behind any determiner.
        whole: Whether to take in what it is of ("the Ministry of Trade of Kenya").
        loose: Whether unknown capitals after "of" belong to it; not so where a person's name may follow at once.
    """
    found = _named(scene, at) or _small(scene, at)
    if found is None:
        return None
    if whole:
        _take_links(scene, found, loose=loose)
    elif not _complete_alone(scene, found):
        return None
    _take_bracket(scene, found)
    return found


def _complete_alone(scene: Scene, found: Found) -> bool:
    return scene.low(found.end) not in {"of", "for"}


def known_at(scene: Scene, at: int) -> Hit[KnownBody] | None:
    """Return the organisation that is known by the name that stands here."""
    if not scene.capital(at):
        return None
    hit = scene.words.bodies.match(scene.tokens, at)
    if hit is not None:
        return hit
    codes = scene.aliases.get(scene.tokens.words[at])
    return Hit(at + 1, KnownBody("", codes[0] if codes else None)) if codes is not None else None


def _named(scene: Scene, at: int) -> Found | None:
    """Return a body whose name is written with capitals."""
    if not scene.capital(at) or (scene.tokens.opens(at) and _only_opens(scene, at)):
        return None
    known = known_at(scene, at)
    end, noun = _last_noun(scene, known.end if known else at)
    if known is None and noun is None:
        return None
    if known is not None and noun is None:
        end = known.end
    if known is None and scene.capital(end) and scene.low(end) in scene.words.thing_heads:
        return None
    found = Found("body", at, end, (at, end), known=known.worth if known and end == known.end else None)
    _take_state(scene, found, known)
    return found


def _only_opens(scene: Scene, at: int) -> bool:
    return scene.low(at) in scene.words.openers and not scene.words.body_nouns.match(scene.tokens, at)


def _take_state(scene: Scene, found: Found, known: Hit[KnownBody] | None) -> None:
    hit = modifier_at(scene, found.start)
    if hit is not None and hit.end < found.end:
        found.codes, found.codes_at = hit.worth.codes, (found.start, hit.end)
    elif known is not None and known.worth.country:
        found.codes, found.codes_at = (known.worth.country,), (found.start, known.end)


def _last_noun(scene: Scene, at: int) -> tuple[int, BodyNoun | None]:
    """Return the end of the last head noun in a run of capitals, and the noun."""
    here, end, last = at, at, None
    while True:
        noun = scene.words.body_nouns.match(scene.tokens, here) if scene.capital(here) else None
        if noun is not None:
            here, end, last = noun.end, noun.end, noun.worth
        elif _runs_on(scene, here, at):
            here += 1
        else:
            return end, last


def _runs_on(scene: Scene, here: int, start: int) -> bool:
    low = scene.low(here)
    if scene.capital(here):
        return not (_title_stands(scene, here) or low in scene.words.months or low in scene.words.headline)
    if low in {"'s", "'"}:
        return here > start and scene.capital(here + 1)
    return low in {"and", "&"} and here > start and _field(scene, here - 1) and _field(scene, here + 1)


def _field(scene: Scene, at: int) -> bool:
    return scene.capital(at) and scene.low(at) in scene.words.portfolio


def _title_stands(scene: Scene, at: int) -> bool:
    """Whether a title stands here by itself, so that a run of capitals ends ("Prime Minister's Office" goes on)."""
    title = scene.words.titles.match(scene.tokens, at)
    return title is not None and scene.low(title.end) not in {"'s", "'"} and scene.low(at) not in {"deputy", "general"}


def _small(scene: Scene, at: int) -> Found | None:
    """Return a body in small letters: "Kenyan embassy", "government of Kenya"."""
    hit = modifier_at(scene, at) or _known_modifier(scene, at)
    here = hit.end if hit else at
    while scene.low(here) in SMALL and scene.low(here) != ("and" if here == (hit.end if hit else at) else "") and (after := _small_noun(scene, here + 1, past=True)):
        here += 1
        if after.end == here + 1:
            break
    noun = _small_noun(scene, here)
    if noun is None or not noun.worth.lower:
        return None
    found = Found("body", at, noun.end, (at, noun.end))
    if isinstance(hit, Hit):
        _mark_state(found, hit, at)
        return found
    return found if _has_owner(scene, noun.end) else None


def _mark_state(found: Found, hit: "Hit[tuple[str, ...]] | Hit[object]", at: int) -> None:
    codes = getattr(hit.worth, "codes", ()) or ((hit.worth.country,) if getattr(hit.worth, "country", None) else ())
    if codes:
        found.codes, found.codes_at = tuple(codes), (at, hit.end)


def _known_modifier(scene: Scene, at: int) -> Hit[KnownBody] | None:
    return known_at(scene, at)


def _small_noun(scene: Scene, at: int, *, past: bool = False) -> Hit[BodyNoun] | None:
    """Return the head noun here, or behind further small words."""
    while past and scene.low(at) in SMALL and not scene.words.body_nouns.match(scene.tokens, at):
        at += 1
    return scene.words.body_nouns.match(scene.tokens, at)


def _has_owner(scene: Scene, at: int) -> bool:
    """Whether "of" and a state or a body come next."""
    if scene.low(at) not in {"of", "from"}:
        return False
    here = past_determiner(scene, at + 1)
    return state_at(scene, here) is not None or (scene.capital(here) and _named(scene, here) is not None)


def _take_links(scene: Scene, found: Found, *, loose: bool) -> None:
    """Take in all that a body is said to be of, for, on."""
    for _ in range(5):
        _take_bracket(scene, found)
        link = scene.low(found.end)
        if link == "," and scene.low(found.end - 1) in {"c.c.", "c.c", "cc"}:
            link = "of"  # "the C.C., the Communist Party of Kenya"
        if link not in LINKS:
            return
        here = past_determiner(scene, found.end + 1)
        end = _linked(scene, found, link, here, loose=loose)
        if end is None:
            return
        found.end = end
        if found.known is None:
            found.name = (found.name[0], end)


def _linked(scene: Scene, found: Found, link: str, here: int, *, loose: bool) -> int | None:
    if link == "in":
        return _seat(scene, found, here)
    if link == "to" and not _goes_abroad(scene, found):
        return None
    part = _part_at(scene, here, loose=loose)
    if part is not None and link != "with":
        found.inner.append(part)
        if not found.codes and link == "of":
            found.codes, found.codes_at = part.codes, part.codes_at
        return part.end
    return field_end(scene, here) or _office_end(scene, here) or (_capitals_end(scene, here) if loose else None)


def _part_at(scene: Scene, here: int, *, loose: bool) -> Found | None:
    """Return the state or body that another is of; the longer of both readings."""
    state = free_state_at(scene, here)
    body = body_at(scene, here, loose=loose) if scene.capital(here) else None
    if body is None or (state is not None and state.end >= body.end):
        return state
    return body


def _goes_abroad(scene: Scene, found: Found) -> bool:
    low = scene.low(found.end - 1)
    return low in {"embassy", "mission", "delegation", "commission", "representation"}


def _seat(scene: Scene, found: Found, here: int) -> int | None:
    noun = scene.words.body_nouns.match(scene.tokens, found.end - 1)
    if noun is None or not noun.worth.seated:
        return None
    place = state_name_at(scene, here) or scene.words.places.match(scene.tokens, here)
    if place is not None:
        return place.end
    return here + 1 if scene.capital(here) else None


def field_end(scene: Scene, here: int) -> int | None:
    """Return the end of a field of office: "Foreign Affairs and Trade", "Digital Development, Post and Media"."""
    if scene.low(here) not in scene.words.portfolio or scene.low(here) in {"people", "state"}:
        return None
    while True:
        here += 1
        step = _join(scene, here)
        if not step:
            return here
        here += step - 1


def _join(scene: Scene, here: int) -> int:
    """Return how many tokens lead to the next word of a field; 0 where it ends."""
    portfolio = scene.words.portfolio
    low = scene.low(here)
    if low in portfolio:
        return 1
    if low in {"and", "&", ","} and _same_case(scene, here) and scene.low(here + 1) in portfolio:
        return 2
    return 3 if low == "," and scene.low(here + 1) == "and" and scene.low(here + 2) in portfolio else 0


def _same_case(scene: Scene, here: int) -> bool:
    return scene.capital(here - 1) == scene.capital(here + 1)


def _office_end(scene: Scene, here: int) -> int | None:
    """Return the end of the office that a body serves: "Office of the [President of Kenya]"."""
    state = modifier_at(scene, here)
    start = state.end if state else here
    while scene.words.before_title.match(scene.tokens, start) and not scene.words.titles.match(scene.tokens, start):
        start += 1
    title = scene.words.titles.match(scene.tokens, start)
    if title is None:
        return None
    end = title.end
    if scene.low(end) in {"of", "for"}:
        owner = past_determiner(scene, end + 1)
        part = state_at(scene, owner)
        end = part.end if part else field_end(scene, owner) or end
    return end


def _capitals_end(scene: Scene, here: int) -> int | None:
    """Return the end of an unknown run of capitals, joined by "of", "and", "'s"."""
    end = here
    while True:
        if scene.capital(end) and scene.low(end) not in scene.words.months:
            end += 1
        elif end > here and scene.low(end) in {"of", "'s", "'", "for"} and scene.capital(end + 1):
            end += 1
        else:
            return end if end > here else None


def _take_bracket(scene: Scene, found: Found) -> None:
    short: Stretch | None = bracket(scene, found.end)
    if short and short not in found.aliases:
        found.aliases.append(short)
        found.end = short[1] + 1
