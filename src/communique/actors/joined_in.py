"""Who is joined in a union, to the end of their name: "the Union of [European Rowing Associations]"."""

from communique.actors.found import Scene

#: Small words inside such a name.
_INSIDE = frozenset({"and", "&", "of", "for"})


def joined_end(scene: Scene, here: int) -> int | None:
    """Return the end of a run of capitals up to the last word in it for those whom unions join, if there is one."""
    at, end = here, None
    while scene.capital(at) or (at > here and scene.low(at) in _INSIDE and scene.capital(at + 1)):
        at += 1
        if scene.low(at - 1) in scene.words.in_unions and scene.low(at) not in {"'", "'s"}:
            end = at
    if end is not None and scene.words.body_nouns.match(scene.tokens, end) is not None and scene.capital(end):
        return None  # "the delegation of the Journalists [Union] of Kenya": they name it
    return end
