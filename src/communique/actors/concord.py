"""What binds peoples, in the name of a body: "Committee for [Friendship and Cultural Cooperation with Kenya]"."""

from communique.actors.countries import state_at
from communique.actors.found import Scene, past_determiner

#: With whom a body may be for friendship, where it is no one state: "with Foreign Countries", "with Peoples".
_WITH_ALL = frozenset(
    {"foreign", "countries", "peoples", "people", "nations", "world", "overseas", "compatriots"}
)
#: How many capitals may stand before a word of concord: "Cultural", "Afro-Asian Peoples'".
_BEFORE = 4


def concord_end(scene: Scene, here: int) -> int | None:
    """Return the end of the words of concord that begin here, with whom they are with; ``None`` where none do."""
    end = _past_run(scene, here)
    while end is not None and scene.low(end) in {"and", "&", ","} and (more := _past_run(scene, end + 1)):
        end = more
    return end if end is None or scene.low(end) != "with" else _past_with(scene, end)


def _past_run(scene: Scene, here: int) -> int | None:
    """Return the end of a run of capitals that leads to a word of concord."""
    for at in range(here, here + _BEFORE):
        if not scene.capital(at) or scene.low(at) in scene.words.months:
            return None
        if scene.low(at) in scene.words.concord:
            return at + 1
    return None


def _past_with(scene: Scene, at: int) -> int:
    """Return the end of "with Kenya", "with Foreign Countries"; the place before "with" where another is met."""
    start = past_determiner(scene, at + 1)
    state = state_at(scene, start)
    if state is not None:
        return state.end
    here = start
    while scene.capital(here) and scene.low(here) in _WITH_ALL:
        here += 1
    return here if here > start else at
