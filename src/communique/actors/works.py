"""Titles of songs, films and books in quotation marks, whose names act nowhere: "Song of General Berg"."""

from communique.actors.found import Scene

#: Marks that open a quotation.
OPENING = frozenset({'"', "“"})
#: Marks that close it.
CLOSING = frozenset({'"', "”"})
#: Small words that stand between the capitals of a title.
SMALL = frozenset(
    {
        "of",
        "from",
        "to",
        "for",
        "in",
        "on",
        "with",
        "at",
        "by",
        "under",
        "the",
        "a",
        "an",
        "and",
        "is",
        "'s",
        "'",
    }
)
#: Longest title, in tokens.
LONGEST = 12


def past_work(scene: Scene, at: int) -> int | None:
    """Return the place behind the title of a work that opens here, or ``None``."""
    words = scene.tokens.words
    if words[at] not in OPENING or scene.headline or scene.low(at - 1) in {",", ":"}:
        return None
    small = 0
    for here in range(at + 1, min(at + LONGEST, len(words))):
        if words[here] in CLOSING:
            return here + 1 if small and scene.capital(here - 1) else None
        if not scene.capital(here) and scene.low(here) not in SMALL:
            return None
        small += not scene.capital(here)
    return None
