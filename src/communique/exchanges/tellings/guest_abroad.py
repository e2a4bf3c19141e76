"""The visit of the publisher's own leader, who speaks as a guest: "It is great to be here in Nairobi"."""

import re
from collections.abc import Sequence

from communique.exchanges.draft import Draft
from communique.exchanges.headline.sides import is_abroad
from communique.exchanges.scene import Scene
from communique.records import Span

#: The rule of such a visit; the words of a guest make it sure.
ABROAD = "speaks as a guest"
_LAND = (
    r"(?:the\s+)?(?P<{0}>your\s+(?:country|capital|beautiful\s+\w+)"
    r"|[A-Z][\w’'-]*(?:\s+(?:of\s+)?[A-Z][\w’'-]*){{0,3}})"
)
_TIMES = r"(?:first|second|third|fourth|fifth|present|official|state)"
_AS_GUEST = re.compile(
    r"\b(?:to\s+be|being|are|am|[’']m|[’']re)\s+(?:back\s+|again\s+)?(?:here\s+)?"
    r"(?:a\s+guest\s+(?:again\s+)?)?(?:here\s+)?in\s+"
    + _LAND.format("here")
    + rf"|\b(?:my|our)\s+(?:very\s+)?{_TIMES}\s+(?:\w+\s+){{0,2}}visit\s+to\s+"
    + _LAND.format("visited")
    + r"|\b(?:pleasure|honour|privilege|delight(?:ed)?|pleased|glad)\s+to\s+(?:be\s+able\s+to\s+)?visit\s+"
    + _LAND.format("seen")
    + r"|(?:^|[.!,:]\s|\n)\s*[Ww]elcome\s+(?:back\s+)?to\s+"
    + _LAND.format("called"),
)
#: What is said of another time: "when I was in Kenya", "last year".
_BEFORE = re.compile(r"\b(?:last|when|was|were|next|would|will|hope|forward)\b[^.!?]*$")
_BEHIND = re.compile(r"\b(?:last|next|ago)\b")


def speaks_abroad(drafts: Sequence[Draft], scene: Scene) -> list[Draft]:
    """Return the visit on which the publisher's own side meets a host who alone is met, if its words say so.

    Args:
        drafts: The exchanges found so far; where one of them is a visit that is held, none is added.
        scene: The report.
    """
    talks = [d for d in drafts if d.kind == "meeting" and d.status == "held"]
    if (
        len(talks) != 1
        or not talks[0].headline
        or any(d.kind == "visit" and d.status == "held" for d in drafts)
    ):
        return []
    sides = talks[0].taken()
    hosts = tuple(a for a in sorted(sides) if is_abroad(scene.actors[a], scene))
    guests = tuple(a for a in sorted(sides) if a not in hosts and scene.is_own(scene.actors[a]))
    for found in _AS_GUEST.finditer(scene.text, scene.start) if hosts and guests else ():
        place = Span(*found.span())
        if _is_here(found, hosts, scene):
            said = [c for c in scene.clauses if c.span.touches(place)][:1]
            draft = Draft("visit", ABROAD, said or talks[0].clauses[:1], headline=True)
            draft.note("kind", (place,), ABROAD)
            draft.fill("from", guests[:1], (place,), "who speaks as a guest, or is spoken to as one")
            draft.fill("to", hosts, (place,), "who is met there")
            return [draft]
    return []


def _is_here(found: re.Match[str], hosts: tuple[str, ...], scene: Scene) -> bool:
    """Whether a land is where they meet: that of the host, not the publisher's own, and now."""
    land = next(words for words in found.groupdict().values() if words)
    world = scene.words.world
    codes = {*world.codes(land), world.place_code(land)} - {None}
    known = scene.states_of(hosts)
    at_host = land[0].islower() or (bool(codes & known) if known else bool(codes - scene.own_states))
    end = scene.text.find(".", found.end())
    around = scene.text[max(scene.start, found.start() - 80) : found.start()]
    after = scene.text[found.end() : end if end >= 0 else len(scene.text)][:60]
    other = _BEFORE.search(around.rpartition(".")[2]) or _BEHIND.search(after)
    return at_host and other is None
