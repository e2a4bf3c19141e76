"""The state or body behind the name of one who has a title: "Prime Minister Berg [of Norway]"."""

from communique.actors.countries import state_at
from communique.actors.found import Found, Scene, past_determiner
from communique.actors.titles import part_at


def take_state_behind(scene: Scene, found: Found) -> None:
    """Take in the state or body behind a name with a title: "Prime Minister Berg of Norway", "Mrs Berg of Norway"."""
    if take_state_in_brackets(scene, found):
        return
    if scene.low(found.end) != "of":
        return
    here = past_determiner(scene, found.end + 1)
    closed = not found.titles or found.titles[-1].of
    state = state_at(scene, here) if closed else part_at(scene, here, loose=True)
    if state is None:
        return
    found.end = state.end
    found.inner.append(state)
    found.codes, found.codes_at = state.codes, state.codes_at
    if not found.titles:
        return
    found.titles[-1].of = found.titles[-1].of or state
    found.titles[-1].codes = found.titles[-1].codes or state.codes


def take_state_in_brackets(scene: Scene, found: Found) -> bool:
    """Take in the state in brackets behind a name, as lists of ambassadors have it: "Anna Berg (Norway)"."""
    state = state_at(scene, past_determiner(scene, found.end + 1)) if scene.low(found.end) == "(" else None
    if state is None or scene.low(state.end) != ")" or found.codes:
        return False
    found.end = state.end + 1
    found.inner.append(state)
    found.codes, found.codes_at = state.codes, state.codes_at
    return True
