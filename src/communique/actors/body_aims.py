"""What a body is for, told by a verb or one word: "Committee to [Celebrate the Birth of Berg]", "Party of [Toil]"."""

from communique.actors.found import Scene

#: Verbs, in capitals, of what a committee is set up to do.
_WORK = frozenset(
    {
        "commemorate",
        "celebrate",
        "mark",
        "honour",
        "honor",
        "support",
        "protect",
        "defend",
        "promote",
        "preserve",
    }
)
#: Small words inside the name of that work.
_WITHIN = frozenset({"the", "of", "and", "for", "'s", "'"})


def work_end(scene: Scene, here: int) -> int | None:
    """Return the end of what a committee is to do, not of a headline's verb: "to [Commemorate the Birth of Berg]"."""
    if scene.headline or not scene.capital(here) or scene.low(here) not in _WORK:
        return None
    end = here + 1
    while scene.low(end) not in scene.words.months and (scene.capital(end) or _joins(scene, end)):
        end += 1
    return end if end > here + 1 else None


def _joins(scene: Scene, at: int) -> bool:
    """Whether small words stand between two capitals of what is to be done: "Centenary [of the] Birth"."""
    here = at
    while scene.low(here) in _WITHIN and here - at < 2:  # noqa: PLR2004 - "of the"
        here += 1
    return here > at and scene.capital(here)


def word_end(scene: Scene, here: int) -> int | None:
    """Return the end of the one word in capitals that a body is of: "Party of [Toil]"; no name of two words."""
    alone = scene.capital(here) and not scene.capital(here + 1) and scene.low(here) not in scene.words.months
    return here + 1 if alone and scene.low(here).isalpha() else None
