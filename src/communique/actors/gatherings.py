"""Several persons who are named by what they are: "Kenyan party leaders", "members of the Norwegian delegation".

They are actors only where the words say of which state or body they are: any others may be one's own.
"""

from communique.actors.bodies import body_at
from communique.actors.body_heads import known_at
from communique.actors.countries import modifier_at, state_at, yoked_end
from communique.actors.found import Found, Scene, past_determiner
from communique.actors.people import bare_at, person_at
from communique.actors.phrases import Phrases
from communique.actors.stricken import stricken_at
from communique.actors.word_kinds import KnownBody

#: Words that may stand before those who are named: "other senior officials".
RANKS = frozenset(
    {
        "other",
        "senior",
        "leading",
        "top",
        "high-ranking",
        "high-level",
        "staff",
        "some",
        "several",
        "visiting",
    }
)
#: Those whose near ones are written to.
BEREAVED = frozenset({"deceased", "victims", "killed", "dead", "fallen"})
#: What belongs to an organisation of states: "EU member [states]".
MEMBERS = frozenset({"states", "countries", "nations"})
#: Those who serve others, and what is said of those whom they serve together: "advisers to the leaders of …".
SERVING = frozenset({"advisers", "advisors", "aides"})
FORMATS = frozenset({"format", "countries", "states", "group", "process", "summit"})
#: How many they may be, and what is said of those whose officers come from abroad without their names.
COUNTS = frozenset(
    {"two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "several", "many", "all"}
)
FRIENDLY = frozenset(
    {"partner", "friendly", "allied", "neighbouring", "neighboring", "other", "member", "fraternal"}
)
#: Parts of society that personages are said to be of.
CIRCLES = frozenset({"circles", "strata", "walks", "fields", "parties"})
#: Within how many words those are named at whom officials have their charge.
CHARGE = 14
#: Words that make an event one of many states.
WORLDLY = frozenset({"international", "int'l", "world", "countries"})
#: Nouns of what people gather for, and what ends the words that tell of it.
EVENTS = frozenset(
    {"exhibition", "ceremony", "meeting", "conference", "forum", "concert", "festival", "congress", "event"}
    | {"events", "celebrations", "seminar", "opening", "premiere", "gala", "session", "symposium"}
)
ENDS = frozenset({".", ",", ";", ":", "on", "that", "which", "who", "held", "was", "were", "is", "are"})
LONGEST = 24
#: Numbers before the name of an event.
NUMBERS = frozenset({"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"})
#: Words that join capitals in the name of an event.
JOINTS = frozenset({"of", "for", "-", "–", "'s"})


def gathering_at(scene: Scene, at: int) -> Found | None:
    """Return the persons named here, by their state before them or by what they are of."""
    here = _past_ranks(scene, at)
    unnamed = scene.words.unnamed.match(scene.tokens, here)
    if unnamed is not None:
        end = _charge_end(scene, unnamed.end)
        return Found("group", at, end, (at, end))
    corps = scene.words.corps.match(scene.tokens, here)
    if corps is not None:
        return Found("group", at, corps.end, (at, corps.end), known=KnownBody("", None))
    described = _described(scene, at, here) or _of_lands(scene, at, here)
    if described is not None:
        return described
    noun = _nouns_end(scene, here, scene.words.many)
    if noun is not None:
        noun = _past_circles(scene, noun)
        if scene.low(noun) == "to":
            return _serving(scene, at, noun)
        return _owned(scene, at, noun) if scene.low(noun) in {"of", "from", "in"} else None
    return stricken_at(scene, at) or _bereaved(scene, at)


def _charge_end(scene: Scene, at: int) -> int:
    """Return the end of "officials in charge [of the cultural relations of foreign embassies]", where it is told."""
    for here in range(at, at + CHARGE if scene.low(at) == "of" else at):
        if scene.low(here) in {".", ",", ";", "by", "on"}:
            break
        corps = scene.words.corps.match(scene.tokens, past_determiner(scene, here + 1))
        if scene.low(here) in {"of", "at", "in"} and corps is not None:
            return corps.end
    return at


def _past_ranks(scene: Scene, at: int) -> int:
    while scene.low(at) in RANKS and scene.low(at + 1) != "of":
        at += 1
    return at


def _described(scene: Scene, at: int, here: int) -> Found | None:
    """Return "Kenyan party leaders", "European leaders", "Norwegian embassy officials"."""
    end, codes = _mark(scene, here)
    if end is None or (scene.low(at - 1) == "and" and modifier_at(scene, at - 2)):
        return None  # "Kenyan and [Norwegian officials]": they are of both
    if scene.low(end) == "and":
        return None  # "of Kenya and [representatives of the unions]"
    noun = _nouns_end(scene, _past_describing(scene, end), scene.words.many)
    if noun is None:
        return None
    found = Found("group", at, noun, (at, noun), codes=codes, codes_at=(here, end) if codes else None)
    owner = _part(scene, noun) if scene.low(noun) == "of" else None
    if owner is not None:
        found.end, found.name = owner.end, (at, owner.end)
        found.inner.append(owner)
    return found


def _of_lands(scene: Scene, at: int, here: int) -> Found | None:
    """Return "the foreign ministers of the three Baltic states", "leaders of our partner countries"."""
    noun = _officers_end(scene, here)
    if noun is None or scene.low(noun) != "of":
        return None
    end = past_determiner(scene, noun + 1)
    end += scene.low(end) in COUNTS
    first = end
    while (hit := scene.words.abroad.match(scene.tokens, end)) or scene.low(end) in FRIENDLY:
        end = hit.end if hit else end + 1
    lands = end > first and scene.low(first) != "foreign" and scene.low(end) in MEMBERS
    return Found("group", at, end + 1, (at, end + 1)) if lands else None


def _officers_end(scene: Scene, here: int) -> int | None:
    """Return the end of "leaders", "foreign ministers"."""
    for at in range(here, here + 3):
        title = scene.words.plural_titles.match(scene.tokens, at)
        if title is not None:
            return title.end
        if scene.low(at) not in scene.words.portfolio and not scene.words.before_title.match(
            scene.tokens, at
        ):
            break
    return _nouns_end(scene, here, scene.words.many)


def _mark(scene: Scene, at: int) -> tuple[int | None, tuple[str, ...]]:
    """Return the end of the words that say whose a gathering is, and the states they name."""
    state = modifier_at(scene, at)
    if state is not None:
        return state.end, state.worth.codes
    body = known_at(scene, at)
    if body is not None:
        return body.end, (body.worth.country,) if body.worth.country else ()
    abroad = scene.words.abroad.match(scene.tokens, at)
    return (abroad.end if abroad else None), ()


def _past_describing(scene: Scene, at: int) -> int:
    here = at
    while here - at < 4 and (scene.low(here) in scene.words.describing or scene.low(here) in RANKS):  # noqa: PLR2004
        here += 1
    return here


def _nouns_end(scene: Scene, at: int, nouns: Phrases[bool]) -> int | None:
    """Return the end of "leaders", "participants, organisers and guests", "officials and staff members"."""
    end: int | None = None
    here = at
    while (hit := nouns.match(scene.tokens, here)) is not None:
        end = here = hit.end
        here += scene.low(here) == ","
        here += scene.low(here) in {"and", "&"}
        here = _past_ranks(scene, here) if here > end else here
        if here == end:
            break
    return end


def _past_circles(scene: Scene, at: int) -> int:
    """Return the place behind "of different circles", which says no more of personages than that there were many."""
    here = at + 1
    while scene.low(at) == "of" and scene.low(here) in {"different", "various", "all", "political", "many"}:
        here += 1
    return here + 1 if here > at + 1 and scene.low(here) in CIRCLES else at


def _owned(scene: Scene, at: int, noun: int) -> Found | None:
    """Return "members of the Norwegian delegation", "guests of the Kenyan-Norwegian Forum"."""
    in_circles = scene.low(noun - 1) in CIRCLES
    owner = _part(scene, noun) if scene.low(noun) != "in" or in_circles else None
    if owner is not None and _is_seat(scene, owner):
        return None  # its people are there, it acts
    if owner is not None and scene.low(noun) == "from" and scene.low(owner.end) in {",", "and"}:
        return None  # of many states, each of which is named
    here = past_determiner(scene, noun + 1)
    between = _event_end(scene, here) if owner is None or scene.low(owner.end) == "and" else None
    if owner is not None and (owner.codes or owner.known) and (between or 0) <= owner.end:
        found = Found("group", at, owner.end, (at, owner.end), codes=owner.codes, codes_at=owner.codes_at)
        found.inner.append(owner)
        return found
    end = between or _event_end(scene, here) or _told_event_end(scene, here)
    return Found("group", at, end, (at, end)) if end else None


def _serving(scene: Scene, at: int, noun: int) -> Found | None:
    """Return "advisers to the leaders of the Oslo Four": those who serve several that are named together."""
    if scene.low(noun - 1) not in SERVING:
        return None
    leaders = _officers_end(scene, past_determiner(scene, noun + 1))
    if leaders is None or scene.low(leaders) != "of":
        return Found("group", at, leaders, (at, leaders)) if leaders is not None else None
    end = start = past_determiner(scene, leaders + 1)
    while scene.capital(end) and scene.low(end) not in scene.words.months:
        end += 1
    end += end > start and scene.low(end) in FORMATS
    return Found("group", at, end, (at, end)) if end > start else None


def _is_seat(scene: Scene, owner: Found) -> bool:
    """Whether an owner is an embassy."""
    return any(
        hit.worth.seated
        for at in range(*owner.name)
        if (hit := scene.words.body_nouns.match(scene.tokens, at)) is not None
    )


def _bereaved(scene: Scene, at: int) -> Found | None:
    """Return "the family and friends of the deceased", "the bereaved family of Anna Berg", "the victims' families"."""
    if scene.low(at) in BEREAVED and scene.low(at + 1) in {"'", "'s", "’"}:
        end = _nouns_end(scene, at + 2, scene.words.kin)
        return Found("group", at, end, (at, end)) if end else None
    noun = _nouns_end(scene, at, scene.words.kin)
    if noun is None or scene.low(noun) != "of":
        return None
    here = past_determiner(scene, noun + 1)
    if scene.low(here) in BEREAVED:
        return Found("group", at, here + 1, (at, here + 1))
    person = person_at(scene, noun + 1) or bare_at(scene, noun + 1)
    if person is None or not (person.titled or person.name[1] - person.name[0] > 1):
        return None
    found = Found("group", at, person.end, (at, person.name[1]), codes=person.codes, codes_at=person.codes_at)
    found.inner.append(person)
    found.comma = person.comma
    return found


def _part(scene: Scene, noun: int) -> Found | None:
    here = past_determiner(scene, noun + 1)
    here += scene.low(here) == "new"
    body = body_at(scene, here)
    state = state_at(scene, here)
    if state is not None and yoked_end(scene, state.end) != state.end:
        return None
    found = state if body is None or (state and state.end >= body.end) else body
    if found is not None and scene.low(found.end) == "member" and scene.low(found.end + 1) in MEMBERS:
        found.end += 2
    return found


def _event_end(scene: Scene, at: int) -> int | None:
    """Return the end of an event between states: "the Kenyan-Norwegian Forum", "the World Congress"."""
    here, stately = at + (scene.low(at) in NUMBERS), False
    while _runs_on(scene, here):
        words = {*scene.low(here).split("-")}
        stately = stately or not words.isdisjoint(scene.words.state_words) or not words.isdisjoint(WORLDLY)
        here += 1
    heads = scene.words.thing_heads.intersection(scene.tokens.lows[at:here])
    return _matter_end(scene, here) if heads and stately else None


def _matter_end(scene: Scene, at: int) -> int:
    """Return the end of what an event is on, where its name says so: "the World Congress [on the Lake Idea]"."""
    here = start = past_determiner(scene, at + 1)
    while scene.low(at) == "on" and scene.capital(here) and scene.low(here) not in scene.words.months:
        here += 1
    return here if here > start else at


def _runs_on(scene: Scene, at: int) -> bool:
    if scene.capital(at) or scene.low(at)[:1].isdigit():
        return scene.low(at) not in scene.words.months
    if scene.low(at) == "the":  # "the 5th Meeting of the Kenyan-Norwegian Council"
        return scene.low(at - 1) == "of" and scene.capital(at + 1)
    if scene.low(at) == "of" and scene.low(at + 1) == "the":
        return scene.capital(at + 2)
    if scene.low(at) == "and":  # "the Forum of Kenya and Norway"
        return state_at(scene, at - 1) is not None and state_at(scene, at + 1) is not None
    return scene.low(at) in JOINTS and scene.capital(at + 1)


def _told_event_end(scene: Scene, at: int) -> int | None:
    """Return the end of an event without a name but of several states: "a meeting marking Kenya's Independence Day".

    So too "the international seminar".
    """
    noun = next((here for here in range(at, at + 4) if scene.low(here) in EVENTS), None)
    named = [here for here in range(at, noun + 1) if scene.capital(here)] if noun is not None else []
    if noun is None or any(modifier_at(scene, here) is None for here in named):
        return None
    if named:
        return noun + 1  # "the Kenyan national seminar"
    here = noun + 1
    while scene.low(here) and scene.low(here) not in ENDS and here - noun < LONGEST:
        here += 1
    words = {part for low in scene.tokens.lows[noun:here] for part in low.split("-")}
    if words & scene.words.state_words:
        return here
    return noun + 1 if WORLDLY.intersection(scene.tokens.lows[at:noun]) else None
