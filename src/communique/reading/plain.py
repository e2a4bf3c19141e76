# ruff: noqa: RUF001 - marks that look alike are told apart here
"""The body of a report, paragraph by paragraph.

Blank lines part paragraphs. Between lines without one, three manners are told apart by the lines themselves:
every line is a paragraph (agencies' own pages), lines are wrapped at some width and run on (older releases,
mail), or a line that breaks off in the middle of a sentence goes on in the next.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from communique.reading.lines import Line
from communique.records import Span

# A text is wrapped if at least this share of its line ends fall within a sentence. In 13 scanned releases it
# was 0.27 to 0.67; in 993 agency reports with a line for each paragraph, 0.06 at most.
WRAPPED_SHARE = 0.25

# No page is set wider than this, in characters; a longer line is a paragraph.
WIDEST = 130

# A text without a longer line than this is wrapped, however few of its breaks show it, and as wide as its longest line.
NARROW = 90
FEWEST = 3

# A line goes on in the next if the next word would have gone beyond this part of the width: printed lines
# are ragged. Where a line does not end a sentence, less will do; what is shorter is a heading or an address.
FULL = 0.8
HALF_FULL = 0.55

# A line shorter than this may be a heading or a label, whatever it ends in.
OPEN_LINE = 40

# How long a telegram in capitals is, in characters.
TELEGRAM = 1200

# How far before the words of a message it is announced, in characters.
ANNOUNCED_WITHIN = 250

_ANNOUNCED = re.compile(
    r"\bfollowing[\s-]+(?:[a-z-]+\s+)?(?:message|cable|telegram|letter|reply|tribute|statement|text)s?\b[^:;\"“]*(?P<colon>[:;]\W*)?$"
)
_OPEN_END = re.compile(
    r"\b(?:of|the|to|that|and|with|by|in|for|from|at|on|a|an|his|her|its|their|our|between|has|have|had|was|were|will|would|President|Minister)$"
)
#: Where the words of a telegram begin behind whom it addresses, and what they cannot begin behind.
_SPEAKS = re.compile(r"(?:I|WE|MY|OUR|ON BEHALF OF|PLEASE|IT IS)\s+[A-Z]")
_LOUD_OPEN_END = re.compile(r"(?:,|\b(?:AND|OR|THAT|WHICH|AS|OF|THE|TO|FOR|IN|IF|WHEN|WHOM|BUT))$")
#: Short forms whose full stop ends no sentence: a name stands in the next line.
#: Short forms in which no sentence ends; a state's does so where it is no adjective: "went to the U.S."
_SHORT_FORM = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|Rt|Hon|Sen|Prof|Messrs|Gen|Col|Lt)\.$|\b(?:with|by|and|of|from|between)\s+(?:U\.S|U\.K|U\.N)\.$"
)
_SENTENCE_END = re.compile(r"""[.!?:;…。！？][)\]"”'’»*_]*$""")
_GOES_ON = re.compile(r"""[a-zà-öø-ÿ]""")
_BULLET = re.compile(r"(?:[-*+•·●▪◦‣–—]\s+|-(?=[A-Z“\"])|[•·●▪◦‣])")
_NUMBERED = re.compile(r"(?:\(?(?:\d{1,2}|[a-hivx]{1,4})[.)]\s+)(?=[A-Z“\"])")
_WORD = re.compile(r"\w")


def paragraphs(text: str, lines: Sequence[Line]) -> tuple[Span, ...]:
    """Return the paragraphs that some lines make up, without bullets and without white space around them.

    Args:
        text: The report.
        lines: The lines of its body, in order. A line without letters and digits is no paragraph.
    """
    kept = [line for line in lines if _WORD.search(text, line.start, line.end)]
    width = _width(text, kept)
    return tuple(_without_bullet(text, block) for block in _blocks(text, kept, width))


def _blocks(text: str, lines: Sequence[Line], width: float | None) -> Iterator[Span]:
    """Join the lines that run on."""
    start = 0
    for number, line in enumerate(lines):
        last = number + 1 == len(lines)
        if last or not _runs_on(text, line, lines[number + 1], width):
            yield Span(lines[start].start, line.end)
            start = number + 1


def _runs_on(text: str, line: Line, after: Line, width: float | None) -> bool:
    """Whether a paragraph goes on from one line to the next."""
    if after.apart or _BULLET.match(text, after.start):
        return False
    if _opens_words(text, line, after):
        return False
    if _is_heading(line.quote(text)):
        return _is_in_capitals(text, line, after)
    if breaks_off(text, line, after):
        return True
    if width is None or len_of(line) > width or _NUMBERED.match(text, after.start):
        return False
    ended = ends_sentence(line.quote(text))
    if ended and (after.indent > line.indent + 1 or _is_heading(after.quote(text))):
        return False
    first_word = after.quote(text).split(maxsplit=1)[0]
    return _printed(text, line) + 1 + len(first_word) > (FULL if ended else HALF_FULL) * width


def _opens_words(text: str, line: Line, after: Line) -> bool:
    """Whether the next line opens the words announced here: behind a colon, or a quotation mark where that is lost."""
    announced = _ANNOUNCED.search(text, max(0, line.end - ANNOUNCED_WITHIN), line.end)
    return announced is not None and (announced["colon"] is not None or text[after.start] in '"“')


def breaks_off(text: str, line: Line, after: Line) -> bool:
    """Whether a line stops in the middle of a sentence that the next line takes up.

    The next line begins in lower case, or this one ends in a word that nothing ends in: "the Prime Minister of".
    """
    words = line.quote(text)
    if _SHORT_FORM.search(words) or (_OPEN_END.search(words) and len(words) > OPEN_LINE):
        return True
    return words_go_on(text, after) and not ends_sentence(words)


def words_go_on(text: str, line: Line) -> bool:
    """Whether a line begins in lower case."""
    return _GOES_ON.match(text, line.start) is not None


def ends_sentence(words: str) -> bool:
    """Whether some words end as a sentence ends, its quotation marks and brackets closed."""
    return _SENTENCE_END.search(words[-8:]) is not None and not _SHORT_FORM.search(words)


def len_of(line: Line) -> int:
    """Return how many characters a line has."""
    return line.end - line.start


def _printed(text: str, line: Line) -> int:
    """Return how far a line reaches on the page, with the dateline or label that was cut off its head."""
    head = text[text.rfind("\n", 0, line.start) + 1 : line.start].lstrip()
    return len(head) + len_of(line)


def _width(text: str, lines: Sequence[Line]) -> float | None:
    """Return the width at which a text is wrapped, or ``None`` where its lines are paragraphs."""
    pairs = [(line, after) for line, after in pairwise(lines) if not after.apart]
    broken = [
        len_of(line) for line, after in pairs if len_of(line) <= WIDEST and breaks_off(text, line, after)
    ]
    longest = max(map(len_of, lines), default=0)
    narrow = len(pairs) >= FEWEST and longest <= NARROW
    if narrow and 2 * sum(ends_sentence(line.quote(text)) for line in lines) < len(lines):
        broken = broken or [longest]
    if not broken or (len(broken) < WRAPPED_SHARE * len(pairs) and not narrow):
        return None
    usual = 1.1 * sorted(broken)[len(broken) * 9 // 10]
    return max(usual, longest) if narrow else usual


def _is_heading(words: str) -> bool:
    """Whether a line is set in capitals: a heading does not run on into the text below it."""
    return words.isupper() and len(words) > 1


def _is_in_capitals(text: str, line: Line, after: Line) -> bool:
    """Whether a line in capitals is one of a text that is all set so, as telegrams were: it goes on in such a line."""
    if _SPEAKS.match(text, after.start) and not _LOUD_OPEN_END.search(line.quote(text)):
        return False
    return _is_heading(after.quote(text)) and not ends_sentence(line.quote(text)) and _telegraphed(text, line)


def _telegraphed(text: str, line: Line) -> bool:
    """Whether a line goes on with words that a quotation mark opens: a heading has none."""
    opened = text.rfind('"', max(0, line.start - TELEGRAM), line.end)
    before = text[max(0, line.start - TELEGRAM) : line.end]
    return opened >= 0 and before.count('"') % 2 == 1


def _without_bullet(text: str, span: Span) -> Span:
    found = _BULLET.match(text, span.start, span.end)
    return Span(found.end(), span.end) if found and found.end() < span.end else span
