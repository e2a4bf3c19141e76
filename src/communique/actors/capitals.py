"""Capitals and seats of government that stand for their states: "Oslo lodged a protest with Nairobi"."""

from communique.actors.countries import PLACES, state_name_at
from communique.actors.found import Found, Scene

#: After these words a capital is a place, not a state that acts.
PLACE_WORDS = frozenset(
    {"in", "at", "from", "to", "near", "into", "outside", "around", "via", "of", "for", "over", "on",
     "within", "across", "through", "off", "and", ",", "-", "visiting", "the", "/", "leaving"}
)  # fmt: skip
#: Words that show that the capital before them acts.
ACTS = frozenset(
    {"'s", "is", "has", "was", "will", "and", "would", "should", "must", "does", "did", "had", "may"}
)
#: Farthest that a word of what is sent or dealt with stands before "to" or "with".
NEAR = 5


def seat_at(scene: Scene, at: int) -> Found | None:
    """Return the state that a capital or seat stands for, where it acts or is told: "Moscow's support"."""
    hit = state_name_at(scene, at)
    if hit is None or hit.worth.kind not in PLACES:
        return None
    acts = scene.low(at - 1) not in PLACE_WORDS and scene.low(hit.end) in ACTS
    if not acts and not (hit.worth.kind == "capital" and _is_side(scene, at, hit.end)):
        return None
    return Found("state", at, hit.end, (at, hit.end), codes=hit.worth.codes, codes_at=(at, hit.end))


def _is_side(scene: Scene, at: int, end: int) -> bool:
    """Whether a capital stands where only a state can: it says something, is told it, or is sent it."""
    if scene.capital(at - 1) or scene.capital(end) or scene.headline:
        return False
    words, before, behind = scene.words.capital, scene.low(at - 1), scene.low(end)
    near = {scene.low(here) for here in range(max(0, at - 1 - NEAR), at - 1)}
    if before in {"with", "to", "from"}:
        return bool(near & words["dealt" if before == "with" else "sent"]) and behind in words["behind"]
    if before in words["told"]:
        return behind in words["behind"]
    return before not in PLACE_WORDS and behind in words["acting"]
