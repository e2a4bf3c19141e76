"""Messages whose words follow one another, each behind the one whose they are.

"The Prime Minister has received messages of sympathy from overseas leaders. / The Canadian Prime Minister said: / "I am
distressed …" / Fiji: "We grieve with you. Semi Vakatora"" is a message of each of them: of who signs it, else of whom
the line before it names.
"""

import re
from collections.abc import Iterator, Sequence

from communique.exchanges.draft import Draft
from communique.exchanges.scene import Scene
from communique.exchanges.tellings.publisher import publisher
from communique.exchanges.tellings.series import SERIES, OneOfSeveral, begun
from communique.exchanges.words import Field
from communique.records import Clause, Span
from communique.records.actor import ALIVE

#: What stands before the words of one, on a line or two of its own, or at the beginning of their first line.
_LINE = re.compile(
    r"^[ \t]*(?P<who>[A-Z][^:\"“”\n]{1,110}(?:(?<![.!?])\n[^:\"“”\n]{1,70})?):[ \t]*[-–—]*\s*(?P<open>[\"“])",
    re.MULTILINE,
)
#: How the line goes on behind who is named: "said in his message".
_SAYS = re.compile(
    r",?\s*(?:(?:has\s+)?(?:said|cabled|wrote|written|telegraphed|replied|sent|stated|messaged)\b.{0,50})?[\s,.]*",
    re.DOTALL,
)
_MESSAGES = re.compile(
    r"\b(?:messages?|cables?|telegrams?|cablegrams?|letters|replies|greetings|condolences|congratulations|tributes)\b",
    re.IGNORECASE,
)
_RECEIVED = re.compile(r"\b(?:received|reached|from|came|come|sent (?:him|me|to the Prime Minister))\b")
_SENT = re.compile(r"\b(?:sent|to|addressed|dispatched|despatched|conveyed)\b")
#: Behind the last stop of the words of one stands who signs them.
_SIGNED = re.compile(r"[.!?]\s+(?P<who>(?:[A-Z]\.\s?){0,3}[A-Z][^.!?\"“”]{2,50})[.,\s]*[\"”]?\s*$")


def lettered(drafts: Sequence[Draft], scene: Scene) -> list[Draft]:
    """Return the exchanges with the messages of a series, in place of what their words tell of by themselves.

    Args:
        drafts: The exchanges found so far.
        scene: The report.
    """
    letters = list(_letters(scene))
    if len(letters) < SERIES:
        return list(drafts)
    head = Span(min(scene.start, letters[0].named.start), letters[0].named.start)
    side = _side(head.quote(scene.text))
    if side is None:
        return list(drafts)
    whole = Span(letters[0].named.start, letters[-1].words.end)
    announced = [
        d for d in drafts if d.kind == "message" and d.clauses and head.holds(d.clauses[0].predicate)
    ]
    others = [
        d for d in drafts if d not in announced and not (d.clauses and whole.holds(d.clauses[0].predicate))
    ]
    told = [
        c for c in scene.clauses if head.holds(c.predicate) and c.noun and _MESSAGES.fullmatch(f"{c.noun}s")
    ]
    return others + [_draft(letter, side, announced, told, scene) for letter in letters]


def _side(head: str) -> Field | None:
    """Return which side the letters name, by what announces them; ``None`` where nothing does."""
    if not _MESSAGES.search(head):
        return None
    if _RECEIVED.search(head):
        return "from"
    return "to" if _SENT.search(head) else None


def _letters(scene: Scene) -> Iterator[OneOfSeveral]:
    found = [line for line in _LINE.finditer(scene.text, scene.start) if _named(line, scene)]
    ends = [*(line.start() for line in found), len(scene.text)]
    for line, end in zip(found, ends[1:], strict=True):
        words = Span(line.start("open"), end)
        actors, span = _signer(words, scene) or _named(line, scene) or ((), words)
        yield OneOfSeveral(actors, span, words)


def _named(line: re.Match[str], scene: Scene) -> tuple[tuple[str, ...], Span] | None:
    """Return who is named before the words, of another state, where the line says no more than that he says them."""
    span = Span(*line.span("who"))
    named = scene.named_within(span)
    places = (place for a in named for place in scene.actors[a].mentions if span.holds(place))
    if not any(_SAYS.fullmatch(scene.text, place.end, span.end) for place in places):
        return None
    foreign = tuple(a for a in named if scene.actors[a].country not in {None, scene.home})
    alive = tuple(a for a in foreign if scene.actors[a].kind in ALIVE)
    return (alive or foreign, span) if foreign else None


def _signer(words: Span, scene: Scene) -> tuple[tuple[str, ...], Span] | None:
    """Return the person whose name stands behind the last sentence."""
    found = _SIGNED.search(scene.text, words.start, words.end)
    if found is None:
        return None
    span = Span(*found.span("who"))
    people = [a for a in scene.named_within(span) if scene.actors[a].kind == "person"]
    return ((people[0],), span) if people else None


def _draft(
    letter: OneOfSeveral, side: Field, announced: Sequence[Draft], told: Sequence[Clause], scene: Scene
) -> Draft:
    """Return the message of one, with what is announced of them all."""
    own: Field = "from" if side == "to" else "to"
    draft = begun(letter, told, scene)
    draft.fill(side, letter.actors, (letter.named,), "whose words follow")
    ours = next((draft.actors[own] for draft in announced if draft.actors.get(own)), ())
    draft.fill(own, ours, (), "who is said to have them")
    draft.fill(own, publisher(scene), (), "who publishes")
    return draft
