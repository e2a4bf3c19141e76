"""Persons and offices: a name with its titles before and behind it, or a title alone."""

from communique.actors.appositions import take_apposition
from communique.actors.behind_title import (
    is_given_name,
    is_handle,
    is_sender,
    name_after,
    past_honorifics,
)
from communique.actors.countries import state_name_at
from communique.actors.found import Found, FoundTitle, Scene, Stretch, past_determiner
from communique.actors.friends import past_friend
from communique.actors.names import DAYS, NAMELIKE_TITLES, is_ordinary, name_at, past_distinctions
from communique.actors.state_behind import take_state_behind, take_state_in_brackets
from communique.actors.titles import title_at, town_end

#: Words before the place where somebody is or goes.
_WHERE = frozenset({"in", "at", "to", "from", "near"})


def person_at(scene: Scene, at: int) -> Found | None:
    """Return the person or office that begins here."""
    start = past_determiner(scene, at)
    here, honoured = past_honorifics(scene, start)
    titles = [] if is_given_name(scene, here) else _title_chain(scene, here)
    found = _titled(scene, at, titles) if titles else None
    if found is None and here > start:
        found = _honoured(scene, at, here, single=honoured.single)
    if found is not None:
        found.gender = found.gender or honoured.gender
        if found.kind == "person":
            _take_handle(scene, found)
    return found


def handle_at(scene: Scene, at: int) -> Found | None:
    """Return who goes by a name with "@" before it: "@AnnaBerg"."""
    return Found("person", at, at + 2, (at + 1, at + 2), titled=True) if is_handle(scene, at) else None


def _take_handle(scene: Scene, found: Found) -> bool:
    """Take in the handle right behind a name: "Anna Berg @AnnaBerg"; that of his office is no other person."""
    if not is_handle(scene, found.end):
        return False
    found.aliases.append((found.end + 1, found.end + 2))
    found.end += 2
    return True


def bare_at(scene: Scene, at: int) -> Found | None:
    """Return the run of capitals that begins here, with its appositions, as what may be a person."""
    title = scene.words.titles.match(scene.tokens, at)
    if title is not None and title.worth.key not in NAMELIKE_TITLES:
        return None
    state = state_name_at(scene, at)
    if scene.words.places.match(scene.tokens, at) or (state and state.worth.kind != "capital"):
        return None
    name = name_at(scene, at)
    if name is not None and state is not None and (name[1] <= state.end or _is_honoured(scene, state.end)):
        return None
    if name is not None and state is not None and _is_place_before(scene, at, state.end, name[1]):
        return None
    if name is None or scene.low(name[1] - 1) in DAYS:
        return None  # "On Harbour Day, the President of Kenya met …"
    found = Found("bare", name[0], past_distinctions(scene, name[1]), name)
    found.titled = name[1] - name[0] > 1 and (
        _take_handle(scene, found) or take_state_in_brackets(scene, found)
    )
    take_apposition(scene, found)
    found.titled = found.titled or _speaks_beside_me(scene, found.end) or _is_named_beside_you(scene, name)
    return found


def _is_place_before(scene: Scene, at: int, behind: int, end: int) -> bool:
    """Whether a capital is where somebody is whose full name follows at once: "in Oslo [Han Mu Gil] met"."""
    return scene.low(at - 1) in _WHERE and end - behind > 1


def _is_honoured(scene: Scene, at: int) -> bool:
    """Whether an honorific begins here: "in Oslo [Dr] Berg" is of two."""
    return past_honorifics(scene, at)[0] > at


def _speaks_beside_me(scene: Scene, end: int) -> bool:
    """Whether whoever is named up to here is named with the one who speaks: "Anna and I were saddened"."""
    return scene.low(end) == "and" and scene.tokens.words[end + 1 : end + 2] == ["I"]


def _is_named_beside_you(scene: Scene, name: Stretch) -> bool:
    """Whether somebody is named by one word beside the one who is spoken to: "welcome you and Anna to Kenya"."""
    start, end = name
    beside = start > 1 and scene.low(start - 1) == "and" and scene.low(start - 2) == "you"
    return beside and end - start == 1 and not scene.capital(end) and not is_ordinary(scene.low(start))


def _title_chain(scene: Scene, at: int) -> list[FoundTitle]:
    """Return the titles that stand before a name, or the one title that stands alone."""
    first = title_at(scene, at)
    if first is None:
        return []
    chain = [first]
    while (following := _next_title(scene, chain)) is not None:
        chain.append(following)
    while len(chain) > 1 and name_after(scene, chain[-1].end, chain[-1].end) is None:
        chain.pop()
    return chain


def _next_title(scene: Scene, chain: list[FoundTitle]) -> FoundTitle | None:
    here = chain[-1].end
    joined = scene.low(here) in {",", "and", "-", "–", "&"}
    start = here + joined
    if joined and scene.low(start) == "and":
        start += 1
    start += joined and scene.low(start) == "its"
    start, _ = past_honorifics(scene, start) if not joined else (start, False)
    if not scene.capital(start) and joined and scene.capital(chain[0].words[0]):
        return None
    following = title_at(scene, start)
    if following is None or (joined and _clash(chain, following)):
        return None
    if scene.low(here) == "," and is_sender(scene, here):
        return None  # "Upon authorization of the king, [Foreign Minister] Berg visited"
    if scene.low(following.words[1]) in {"bin", "bint", "ibn", "al"}:
        return None  # the word is a name here: "Crown Prince Sultan bin …"
    return following


def _clash(chain: list[FoundTitle], following: FoundTitle) -> bool:
    """Whether two titles are of different states, so that they belong to two persons."""
    return any(title.codes and following.codes and title.codes != following.codes for title in chain)


def _titled(scene: Scene, at: int, titles: list[FoundTitle]) -> Found:
    last = titles[-1]
    here, honoured = past_honorifics(scene, past_friend(scene, last.end))
    name = name_after(scene, here, last.end)
    if name is None and (town := _post(scene, last)) is not None:
        here, name = town, name_after(scene, town, town)
        last.end = town if name is not None else last.end
    if name is None:
        return _office(scene, at, titles)
    found = Found("person", at, past_distinctions(scene, name[1]), name, titles=titles, titled=True)
    found.gender = honoured.gender
    if name[0] > here and scene.low(here) == ",":
        found.comma = True
    if name[0] > here and scene.low(here) == "(":
        found.end += 1  # "the Prime Minister (Mrs Berg)"
    _finish_person(scene, found)
    return found


def _post(scene: Scene, title: FoundTitle) -> int | None:
    """Return the end of the town that one is posted in: "the Ambassador [in Oslo], Mr Berg"."""
    town = town_end(scene, title.end + 1) if title.posted and scene.low(title.end) == "in" else None
    return town if town is not None and scene.low(town) == "," else None


def _office(scene: Scene, at: int, titles: list[FoundTitle]) -> Found:
    first = titles[0]
    found = Found("office", at, first.end, (past_determiner(scene, at), first.end), titles=[first])
    found.codes, found.codes_at, found.inner = first.codes, first.codes_at, list(first.inner)
    second = _second_office(scene, first)
    if second is not None:
        found.end = second.end
        found.inner += second.inner
        found.codes, found.codes_at = found.codes or second.codes, found.codes_at or second.codes_at
    return found


def _second_office(scene: Scene, first: FoundTitle) -> FoundTitle | None:
    """Return another office of the same holder: "the general secretary of the party [and president of Kenya]".

    "And concurrently the president" is always his; else an office of a state without article behind that of a party.
    """
    if scene.low(first.end) not in {"and", ","} or not first.of:
        return None
    here = first.end + 1
    here += scene.low(here) == "and"
    at_once = scene.low(here) == "concurrently"
    if not at_once and (scene.low(first.end) == "," or first.of.kind != "body"):
        return None
    second = title_at(scene, past_determiner(scene, here + 1) if at_once else here)
    if second is None or second.of is None or name_after(scene, second.end, second.end) is not None:
        return None
    return second if at_once or second.of.kind == "state" else None


def _honoured(scene: Scene, at: int, here: int, *, single: bool) -> Found | None:
    if state_name_at(scene, here):
        return None
    name = name_at(scene, here, titled=True)
    if name is None or not (single or name[1] - name[0] > 1):
        return None
    found = Found("person", at, past_distinctions(scene, name[1]), name, titled=True)
    _finish_person(scene, found)
    return found


def _finish_person(scene: Scene, found: Found) -> None:
    take_state_behind(scene, found)
    take_apposition(scene, found)
    for title in found.titles:
        found.inner.extend(title.inner)
        if not found.codes:
            found.codes, found.codes_at = title.codes, title.codes_at
