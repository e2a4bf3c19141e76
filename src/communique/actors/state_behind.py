"""The state or body behind the name of one who has a title: "Prime Minister Berg [of Norway]"."""

from communique.actors.countries import state_at
from communique.actors.found import Found, Scene, past_determiner
from communique.actors.titles import part_at


def take_state_behind(scene: Scene, found: Found) -> None:
    """Take in the state or body behind a name with a title: "Prime Minister Berg of Norway", "Mrs Berg of Norway"."""
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
