"""Bodies: ministries, parties, organisations, embassies, delegations."""

from communique.actors.body_aims import word_end, work_end
from communique.actors.body_heads import known_at, named_body_at, people_end, small_body_at
from communique.actors.concord import concord_end
from communique.actors.countries import free_state_at, modifier_at, people_at, state_at, state_name_at
from communique.actors.fields import field_end
from communique.actors.found import Found, Scene, Stretch, bracket, past_determiner
from communique.actors.joined_in import joined_end

#: Prepositions that hang on a body what it is of or for.
LINKS = frozenset({"of", "for", "on", "to", "with", "against", "in"})
#: Nouns of the parts of the world in which a body is at work.
_REGIONS = frozenset({"region", "regions", "countries", "area", "areas", "states"})


def body_at(scene: Scene, at: int, *, whole: bool = True, loose: bool = True) -> Found | None:
    """Return the body named here.

    Args:
        scene: Where to look.
        at: The token it begins with, behind any determiner.
        whole: Whether to take in what it is of ("the Ministry of Trade of Kenya").
        loose: Whether unknown capitals after "of" belong to it; not so where a name may follow at once.
    """
    found = named_body_at(scene, at) or small_body_at(scene, at)
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
        if found.known is None or (found.inner and found.inner[-1].kind == "body"):
            found.name = (found.name[0], end)


def _linked(scene: Scene, found: Found, link: str, here: int, *, loose: bool) -> int | None:
    if link == "in":
        return _seat(scene, found, here) or _home_of_people(scene, found, here) or _regions_end(scene, here)
    if link == "to" and (work := work_end(scene, here)) is not None:
        return work
    if _ends_before(scene, found, link, here):
        return None
    people = (joined_end(scene, here) or _people_end(scene, found, here)) if link == "of" else None
    if people is not None:
        return people
    bond = concord_end(scene, here) if link == "for" else None
    if bond is not None and bond > (field_end(scene, here) or 0):
        return bond
    part = _part_at(scene, here, loose=loose)
    if part is not None and (link not in {"with", "on"} or part.kind in {"body", "people"}):
        return _with_part(scene, found, part, link, here)
    if link == "to" or (link == "with" and modifier_at(scene, here) is not None):
        return None  # "hosted the Joint Group with Kenyan counterparts"
    return (
        _related_end(scene, link, here, loose=loose)
        or _sender_end(scene, found, here)
        or (_aim_end(scene, here) if link == "for" and loose else None)
        or field_end(scene, here)
        or _office_end(scene, found, here)
        or _many_end(scene, found, here)
        or (_capitals_end(scene, here) if loose else word_end(scene, here) if link == "of" else None)
    )


def _ends_before(scene: Scene, found: Found, link: str, here: int) -> bool:
    """Whether a link is none of a body's name: a delegation goes to a state, an embassy is one to it.

    So too "the Minister of the Kenyan Government [for] trade": the field is the minister's; and "discussed the
    sanctions of the European Union [with] President Lund".
    """
    if link == "with":
        return found.known is not None or scene.words.titles.match(scene.tokens, here) is not None
    if link == "for":
        return scene.low(found.end - 1) == "government"
    return link == "to" and not _goes_abroad(scene, found)


def _with_part(scene: Scene, found: Found, part: Found, link: str, here: int) -> int | None:
    """Take in the state or body that another is of, or "a group of [U.S. senators]"."""
    if link == "of" and scene.words.many.match(scene.tokens, part.end):
        return _many_end(scene, found, here)
    found.inner.append(part)
    if not found.codes and link == "of":
        found.codes, found.codes_at = part.codes, part.codes_at
    return part.end


def _related_end(scene: Scene, link: str, here: int, *, loose: bool) -> int | None:
    """Return the end of those with whom a body has relations: "for Cultural Relations with [Foreign Countries]"."""
    return _capitals_end(scene, here) if link == "with" and loose else None


def _aim_end(scene: Scene, here: int) -> int | None:
    """Return the end of what an institute is for, where its capitals run on: "for [Strategic Studies]"."""
    field, end = field_end(scene, here), _capitals_end(scene, here)
    if field is None or end is None or end <= field:
        return None
    return None if any(scene.words.titles.match(scene.tokens, at) for at in range(field, end)) else end


def _sender_end(scene: Scene, found: Found, here: int) -> int | None:
    """Return the end of an unknown body that sends another: "the delegation of the [Press Chamber Lund]"."""
    noun = scene.words.body_nouns.match(scene.tokens, found.end - 1)
    end = _capitals_end(scene, here)
    field = field_end(scene, here) or here
    return end if noun is not None and noun.worth.sent and end is not None and end > field > here else None


def _many_end(scene: Scene, found: Found, here: int) -> int | None:
    """Return the end of those whom a body is made of: "delegation of [Kenyan young journalists]"."""
    state = modifier_at(scene, here)
    if state is None:
        return None
    at = state.end
    while at - state.end < 3 and scene.low(at).replace("-", "").isalpha() and not scene.capital(at):  # noqa: PLR2004
        at += 1
        noun = scene.words.body_nouns.match(scene.tokens, at - 1)
        if noun is not None or scene.low(at - 1).endswith("s"):
            if not found.codes:
                found.codes, found.codes_at = state.worth.codes, (here, state.end)
            return noun.end if noun else at
    return None


def _people_end(scene: Scene, found: Found, here: int) -> int | None:
    """Return the end of the people that a delegation is of: "delegation of [press officials of Port Hallan]"."""
    sent = scene.words.body_nouns.match(scene.tokens, found.end - 1)
    end = people_end(scene, here) if sent is not None and sent.worth.sent else None
    if end is None:
        return None
    owner = past_determiner(scene, end + 1)
    part = _part_at(scene, owner, loose=True)
    if part is None:
        return _capitals_end(scene, owner)
    found.inner.append(part)
    if not found.codes:
        found.codes, found.codes_at = part.codes, part.codes_at
    return part.end


def _part_at(scene: Scene, here: int, *, loose: bool) -> Found | None:
    """Return the state or body that another is of; the longer of both readings."""
    state = free_state_at(scene, here) or people_at(scene, here)
    body = body_at(scene, here, loose=loose)
    if body is None or (state is not None and state.end >= body.end):
        return state
    return body


def _goes_abroad(scene: Scene, found: Found) -> bool:
    low = scene.low(found.end - 1)
    standing = (
        low == "delegation" and known_at(scene, found.start) is not None
    )  # "the EU Delegation to Kenya"
    return standing or low in {"embassy", "mission", "commission", "representation"}


def _seat(scene: Scene, found: Found, here: int) -> int | None:
    noun = scene.words.body_nouns.match(scene.tokens, found.end - 1)
    if noun is not None and noun.worth.key == "party" and not found.codes:
        return _land_of_party(scene, found, here)
    if noun is None or not noun.worth.seated:
        return None
    place = state_name_at(scene, here) or scene.words.places.match(scene.tokens, here)
    if place is not None:
        return place.end
    return here + 1 if scene.capital(here) else None


def _land_of_party(scene: Scene, found: Found, here: int) -> int | None:
    """Return the end of the state whose party it is: "the Communist Party in [Denmark]"."""
    state = state_name_at(scene, here) if scene.capital(found.end - 1) else None
    if state is None or len(state.worth.codes) != 1:
        return None
    found.codes, found.codes_at = state.worth.codes, (here, state.end)
    return state.end


def _regions_end(scene: Scene, here: int) -> int | None:
    """Return the end of the parts of the world in which a body is at work: "in [East European and Arctic Regions]"."""
    end = here
    while scene.capital(end) or (end > here and scene.low(end) in {"and", "&"} and scene.capital(end + 1)):
        end += 1
    return end if scene.low(end - 1) in _REGIONS and end - here > 1 else None


def _home_of_people(scene: Scene, found: Found, here: int) -> int | None:
    """Return the end of the state in which the people live whom a group is of: "group of Koreans in [Japan]"."""
    state = state_at(scene, here) if found.inner and found.inner[-1].kind == "people" else None
    if state is None:
        return None
    found.inner.append(state)
    found.codes, found.codes_at = state.codes, state.codes_at
    return state.end


def _office_end(scene: Scene, found: Found, here: int) -> int | None:
    """Return the end of the office that a body serves: "Office of the [President of Kenya]"."""
    state = modifier_at(scene, here)
    start = state.end if state else here
    while scene.words.before_title.match(scene.tokens, start) and not scene.words.titles.match(
        scene.tokens, start
    ):
        start += 1
    title = scene.words.titles.match(scene.tokens, start)
    if title is None:
        return None
    end = title.end
    if scene.low(end) in {"of", "for"}:
        owner = past_determiner(scene, end + 1)
        part = state_at(scene, owner)
        end = part.end if part else field_end(scene, owner) or end
        if part is not None:
            found.inner.append(part)
            found.codes, found.codes_at = found.codes or part.codes, found.codes_at or part.codes_at
    elif state is not None and not found.codes:
        found.codes, found.codes_at = state.worth.codes, (here, state.end)
    return end


def _capitals_end(scene: Scene, here: int) -> int | None:
    """Return the end of an unknown run of capitals, joined by "of", "for", "'s"."""
    end = here
    while _capital_word(scene, end) or (end > here and _joins_capitals(scene, end)):
        end += 1
    return end if end > here else None


def _capital_word(scene: Scene, at: int) -> bool:
    return scene.capital(at) and scene.low(at) not in scene.words.months


def _joins_capitals(scene: Scene, at: int) -> bool:
    """Whether a small word stands between two capitals of one name: "Friendship [and] Solidarity with"."""
    if scene.low(at) == "and":
        return scene.capital(at + 1) and scene.low(at + 2) == "with"
    if scene.low(at) == "of" and state_at(scene, at + 1) is not None:
        return False  # "Union of Patriots [of Kenya]": the state is told of its own
    return scene.low(at) in {"of", "'s", "'", "for"} and scene.capital(at + 1)


#: How many words may name the wing of a party: "(Marxist-Leninist Liberation)" is taken apart into four.
_WING = 5


def _wing_end(scene: Scene, found: Found) -> int | None:
    """Return the end of the wing of a party that its name gives in brackets: "Communist Party of Kenya (Marxist)"."""
    party = any(scene.low(at) == "party" for at in range(*found.name))
    if not party or scene.low(found.end) != "(":
        return None
    here = found.end + 1
    while here - found.end <= _WING and (scene.capital(here) or scene.low(here) == "-"):
        here += 1
    return here + 1 if here > found.end + 1 and scene.low(here) == ")" else None


def _take_bracket(scene: Scene, found: Found) -> None:
    short: Stretch | None = bracket(scene, found.end)
    if short and short not in found.aliases:
        found.aliases.append(short)
        found.end = short[1] + 1
    elif wing := _wing_end(scene, found):
        found.end = wing
        found.name = (found.name[0], wing)
