"""Those whom a loss or a disaster has struck: "all those affected by the floods in Kenya", "his family".

Words of comfort are addressed to them. Away from such words they are nobody in particular, and no actors.
"""

from communique.actors.countries import state_at
from communique.actors.found import Found, Scene

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
#: The longest of them, in tokens.
LONGEST = 20


def stricken_at(scene: Scene, at: int) -> Found | None:
    """Return those who are struck, with all that is said of them, where words of comfort stand near."""
    if scene.words.consoling.isdisjoint(scene.tokens.lows):
        return None
    near = _near_ones(scene, at)
    heads = scene.words.struck.match(scene.tokens, at)
    if heads is None or near is not None:
        return near
    said = heads.end
    while scene.low(said) in BETWEEN:
        said += 1
    if scene.low(said) not in scene.words.striking:
        return None
    end = said + 1
    while end - at < LONGEST and end < len(scene.tokens) and scene.low(end) not in ENDS:
        end += 1
    found = Found("group", at, end, (at, end))
    _take_state(scene, found, said + 1)
    return found


def _near_ones(scene: Scene, at: int) -> Found | None:
    """Return "his family", "their loved ones", "the royal family"."""
    kin = scene.words.kin.match(scene.tokens, at + (scene.low(at) in HOUSES))
    if kin is None or scene.low(kin.end) == "of":
        return None
    if scene.low(at) in HOUSES:
        return Found("group", at, kin.end, (at, kin.end))
    return Found("group", at - 1, kin.end, (at - 1, kin.end)) if scene.low(at - 1) in OWNED else None


def _take_state(scene: Scene, found: Found, here: int) -> None:
    """Give them the state that the phrase names."""
    for at in range(here, found.end):
        state = state_at(scene, at) if scene.capital(at) else None
        if state is not None and state.codes:
            found.codes, found.codes_at = state.codes, (state.start, state.end)
            return
