"""The visit of a guest who is spoken to as one: "It is a pleasure to welcome you to Kenya", "your visit is important".

Who "you" is, the headline of a transcript or a speech says, or the meeting that it is of.
"""

import re
from collections.abc import Iterator, Sequence

from communique.exchanges.draft import Draft
from communique.exchanges.headline.guests import guests_in
from communique.exchanges.scene import Scene
from communique.records import Clause, Span

#: The rule of such a visit, whose guest is known to be from abroad.
WELCOMED = "welcomed in a speech"
_LAND = (
    r"(?:to|in)\s+(?:the\s+(?:[a-z]+,?\s+){3,16}in\s+)?(?:the\s+)?"
    r"(?P<land>our\s+(?:country|shores)|this\s+country|[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*)?)"
)
_WELCOME = re.compile(
    rf"\b(?:welcom(?:e|es|ed|ing)\s+(?:to\s+)?(?:both\s+)?you\b|(?:bid|bids|bidding|wish)\s+you\s+(?:a\s+(?:\w+\s+){{0,2}})?"
    rf"welcome\b|\bpleasure\s+in\s+welcoming\b|\bwelcome\s+and\s+(?:an?\s+)?(?:very\s+)?honoured\s+guest\b)"
    rf"[^.!?:]{{0,100}}?\b{_LAND}|(?:^|[.!,]\s|\n)\s*[Ww]elcome\s+(?:back\s+)?{_LAND.replace('land', 'called')}"
)
#: Words that are said only to a guest, or by one, while the visit lasts.
_AS_GUEST = re.compile(
    r"\b(?:thank|grateful|thanking|gratitude|appreciate)\b[^.!?:]{0,120}?"
    r"\b(?:accept(?:ing|ed)\s+(?:my|our|the|this)\s+invitation\b(?! to (?:take|attend|join|speak|meet))"
    r"|(?:the|your)\s+invitation\s+to\s+(?:visit|come)\b"
    r"|(?:finding\s+(?:the\s+)?time\s+to\s+come|coming|being\s+here)(?:\s+again)?\s+(?:to|in)\s+"
    r"(?!the\s+(?:forum|summit|meeting)|our\s+(?:meeting|talks))[A-Z]\w+)"
    r"|\b[Yy]our\s+(?:(?:first|present|current|official|state|working|important)\s+){0,2}visit"
    r"(?:\s+here|\s+to\s+(?:our\s+country|[A-Z]\w+))?"
    r"(?:,\s+(?:mr\.?\s+)?(?:prime\s+minister|president|chancellor),)?(?:\s+now)?"
    r"\s+(?:is|comes|takes place|testifies|shows|confirms|coincides|affords|offers|gives|provides|marks|represents"
    r"|reflects|underlines)\b"
    r"|\bthis\s+(?:\w+\s+)?visit\s+of\s+yours\b|\bwelcome\s+you\s+(?:\w+\s+)?on\s+(?:this|your)\s+(?:\w+\s+)?visit\b"
    r"|\bthis\s+is\s+(?:an?|the)\s+(?:\w+\s+)?visit\b"
    r"|\b(?:this|it)\s+is\s+(?:the\s+[\w ]+?[’']s|your|my|his|her)\s+(?:\w+\s+)?visit\s+(?:to|here)\b"
    r"|\bmy\s+(?:(?:first|present|current|official|state|working)\s+){0,2}visit\s+to\s+[A-Z]\w+\s+is\b"
    r"|\b(?:thank(?:s| you)|grateful)\b[^.!?:]{0,40}?\bfor\s+(?:visiting\s+(?:us|[A-Z])|coming\s+(?:here|to\s+[A-Z]))"
    r"|\b(?:chosen|decided|taken\s+the\s+time)\s+to\s+visit\s+(?:us|our|[A-Z])"
    r"|\b(?:valued|enjoyed|appreciated?)\s+your\s+visit\b|\byour\s+(?:\w+\s+)?visit\s+as\s+[A-Z]"
    r"|\bvisit\s+(?:to\s+[A-Z]\w+\s+)?by\s+an?\s+(?:\w+\s+){0,4}(?:president|prime\s+minister|premier|king|queen|leader|head\s+of)\b",
    re.IGNORECASE,
)
#: Words by which one who speaks says that a guest is there: "terrific to have you back here in Kenya".
_IS_HERE = re.compile(
    r"\b(?:(?:have|having)\s+you|(?:have|having|see|seeing|hosting|receive|receiving)\s+"
    r"(?:him|her|(?:the|my|our)\s+[\w ]{3,40}?))"
    r"(?:\s+(?:both|again|back|here|with\s+us|as\s+(?:our|a)\s+guest))*\s+(?:here\s+)?in\s+(?:our\s+country|(?P<land>[A-Z]\w+))"
    r"|\byou\s+(?:have\s+)?(?:come|came)\s+to\s+(?P<here>[A-Z]\w+)\s+as\b"
    r"|\bduring\s+(?:your|his|her)\s+visit\s+to\s+(?P<now>[A-Z]\w+)"
)

#: What joins another guest to the one who is spoken to.
_AND = re.compile(r"\byou\b(?:,[^.,]{0,30},)?\s+and\s+(?:your\s+\w+,?\s+)?(?=([A-Z]))")


def welcomed(drafts: Sequence[Draft], scene: Scene) -> list[Draft]:
    """Return the visit of the guests of the headline who are welcomed to the publisher's state, if any.

    Args:
        drafts: The exchanges found so far; where one of them is a visit, none is added.
        scene: The report.
    """
    home, guests = scene.home, _guests(drafts, scene)
    found = _words(drafts, guests, scene) if guests and home is not None else None
    if found is None or home is None or any(draft.kind == "visit" for draft in drafts):
        return []
    place = Span(*found.span())
    said = [c for c in scene.clauses if c.span.touches(place)] or scene.clauses[:1]  # a greeting has no verb
    clause = next((c for c in said if place.holds(c.verb_span)), next(iter(said), None))
    host = _who_meets(guests, drafts, scene) or scene.host_in(home)
    if clause is None or not host:
        return []
    return [_visit((*guests, *_beside_you(place, guests, scene)), host, place, clause)]


def is_said_to_guest(clause: Clause, scene: Scene) -> bool:
    """Whether a clause greets the guest of the headline as "you", and names only whom he brought with him."""
    told = [phrase for phrase in clause.patient if phrase.head == "you"]
    guests = set(guests_in(scene)) if clause.verb == "welcome" and told else set[str]()
    return bool(guests) and not any(guests & set(phrase.actors) for phrase in clause.patient)


def _beside_you(place: Span, guests: tuple[str, ...], scene: Scene) -> Iterator[str]:
    """Yield who is welcomed beside the guest: "welcome you and Mrs Berg to Kenya"."""
    for match in _AND.finditer(scene.text, place.start, place.end):
        named = scene.named_within(Span(match.start(1), place.end))
        first = next((a for a, span in named.items() if span.start == match.start(1)), None)
        if first is not None and first not in guests and scene.actors[first].kind == "person":
            yield first


def _guests(drafts: Sequence[Draft], scene: Scene) -> tuple[str, ...]:
    """Return the persons from abroad whom the headline names, else those with whom a meeting is held."""
    talks = [draft for draft in drafts if draft.kind == "meeting" and draft.status == "held"]
    # where several are met one after the other, nobody knows which of them is spoken of as the guest
    met = (a for draft in talks for a in draft.taken()) if len(talks) == 1 else ()
    named = guests_in(scene) or tuple(sorted(a for a in met if scene.actors[a].kind == "person"))
    return tuple(a for a in named if not scene.is_own(scene.actors[a])) or guests_in(scene)


def _words(drafts: Sequence[Draft], guests: tuple[str, ...], scene: Scene) -> re.Match[str] | None:
    """Return the words that welcome a guest, or that are spoken to one or by one with whom a meeting is held."""
    greeted = (match for match in _WELCOME.finditer(scene.text, scene.start) if _is_home(match, scene))
    found = next(greeted, None)
    if found is not None or not any(_meets(draft, guests) for draft in drafts):
        return found
    speech = scene.spoken or (Span(scene.start, len(scene.text)),)
    said = (_AS_GUEST.search(scene.text, stretch.start, stretch.end) for stretch in speech)
    here = (match for s in speech for match in _IS_HERE.finditer(scene.text, s.start, s.end))
    at_home = (match for match in here if _is_at_home(match, scene))
    return next((match for match in said if match is not None), None) or next(at_home, None)


def _is_home(greeting: re.Match[str], scene: Scene) -> bool:
    """Whether the land to which somebody is welcomed is that of the publisher, or "our country"."""
    land = greeting["land"] or greeting["called"]
    world = scene.words.world
    return land[0].islower() or scene.home in {*world.codes(land), world.place_code(land)}


def _is_at_home(here: re.Match[str], scene: Scene) -> bool:
    """Whether the land in which a guest is said to be is that of the publisher, or "our country"."""
    land = here["land"] or here["here"] or here["now"]
    return land is None or scene.home in scene.words.world.codes(land)


def _meets(draft: Draft, guests: tuple[str, ...]) -> bool:
    return draft.kind == "meeting" and draft.status == "held" and bool(draft.taken() & set(guests))


def _who_meets(guests: tuple[str, ...], drafts: Sequence[Draft], scene: Scene) -> tuple[str, ...]:
    """Return the persons at home with whom the guests meet."""
    return tuple(_hosts(guests, drafts, scene))[:1]


def _hosts(guests: tuple[str, ...], drafts: Sequence[Draft], scene: Scene) -> Iterator[str]:
    for draft in (draft for draft in drafts if _meets(draft, guests)):
        for actor in sorted(draft.taken() - set(guests)):
            if scene.actors[actor].kind == "person" and scene.is_own(scene.actors[actor]):
                yield actor


def _visit(guests: tuple[str, ...], host: tuple[str, ...], place: Span, clause: Clause) -> Draft:
    draft = Draft("visit", WELCOMED, [clause], headline=True)
    draft.note("kind", (place,), WELCOMED)
    draft.fill("from", guests, (place,), "whom the headline names as the guest")
    draft.fill("to", host, (place,), "who welcomes the guest, or whose country")
    return draft
