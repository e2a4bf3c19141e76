"""Days and years whose digits were misread: "l5th August", "196i"."""

import re
from collections.abc import Iterator

from communique.reading.dates import MONTH
from communique.reading.scanned.edits import Edit

_DAY = re.compile(
    rf"(?<![\w/])(?P<day>[\dlIiOoCSBZ!|]{{1,2}})(?P<th>st|nd|rd|th)?(?=\s+(?:of\s+)?(?:{MONTH})\b)"
)
_YEAR = re.compile(rf"\b(?:{MONTH})\.?,?\s+(?P<year>[\dlIiOoCSBZgq!|]{{4}})(?!\w)")
_DIGITS = str.maketrans("lIi!|OoCSBZgq", "1111100058299")
LAST_DAY = 31


def misread_days(text: str, year: str | None) -> Iterator[Edit]:
    """Yield the days and years in a text whose digits are mended.

    Args:
        text: The text.
        year: The year of publication, where it is known.
    """
    for found in _DAY.finditer(text):
        day = found["day"]
        number = day.translate(_DIGITS)
        told = any(map(str.isdigit, day)) or found["th"] or day in {"l", "I"}
        if not day.isdigit() and told and number.isdigit() and 1 <= int(number) <= LAST_DAY:
            yield Edit(*found.span("day"), number)
    for found in _YEAR.finditer(text):
        whole = _year(found["year"], year)
        if whole is not None:
            yield Edit(*found.span("year"), whole)


def _year(told: str, published: str | None) -> str | None:
    """Return the year that some signs stand for: that of publication where all but one of them are its own."""
    digits = told.translate(_DIGITS)
    if not digits.isdigit() or sum(map(str.isdigit, told)) < 2:  # noqa: PLR2004
        return None
    wrong = told != digits or not digits.startswith(("18", "19", "20"))
    if wrong and published and sum(a != b for a, b in zip(told, published, strict=True)) == 1:
        return published
    return digits if told != digits and digits.startswith(("19", "20")) else None
