"""What somebody is called between his title and his name: "the President of Kenya [and my friend] Jane Odhiambo"."""

from communique.actors.countries import state_name_at
from communique.actors.found import Scene, past_determiner

#: Words whose friend he is.
_WHOSE = frozenset({"my", "our", "a", "the", "your", "his", "her", "their"})
#: What he is to them.
_FRIEND = frozenset({"friend", "colleague", "counterpart"})
#: How many small words may tell what friend he is: "a great and sincere".
_WHAT = 4


def past_friend(scene: Scene, here: int) -> int:
    """Return the place behind "and my friend" and of whom he is one, else the place itself."""
    if scene.low(here) not in {"and", ","}:
        return here
    at = here + 1
    while (
        at - here <= _WHAT
        and scene.low(at).isalpha()
        and not scene.capital(at)
        and scene.low(at) not in _FRIEND
    ):
        at += 1
    owned = scene.low(here + 1) in _WHOSE or scene.low(at + 1) == "of"
    if scene.low(at) not in _FRIEND or not owned:
        return here
    at += 1
    if scene.low(at) == "of":
        at = _of_whom(scene, at + 1)
    at += scene.low(at) == ","
    return at if scene.capital(at) else here


def _of_whom(scene: Scene, at: int) -> int:
    """Return the end of whose friend he is: "our country", "Kenya"."""
    state = state_name_at(scene, past_determiner(scene, at))
    if state is not None:
        return state.end
    return at + 2 if scene.low(at) in _WHOSE and not scene.capital(at + 1) else at
