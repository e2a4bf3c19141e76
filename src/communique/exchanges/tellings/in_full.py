"""Messages whose words a report gives, by the line that announces them: "sent the following message to President Berg".

The line is read by its own words, for what follows it, and what a scanner made of it, leads a parser astray: whose
message it is stands behind "from" or before "sent", whose "to" behind that; what is left out is the publisher's own.
"""

import re
from collections.abc import Iterator, Sequence

from communique.exchanges.damaged import spelt
from communique.exchanges.dates import work_out_at
from communique.exchanges.draft import Draft
from communique.exchanges.scene import Scene
from communique.exchanges.sides.own import speaker
from communique.records import Clause, ReportedDate, Span
from communique.records.actor import ALIVE

_LONG = spelt("message", "telegram", "cablegram")
_THING = rf"(?:{_LONG}s?|cables?|letters?|telex(?:es)?|repl(?:y|ies)|greetings|condolences)"
_OF_KIND = rf"(?:[\w'’-]+\s+){{0,2}}?{_THING}\b"
#: What says that the words of a message follow.
_ANNOUNCES = re.compile(
    rf"\b(?:the[\s-]+)?{spelt('following')}(?:[\s-]+is)?[\s-]+(?:the\s+|a\s+)?(?:full\s+)?(?:(?:text|copy)\s+of\s+)?(?:an?\s+|the\s+|his\s+|my\s+)?{_OF_KIND}"
    rf"|\btext\s+of\s+(?:an?|the|his|my)\s+{_OF_KIND}",
    re.IGNORECASE,
)
#: … where a colon stands at its end.
_THIS = re.compile(rf"\bth(?:is|ese)\s+{_OF_KIND}", re.IGNORECASE)
#: Where the line ends: at its colon, at the words themselves, at its full stop.
_ENDS = re.compile(
    r"[:;]|\s[\"“]|(?<=[a-z)\]])(?<!\b[HM]on)(?<!\bRt)(?<!\bM[rs])(?<!\bMrs)(?<!\bDr)\.\s+(?=[A-Z\"“])"
)
_SENTENCE = re.compile(r"(?<=[a-z)\]])(?<!\bMr)(?<!\bMrs)(?<!\bDr)(?<!\bHon)[.!?]\s+(?=[A-Z])")
_RECEIVED = re.compile(r"\breceived\b|\bhas\s+come\b|\breached\b", re.IGNORECASE)
_SENT = re.compile(
    r"\b(?:sen[dt]s?|sending|cabled|addressed|conveyed|forwarded|dispatched|despatched|transmitted|telegraphed|written)\b",
    re.IGNORECASE,
)
_I = re.compile(r"\b(?:I|We)\b")
#: Before whom he stands who is named behind it.
_WAY = re.compile(r"\b(from|to|by|through|via|of)\b", re.IGNORECASE)
#: Where a line goes on with what the message is on.
_MATTER = re.compile(
    r"\b(?:on|following|upon|after|about|concerning|regarding|who|which|expressing|in\s+(?:reply|response|connection))\b",
    re.IGNORECASE,
)
_TODAY = re.compile(
    r"\b(?:to-?day|to-?night|yesterday|last\s+night|this\s+(?:morning|afternoon|evening))\b", re.IGNORECASE
)
#: How far behind its line a message names whom it addresses, in characters.
_ADDRESS = 120
#: The rule of a message of which a later sentence tells that its words follow: "The message is as follows".
_TEXT = "text-follows"
#: The rule of a message that is told so.
RULE = "words-follow"


def given_in_full(drafts: Sequence[Draft], scene: Scene) -> list[Draft]:
    """Return the messages that a line of the report announces and no clause tells of whole.

    Args:
        drafts: The exchanges found so far.
        scene: The report.
    """
    lines = list(_lines(scene))
    told = [d.clauses[0].predicate for d in drafts if d.kind == "message" and d.clauses and not d.headline]
    found = [_draft(line, at, scene) for line, at in lines if not any(line.holds(place) for place in told)]
    follow = [d.sides() for d in drafts if d.rule == _TEXT]
    return [draft for draft in found if draft is not None and draft.sides() not in follow]


def _lines(scene: Scene) -> Iterator[tuple[Span, Span]]:
    """Yield the lines that announce a message, and in each the words that do."""
    for paragraph in scene.report.paragraphs:
        words = paragraph.quote(scene.text)
        for pattern in (_ANNOUNCES, _THIS):
            for found in pattern.finditer(words):
                start = max((end.end() for end in _SENTENCE.finditer(words, 0, found.start())), default=0)
                end = _ENDS.search(words, found.end())
                stop = end.start() if end else len(words)
                if pattern is _THIS and (end is None or end.group() not in ":;"):
                    continue
                shift = paragraph.start
                yield Span(start + shift, stop + shift), Span(found.start() + shift, found.end() + shift)


def _draft(line: Span, at: Span, scene: Scene) -> Draft | None:
    before, behind = Span(line.start, at.start), _without_matter(Span(at.end, line.end), scene)
    words = line.quote(scene.text)
    got = _RECEIVED.search(words) is not None
    if not got and _SENT.search(words) is None and not scene.named_within(behind):
        return None
    draft = Draft("message", RULE, _clauses(line, scene))
    if not draft.clauses:
        return None
    draft.note("kind", (at,), RULE)
    named = list(_by_way(behind, "from" if got else "to", scene))
    for way, actor, place in named:
        side = {"to": "to", "from": "from", "of": "from", "by": "to" if got else "from"}.get(
            way, "conveyed_by"
        )
        if actor not in draft.taken():
            ids = (*draft.actors.get(side, ()), actor)
            draft.refill(side, ids, (place,), "named in the line that announces it")
    _fill_rest(draft, before, line.end, scene, got=got)
    draft.date = _day(Span(line.start, behind.end), scene)
    return draft if all(draft.sides()) else None


def _day(line: Span, scene: Scene) -> ReportedDate | None:
    """Return the day that the line names by its place in time: "sent today"."""
    found = _TODAY.search(scene.text, line.start, line.end)
    return work_out_at(scene.text, Span(*found.span()), scene.anchor, ahead=False) if found else None


def _fill_rest(draft: Draft, before: Span, end: int, scene: Scene, *, got: bool) -> None:
    """Fill the sides that the line leaves out: who acts before it, whom the words address, else the publisher's own."""
    acting = [a for a in scene.named_within(before) if scene.actors[a].kind in {*ALIVE, "body", "state"}]
    mine = _I.search(before.quote(scene.text)) is not None
    own = speaker(scene) or next(iter(scene.host_in(scene.home)), None)
    agent = acting[-1] if acting and not mine else own
    one, other = ("to", "from") if got else ("from", "to")
    if agent is not None and agent not in draft.taken():
        draft.fill(one, (agent,), (before,), "who acts in the line that announces it")
    if not draft.actors.get(other) and not got:
        address = scene.named_within(Span(end, min(end + _ADDRESS, len(scene.text))))
        first = next((a for a in address if scene.actors[a].kind in ALIVE and a not in draft.taken()), None)
        if first is not None:
            draft.fill(other, (first,), (address[first],), "whom the words address")


def _by_way(behind: Span, usual: str, scene: Scene) -> Iterator[tuple[str, str, Span]]:
    """Yield who is named behind the words that announce a message, with the word that says on which side.

    Who stands right behind them had his own lost: "has sent the following message [to] President Berg".
    """
    way, here = "", behind.start
    for actor, place in scene.named_within(behind).items():
        if here == behind.start and not scene.text[here : place.start].strip():
            way = usual
        words = [found[1].lower() for found in _WAY.finditer(scene.text, here, place.start)]
        way, here = (words[-1] if words else way), place.end
        if way and scene.actors[actor].kind in {*ALIVE, "body", "state", "people", "group"}:
            yield way, actor, place


def _without_matter(behind: Span, scene: Scene) -> Span:
    """Return what stands behind the words that announce a message, up to what it is on."""
    names = scene.named_within(behind).values()
    for found in _MATTER.finditer(scene.text, behind.start, behind.end):
        if not any(place.start <= found.start() < place.end for place in names):
            return Span(behind.start, found.start())
    return behind


def _clauses(line: Span, scene: Scene) -> list[Clause]:
    """Return the clause that announces a message, else the first of its words."""
    within = (clause for clause in scene.clauses if line.holds(clause.predicate))
    behind = (clause for clause in scene.clauses if clause.predicate.start >= line.end)
    first = next(within, None) or next(behind, None)
    return [first] if first is not None else []
