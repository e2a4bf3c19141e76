"""Page numbers in the middle of a sentence, and signs that are specks of the paper."""

import re
from collections.abc import Iterator

from communique.reading.scanned.edits import Edit

#: Where a page ends: perhaps the number of the next one below it ("/ 2", "3..."), perhaps one above that ("-2-").
_BREAK = re.compile(
    r"(?:\s*(?P<mark>(?:(?<=\s)[./]{1,3})?[ ]?/[ ]?\d{1,2}\.*|(?<!\w)(?P<below>\d{1,2})[ ]?\.{0,3}))?"
    r"[ \t]*\n[ \t]*\n\s*"
    r"(?:[-—.( ]*(?P<above>\d{1,2})[-—.) ]*\n\s*)?"
)
_ENDED = re.compile(r"""[.!?:;]["”')]*$""")
#: Words behind whose full stop no sentence ends.
_SHORT = re.compile(
    r"\b(?:no|nos|vol|mr|mrs|dr|st|rt|hon|etc|viz|vs|am|pm|ie|eg|cf|co|ltd|inc|approx|dept|govt|gen|col|capt)$",
    re.IGNORECASE,
)
_STOP = re.compile(r"(?<=[a-z]{2})\.(?= [a-z]{2})")
_ALONE = re.compile(r"(?<=[A-Za-z,] )[.:;'*~^|_](?= [A-Za-z])")
_APART = re.compile(r"(?<=[a-z])' (?=s\b)")
_APOSTROPHE = re.compile(r"(?<=[A-Za-rt-z])'[.]?(?=[ \n][A-Za-z])")
_HYPHEN = re.compile(r"(?<=[a-z] )-(?=[a-z]{3})")
_TWICE = re.compile(r"(?<=\w,)\.(?= [A-Z])")
_ASKING = re.compile(r"(?<=[a-z])\?(?= [a-z])")
#: How far before an apostrophe a quotation may have been opened.
_QUOTED = 80


def page_breaks(text: str) -> Iterator[Edit]:
    """Yield the ends of pages: a sentence goes on in the next line behind one, and no number stands in it."""
    for found in _BREAK.finditer(text):
        before, after = text[max(0, found.start() - 8) : found.start()], text[found.end() : found.end() + 1]
        mark, below, above = found["mark"], found["below"], found["above"]
        sure = below is None or below == above or (mark or "").count(".") > 1
        start = found.start() if sure else found.end("mark")
        numbered = above is not None or (mark is not None and sure)
        if numbered and before:
            yield Edit(start, found.end(), "\n\n" if _ENDED.search(before) and sure else "\n")
        elif mark is None and before[-1:].islower() and after.islower():
            yield Edit(found.start(), found.end(), "\n")


def stray_signs(text: str) -> Iterator[Edit]:
    """Yield the signs between two words that the paper did not have."""
    for found in _STOP.finditer(text):
        if not _SHORT.search(text, max(0, found.start() - 8), found.start()):
            yield Edit(found.start(), found.end(), "")
    for pattern in (_ALONE, _HYPHEN, _TWICE):
        for found in pattern.finditer(text):
            yield Edit(found.start(), found.end(), "")
    for found in _APART.finditer(text):
        yield Edit(found.start(), found.end(), "'")
    for found in _APOSTROPHE.finditer(text):
        if "'" not in text[max(0, found.start() - _QUOTED) : found.start()]:
            yield Edit(found.start(), found.end(), "")
    for found in _ASKING.finditer(text):
        yield Edit(found.start(), found.end(), ",")
