"""The names of bodies without what they are of: "Supreme People's Assembly", "Kenyan embassy"."""

import re

from communique.actors.countries import modifier_at, state_at
from communique.actors.found import Found, Scene, past_determiner
from communique.actors.phrases import Hit
from communique.actors.word_kinds import BodyNoun, KnownBody, StateName

#: Words between a state and a delegation that do not say in what it is one.
_JOINING = frozenset(
    {"and", "or", "of", "the", "a", "an", "to", "for", "with", "by", "in", "as", "at", "from", "on", "sent"}
)


#: The number of a congress: "18th".
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)")
#: What stands behind two states in the name of an association of friends: "Kenya-Norway [Friendship] Association".
_OF_FRIENDS = frozenset({"friendship", "solidarity", "committee", "society", "association"})
#: How many words of a name may follow "and" to its noun.
_AFTER_AND = 4
#: How many unknown words may say in what a delegation is one.
_IN_WHAT = 2
#: How many small words may tell of what kind they are whom a delegation is of.
_DESCRIBED = 3


def known_at(scene: Scene, at: int) -> Hit[KnownBody] | None:
    """Return the organisation that is known by the name that stands here."""
    if not scene.capital(at):
        return None
    if at not in scene.bodies:
        scene.bodies[at] = scene.words.bodies.match(scene.tokens, at)
    hit = scene.bodies[at]
    if hit is not None:
        return None if _goes_on(scene, hit.end) else hit
    codes = scene.aliases.get(scene.tokens.words[at])
    return Hit(at + 1, KnownBody("", codes[0] if codes else None)) if codes is not None else None


def _goes_on(scene: Scene, at: int) -> bool:
    """Whether a name is only the first words of another: "Department of Defense [Policy and Relations]"."""
    return scene.low(at) in {"policy", "planning"} and scene.capital(at)


def named_body_at(scene: Scene, at: int) -> Found | None:
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
    start = at - _counted(scene, at, noun)
    found = Found("body", start, end, (start, end), known=known.worth if known and end == known.end else None)
    _take_state(scene, found, known)
    return _sent_by(scene, found)


def _counted(scene: Scene, at: int, noun: BodyNoun | None) -> int:
    """Return 1 where the number of a congress stands before its name: "[18th] National Congress"."""
    counted = noun is not None and noun.key == "congress" and at > 0
    return int(counted and _ORDINAL.fullmatch(scene.low(at - 1)) is not None)


def _sent_by(scene: Scene, body: Found) -> Found:
    """Return the delegation or embassy in small letters that stands behind its body: "Trade Ministry delegation"."""
    here = _past_small(scene, body.end)
    noun = scene.words.body_nouns.match(scene.tokens, here)
    if noun is None or not noun.worth.sent or scene.capital(here):
        return body
    found = Found("body", body.start, noun.end, (body.start, noun.end), inner=[body])
    found.codes, found.codes_at = body.codes, body.codes_at
    return found


def _only_opens(scene: Scene, at: int) -> bool:
    return scene.low(at) in scene.words.openers and not scene.words.body_nouns.match(scene.tokens, at)


def _take_state(scene: Scene, found: Found, known: Hit[KnownBody] | None) -> None:
    first = _first_of_friends(scene, found.start)
    if first is not None:
        found.codes, found.codes_at = first.codes, (found.start, found.start + 1)
        return
    hit = modifier_at(scene, found.start)
    if hit is not None and hit.end < found.end:
        found.codes, found.codes_at = hit.worth.codes, (found.start, hit.end)
    elif known is not None and known.worth.country:
        found.codes, found.codes_at = (known.worth.country,), (found.start, known.end)


def _first_of_friends(scene: Scene, at: int) -> StateName | None:
    """Return the state that an association of friends is at home in: "the [Kenya]-Norway Friendship Association"."""
    first, hyphen, _ = scene.tokens.words[at].partition("-")
    if not hyphen or scene.low(at + 1) not in _OF_FRIENDS:
        return None
    hit = scene.words.states.match(scene.words.tokeniser.cut(first, 0, len(first)), 0)
    return hit.worth if hit is not None and len(hit.worth.codes) == 1 else None


def _last_noun(scene: Scene, at: int) -> tuple[int, BodyNoun | None]:
    """Return the end of the last head noun in a run of capitals, and the noun."""
    if at not in scene.nouns:
        scene.nouns[at] = _find_last_noun(scene, at)
    return scene.nouns[at]


def _find_last_noun(scene: Scene, at: int) -> tuple[int, BodyNoun | None]:
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
    if low not in {"and", "&"} or here == start:
        return False
    return (_field(scene, here - 1) and _field(scene, here + 1)) or _joins_one_name(scene, here, start)


def _joins_one_name(scene: Scene, here: int, start: int) -> bool:
    """Whether "and" stands inside the name of one body: "the Lake Friendship [and] Solidarity Committee".

    What stands before is no state or body of its own, and what follows runs on to a body's noun in two words or more.
    """
    before, noun = scene.words.body_nouns.match(scene.tokens, here - 1), here + 1
    state = modifier_at(scene, here - 1) or state_at(scene, here - 1)
    if before is not None or state is not None or scene.low(start - 1) != "the" or scene.low(here) != "and":
        return False
    while scene.capital(noun) and noun - here < _AFTER_AND and not _title_stands(scene, noun):
        if scene.words.body_nouns.match(scene.tokens, noun) is not None:
            return noun > here + 1 and modifier_at(scene, here + 1) is None
        noun += 1
    return False


def _field(scene: Scene, at: int) -> bool:
    return scene.capital(at) and scene.low(at) in scene.words.portfolio | scene.words.concord


def _title_stands(scene: Scene, at: int) -> bool:
    """Whether a title stands here by itself and ends a run of capitals; "Prime Minister's Office" goes on."""
    title = scene.words.titles.match(scene.tokens, at)
    return (
        title is not None
        and scene.low(title.end) not in {"'s", "'"}
        and not (scene.capital(title.end) and scene.words.body_nouns.match(scene.tokens, title.end))
        and scene.low(at) not in {"deputy", "general"}
    )


def small_body_at(scene: Scene, at: int) -> Found | None:
    """Return a body in small letters: "Kenyan embassy", "government of Kenya"."""
    hit = modifier_at(scene, at) or known_at(scene, at)
    start = hit.end if hit else _past_capitals(scene, at)
    here = _past_small(scene, start)
    noun = scene.words.body_nouns.match(scene.tokens, here)
    if noun is None and hit is not None:
        noun = _behind_any_word(scene, here)
    if noun is None or not noun.worth.lower or (start > at and scene.capital(here)):
        return None
    end = _called(scene, noun)
    found = Found("body", at, end, (_past_passing(scene, at), end))
    if hit is not None:
        _mark_state(found, hit, at)
        return found
    return found if _has_owner(scene, noun) or _is_led(scene, at, noun) else None


def _called(scene: Scene, noun: Hit[BodyNoun]) -> int:
    """Return the end of what a paper is called, behind its noun: "the Kenyan paper [Lake Post]"."""
    end = noun.end
    while noun.worth.key == "newspaper" and scene.capital(end) and not _title_stands(scene, end):
        end += 1
    return end


def _is_led(scene: Scene, at: int, noun: Hit[BodyNoun]) -> bool:
    """Whether it is said who leads those that are sent, and in what: "a [trade delegation] headed by Berg"."""
    headed = scene.low(noun.end) in {"led", "headed"} and scene.low(noun.end + 1) == "by"
    return noun.worth.sent and headed and noun.end - at > 1


def _behind_any_word(scene: Scene, at: int) -> Hit[BodyNoun] | None:
    """Return the noun of those sent out behind a few words that say in what: "Kenyan [civil aviation] delegation"."""
    here = at
    while here - at < _IN_WHAT and _says_in_what(scene, here):
        here += 1
        noun = scene.words.body_nouns.match(scene.tokens, here)
        if noun is not None and noun.worth.sent and not scene.capital(here):
            return noun
    return None


def _says_in_what(scene: Scene, at: int) -> bool:
    low = scene.low(at)
    plain = low.replace("-", "").isalpha() and not scene.capital(at)
    return plain and low not in _JOINING and not scene.words.titles.match(scene.tokens, at)


def _past_passing(scene: Scene, at: int) -> int:
    """Return the place behind what a body only is for the time being: "the visiting delegation"."""
    return at + 1 if scene.low(at) == "visiting" else at


def _past_capitals(scene: Scene, at: int) -> int:
    """Return the place behind a town or region that lies before a body: "[Oslo City] friendship delegation"."""
    here = at
    while scene.capital(here) and here - at < 4:  # noqa: PLR2004 - "Lake Region Trade Union"
        here += 1
    owned = here > at and scene.low(here) in {"'s", "'"}  # "[Elders'] delegation"
    if (
        not owned
        and scene.low(here) not in scene.words.describing
        and scene.low(here) not in scene.words.body_nouns
    ):
        return at
    months = scene.words.months
    return next((n for n in range(at, here) if _title_stands(scene, n) or scene.low(n) in months), here)


def _past_small(scene: Scene, at: int) -> int:
    """Return the place behind small words that lead to a head noun: "party and government [delegation]"."""
    here = at
    while _describes(scene, here) and not (here == at and scene.low(here) == "and"):
        here += 1
    while here > at and scene.words.body_nouns.match(scene.tokens, here) is None:
        here -= 1
    return here


def _describes(scene: Scene, at: int) -> bool:
    low = scene.low(at)
    return low in scene.words.describing or (low in {"'s", "'"} and not scene.capital(at + 1))


def _mark_state(found: Found, hit: Hit[StateName] | Hit[KnownBody], at: int) -> None:
    worth = hit.worth
    codes = worth.codes if isinstance(worth, StateName) else (worth.country,) if worth.country else ()
    if codes:
        found.codes, found.codes_at = codes, (at, hit.end)


def _has_owner(scene: Scene, noun: Hit[BodyNoun]) -> bool:
    """Whether "of" comes next with a state or a body; of those that are sent, with any name."""
    if scene.low(noun.end) not in {"of", "from"}:
        return False
    people = people_end(scene, noun.end + 1) if noun.worth.sent else None
    here = past_determiner(scene, (noun.end if people is None else people) + 1)
    if state_at(scene, here) or small_body_at(scene, here) or named_body_at(scene, here):
        return True
    low = scene.low(here)
    land = modifier_at(scene, here) is not None
    if not land and scene.words.many.match(scene.tokens, here + 1) is not None:
        return False  # "a group of Nordic leaders" is no body
    return (
        noun.worth.sent
        and scene.capital(here)
        and not (low in scene.words.months or (_names_nobody(scene, here) and not land))
    )


def people_end(scene: Scene, at: int) -> int | None:
    """Return the end of those whom a delegation is of, where what they are of follows: "[press officials] of Kenya"."""
    here = at
    while (
        here - at < _DESCRIBED and not scene.words.many.match(scene.tokens, here) and _is_plain(scene, here)
    ):
        here += 1
    noun = scene.words.many.match(scene.tokens, here)
    if noun is None or scene.low(noun.end) not in {"of", "from"} or scene.low(noun.end - 1) == "members":
        return None
    return noun.end


def _is_plain(scene: Scene, at: int) -> bool:
    return scene.low(at).replace("-", "").isalpha() and not scene.capital(at)


def _names_nobody(scene: Scene, at: int) -> bool:
    """Whether a capital begins no name of a body: "the Press"; in a longer run it may: "the Press Chamber Lund"."""
    return scene.low(at) in scene.words.never and not scene.capital(at + 1)
