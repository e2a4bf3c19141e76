"""Days as mastheads write them: "2021-03-23 16:12", "12 March 1969", "MARCH 1, 1986", "Oct. 6"."""

import re
from datetime import date
from typing import NamedTuple

_FIRST_LETTERS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
#: The numbers of the months by their first three letters.
MONTHS = {name: number for number, name in enumerate(_FIRST_LETTERS, 1)}

#: A month, in full or cut short, with its full stop.
MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
    r"|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?![^\W\d_])\.?"
)

#: A weekday, in full or cut short, with what comes between it and the day.
WEEKDAY = r"(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\b[.,]*"

_CLOCK = (
    r"(?:[T,]?\s*(?P<hour>[01]?\d|2[0-3]):\s?(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d))?"
    r"(?P<zone>Z|[+-]\d\d:\d\d)?)?"
)
_YEAR = r"(?:19|20)\d\d(?!\d)"
_DAY = r"(?<!\d)(?:[0-3]?\d)(?!\d)"

_WAYS = (
    rf"(?<!\d)(?P<y1>{_YEAR})(?P<by>[-/.])(?P<m1>[01]?\d)(?P=by)(?P<d1>[0-3]?\d)(?!\d)",
    rf"(?P<d2>{_DAY})(?:\s?(?:st|nd|rd|th))?(?:\s+of)?[\s.,-]*(?P<m2>{MONTH})(?:[\s.,-]*(?P<y2>{_YEAR}))?",
    rf"(?<![^\W\d_])(?P<m3>{MONTH})\s*(?P<d3>{_DAY})(?:\s?(?:st|nd|rd|th)\b)?(?:[\s.,]*(?P<y3>{_YEAR}))?",
    rf"(?<!\d)(?P<d4>[0-3]?\d)\.(?P<m4>[01]?\d)\.(?P<y4>{_YEAR})",
)

#: A day in any of these ways. It has no groups, so that it can stand inside another pattern.
DAY = (
    "(?:"
    + "|".join(re.sub(r"\(\?P<by>(.*?)\)", r"\1", way).replace("(?P=by)", "[-/.]") for way in _WAYS)
    + ")"
)
DAY = re.sub(r"\?P<\w+>", "?:", DAY)

_ANY = [re.compile(way + _CLOCK, re.IGNORECASE) for way in _WAYS]


class Day(NamedTuple):
    """A day that a text names, and where.

    Attributes:
        start, end: Where it stands in the searched text, with its time.
        year: ``None`` where the text leaves it out.
        month, day: As numbers.
        time: "16:12", "16:12:05" or "16:12:05+09:00" where the text says.
    """

    start: int
    end: int
    year: int | None
    month: int
    day: int
    time: str | None = None

    def iso(self) -> str | None:
        """Return the ISO date, with its time where known; ``None`` without a year."""
        if self.year is None:
            return None
        day = f"{self.year:04d}-{self.month:02d}-{self.day:02d}"
        return f"{day}T{self.time}" if self.time else day


def find_day(text: str) -> Day | None:
    """Return the first day that a short text names, or ``None``."""
    found = [day for way in _ANY for match in way.finditer(text) if (day := _day(match))]
    return min(found, key=lambda day: (day.start, -day.end), default=None)


def _day(found: re.Match[str]) -> Day | None:
    said = {name[0]: value for name, value in found.groupdict().items() if value and name[-1].isdigit()}
    month = said["m"] if said["m"].isdigit() else str(MONTHS[said["m"][:3].lower()])
    day = Day(found.start(), found.end(), int(said["y"]) if "y" in said else None, int(month), int(said["d"]))
    return day._replace(time=_time(found)) if _exists(day) else None


def _time(found: re.Match[str]) -> str | None:
    if found["hour"] is None:
        return None
    clock = f"{int(found['hour']):02d}:{found['minute']}"
    seconds = f":{found['second']}" if found["second"] else ""
    return clock + seconds + (found["zone"] or "")


def _exists(day: Day, year: int = 2000) -> bool:
    try:
        return bool(date(day.year or year, day.month, day.day))
    except ValueError:
        return False


def with_year(day: Day, published: str | None) -> str | None:
    """Return the ISO date of a day; a year that it leaves out is the one nearest to the day of publication.

    Args:
        day: A day of a dateline.
        published: ISO date or date-time of publication.

    Returns:
        The ISO date; ``None`` where nothing tells the year.
    """
    if day.year is not None:
        return day._replace(time=None).iso()
    base = parse_iso(published)
    if base is None:
        return None
    years = [year for year in (base.year - 1, base.year, base.year + 1) if _exists(day, year)]
    near = min((date(year, day.month, day.day) for year in years), key=lambda d: abs(d - base), default=None)
    return near.isoformat() if near else None


def parse_iso(value: str | None) -> date | None:
    """Return the day of an ISO date or date-time; ``None`` where it is none."""
    try:
        return date.fromisoformat((value or "").strip()[:10])
    except ValueError:
        return None
