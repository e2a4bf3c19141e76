"""Messages of which each stands under a line that says to whom it goes: a heading, or the address of a letter.

"Message to President Lund / I was glad to hear …", "To the Prime Minister of Kenya: "My Government …"", "Her Excellency
Anna Berg, / Premier, / Oslo. / I wish to express … / John Marlow, / Governor-General": each is a message of who signs
it, else of who is said to send them, else of who publishes.
"""

import re
from collections.abc import Iterator, Sequence

from communique.exchanges.draft import Draft
from communique.exchanges.scene import Scene
from communique.exchanges.sides.states import is_between_states
from communique.exchanges.tellings.publisher import publisher
from communique.exchanges.tellings.series import SERIES, OneOfSeveral, begun
from communique.records import Span
from communique.records.actor import ALIVE

_ONE = r"(?:message|cable|telegram|letter)"
#: A line that says to whom the words below it go.
_HEADING = re.compile(
    rf"^[ \t]*(?:(?i:(?:the[ \t]+)?(?:full[ \t]+)?(?:text[ \t]+of[ \t]+(?:the|his|my)[ \t]+)?{_ONE}[ \t]+to"
    rf"|[a-z][\w .'’-]{{2,40}}['’]s?[ \t]+{_ONE}[ \t]+to)|(?:To|TO):?(?=[^\n]*:[ \t]*$))[ \t]+"
    r"(?P<who>(?:the[ \t]+)?[A-Z][^:\"“”\n]{2,90}?(?:\n?[ \t]*(?:reads|is as follows))?)[ \t]*[:.-]*[ \t]*$",
    re.MULTILINE,
)
#: The first line of an address, and those below it: an office, a town.
_ADDRESS = re.compile(
    r"^[ \t]*[\"“]?[ \t]*(?P<who>"
    r"(?:(?:His|Her)[ \t]+(?:Excellency|Majesty|Royal[ \t]+Highness|Holiness|Honou?r)|The[ \t]+Rt\.?[ \t]*Hon\.?"
    r"|President|Premier|Mrs?\.?|Dr\.?)[ \t][^:;!?\"“”\n]{3,70},?(?:\n[A-Z][^:;!?\"“”\n]{2,90}[,.]?){1,3})[ \t]*$",
    re.MULTILINE,
)
_COUNTED = re.compile(rf"\b(?:two|three|several|both)\s+{_ONE}s|\bas\s+follows\b", re.IGNORECASE)
#: What begins the words of a letter.
_BEGINS = re.compile(r"\s*[.,]?\s*[\"“]?\s*(?:I|We|My|Our|On|Please|It|May|Dear)\b")
#: What says before the first that there are several.
_SEVERAL = re.compile(r"\b(?:messages|cables|telegrams|letters)\b", re.IGNORECASE)
#: What may stand in the line of who signs, before his name and behind it.
_CLOSES = re.compile(r"(?:\b(?:sincerely|faithfully|truly|regards)[\s.,]*|\n[ \t(\"“]*)$", re.IGNORECASE)
_SIGNED = re.compile(r"[\s,.)\"”]*(?:\n|$)")
#: How much may stand behind who signs, and how far reaches the name of whom a letter addresses, in characters.
_NEAR = 120
_FIRST_LINE = 50
#: What is said of who sends them.
_SENT = re.compile(r"\b(?:sent|despatched|dispatched|cabled|telegraphed|conveyed|addressed)\b")
_BY = re.compile(r"\s+(?:\w+\s+){0,2}by\b")


def headed(drafts: Sequence[Draft], scene: Scene) -> list[Draft]:
    """Return the exchanges with the messages that stand under headings, in place of what their words tell of.

    Args:
        drafts: The exchanges found so far.
        scene: The report.
    """
    below = list(_below_headings(scene))
    head = Span(min(scene.start, below[0].named.start), below[0].named.start) if below else Span(0, 0)
    title = scene.report.title or ""
    several = _SEVERAL.search(head.quote(scene.text)) or _SEVERAL.search(title)
    alone = len(below) < SERIES and not _COUNTED.search(head.quote(scene.text))
    if not below or alone or not several or scene.spoken:
        return list(drafts)
    whole = Span(below[0].named.start, below[-1].words.end)
    announced = [d for d in drafts if d.kind == "message" and (d.headline or _stands_in(d, head))]
    told = (d.actors["from"] for d in announced if d.actors.get("from"))
    ours = _sender(head, scene) or next(told, ())
    made = [_draft(one, ours, announced, scene) for one in below]
    made = [
        draft
        for one, draft in zip(below, made, strict=True)
        if all(draft.sides()) and (_is_abroad(one.named, scene) or is_between_states(draft, scene))
    ]
    if not made:
        return list(drafts)
    others = [d for d in drafts if d not in announced and not _stands_in(d, whole)]
    return [*others, *made]


def _is_abroad(address: Span, scene: Scene) -> bool:
    """Whether an address ends in a town abroad."""
    town = address.quote(scene.text).rpartition("\n")[2].strip(" .,")
    return scene.words.world.place_code(town) not in {None, scene.home}


def _stands_in(draft: Draft, span: Span) -> bool:
    return bool(draft.clauses) and span.holds(draft.clauses[0].predicate)


def _below_headings(scene: Scene) -> Iterator[OneOfSeveral]:
    """Yield what stands under each heading or address, up to the next."""
    found = [*_HEADING.finditer(scene.text, scene.start), *_addresses(scene)]
    found.sort(key=lambda one: one.start())
    ends = [*(one.start() for one in found), len(scene.text)]
    for one, end in zip(found, ends[1:], strict=True):
        named = Span(*one.span("who"))
        yield OneOfSeveral(_addressed(named, scene), named, Span(one.end(), end))


def _addresses(scene: Scene) -> Iterator[re.Match[str]]:
    return (one for one in _ADDRESS.finditer(scene.text, scene.start) if _BEGINS.match(scene.text, one.end()))


def _addressed(named: Span, scene: Scene) -> tuple[str, ...]:
    """Return who is named first in a heading: a person, else an office or a state."""
    actors = scene.named_within(named)
    alive = tuple(a for a in actors if scene.actors[a].kind in ALIVE)
    return alive[:1] or tuple(a for a in actors if scene.actors[a].kind == "state")[:1]


def _draft(one: OneOfSeveral, ours: tuple[str, ...], announced: Sequence[Draft], scene: Scene) -> Draft:
    told = [clause for d in announced for clause in d.clauses if not d.headline]
    draft = begun(one, told, scene)
    near = Span(one.words.start, min(one.words.start + _FIRST_LINE, one.words.end))
    address = min(_in_lines(near, scene), key=lambda found: found[1].start, default=None)
    draft.fill("to", address[:1] if address else (), (near,), "whom the letter addresses")
    draft.fill("to", one.actors, (one.named,), "whom the line above the words names")
    signer = _signer(one.words, scene)
    if signer is not None and signer[0] not in draft.taken():
        draft.fill("from", signer[:1], (signer[1],), "who signs the words")
    draft.fill("from", tuple(a for a in ours if a not in draft.taken()), (), "who is said to send them")
    draft.fill("from", publisher(scene), (), "who publishes")
    return draft


def _signer(words: Span, scene: Scene) -> tuple[str, Span] | None:
    """Return the last person whose name is a line by itself: "( Anna Berg)", "Anna Berg, / Prime Minister"."""
    signed = (one for one in _in_lines(words, scene) if words.end - one[1].end < _NEAR)
    return max(signed, key=lambda one: one[1].start, default=None)


def _in_lines(words: Span, scene: Scene) -> Iterator[tuple[str, Span]]:
    """Yield the persons who are named in lines by themselves, with the places."""
    for actor in scene.actors.values():
        for place in actor.mentions if actor.kind == "person" else ():
            before = _CLOSES.search(scene.text, max(words.start, place.start - 20), place.start)
            if words.holds(place) and before and _SIGNED.match(scene.text, place.end):
                yield actor.id, place


def _sender(head: Span, scene: Scene) -> tuple[str, ...]:
    """Return who is named last before what says that he sent them, or behind "sent by"."""
    sent = _SENT.search(scene.text, head.start, head.end)
    if sent is None:
        return ()
    by = _BY.match(scene.text, sent.end(), head.end)
    reach = Span(by.end(), head.end) if by else Span(head.start, sent.start())
    places = sorted((place.start, a) for a, place in scene.named_within(reach).items())
    alive = [a for _, a in places if scene.actors[a].kind in ALIVE]
    return tuple(alive[:1] if by else alive[-1:])
