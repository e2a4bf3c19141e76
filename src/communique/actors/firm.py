"""Whether a bare run of capitals is a person's name even if the report never says so."""

from communique.actors.countries import state_at, state_name_at
from communique.actors.found import Found, Scene
from communique.actors.names import is_ordinary

#: Behind these words a bare run of capitals is rather a place or a thing.
PLACE_BEFORE = frozenset({"in", "at", "the", "near", "a", "an", "into", "across", "around"})


def is_firm(scene: Scene, found: Found) -> bool:
    """Whether a bare run of capitals is a person's name even if the report never says so."""
    words, end = scene.words, found.name[1]
    if found.titled:
        return True
    if found.name[1] - found.name[0] < 2 or scene.headline:  # noqa: PLR2004
        return False
    if (
        (_hangs_on_capital(scene, found.start - 1) and not _is_where(scene, found.start - 1))
        or scene.low(found.start - 1) in PLACE_BEFORE
        or scene.low(end - 1) in words.thing_heads
        or scene.low(found.name[0]) in words.thing_fronts
    ):
        return False
    if scene.capital(end) and (
        scene.low(end) in words.thing_heads or words.body_nouns.match(scene.tokens, end)
    ):
        return False
    if any(is_ordinary(scene.low(at)) for at in range(*found.name)):
        return False
    return not (scene.low(end) == "," and state_at(scene, end + 1))


def _is_where(scene: Scene, at: int) -> bool:
    """Whether the capital before a name is the place where somebody is: "during his stay in [Oslo] Han Mu Gil met"."""
    return state_name_at(scene, at) is not None and scene.low(at - 1) in PLACE_BEFORE | {"to", "from"}


def _hangs_on_capital(scene: Scene, at: int) -> bool:
    """Whether the word before a run of capitals has one too, and so the run is only a part of something."""
    return (
        scene.capital(at)
        and not (scene.tokens.opens(at) and opens_only(scene, at))
        and (scene.low(at) not in scene.words.months and scene.low(at)[-1] != ".")
    )


def opens_only(scene: Scene, at: int) -> bool:
    """Whether a word has its capital only because a sentence begins."""
    low = scene.low(at)
    return low in scene.words.openers or (low.endswith("ing") and len(low) > 6)  # noqa: PLR2004 - longer than "Liping"
