"""A delegation that is named together with the one at its head: "a Kenyan trade delegation led by Anna Berg"."""

from collections.abc import Sequence

from communique.actors.sighting import Sighting
from communique.records.actor import ALIVE

#: What can be led.
SENT = frozenset({"body", "group"})
#: What stands before who leads a delegation, or is named as the first who belong to it.
LEADING = (
    ("led", "by"),
    ("headed", "by"),
    ("consisting", "of"),
    ("composed", "of"),
    ("made", "up", "of"),
    ("under", "the", "leadership", "of"),
)
#: What may open the words between a delegation and who leads it: "delegation of Koreans [for celebrating …] led by".
_OPENING = frozenset({"for", "of", "and", "in", "from", "on", "to"})
#: Verbs that end the phrase of a delegation, so that another is led.
_LONGEST_GAP = 16


def leader_of(kept: Sequence[Sighting], number: int) -> int | None:
    """Return which of the phrases behind a delegation names who leads it, in the same breath.

    Args:
        kept: The phrases that name somebody, in order.
        number: Which of them may be a delegation.

    Returns:
        The number of the leader's phrase; those between belong to the delegation's words.
    """
    sent = kept[number]
    if sent.found.kind not in SENT or not _is_sent(sent):
        return None
    for here in range(number + 1, len(kept)):
        after = kept[here]
        if after.scene is not sent.scene or not _is_one_breath(sent, after):
            return None
        if _leads(sent, after):
            return here if _is_alive(after) else None
        if _is_sent(after):
            return None
    return None


def _is_alive(sighting: Sighting) -> bool:
    return sighting.found.kind in ALIVE or (sighting.found.kind == "bare" and sighting.firm)


def _is_one_breath(sent: Sighting, after: Sighting) -> bool:
    """Whether the words between two phrases may still tell of the first: no comma, no full stop, no verb."""
    lows = sent.scene.tokens.lows[sent.found.end : after.found.start]
    lows = lows[1:] if lows[:1] == [","] else lows
    if len(lows) > _LONGEST_GAP or not {",", ".", ";", ":", "-", "who", "which"}.isdisjoint(lows):
        return False
    return not lows or lows[0] in _OPENING or any(tuple(lows[: len(w)]) == w for w in LEADING)


def _leads(sent: Sighting, after: Sighting) -> bool:
    """Whether the words right before a phrase say that it names who leads."""
    lows = sent.scene.tokens.lows[sent.found.end : after.found.start]
    return any(tuple(lows[-len(words) :]) == words for words in LEADING)


def _is_sent(sighting: Sighting) -> bool:
    """Whether a name holds a noun of those who are sent out: "delegation"."""
    scene = sighting.scene
    return any(
        (noun := scene.words.body_nouns.match(scene.tokens, at)) is not None and noun.worth.sent
        for at in range(*sighting.found.name)
    )
