"""One key for the many ways to name a body: "the WPK Central Committee", "the C.C., the WPK"."""

from collections.abc import Mapping
from dataclasses import replace

from communique.actors.found import Found, Scene, bracket

#: Words that do not tell one body from another.
IDLE = frozenset({"the", "of", "for", "on", "to", "in", "and", "'s", "'", ",", "(", ")", "a", "an", "new"})
#: Short spellings of whole words.
FULL = {
    "c.c.": "central committee",
    "cc": "central committee",
    "organisation": "organization",
    "defence": "defense",
}

BodyKey = frozenset[str]


def body_key(scene: Scene, found: Found, shorts: Mapping[str, BodyKey]) -> BodyKey:
    """Return the words that tell this body from others, states by their code and known bodies by their id."""
    key: set[str] = set()
    at, end = found.name
    while at < end:
        at = _add_word(scene, at, end, key, shorts)
    if found.called:
        key.add(found.called.lower())
    return frozenset(key)


def bare_key(scene: Scene, found: Found, shorts: Mapping[str, BodyKey]) -> BodyKey | None:
    """Return the key of a party without its wing: "Communist Party of Kenya (Marxist)"; ``None`` where it has none."""
    start, end = found.name
    if scene.low(end - 1) != ")" or bracket(scene, end - 3) is not None:
        return None
    wing = next((at for at in range(start, end) if scene.low(at) == "("), None)
    return None if wing is None else body_key(scene, replace(found, name=(start, wing)), shorts)


def own_government(key: BodyKey, home: str | None) -> BodyKey:
    """Return the key of a government: one without a state, in a paper of an office, is that of the office's state."""
    return key | {home} if home is not None and key == {"government"} else key


def _add_word(scene: Scene, at: int, end: int, key: set[str], shorts: Mapping[str, BodyKey]) -> int:
    word = scene.tokens.words[at]
    if word in shorts:
        key.update(shorts[word])
        return at + 1
    body = scene.words.bodies.match(scene.tokens, at)
    if body is not None and body.end <= end and not _is_organ(scene, at, body.end):
        key.add(body.worth.id)
        return body.end
    state = scene.words.states.match(scene.tokens, at)
    if state is not None and state.end <= end:
        key.add("/".join(state.worth.codes))
        return state.end
    low = scene.low(at)
    if low not in IDLE:
        key.update(FULL.get(low, low).split())
    return at + 1


def _is_organ(scene: Scene, at: int, end: int) -> bool:
    """Whether a known body is an organ of another, and better taken word by word: "WPK Central Committee"."""
    return "committee" in scene.tokens.lows[at:end] and end - at > 2  # noqa: PLR2004
