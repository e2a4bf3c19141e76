"""Marks of layout inside a text (``**bold**``, ``<sup>th</sup>``), and of the scanner's, blanked at equal length.

The text of a report is never altered. What the later stages read is a copy in which such marks are spaces, so that
every offset counts in the text as published and no name has an asterisk in it.
"""

import re

import msgspec

from communique.records import Report

_TAG = r"</?(?:a|b|br|em|i|p|s|small|span|strong|sub|sup|u)\b[^<>]{0,200}>"
_EMPHASIS = r"(?<![\w*])\*{1,3}(?=[^\s*])|(?<=[^\s*])\*{1,3}(?![\w*])"
_UNDERLINE = r"(?<!\w)_{1,2}(?=\w)|(?<=\w)_{1,2}(?!\w)"
#: A speck of the paper that was read as a sign at the end of a word: "I extend& our sympathy".
_SPECK = r"(?<=[a-z]{2})[&~^|]+(?=\s)"
#: … and one read as a stop behind a word that no sentence ends in: "the Government of. Kenya".
_STOP = r"(?:(?<=\bthe)|(?<=\bof)|(?<=\band)|(?<=\bby))\.(?=\s+\w)"
_MARKS = re.compile(f"{_TAG}|{_EMPHASIS}|{_UNDERLINE}|{_SPECK}|{_STOP}", re.IGNORECASE)
_STRAY = re.compile(_STOP)


def unmarked(report: Report) -> Report:
    """Return the report with the marks of layout in its text as spaces; every offset stays what it was."""
    if not any(mark in report.text for mark in "*_<&~^|") and not _STRAY.search(report.text):
        return report
    text = _MARKS.sub(lambda mark: " " * len(mark.group()), report.text)
    return msgspec.structs.replace(report, text=text)
