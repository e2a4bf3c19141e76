"""Fields of office: "Foreign Affairs and Trade", "Digital Development, Post and Media"."""

from communique.actors.found import Scene

#: What makes a word of a field own the next: "Global Women['s] Issues".
_OWNS = frozenset({"'s", "’s"})


def field_end(scene: Scene, here: int) -> int | None:
    """Return the end of the field of office that begins here, ``None`` where none does."""
    if scene.low(here) not in scene.words.portfolio or scene.low(here) in {"people", "state"}:
        return None
    while True:
        here += 1
        step = _join(scene, here)
        if not step:
            return here
        here += step - 1


def _join(scene: Scene, here: int) -> int:
    """Return how many tokens lead to the next word of a field; 0 where it ends."""
    portfolio = scene.words.portfolio
    low = scene.low(here)
    if low in portfolio:
        return 1
    if low in _OWNS and scene.low(here + 1) in portfolio:
        return 2
    if low in {"and", "&", ","} and _same_case(scene, here) and scene.low(here + 1) in portfolio:
        return 2
    return 3 if low == "," and scene.low(here + 1) == "and" and scene.low(here + 2) in portfolio else 0


def _same_case(scene: Scene, here: int) -> bool:
    return scene.capital(here - 1) == scene.capital(here + 1)
