"""Lines around the body that are not the report's own words: day, release number, byline, end mark."""

import re
from typing import NamedTuple

from communique.reading.dateline import TOWNS
from communique.reading.dates import WEEKDAY, Day, find_day

#: Words that stand beside a date or a release number and say nothing of the matter.
LABELS = frozenset(
    """
    am at by date dated du edt embargoed est for gmt hrs immediate issued last local media modified no
    note of on page pm posted press publication published release released statement tel the time until
    updated utc
    """.split()  # noqa: SIM905 - a list to be read, not typed
)

# A line with more words than these in capitals is a headline or a telegram, not a day with its letterhead.
MOST_CAPITALS = 3
LONGEST = 70

# Day and number may be set at the two edges of a page.
WIDEST = 140

_WORDS = re.compile(r"[^\W\d_]+")
_WEEKDAY = re.compile(WEEKDAY, re.IGNORECASE)
_TOWN = re.compile(r"(?P<town>[^\W\d_][\w.'’-]+(?:\s[^\W\d_][\w.'’-]*){0,2}?)(?P<comma>,?)\s*")
_ISSUER = re.compile(
    r"((?:(?:Foreign )?Ministry|Department|Embassy|Office|Presidency|Chancellery|Government|Permanent Mission"
    r"|Press (?:Service|Office)|Information Department)(?: [^\W\d_][\w.'’-]*){0,9}),\s*",
    re.IGNORECASE,
)
_RELEASE = re.compile(
    r"for\s+(?:immediate\s+)?(?:press|media|release|publication)|(?:press|media|news)\s+(?:release|statement|note)\b"
    r"|embargo|p\.?\s*m\.?\s*(?:n[o0c]\b|(?=\d))",
    re.IGNORECASE,
)
#: The number under which an office keeps a paper, and nothing else: "66/ 153".
_FILED = re.compile(r"[^\w]*\d{2}\s*/[\s\d?!.~-]{1,8}")
#: A line in capitals that says till when a paper is held back, its letters run together.
_HELD_BACK = re.compile(r"(?:strict)?embargo|not?(?:for|tobe)(?:release|publi)")
_BYLINE = re.compile(r"(?:By|BY)(?:\s+(?:and|AND|&)|\s+[^\W\d_a-z][\w.'’-]*,?){2,8}")
_END = re.compile(r"\W*(?:ends?|# # #|###|-\s?30\s?-|-0-|(?:[0o][^\w\s]*){3,})\W*", re.IGNORECASE)


#: The town from which a paper was given out, and no day: "CANBERRA, A. C. T.", "A. C. T.".
_GIVEN_OUT = re.compile(r"(?P<town>[A-Z][A-Z ]+[A-Z])?[.,]?\s*(?P<region>(?:[A-Z]\.\s?){2,4})?\W*")
#: A word that somebody wrote, and no scribble: "I _ at", ",1,) QZAL1( A".
_WRITTEN = re.compile(r"(?<![^\s\"“('])[\"“('-]*(?:[A-Za-z][a-z'’]{2,}|[A-Z]{4,})(?![\w(~^])")
#: A scribble under a paper is short, in characters.
SCRIBBLE = 24


class DayLine(NamedTuple):
    """A line that holds a day, and perhaps the town or the office that issues the report before it."""

    day: Day
    town: str | None = None
    issuer: str | None = None


def day_line(line: str) -> DayLine | None:
    """Return the day that a line is made up of, or ``None`` where the line says more than that."""
    words = " ".join(line.split()) if len(line) <= WIDEST else ""
    day = find_day(words) if len(words) <= LONGEST else None
    if day is None or day.year is None or not _only_labels(words[day.end :]):
        return None
    before = _WEEKDAY.sub("", words[: day.start])
    if issuer := _ISSUER.fullmatch(before):
        return DayLine(day, issuer=issuer[1])
    town = _town(before)
    return DayLine(day, town) if town or _only_labels(before) else None


def _town(before: str) -> str | None:
    found = _TOWN.fullmatch(before)
    if not found or any(word.lower() in LABELS for word in found["town"].split()):
        return None
    sure = found["town"].isupper() or found["comma"] or " " not in found["town"]
    return found["town"] if sure and found["town"][0].isupper() else None


def _only_labels(rest: str) -> bool:
    """Whether some words are labels, or letters of a letterhead in capitals."""
    unknown = [word for word in _WORDS.findall(_WEEKDAY.sub("", rest)) if word.lower() not in LABELS]
    return len(unknown) <= MOST_CAPITALS and all(word.isupper() for word in unknown)


def is_release(words: str) -> bool:
    """Whether a line only says that this is a release: "For immediate release", "PRESS STATEMENT NO. 511"."""
    if len(words) > LONGEST:
        return False
    if _FILED.fullmatch(words) or (words.isupper() and _HELD_BACK.match(_letters(words))):
        return True
    found = _RELEASE.match(words)
    return found is not None and _only_labels(words[found.end() :])


def opens_as_release(words: str) -> bool:
    """Whether a line begins as one that only says that this is a release, give or take what the scanner misread."""
    return _RELEASE.match(words) is not None


def _letters(words: str) -> str:
    """Return the letters of a line that a scanner may have torn apart: "EMB; ARGO"."""
    return "".join(filter(str.isalpha, words)).lower()


def is_byline(words: str) -> bool:
    """Whether a line only names its writers."""
    return len(words) <= LONGEST and _BYLINE.fullmatch(words) is not None


def is_end(words: str) -> bool:
    """Whether a line only says that here the report ends."""
    return len(words) <= LONGEST and _END.fullmatch(words) is not None


def is_town(words: str) -> bool:
    """Whether a line only names the town in which a paper was given out: "CANBERRA, A. C. T."."""
    found = _GIVEN_OUT.fullmatch(words)
    town = found["town"] if found else None
    return bool(found) and (town in TOWNS if town else bool(found and found["region"]))


def is_scribble(words: str) -> bool:
    """Whether a line is what a scanner made of a pen's strokes: a few signs, and no word."""
    told = words[:1].islower() or words.endswith((".", "!", "?"))
    return len(words) <= SCRIBBLE and not told and _WRITTEN.search(words) is None
