"""Groups that act together for one state: "the government and people of Kenya"."""

from communique.actors.bodies import body_at
from communique.actors.countries import modifier_at, state_at
from communique.actors.found import Found, Scene, past_determiner


def group_at(scene: Scene, at: int) -> Found | None:
    """Return the group named here: two or more of government, party, people … of one state."""
    hit = modifier_at(scene, at)
    start = hit.end if hit else at
    end, nouns = joined_nouns(scene, start)
    if nouns < 2 and not _is_collective(scene, start):  # noqa: PLR2004 - one alone is a body or a people
        return None
    if hit:
        return Found("group", at, end, (at, end), codes=hit.worth.codes, codes_at=(at, hit.end))
    if scene.low(end) != "of":
        return None
    owner = past_determiner(scene, end + 1)
    state = state_at(scene, owner) or (body_at(scene, owner) if nouns == 1 else None)
    if state is None:
        return None
    return Found(
        "group", at, state.end, (at, state.end), codes=state.codes, codes_at=state.codes_at, inner=[state]
    )


def _is_collective(scene: Scene, at: int) -> bool:
    """Whether those at the head of a state or party are named as one: "the collective leadership of the party"."""
    return scene.low(at) == "collective" and scene.low(at + 1) == "leadership"


def joined_nouns(scene: Scene, at: int) -> tuple[int, int]:
    """Return the end of "party, government and all the people", and how many nouns it joins."""
    nouns, end, here = 0, at, at
    while True:
        here = _past_joined(scene, here)
        if scene.low(here) not in scene.words.group:
            return end, nouns
        nouns, end = nouns + 1, here + 1
        here = end
        if scene.low(here) == ",":
            here += 1
        if scene.low(here) in {"and", "&"}:
            here += 1
        if here == end:
            return end, nouns


def _past_joined(scene: Scene, at: int) -> int:
    while scene.low(at) in scene.words.joined:
        at += 1
    return at
