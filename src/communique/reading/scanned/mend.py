"""A scanned text mended, step by step."""

import re

from communique.reading.scanned.cut import cut_words
from communique.reading.scanned.days import misread_days
from communique.reading.scanned.edits import Mended
from communique.reading.scanned.letters import misread_words
from communique.reading.scanned.page import page_breaks, stray_signs
from communique.reading.scanned.together import days_together, words_together
from communique.reading.scanned.words import ScannedWords

#: A line that breaks off in the middle of a sentence: the page that was scanned was set so.
_BROKEN = re.compile(r"[a-z,]\n[a-z]")
_YEAR = re.compile(r"\d{4}")


def mend(text: str, words: ScannedWords, title: str | None = None, published: str | None = None) -> Mended:
    """Mend a text that was scanned; any other is left as it is.

    Args:
        text: The text as stored.
        words: The words it is read by.
        title: The headline that the source gave.
        published: The day of publication that the source gave.
    """
    mended = Mended(text)
    if _BROKEN.search(text) is None:
        return mended
    year = _YEAR.match(published or "")
    mended.apply(page_breaks(mended.text))
    mended.apply(stray_signs(mended.text))
    mended.apply(days_together(mended.text))
    mended.apply(cut_words(mended.text, words))
    mended.apply(misread_words(mended.text, title, words))
    mended.apply(words_together(mended.text, words))
    mended.apply(misread_days(mended.text, year.group() if year else None))
    return mended
