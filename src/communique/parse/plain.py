"""A paragraph in plain words: names put short for the parser, every character traced to the published text.

Long titles are what a small parser gets wrong in these reports. Each outermost mention of an actor is put as one
familiar name of its kind; a weekday that stands bare before its verb, as Korean and Australian agencies write it
("Kim Monday sent"), as an adverb; white space and quotation marks as in plain text. Only the parser sees this text:
all that is found is traced back.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from communique.parse.between import places_between
from communique.parse.ellipsis import ELLIPSIS, whole
from communique.records import Mention, Span
from communique.records.actor import ALIVE

#: Stand-ins by kind of actor: words that the parser has often seen in that part.
STAND_INS = {
    "person": ("Smith", "Brown", "Jones", "Miller", "Davis", "Wilson", "Taylor"),
    "office": ("Johnson", "Clark", "Lewis", "Walker"),
    "state": ("France", "Spain", "Italy", "Canada"),
    "body": ("Parliament", "Congress", "Reuters"),
    "people": ("people",),
    "group": ("Parliament", "Congress", "Reuters"),
}

# A weekday is bare where no preposition or determiner goes before it: "Kim Monday sent", "Thursday he met".
BARE_WEEKDAY = re.compile(
    r"(?<!\bon )(?<!\bof )(?<!\bthis )(?<!\blast )(?<!\bnext )(?<!\bOn )(?<!\b[Tt]he )(?<![\w,-])"
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?=\s+[a-z])(?!\s+(?:and|evening|morning|afternoon|night|to)\b)"
)
_PLAIN = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"'})
_SPACE = re.compile(r"\s+")
#: What share of small letters, and how many words, a paragraph in capitals may have, and has at least.
_FEW, _WORDS = 0.1, 5
_I = re.compile(r"\bi\b")
# Idioms that the parser misreads, and a plain word for each that plays the same part.
_IDIOMS = {
    "as regards": "regarding", "in regards to": "regarding", "as well as": "and",
    "inter alia": "also",
    # "talks took place between A and B": what they took is no object
    "took place": "were held", "take place": "be held", "taken place": "been held", "takes place": "is held",
    "letters of credence": "credentials",
    # as written before about 1960
    "to-day": "today", "to-night": "tonight", "to-morrow": "tomorrow",
}  # fmt: skip
# ":-" and ";-", as typists closed a line before a text.
_TYPED = r"[:;](?:\s?[-–—]+)(?=\s|$)"
# "He in the message extended congratulations": between subject and verb it makes an adjective of the verb.
_IN_THE_MESSAGE = (
    r"(?<=\w )in (?:the|his|her|its|their) (?:\w+ )?(?:message|letter|telegram|reply|cable)"
    r"(?=\s+(?!received|sent|addressed|delivered|issued|conveyed)[a-z]+ed\b)"
)
# "Kim on Tuesday extended congratulations": between subject and verb the day makes an adjective of the verb.
_ON_DAY = (
    r"(?<=[\w)] )on (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z][a-z]{2,8} \d{1,2}|\d{1,2} [A-Z][a-z]{2,8})"
    r"(?=\s+[a-z]+ed\s+(?:a|an|the|his|her|its|their|[a-z]+s?)\b)"
)
# "Has sent the following message to Brown: I was grieved to hear": the text of the message is no part of the sentence.
_TEXT_FOLLOWS = (
    r"(?<=[a-z)\]]):(?=\s+(?:I|We|My|Our|On behalf|It is|It was|The news|Please|Kindly|Dear|Your)\b)"
)
# "Handed to officials concerned by the ambassador": behind its noun the adjective passes for a verb.
_CONCERNED = r"(?:(?<=officials)|(?<=official)|(?<=organs)) concerned\b"
# "Leaves by air tomorrow for London": the parser takes the air for tomorrow's.
_BY_AIR = r" by (?:air|sea|ship|train|road|rail)\b"
# "Berg and his companion left": they are who they are with.
_COMPANIONS = r",? and (?:his|her|their) companions?(?=,? [a-z]+(?:ed|t|ve|s)\b)"
# "The two discussed trade and agreed …": the parser takes what they discussed for who agreed.
_TWO = r"(?<=[Tt]he )two(?= (?:also )?[a-z]+ed\b)"
# ".@AnnaBerg met", "#Kenya": signs on the net, right before a name or a word, are no part of the sentence.
_NET_SIGN = r"(?<!\S)\.(?:(?=@)|\Z)|#(?:(?=[^\W\d_])|\Z)"
_REWRITTEN = re.compile(
    rf"(?P<sign>{_NET_SIGN})|(?P<day>{BARE_WEEKDAY.pattern})|(?P<setting>{_IN_THE_MESSAGE})|(?P<concerned>{_CONCERNED}|{_BY_AIR}|{_COMPANIONS})"
    rf"|(?P<on_day>{_ON_DAY})|(?P<text>{_TEXT_FOLLOWS})|(?P<typed>{_TYPED})|(?P<two>{_TWO})|(?P<idiom>\b(?i:{'|'.join(_IDIOMS)})\b)|{ELLIPSIS}"
)
# "During his stay in Oslo the Prime Minister of Kenya was received": his stand-in would pass for a part of the town.
_BEHIND_TOWN = re.compile(r"\b(?:in|at|near|from|to)\s+(?:[A-Z][\w'-]+\s+){1,2}$")
_ARTICLE = re.compile(r"(?:\b[Tt]he|\b[Aa]n?|\b[Ii]ts|\b[Hh]is|\b[Hh]er|\b[Tt]heir|\b[Oo]ur)\s+$")


@dataclass(frozen=True)
class PlainText:
    """A paragraph as the parser sees it.

    Attributes:
        text: The plain words.
        starts: Where each piece begins in ``text``; ``published`` where it begins in the report.
        ends: Where each piece ends in the report.
        mentions: The mention that a piece stands for, or ``None`` where the piece is a copy.
    """

    text: str
    starts: tuple[int, ...]
    published: tuple[int, ...]
    ends: tuple[int, ...]
    mentions: tuple[Mention | None, ...]

    def locate(self, start: int, end: int) -> tuple[int, int, Mention | None]:
        """Return where the plain stretch ``[start, end)`` of one token stands in the report, and its mention."""
        piece = bisect_right(self.starts, start) - 1
        mention = self.mentions[piece]
        if mention is not None or self.ends[piece] < 0:
            return self.published[piece], abs(self.ends[piece]), mention
        shift = self.published[piece] - self.starts[piece]
        return start + shift, end + shift, None


def plain_text(text: str, paragraph: Span, mentions: Sequence[Mention]) -> PlainText:
    """Put a paragraph of ``text`` plainly; ``mentions`` are sorted, do not overlap, and may lie outside it."""
    words: list[str] = []
    starts, published, ends = [], [], []
    found: list[Mention | None] = []
    length = 0
    loud = _is_loud(paragraph.quote(text))
    for piece, start, end, mention in _pieces(text, paragraph, mentions):
        words.append(_small(piece) if loud and mention is None else piece)
        starts.append(length)
        published.append(start)
        ends.append(end)
        found.append(mention)
        length += len(piece)
    return PlainText("".join(words), tuple(starts), tuple(published), tuple(ends), tuple(found))


def _is_loud(words: str) -> bool:
    """Whether a paragraph of several words is set in capitals, as telegrams were: the parser takes all for names."""
    big, small = sum(map(str.isupper, words)), sum(map(str.islower, words))
    return small < _FEW * big and words.count(" ") + words.count("\n") >= _WORDS


def _small(words: str) -> str:
    """Return words in small letters, but for the "I" of who speaks; as they are where that would alter their length."""
    small = _I.sub("I", words.lower())
    return small if len(small) == len(words) else words


def _pieces(
    text: str, paragraph: Span, mentions: Sequence[Mention]
) -> Iterator[tuple[str, int, int, Mention | None]]:
    """Yield (plain words, start, end, mention); a rewritten piece that is no mention has a negative end."""
    here, number, names = paragraph.start, 0, dict[tuple[str, ...], str]()
    places = places_between(text, paragraph, mentions)
    before_it: Mention | None = None
    for mention in mentions:
        if not paragraph.holds(mention.span) or mention.span.start < here:
            continue
        place = next((at for at in places if here <= at < mention.span.start), None)
        if place is not None:
            yield from _copied(text, here, place)
            here = places[place]
            if mention.span.start < here:  # "the Kremlin" in it
                continue
        yield from _copied(text, here, mention.span.start)
        end = _without_comma(text, mention.span)
        before = text[paragraph.start : mention.span.start]
        if mention.kind in ALIVE and (
            _BEHIND_TOWN.search(before[-48:]) or _follows(before_it, mention, text)
        ):
            yield ", ", mention.span.start, -mention.span.start, None
        before_it = mention
        yield _stand_in(mention, text, before, names, number), mention.span.start, end, mention
        here, number = mention.span.end, number + 1
    yield from _copied(text, here, paragraph.end)


def _follows(before: Mention | None, mention: Mention, text: str) -> bool:
    """Whether somebody is named right behind a body: "At the wish of the Kenyan Government [,] President Lund"."""
    if before is None or before.kind not in {"body", "group"}:
        return False
    return text[before.span.end : mention.span.start].isspace()


def _without_comma(text: str, span: Span) -> int:
    """Return the end of a mention without the comma that closes its apposition."""
    return span.start + len(text[span.start : span.end].rstrip(" ,\t\r\n\xa0"))


def _stand_in(
    mention: Mention, text: str, before: str, names: dict[tuple[str, ...], str], number: int
) -> str:
    """Choose the plain name of a mention: the same for the same actors in a paragraph."""
    if mention.actors not in names:
        choices = STAND_INS[mention.kind]
        names[mention.actors] = choices[number % len(choices)]
    name = names[mention.actors]
    words = mention.span.quote(text)
    if mention.kind in {"body", "group", "people"} and words[:4].lower() == "the ":
        name = f"the {name}"
    if mention.kind in {"state", "person"} and _ARTICLE.search(before[-8:]) and mention.kind == "state":
        name = "Netherlands"  # a name that goes with "the"
    return name


def _copied(text: str, start: int, end: int) -> Iterator[tuple[str, int, int, None]]:
    """Yield copies of a stretch without names, its white space evened, bare weekdays and idioms put plainly."""
    here = start
    for found in _REWRITTEN.finditer(text, start, end):
        yield from _evened(text, here, found.start())
        yield _put_plainly(found), found.start(), -found.end(), None
        here = found.end()
    yield from _evened(text, here, end)


def _put_plainly(found: re.Match[str]) -> str:
    """Return the plain words for what is rewritten."""
    if found["concerned"] or found["sign"]:
        return ""
    if found["typed"]:
        return ":"
    if found["two"]:
        return "leaders"
    if (made := whole(found)) is not None:
        return made
    if found["text"]:
        return "."
    if found["day"] or found["on_day"]:
        return "yesterday"
    return _IDIOMS.get(found.group().lower(), "then")


def _evened(text: str, start: int, end: int) -> Iterator[tuple[str, int, int, None]]:
    """Yield the stretch with every run of white space as one space; equal lengths keep one piece."""
    here = start
    for space in _SPACE.finditer(text, start, end):
        if space.group() == " ":
            continue
        if here < space.start():
            yield text[here : space.start()].translate(_PLAIN), here, space.start(), None
        yield " ", space.start(), -space.end(), None
        here = space.end()
    if here < end:
        yield text[here:end].translate(_PLAIN), here, end, None
