"""What stands above and below the body: headline, day, release number, dateline.

Nothing of the body is thrown away: a line that may be body is body.

1. the head is gone through line by line as far as its lines are known by their form;
2. the headline is the one that the source gave, else the line that looks like one;
3. the dateline is cut off the paragraph that it opens;
4. days and end marks are taken off the foot.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from communique.reading.byline import find_byline
from communique.reading.dateline import find_dateline
from communique.reading.dates import DAY, parse_iso
from communique.reading.lines import Line, trim
from communique.reading.notices import (
    DayLine,
    day_line,
    is_byline,
    is_end,
    is_release,
    is_scribble,
    is_town,
    opens_as_release,
)
from communique.reading.plain import breaks_off, ends_sentence, words_go_on
from communique.reading.title import (
    is_part_of,
    is_rest_of,
    looks_like_title,
    repeated,
    span_of,
    title_above,
)
from communique.records import Dateline, Span

# A head is a few lines; so is a foot; a dateline opens one of the first paragraphs, after a line or two of
# summary.
HEAD_LINES = 8
FOOT_LINES = 3
DATELINE_WITHIN = 5
BYLINE_WITHIN = 2

# A line of a letterhead is short and in capitals, give or take what the scanner misread; a name and an
# address in small letters are body: they may tell to whom a letter goes.
LETTERHEAD = 60

_END_MARK = re.compile(r"(?<=\S)\s*-0-$")
_LABELLED = re.compile(
    rf"(?:date|dated|published|updated|posted)\s*:?\s+{DAY}(?:\s+\d\d?:\d\d)?\s+", re.IGNORECASE
)
#: A label that a scanner ran together with the first words of the body.
_RUN_IN = re.compile(r"FOR\s+(?:PRESS|MEDIA)\s+(?=(?:[A-Z][a-z]+|[A-Z])\s+[a-z(])")
_LABEL = re.compile(f"(?i:{_LABELLED.pattern})|{_RUN_IN.pattern}")


@dataclass
class Masthead:
    """What was found above and below the body.

    Attributes:
        body: The lines that are left for the body, in order; the first without its dateline.
        title_lines: The lines of the headline.
        days: The days on lines of their own, from the top.
        dateline: The agency's opening line; else the town and day on a line of their own.
        issuer: The office that issues the report, where it stands beside the day.
        byline: Who is named as the one whose words these are.
    """

    body: list[Line]
    title_lines: list[Line] = field(default_factory=list)
    days: list[str] = field(default_factory=list)
    dateline: Dateline | None = None
    issuer: str | None = None
    byline: Span | None = None

    def title_span(self) -> Span | None:
        """Return where the headline stands, if it does."""
        return span_of(self.title_lines) if self.title_lines else None


def read_masthead(text: str, lines: Sequence[Line], title: str | None, published: str | None) -> Masthead:
    """Tell the masthead of a report from its body.

    Args:
        text: The report.
        lines: Its lines that are not blank.
        title: The headline, if the source gave it.
        published: The day of publication, if the source gave it.

    Returns:
        The masthead with the lines of the body; at least one line is left for the body where there is any.
    """
    found = Masthead(_with_labels_apart(text, lines))
    _take_head(text, found, title)
    if title is None and not found.title_lines:
        _take_title(text, found)
    _take_byline(text, found, lines)
    _take_foot(text, found)
    _take_dateline(text, found, published or next(iter(found.days), None))
    return found


def _with_labels_apart(text: str, lines: Sequence[Line]) -> list[Line]:
    """Cut a label off the line it opens: "date 2021-01-12 BEIJING, Jan. 11 (Xinhua) -- …", "FOR PRESS The …"."""
    for number, line in enumerate(lines[:HEAD_LINES]):
        found = (_RUN_IN if number else _LABEL).match(text, line.start, line.end)
        if found:
            end = trim(text, found.start(), found.end())[1]
            parts = [line._replace(end=end), Line(found.end(), line.end, apart=True)]
            return [*lines[:number], *parts, *lines[number + 1 :]]
    return list(lines)


def _take_head(text: str, found: Masthead, title: str | None) -> None:
    """Take off the lines of the head, down to the last one that is known by its form."""
    lines, number, taken = found.body, 0, 0
    others: list[Line] = []
    while number < min(len(lines) - 1, HEAD_LINES):
        count = _known(text, lines[number:], found, title, headed=taken > 0)
        if count:
            taken = number + count
        elif _may_be_head(text, lines, number, first=not others):
            others.append(lines[number])
        else:
            break
        number += count or 1
    found.body = lines[taken:]
    if title is None and not found.title_lines:
        _choose_title(
            text, found, [line for line in others if line.end <= lines[taken - 1].end] if taken else []
        )


def _known(text: str, lines: Sequence[Line], found: Masthead, title: str | None, *, headed: bool) -> int:
    """Return how many lines here are headline, day, release number or byline; 0 where they may be body."""
    words = lines[0].quote(text)
    repeats = repeated(text, lines[:-1], title) if title and not found.title_lines else 0
    if repeats:
        found.title_lines = list(lines[:repeats])
        return repeats
    day = day_line(words)
    if day and (lines[1].apart or not words_go_on(text, lines[1])):
        _keep_day(found, lines[0], day)
        return 1
    if is_release(words) or is_byline(words):
        return 1
    if headed and title and _goes_on_with_title(text, lines, found, title):
        found.title_lines.append(lines[0])
        return 1
    return 0


def _goes_on_with_title(text: str, lines: Sequence[Line], found: Masthead, title: str) -> bool:
    """Whether a line is part of the headline that the source gave, and does not open a sentence that names the same."""
    words, after = lines[0].quote(text), lines[1]
    if opens_as_release(words):
        return False
    if found.title_lines and words.isupper() and is_rest_of(words, title):
        return True
    opens = words_go_on(text, after) and not words.isupper() and not is_part_of(after.quote(text), title)
    return not ends_sentence(words) and not opens and is_part_of(words, title)


def _is_notice(words: str) -> bool:
    return is_release(words) or is_byline(words) or day_line(words) is not None


def _keep_day(found: Masthead, line: Line, read: DayLine) -> None:
    day = read.day.iso()
    if day is not None:
        found.days.append(day)
    found.issuer = found.issuer or read.issuer
    if read.town and found.dateline is None:
        found.dateline = Dateline(
            place=read.town, date=(day or "")[:10] or None, agency=None, span=line.span()
        )


def _may_be_head(text: str, lines: Sequence[Line], number: int, *, first: bool) -> bool:
    """Whether a line could be letterhead or, as the first of them, the headline, if a day follows."""
    line, after, words = lines[number], lines[number + 1], lines[number].quote(text)
    noticed = _is_notice(after.quote(text))  # a day does not go on with a headline that ends in "President"
    if (
        ends_sentence(words)
        or (breaks_off(text, line, after) and not noticed)
        or find_dateline(text, line.start)
    ):
        return False
    if first and looks_like_title(words) and (after.apart or noticed):
        return True
    return len(words) <= LETTERHEAD and sum(map(str.isupper, words)) >= sum(map(str.islower, words)) - 2


def _choose_title(text: str, found: Masthead, others: Sequence[Line]) -> None:
    """Choose the headline among the lines of the head, unless one in capitals stands right below them."""
    below = title_above(text, found.body) if found.body and found.body[0].quote(text).isupper() else 0
    likely = [line for line in others if looks_like_title(line.quote(text))]
    if likely and not below:
        found.title_lines = [max(likely, key=lambda line: line.end - line.start)]


def _take_title(text: str, found: Masthead) -> None:
    count = title_above(text, found.body) if found.body else 0
    if count and not find_dateline(text, found.body[0].start):
        found.title_lines = found.body[:count]
        found.body = found.body[count:]


def _take_dateline(text: str, found: Masthead, published: str | None) -> None:
    """Cut the dateline off the first of the opening lines that has one."""
    for number, line in enumerate(found.body[:DATELINE_WITHIN]):
        dateline = find_dateline(text, line.start, published)
        if dateline and dateline.span.end <= line.end:
            found.dateline = dateline
            start, end = trim(text, dateline.span.end, line.end)
            rest = [line._replace(start=start, end=end, apart=True)] if start < end else []
            found.body[number : number + 1] = rest
            return


def _take_byline(text: str, found: Masthead, lines: Sequence[Line]) -> None:
    """Keep who is named as the speaker in the head, and take the line off the body where it opens that."""
    first = found.body[0].start if found.body else 0
    head = [line for line in lines if line.end <= first]
    above = find_byline(text, head)
    opening = find_byline(text, found.body[:BYLINE_WITHIN]) if above is None else None
    named = above or opening
    found.byline = named[2] if named else None
    if opening is not None and opening[1] < len(found.body):
        del found.body[: opening[1]]


def _take_foot(text: str, found: Masthead) -> None:
    days = len(found.days)
    if found.body:
        found.body[-1] = _without_end_mark(text, found.body[-1])
    for _ in range(FOOT_LINES):
        if len(found.body) < 2 or not _is_foot(text, found):  # noqa: PLR2004 - a line of body must be left
            break
        found.body.pop()
    found.days[days:] = reversed(found.days[days:])


def _without_end_mark(text: str, line: Line) -> Line:
    """Cut off the "-0-" with which agencies close the last paragraph."""
    mark = _END_MARK.search(text, line.start, line.end)
    return line._replace(end=mark.start()) if mark and mark.start() > line.start else line


def _is_foot(text: str, found: Masthead) -> bool:
    line, before = found.body[-1], found.body[-2]
    words = line.quote(text)
    day = day_line(words) if line.apart or ends_sentence(before.quote(text)) or words[0].isupper() else None
    if day:
        _keep_day(found, line, day)
    return day is not None or is_end(words) or is_town(words) or (_is_paper(found) and is_scribble(words))


def _is_paper(found: Masthead) -> bool:
    """Whether a report has a head as papers have, on which somebody may have scribbled."""
    return bool(found.title_lines or found.days)


def day_of_publication(said: str | None, found: Masthead) -> str | None:
    """Return what the source says of the day of publication, else what the text says."""
    if said and parse_iso(said):
        return said
    dateline = found.dateline.date if found.dateline else None
    return next(iter(found.days), None) or dateline
