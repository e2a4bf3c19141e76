"""The visit of a guest whom a speech welcomes: "It is a pleasure to welcome you to Kenya, Mr. President".

Who "you" is, the headline says: a transcript or a speech names its guest there.
"""

import re
from collections.abc import Sequence

from communique.exchanges.draft import Draft
from communique.exchanges.headline_sides import guests_in
from communique.exchanges.scene import Scene
from communique.records import Clause, Span

_WELCOME = re.compile(
    r"\bwelcom(?:e|es|ed|ing)\s+(?:to\s+)?(?:both\s+)?you\b[^.!?:]{0,60}?\bto\s+(?:the\s+)?"
    r"(?P<land>our\s+(?:country|shores)|this\s+country|[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*)?)"
)


def welcomed(drafts: Sequence[Draft], scene: Scene) -> list[Draft]:
    """Return the visit of the guests of the headline whom somebody welcomes to the publisher's state, if any.

    Args:
        drafts: The exchanges found so far; where one of them is a visit, none is added.
        scene: The report.
    """
    home, found = scene.words.home_of(scene.report), _WELCOME.search(scene.text, scene.start)
    guests = guests_in(scene) if found is not None else ()
    if found is None or home is None or not guests or any(draft.kind == "visit" for draft in drafts):
        return []
    land = found["land"]
    if land[0].isupper() and home not in scene.words.world.codes(land):
        return []
    place = Span(*found.span())
    clause = next((c for c in scene.clauses if c.span.touches(place)), None)
    host = scene.host_in(home)
    if clause is None or not host:
        return []
    return [_visit(guests, host, place, clause)]


def _visit(guests: tuple[str, ...], host: tuple[str, ...], place: Span, clause: Clause) -> Draft:
    draft = Draft("visit", "welcomed in a speech", [clause], headline=True)
    draft.note("kind", (place,), "welcomed in a speech")
    draft.fill("from", guests, (place,), "whom the headline names as the guest")
    draft.fill("to", host, (place,), "to whose country the guest is welcomed")
    return draft
