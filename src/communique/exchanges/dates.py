"""Words of time → a date as precise as they are: "Monday", "March 22nd", "on the 5th", "16-18 March", "today".

Days are worked out from the anchor: the day of the dateline, else the day of publication. Our own grammar, because
general parsers read "the 75th" as a year and put Monday a week early.
"""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from communique.reading.dates import MONTH, MONTHS, parse_iso
from communique.records import Report, ReportedDate, Span

WEEKDAYS = {name: number for number, name in enumerate(["mon", "tue", "wed", "thu", "fri", "sat", "sun"])}

_MONTH = rf"(?P<month>{MONTH})"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_RANGE = r"(?:\s*(?:-|–|to|and|until|through)\s*(?:the\s+)?(?:[A-Z][a-z]+day,?\s+)?\d{1,2}(?:st|nd|rd|th)?)?"
#: More days before the last one: "[27], 28 and 29 June".
_LIST = r"(?:,\s*\d{1,2}(?:st|nd|rd|th)?(?=,|\s+(?:and|to)\s))*"
_YEAR = r"(?:,?\s*(?P<year>(?:19|20)\d{2}))"

_ISO = re.compile(r"(?P<year>(?:19|20)\d{2})-(?P<month>\d{2})-(?P<day>\d{2})")
_MONTH_DAY = re.compile(rf"\b{_MONTH}\s+{_DAY}{_RANGE}\b{_YEAR}?(?!\s*%)", re.IGNORECASE)
_DAY_MONTH = re.compile(rf"\b{_DAY}{_LIST}{_RANGE}\s+(?:of\s+)?{_MONTH}\b{_YEAR}?", re.IGNORECASE)
#: A range that has lost its dash in scanning: "from 20 27 June".
_DAY_DAY_MONTH = re.compile(rf"\bfrom\s+{_DAY}\s+\d{{1,2}}\s+{_MONTH}\b{_YEAR}?", re.IGNORECASE)
_DAY_ACROSS = re.compile(
    rf"\b{_DAY}\s+{_MONTH}\s+(?:to|and|until|-|–)\s+"
    rf"\d{{1,2}}(?:st|nd|rd|th)?\s+{_MONTH.replace('?P<month>', '?:')}{_YEAR}?",
    re.IGNORECASE,
)
#: The second of two months that have one year: "in late March [and early April] 1982".
_NEXT_MONTH = (
    rf"(?:\s+(?:and|or|to|-|–)\s+(?:(?:early|late|mid)[\s-]+)?{_MONTH.replace('?P<month>', '?:')}\b)?"
)
_MONTH_YEAR = re.compile(rf"\b{_MONTH}\b{_NEXT_MONTH}{_YEAR}", re.IGNORECASE)
_BARE_MONTH = re.compile(
    rf"\b(?:in|early|late|mid|this|next|last|during|(?:middle|end|beginning|start|half|part) of)[\s-]+{_MONTH}\b",
    re.IGNORECASE,
)
_ORDINAL = re.compile(r"\bthe\s+(?P<day>\d{1,2})(?:st|nd|rd|th)\b(?!\s+[A-Za-z])", re.IGNORECASE)
_WEEKDAY = re.compile(r"\b(?P<name>(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b", re.IGNORECASE)
_RELATIVE = re.compile(
    r"\b(?P<name>to-?day|to-?night|yesterday|to-?morrow|last night|the day before"
    r"|(?:this|same) (?:morning|afternoon|evening|day))\b",
    re.IGNORECASE,
)
#: A month counted from that of the anchor: "next month".
_FROM_NOW = re.compile(r"\b(?P<way>last|this|next)\s+month\b", re.IGNORECASE)
#: A year counted from that of the anchor, which only what is to come is dated by: "early next year".
_NEXT_YEAR = re.compile(r"\bnext\s+year\b", re.IGNORECASE)
_WAYS = {"last": -1, "this": 0, "next": 1}
_YEAR_ONLY = re.compile(r"\b(?:in|of|during)\s+(?P<year>(?:19|20)\d{2})\b")
#: A time of publication after midnight where the publisher is; midnight itself stands for a day without its time. One
#: with the offset of its zone may be of an office at home whose leader is in another part of the world.
_SMALL_HOURS = re.compile(r"^\d{4}-\d\d-\d\d[T ](?!00:00(?::00)?(?!\d))0[0-3]:\d\d(?::\d\d)?(?:\.\d+)?Z?$")
_SHIFT = {"yesterday": -1, "last night": -1, "the day before": -1, "tomorrow": 1}


@dataclass(frozen=True)
class Anchor:
    """The day that words of time are counted from, and what it is: "the dateline" or "the day of publication"."""

    day: date | None
    name: str

    @classmethod
    def of(cls, report: Report) -> "Anchor":
        """Return the anchor of a report: its dateline's day, else its day of publication, else none.

        What is published in the small hours tells of the day that has ended: its "today" is the day before.
        """
        if report.dateline is not None and (day := parse_iso(report.dateline.date)) is not None:
            return cls(day, "the dateline")
        day = parse_iso(report.published)
        if day is not None and _SMALL_HOURS.search(report.published or ""):
            return cls(day - timedelta(days=1), "the evening before publication")
        return cls(day, "the day of publication")


#: What is named for a day, behind it: "the March 8 [revolution]", "the June 15 [North-South Joint Declaration]".
_NAMED_FOR_DAY = re.compile(
    r"(?:\s+(?!and\b|to\b|on\b|in\b|at\b|after\b|by\b)[\w-]+){0,3}?\s+(?:revolution|declaration|uprising|movement|incident|agreement|"
    r"coup|massacre|struggle|resistance|house of culture|stadium)\b",
    re.IGNORECASE,
)


#: A day that the parser parts from the last one of its range: "[from 5] to 11 June".
_FIRST_OF_SEVERAL = re.compile(
    r"\b(?:from\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s*(?:to|until|through|and|[-–])\s*)?"
    r"\d{1,2}(?:st|nd|rd|th)?\s*(?:\b(?:to|until|through|and)|[-–])?\s*$"
)
_LAST_OF_SEVERAL = re.compile(
    rf"(?:(?:(?:to|until|through|and|[-–])\s*)?\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?)?{MONTH}\b",
    re.IGNORECASE,
)
#: How far behind a phrase of time the rest of its date may stand: "Monday 7" of "Monday 7 to Monday 14 March 1983".
BEHIND = 40


def work_out_at(text: str, span: Span, anchor: Anchor, *, ahead: bool) -> ReportedDate | None:
    """Work out the date that a phrase of a text names, with what of it stands behind the phrase.

    Arguments and result as in :func:`work_out`.
    """
    before = _FIRST_OF_SEVERAL.search(text, max(0, span.start - BEHIND), span.start)
    if before is not None and _LAST_OF_SEVERAL.match(text, span.start):
        span = Span(before.start(), span.end)  # "from 5" and "to 11 June" are one range
    longer = Span(span.start, min(span.end + BEHIND, len(text)))
    found = work_out(longer.quote(text), longer, anchor, ahead=ahead)
    if (
        found is not None
        and found.span is not None
        and found.span.touches(Span(span.start, span.end + len(", the ")))
    ):
        return found
    return work_out(span.quote(text), span, anchor, ahead=ahead)


def work_out(words: str, span: Span, anchor: Anchor, *, ahead: bool) -> ReportedDate | None:
    """Work out the date that words of time name.

    Args:
        words: The words.
        span: Where they stand.
        anchor: The day to count from.
        ahead: Whether the act is still to come, so that "Monday" is the next one.

    Returns:
        The date, as precise as the words, or ``None`` where they name none.
    """
    for grammar in (_full, _weekday, _relative, _ordinal, _month, _from_now):
        found = grammar(words, anchor, ahead=ahead)
        if found is not None:
            value, derived, place = found
            start, end = place
            return ReportedDate(
                value=value, span=Span(span.start + start, span.start + end), derived_from=derived
            )
    return None


_Found = tuple[str, str, tuple[int, int]]


def _full(words: str, anchor: Anchor, *, ahead: bool) -> _Found | None:
    """Read a day with its month: "March 22nd", "22 March 2021", "16-18 March"."""
    for grammar in (_ISO, _DAY_ACROSS, _DAY_DAY_MONTH, _DAY_MONTH, _MONTH_DAY):
        dates = grammar.finditer(words)
        found = next((date for date in dates if not _NAMED_FOR_DAY.match(words, date.end())), None)
        if found is None:
            continue
        parts = found.groupdict()
        month = int(parts["month"]) if parts["month"].isdigit() else MONTHS[parts["month"][:3].lower()]
        if parts.get("year"):
            value, derived = _day(int(parts["year"]), month, int(parts["day"])), "day, month and year"
        else:
            value = _nearest(month, int(parts["day"]), anchor.day, ahead=ahead)
            derived = f"day and month; the year of {anchor.name}"
        if value is not None:
            return value.isoformat(), derived, found.span()
    return None


def _weekday(words: str, anchor: Anchor, *, ahead: bool) -> _Found | None:
    found = _WEEKDAY.search(words)
    if found is None or anchor.day is None:
        return None
    back = (anchor.day.weekday() - WEEKDAYS[found["name"][:3].lower()]) % 7
    if ahead:
        day = anchor.day + timedelta(days=(7 - back) % 7)
        return day.isoformat(), f"weekday on or after {anchor.name}", found.span()
    return (
        (anchor.day - timedelta(days=back)).isoformat(),
        f"weekday on or before {anchor.name}",
        found.span(),
    )


def _relative(words: str, anchor: Anchor, *, ahead: bool) -> _Found | None:  # noqa: ARG001 - one shape for all
    found = _RELATIVE.search(words)
    if found is None or anchor.day is None or found["name"].lower() == "same day":
        return None
    name = found["name"].lower().replace("-", "")
    day = anchor.day + timedelta(days=_SHIFT.get(name, 0))
    return day.isoformat(), f"{name!r} counted from {anchor.name}", found.span()


def _ordinal(words: str, anchor: Anchor, *, ahead: bool) -> _Found | None:
    found = _ORDINAL.search(words)
    if found is None or anchor.day is None:
        return None
    number = int(found["day"])
    for months in (0, 1, 2) if ahead else (0, -1, -2):
        month = anchor.day.month - 1 + months
        day = _day(anchor.day.year + month // 12, month % 12 + 1, number)
        if day is not None and (day >= anchor.day if ahead else day <= anchor.day):
            return day.isoformat(), f"day of the month; the month of {anchor.name}", found.span()
    return None


def _month(words: str, anchor: Anchor, *, ahead: bool) -> _Found | None:
    """Read a month, with or without its year, or a year alone."""
    if found := _MONTH_YEAR.search(words):
        return f"{found['year']}-{MONTHS[found['month'][:3].lower()]:02d}", "month and year", found.span()
    if (found := _BARE_MONTH.search(words)) and anchor.day is not None:
        near = _nearest(MONTHS[found["month"][:3].lower()], 15, anchor.day, ahead=ahead)
        return (near.isoformat()[:7], f"month; the year of {anchor.name}", found.span()) if near else None
    if found := _YEAR_ONLY.search(words):
        return found["year"], "year", found.span()
    return None


def _from_now(words: str, anchor: Anchor, *, ahead: bool) -> _Found | None:
    """Read a month that is told from now, or a year to come: "next month", "early next year"."""
    found = _FROM_NOW.search(words)
    if anchor.day is None:
        return None
    if found is None:
        year = _NEXT_YEAR.search(words) if ahead else None
        value, why = str(anchor.day.year + 1), f"next year, counted from {anchor.name}"
        return (value, why, year.span()) if year is not None else None
    months = anchor.day.year * 12 + anchor.day.month - 1 + _WAYS[found["way"].lower()]
    value = f"{months // 12:04d}-{months % 12 + 1:02d}"
    return value, f"{found['way'].lower()} month, counted from {anchor.name}", found.span()


def _nearest(month: int, number: int, anchor: date | None, *, ahead: bool) -> date | None:
    """Return the day of that month nearest to the anchor, looking ahead or back first."""
    if anchor is None:
        return None
    days = [day for year in (-1, 0, 1) if (day := _day(anchor.year + year, month, number)) is not None]
    # A slip of a few days is a date line of another time zone, a longer one another year.
    right = [d for d in days if (d >= anchor - _SLIP if ahead else d <= anchor + _SLIP)]
    return min(right or days, key=lambda d: abs((d - anchor).days), default=None)


_SLIP = timedelta(days=45)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
