"""Sentences of running text, by its punctuation alone: the text of a message has no cue to go by."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from communique.records import Span

# A stop, what closes behind it, white space, and a word that can open a sentence.
_STOP = re.compile(r"[.!?…]+[\"'”’»)\]]*(?=\s+[\"'“‘«(\[]?[A-Z0-9])|[.!?][\"”’»)]+(?=[A-Z])")
_LAST_WORD = re.compile(r"(\S+?)[.!?…]+[\"'”’»)\]]*$")


def sentences(
    text: str, stretch: Span, names: Sequence[Span], abbreviations: frozenset[str]
) -> Iterator[Span]:
    """Yield the sentences of a stretch of text, without the white space around them.

    Args:
        text: The report.
        stretch: Where to look.
        names: Mentions of actors, sorted; no sentence ends within one ("Joseph R. Biden, Jr.").
        abbreviations: Words that a stop follows without an end, in lower case.
    """
    here = stretch.start
    for stop in _STOP.finditer(text, stretch.start, stretch.end):
        if not _is_end(text[here : stop.end()], abbreviations) or _inside(stop.end(), names):
            continue
        yield from _trimmed(text, here, stop.end())
        here = stop.end()
    yield from _trimmed(text, here, stretch.end)


def _is_end(words: str, abbreviations: frozenset[str]) -> bool:
    """Whether the stop after these words ends a sentence: not after "Mr.", an initial or "U.S."."""
    found = _LAST_WORD.search(words)
    if found is None or not words.endswith("."):
        return True
    word = found[1].lstrip("\"'“‘«([")
    return not (word.lower() in abbreviations or re.fullmatch(r"[A-Z]|(?:[A-Za-z]\.)+[A-Za-z]", word))


def _inside(place: int, names: Sequence[Span]) -> bool:
    """Whether a place lies within a name, not at its end."""
    number = bisect_right(names, place, key=lambda span: span.start) - 1
    return number >= 0 and names[number].start < place < names[number].end


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    words = text[start:end]
    kept = words.strip()
    if kept:
        begin = start + words.index(kept)
        yield Span(begin, begin + len(kept))
