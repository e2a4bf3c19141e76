"""Dates as precise as their source, as the first and last day that they may mean."""

import calendar
import re
from datetime import date

_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


def bounds(value: str | None) -> tuple[str, str] | None:
    """Return the first and last day of "2021", "2021-03" or "2021-03-22"; ``None`` for what is no date."""
    found = _DATE.match(value or "")
    if not found:
        return None
    year, month, day = found.groups()
    if day:
        return found[0], found[0]
    if month and 1 <= int(month) <= 12:  # noqa: PLR2004 - months
        return f"{year}-{month}-01", f"{year}-{month}-{calendar.monthrange(int(year) or 1, int(month))[1]:02}"
    return f"{year}-01-01", f"{year}-12-31"


def is_date(text: str) -> bool:
    """Whether a text is a date of the calendar as precise as a year, a month or a day."""
    try:
        date.fromisoformat(f"{text}-01-01"[:10])
    except ValueError:
        return False
    return len(text) in {4, 7, 10}


def day_of(published: str | None) -> str:
    """Return the day of a date or date-time, or nothing."""
    known = bounds(published)
    return known[0] if known else ""
