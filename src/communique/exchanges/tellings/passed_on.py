"""Words passed on in talks that a report gives: "Please convey my best wishes to him", "I bring you her greetings".

Who asks is the speaker of the transcript; whom he speaks to carries the words on. What the words of a message ask for
stays within it.
"""

import re
from collections.abc import Iterator, Sequence

from communique.exchanges.draft import Draft
from communique.exchanges.scene import Scene
from communique.exchanges.sides.hands import other_side
from communique.records import Span
from communique.records.actor import ALIVE

_CARRY = r"(?:convey|pass\s+(?:on|along)|relay|transmit|give|extend|deliver)"
_ASKED = r"(?:[Pp]lease,?(?:\s+also)?|[Aa]sk(?:ing)?\s+you(?:,\s[^,]+,)?\s+to|like\s+you\s+to|[Kk]indly)"
#: "Please convey my best wishes to President Berg", "I ask you to pass on to President Berg our greetings".
_PLEASE = re.compile(
    rf"\b{_ASKED}\s+{_CARRY}\s+(?:to\s+(?P<first>[^.!?;:”\"]+?)\s+(?P<these>(?:my|our)\s[^.!?;:”\"]+)"
    r"|(?P<what>[^.!?;:”\"]{0,140}?)\s+to\s+(?P<whom>[^.!?;:”\"]+))"
)
#: "Let me convey to you warm greetings from President Berg".
_BROUGHT = re.compile(
    rf"\b(?:[Ll]et\s+me|[Aa]llow\s+me\s+to|I\s+(?:would\s+like|want|wish|am\s+pleased|am\s+glad)\s+to|"
    rf"I\s+have\s+(?:the\s+)?(?:honou?r|pleasure)\s+(?:to|of))\s+(?:\w+\s+)?{_CARRY}(?:ing)?\s+(?:to\s+you\s+|you\s+)?"
    r"(?P<what>[^.!?;:”\"]{0,80}?)\s+(?:from|of|on\s+behalf\s+of)\s+(?P<who>[^.!?;:”\"]+)"
)
#: "President Berg asked me to convey his best wishes", "President Berg sends you her greetings".
_SENDS = re.compile(
    rf"(?P<who>[^.!?;:”\"]{{0,120}})\b(?:asked\s+me\s+to\s+{_CARRY}|sends?|sent|is\s+sending)\s+(?:to\s+you\s+|you\s+)?"
    r"(?P<what>(?:his|her|their)\s[^.!?;:”\"]{0,80})"
)
_WORD = re.compile(r"[a-z]+")

_Ends = tuple[tuple[str, ...], tuple[str, ...]]


def passed_on(drafts: Sequence[Draft], scene: Scene) -> list[Draft]:
    """Return the messages that somebody is asked in talks to carry on, or brings himself.

    Args:
        drafts: The exchanges found so far: in one of them the words are said.
        scene: The report.
    """
    found: list[Draft] = []
    for stretch in scene.spoken:
        for draft in (*_asked(stretch, drafts, scene), *_brought(stretch, drafts, scene)):
            known = [one for one in (*drafts, *found) if one.kind == "message"]
            whole = draft.clauses and all(draft.sides()) and draft.purposes
            if whole and not any(_same(one, draft) for one in known):
                found.append(draft)
    return found


def _same(one: Draft, other: Draft) -> bool:
    (mine, yours), (his, hers) = one.sides(), other.sides()
    return bool(mine & his and yours & hers)


def _asked(stretch: Span, drafts: Sequence[Draft], scene: Scene) -> Iterator[Draft]:
    """Yield what the one who is spoken to is asked to carry on."""
    for match in _PLEASE.finditer(scene.text, stretch.start, stretch.end):
        what, whom = ("what", "whom") if match["whom"] else ("these", "first")
        speaker, listeners = _between(match.start(), drafts, scene)
        recipients = tuple(scene.named_within(Span(*match.span(whom))))
        yield _message(match, what, (speaker, recipients), listeners, scene)


def _brought(stretch: Span, drafts: Sequence[Draft], scene: Scene) -> Iterator[Draft]:
    """Yield what one who speaks brings from somebody of his own side."""
    for pattern in (_BROUGHT, _SENDS):
        for match in pattern.finditer(scene.text, stretch.start, stretch.end):
            speaker, listeners = _between(match.start("what"), drafts, scene)
            named = scene.named_within(Span(*match.span("who")))
            others = [a for a in named if scene.actors[a].kind in ALIVE and a not in {*speaker, *listeners}]
            yield _message(match, "what", (tuple(others[:1]), listeners), speaker, scene)


def _between(at: int, drafts: Sequence[Draft], scene: Scene) -> _Ends:
    """Return who speaks at a place of a transcript, by the label before it, and to whom."""
    labels = (
        (place.end, actor.id)
        for actor in scene.actors.values()
        if actor.kind in ALIVE
        for place in actor.mentions
        if place.end < at and scene.text.startswith(": ", place.end)
    )
    _, speaker = max(labels, default=(0, ""))
    talks = (d for d in drafts if d.kind in {"meeting", "call"} and speaker in d.taken())
    return next((((speaker,), tuple(sorted(other_side(d, {speaker})))) for d in talks), ((), ()))


def _message(match: re.Match[str], what: str, ends: _Ends, carriers: tuple[str, ...], scene: Scene) -> Draft:
    """Return the message between its two ends, who carries it, and what its words are for."""
    place = Span(*match.span())
    within = [c for c in scene.clauses if c.span.touches(place)]
    told = [c for c in within if place.holds(c.verb_span)] or within
    draft = Draft("message", "passed-on", told[:1], headline=True)
    for name, actors in (("from", ends[0]), ("to", ends[1]), ("conveyed_by", carriers)):
        others = tuple(actor for actor in actors if actor not in draft.taken(name))
        draft.fill(name, others, (place,), "whose words are passed on, to whom and by whom")
    draft.note("kind", (place,), "words to be passed on")
    draft.note("status", (place,), "told as a fact")
    _add_purposes(draft, Span(*match.span(what)), scene)
    return draft


def _add_purposes(draft: Draft, what: Span, scene: Scene) -> None:
    """Add what the words are: wishes are a greeting, words of sympathy are sympathy."""
    said = set(_WORD.findall(what.quote(scene.text).lower()))
    said |= {word.removesuffix("s") for word in said} | ({"wish"} if "wishes" in said else set())
    for purpose, rule in scene.words.purposes.items():
        if said & rule.nouns and (not rule.kinds or "message" in rule.kinds):
            draft.add_purpose(purpose, what, f"{purpose} by the words that are passed on")
