"""Those whom a loss or a disaster has struck: "all those affected by the floods in Kenya", "his family".

Words of comfort are addressed to them. Away from such words they are nobody in particular, and no actors.
"""

from communique.actors.countries import PLACES, state_at, state_name_at
from communique.actors.found import Found, Scene, past_determiner

#: Words that may stand between them and what is said of them: "who have tragically lost", "of those killed".
BETWEEN = frozenset(
    {"who", "have", "has", "had", "been", "were", "was", "are", "is", "so", "tragically", "recently", "most",
     "also", "directly", "of", "those", "the", "all"}
)  # fmt: skip
#: Words that end the phrase.
ENDS = frozenset(
    {",", ".", ";", ":", "—", "–", "-", "and", "as", "but", "while", "that", "?", "!", "(", '"', "”"}
)
#: Whose near ones they are, and of what house.
OWNED = frozenset({"his", "her", "their"})
HOUSES = frozenset({"royal", "imperial", "princely", "grand-ducal"})
#: What those are of whom it is told behind "who have been the".
VICTIMS = frozenset({"victims"})
#: The longest of them, in tokens.
LONGEST = 20
#: … and of the words that say who they are before "who".
LONGEST_NAMED = 3


def stricken_at(scene: Scene, at: int) -> Found | None:
    """Return those who are struck, with all that is said of them, where words of comfort stand near."""
    if scene.words.consoling.isdisjoint(scene.tokens.lows):
        return None
    near = _near_ones(scene, at)
    heads = scene.words.struck.match(scene.tokens, at)
    if heads is None or near is not None:
        return near
    said = _past_between(scene, heads.end)
    if scene.low(said) not in scene.words.striking:  # "the relatives of those [young Kenyans] who died"
        who = _past_named(scene, said)
        said = _past_between(scene, who)
        if who == said or scene.low(said) not in scene.words.striking | VICTIMS:
            return None
    end = said + 1
    while end - at < LONGEST and end < len(scene.tokens) and scene.low(end) not in ENDS:
        end += 1
    found = Found("group", at, end, (at, end))
    _take_state(scene, found, heads.end)
    return found


def _past_between(scene: Scene, at: int) -> int:
    while scene.low(at) in BETWEEN:
        at += 1
    return at


def _past_named(scene: Scene, at: int) -> int:
    """Return the place of "who" behind those of whom it tells, else the same place."""
    whose = scene.low(at - 1) in {"those", "the"}
    ends = (at + more for more in range(1, LONGEST_NAMED + 1) if scene.low(at + more) in {"who", "that"})
    end = next(ends, at) if whose else at
    return end if all(scene.low(here).isalpha() for here in range(at, end)) else at


def _near_ones(scene: Scene, at: int) -> Found | None:
    """Return "his family", "their loved ones", "the royal family"."""
    kin = scene.words.kin.match(scene.tokens, at + (scene.low(at) in HOUSES))
    if kin is None or scene.low(kin.end) == "of":
        return None
    if scene.low(at) in HOUSES:
        return Found("group", at, kin.end, (at, kin.end))
    return Found("group", at - 1, kin.end, (at - 1, kin.end)) if scene.low(at - 1) in OWNED else None


def _take_state(scene: Scene, found: Found, here: int) -> None:
    """Give them the state that the phrase names, or whose people they are."""
    for at in range(here, found.end):
        hit = state_name_at(scene, at) if scene.capital(at) else None
        if hit is not None and hit.worth.codes and hit.worth.kind not in PLACES:
            found.codes, found.codes_at = hit.worth.codes, (at, hit.end)
            whole = state_at(scene, past_determiner(scene, here + 1)) if scene.low(here) == "of" else None
            found.inner += [whole] if whole is not None else []  # "the people of Kenya who lost their leader"
            return
