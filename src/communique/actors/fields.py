"""Fields of office: "Foreign Affairs and Trade", "Digital Development, Post and Media"."""

from communique.actors.found import Scene

#: A word before titles that a field may begin with as well: "[Special] Operations".
_OPENING = "special"
#: What makes a word of a field own the next: "Global Women['s] Issues".
_OWNS = frozenset({"'s", "’s"})


def field_end(scene: Scene, here: int) -> int | None:
    """Return the end of the field of office that begins here, ``None`` where none does."""
    here += _opens(scene, here)
    if scene.low(here) not in scene.words.portfolio or scene.low(here) in {"people", "state"}:
        return None
    while True:
        here += 1
        step = _join(scene, here)
        if not step:
            return here
        here += step - 1


def _opens(scene: Scene, here: int) -> int:
    """Return 1 where a word opens a field that also stands before titles: no "special adviser"."""
    opens = scene.low(here) == _OPENING and scene.low(here + 1) in scene.words.portfolio
    return int(opens and scene.words.titles.match(scene.tokens, here + 1) is None)


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
    last = here + 1 if low == "," else here
    if scene.low(last) != "and":
        return 0
    if low == "," and scene.low(last + 1) in portfolio:
        return 3
    return last + 2 - here + 1 if _is_last_with_article(scene, last + 1) else 0


def _is_last_with_article(scene: Scene, here: int) -> bool:
    """Whether an article brings in the last word of a field: "Health and [the Environment] Anna Berg", no title."""
    end = here + 1
    while scene.low(end) in scene.words.portfolio:
        end += 1
    title = scene.words.titles.match(scene.tokens, end) or scene.words.body_nouns.match(scene.tokens, end)
    return scene.low(here) == "the" and end > here + 1 and title is None and scene.capital(end)


def _same_case(scene: Scene, here: int) -> bool:
    return scene.capital(here - 1) == scene.capital(here + 1)
