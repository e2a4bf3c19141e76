"""Parts of a state that an office is of: "mayor of [Lund City of the Skane Province of Sweden]"."""

from communique.actors.countries import state_at
from communique.actors.found import Found, Scene, past_determiner

#: Last words of the names of such parts.
DIVISIONS = frozenset(
    {"city", "province", "region", "territory", "prefecture", "county", "district", "municipality", "town"}
    | {"oblast", "krai", "canton", "governorate", "department", "island", "islands"}
)
#: So many parts may lie within one another.
_NESTED = 3


def state_of_division(scene: Scene, here: int) -> Found | None:
    """Return the state in which the part lies that is named here, where each is told to be of the next."""
    at = here
    for _ in range(_NESTED):
        end = _division_end(scene, at)
        if end is None or scene.low(end) != "of":
            return None
        at = past_determiner(scene, end + 1)
        state = state_at(scene, at)
        if state is not None:
            return state
    return None


def _division_end(scene: Scene, at: int) -> int | None:
    """Return the end of a run of capitals whose last word is that of a part: "Maritime Territory"."""
    end = at
    while scene.capital(end):
        end += 1
    return end if end > at + 1 and scene.low(end - 1) in DIVISIONS else None
