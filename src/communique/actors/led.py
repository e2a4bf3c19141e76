"""A delegation that is named together with the one at its head: "a Kenyan trade delegation led by Anna Berg"."""

from communique.actors.sighting import Sighting
from communique.records.actor import ALIVE

#: What can be led.
SENT = frozenset({"body", "group"})
LEADING = frozenset({"led", "headed"})


def is_led(sent: Sighting, after: Sighting | None) -> bool:
    """Whether what is named next is who leads the delegation that is named here, in the same breath."""
    if after is None or after.scene is not sent.scene or sent.found.kind not in SENT:
        return False
    if after.found.kind not in ALIVE and not (after.found.kind == "bare" and after.firm):
        return False
    scene, here = sent.scene, sent.found.end
    here += scene.low(here) == ","
    if scene.low(here) not in LEADING or scene.low(here + 1) != "by":
        return False
    return after.found.start == here + 2 and _is_sent(sent)


def _is_sent(sighting: Sighting) -> bool:
    """Whether a name holds a noun of those who are sent out: "delegation"."""
    scene = sighting.scene
    return any(
        (noun := scene.words.body_nouns.match(scene.tokens, at)) is not None and noun.worth.sent
        for at in range(*sighting.found.name)
    )
