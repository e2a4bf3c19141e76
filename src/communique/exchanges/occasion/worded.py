"""The occasion that words name, wherever the parser hung it: the text is read where no clause has it in a role."""

import re
from collections.abc import Iterator, Sequence

from communique.exchanges.draft import Draft
from communique.exchanges.occasion.extent import BARE_DATE, names_event
from communique.exchanges.scene import Scene
from communique.records import Clause, Span

#: Purposes of words at a day of joy, and at a loss.
GLAD = frozenset({"congratulation", "greeting"})
SAD = frozenset({"condolence", "sympathy"})
#: A day that is kept: "a floral basket from the staff of the embassies here on the 63rd anniversary".
_ON_DAY = re.compile(r"\b(?:up)?on\s+(?=(?:the|its|his|her|their|your|our)\s)")
_DAY_OF = re.compile(r"the\s+(?:\w+\s+)?[Dd]ay\s+of\s+(?=.*[A-Z])")
_ON_OCCASION = re.compile(r"\bon\s+the\s+occasion\s+of\s+")
#: No occasion is for whom one speaks: "on behalf of the people", "on my own behalf".
_NOT_BEHALF = r"(?!(?:(?:my|our|his|her|their|its|the)\s+)?(?:own\s+)?(?:behalf|part)\b)"
_ON = rf"(?:on|upon|over|at|as\s+regards|regarding|in\s+connection\s+with)\s+{_NOT_BEHALF}(?:the\s+fact\s+that\s+)?"
#: "congratulations to you upon", "congratulate you, and through you the people, as regards".
_GLAD_AT = re.compile(rf"\b[Cc]ongratulat\w+\b(?:(?!\.\s)[^;:\n]){{0,240}}?\b{_ON}")
#: "my condolences and sympathy on".
_SAD_AT = re.compile(
    rf"\b(?:[Cc]ondolences?|[Ss]ympath(?:y|ies)|[Ss]orrow|[Gg]rief|[Cc]onsolation)\b(?:(?!\.\s)[^;:\n]){{0,90}}?\b{_ON}"
)
#: "the 63rd anniversary of", "its 47th independence day".
_COMES_ROUND = re.compile(r"\w+\s+(?:[\w-]+\s+){0,3}anniversary\b")
#: An office that is given, told by its verb.
_MADE = re.compile(
    r"\b(?:was|were|has been|have been|being)\s+(?:re-?)?(?:elected|appointed|inaugurated|named)\b"
)
#: Where an occasion in running text ends.
_ENDS = re.compile(
    r"[.;:!?](?:\s|$)|,|\n\n|[\"”]|\s+and\s+(?:to\s+)?(?:wish|extend|convey|express|sincerely|wholeheartedly)\w*\b"
)
#: Behind how many words of what one feels at the loss is named.
_NEAR = 4


def in_words(draft: Draft, clauses: Sequence[Clause], scene: Scene) -> Iterator[tuple[Span, str]]:
    """Yield what the words of a message, gift or reception name as its occasion, with why.

    Args:
        draft: The message, gift or reception.
        clauses: Those from the one that names it to the next exchange.
        scene: The report.
    """
    if not clauses:
        return
    whole = Span(clauses[0].span.start, max(clause.span.end for clause in clauses))
    named = Span(whole.start, max(clause.span.end for clause in draft.clauses))
    for span in _behind(_ON_OCCASION, whole if draft.purposes & GLAD else named, scene):
        if names_event(span.quote(scene.text), scene):
            yield span, "'on the occasion of' in the message"
    for span in _behind(_ON_DAY, named, scene):
        if _is_kept(span.quote(scene.text), scene):
            yield span, "the day on which it is sent"
    for span in _behind(_SAD_AT, whole, scene) if draft.purposes & SAD else ():
        if _is_grave(span.quote(scene.text), scene):
            yield span, "what the message says that one feels at"
    for span in _behind(_GLAD_AT, whole, scene) if "congratulation" in draft.purposes else ():
        words = span.quote(scene.text)
        if names_event(words, scene) or _MADE.search(words):
            yield span, "what the message congratulates on"


def _behind(opens: re.Pattern[str], stretch: Span, scene: Scene) -> Iterator[Span]:
    for found in opens.finditer(scene.text, stretch.start, stretch.end):
        stop = _ENDS.search(scene.text, found.end())
        span = Span(found.end(), stop.start() if stop else len(scene.text))
        if span.end > span.start and not BARE_DATE.fullmatch(span.quote(scene.text)):
            yield span


def _is_kept(words: str, scene: Scene) -> bool:
    """Whether words begin with a day that comes round: an anniversary, a birthday, the New Year, the Day of Africa."""
    rules = scene.words.occasions.rules
    days = [
        hit for hit in scene.words.occasions.events_in(words) if hit.day or rules[hit.event].of == "nobody"
    ]
    early = any(len(words[: day.start].split()) <= _NEAR for day in days)
    return early or bool(_COMES_ROUND.match(words) or _DAY_OF.match(words))


def _is_grave(words: str, scene: Scene) -> bool:
    """Whether words begin with a death, a loss or a disaster."""
    first = f" {' '.join(words.lower().split()[:_NEAR])} "
    grave = scene.words.group("deaths") | scene.words.group("disasters") | {"loss"}
    return any(f" {word} " in first for word in grave)
