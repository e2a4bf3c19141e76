"""Clauses behind a name that only say who somebody is: "who is minister of trade", "who is heading the delegation"."""

from collections.abc import Callable

from communique.actors.countries import state_name_at
from communique.actors.found import Found, FoundTitle, Scene, past_determiner

#: Words after which comes what somebody is.
COPULAS = (["who", "is"], ["who", "are"], ["who", "doubles", "as"], ["who", "serves", "as"],
           ["who", "also", "serves", "as"], ["who", "acts", "as"])  # fmt: skip
#: Words between "who is" and a title.
BETWEEN = frozenset({"also", "now", "currently", "the", "a", "an", "concurrently", "at", "present"})
#: What somebody who comes from abroad is said to be doing.
COMING = (("on", "a", "visit", "to"), ("visiting",), ("on", "an", "official", "visit", "to"), ("staying", "in"),
          ("on", "a", "goodwill", "visit", "to"), ("on", "a", "working", "visit", "to"))  # fmt: skip
#: What is said of the head of a delegation.
HEADING = frozenset({"heading", "leading"})

TitleAt = Callable[[Scene, int], FoundTitle | None]


def take_relative(scene: Scene, found: Found, title_at: TitleAt) -> None:
    """Take in ", who is minister of trade,"."""
    start = found.end + (scene.low(found.end) in {",", "here"})
    here = _past_copula(scene, start)
    if here is None:
        return
    end = _past_heading(scene, here) or _past_coming(scene, here)
    if end is None:
        while scene.low(here) in BETWEEN:
            here += 1
        title = title_at(scene, here)
        if title is None:
            return
        found.titles.append(title)
        end = title.end
    found.end = end
    found.comma = scene.low(end) == ","
    found.titled = True


def _past_copula(scene: Scene, at: int) -> int | None:
    """Return the place behind "who is", "who doubles as"."""
    return next(
        (at + len(words) for words in COPULAS if scene.tokens.lows[at : at + len(words)] == words), None
    )


def _past_heading(scene: Scene, at: int) -> int | None:
    """Return the place behind "heading the delegation"."""
    if scene.low(at) not in HEADING:
        return None
    here = past_determiner(scene, at + 1)
    while scene.low(here) in scene.words.describing and not scene.words.body_nouns.match(scene.tokens, here):
        here += 1
    noun = scene.words.body_nouns.match(scene.tokens, here)
    return noun.end if noun is not None and noun.worth.sent else None


def _past_coming(scene: Scene, at: int) -> int | None:
    """Return the place behind "on a visit to Kenya"."""
    for words in COMING:
        end = at + len(words)
        if tuple(scene.tokens.lows[at:end]) == words:
            here = past_determiner(scene, end)
            state = state_name_at(scene, here)
            return state.end if state is not None else here + 1
    return None
