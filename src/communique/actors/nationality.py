"""Whose state somebody is of by what he is called behind his name: "Anna Berg, Norwegian poet, wrote"."""

from communique.actors.countries import modifier_at
from communique.actors.found import Found, Scene, past_determiner

#: So many words may say what somebody is: "Norwegian anti-war poet and singer".
_LONGEST = 6


def take_nationality(scene: Scene, found: Found) -> None:
    """Take the state of a demonym before what one person is called, between commas; a plural is of others."""
    if found.codes or found.titles or scene.low(found.end) != ",":
        return
    here = past_determiner(scene, found.end + 1)
    state = modifier_at(scene, here)
    end = _end_of_calling(scene, state.end) if state is not None else None
    if state is not None and end is not None and not scene.low(end - 1).endswith("s"):
        found.codes, found.codes_at = state.worth.codes, (here, state.end)


def _end_of_calling(scene: Scene, at: int) -> int | None:
    """Return the end of words in small letters that a comma or a stop closes."""
    end = at
    while (
        end - at < _LONGEST
        and (not scene.capital(end) or "-" in scene.low(end))
        and scene.low(end)[:1].isalpha()
    ):
        end += 1
    return end if end > at and scene.low(end) in {",", "."} else None
