"""The day of what was told before: "on the same day", "later"."""

import re

import msgspec

from communique.exchanges.dates import work_out_at
from communique.exchanges.day.words import WHOLE, times_of
from communique.exchanges.draft import Draft
from communique.exchanges.scene import Scene
from communique.records import ReportedDate, Span

#: What comes later on one day, and not in the week, month or year.
_LATER = re.compile(
    r"\b(?:[Ll]ater(?: in the (?:day|afternoon|evening)| that day| today| on)?|[Aa]fterwards?|[Mm]eanwhile)\b"
    r"(?! (?:this|in|than))"
)

#: The day of what was told before: "on the same day", "That day he also met".
_SAME_DAY = re.compile(r"\b(?:same|[Tt]hat)(?: very)? day\b")


def same_day(draft: Draft, scene: Scene, before: Draft | None) -> ReportedDate | None:
    """Take the day of the exchange told before where one is told of "the same day", else the last day told before."""
    for phrase in times_of(draft, scene):
        if _SAME_DAY.search(phrase.span.quote(scene.text)):
            date = before.date if before is not None else None
            why = "the same day as the exchange told before"
            if date is None:
                date, why = _day_before(draft, scene), "the same day as what is told before"
            return msgspec.structs.replace(date, span=phrase.span, derived_from=why) if date else None
    return None


def _day_before(draft: Draft, scene: Scene) -> ReportedDate | None:
    """Return the last day that is told before an exchange."""
    for clause in reversed(scene.clauses[: draft.clauses[0].id]):
        for phrase in clause.when:
            found = work_out_at(scene.text, phrase.span, scene.anchor, ahead=draft.status == "planned")
            if found is not None and len(found.value) == WHOLE:
                return found
    return None


def later_that_day(draft: Draft, scene: Scene, before: Draft | None) -> ReportedDate | None:
    """Take the day of the exchange told before where one is said to have come later: "He later met with Brown"."""
    if draft.headline or (before is not None and draft.status != before.status):
        return None
    date = before.date if before is not None else _day_before(draft, scene)
    for clause in draft.clauses if date is not None else ():
        found = _LATER.search(scene.text, clause.span.start, clause.verb_span.end)
        if date is not None and found is not None:
            span = Span(*found.span())
            why = f"later on the day of {'the exchange' if before is not None else 'what is'} told before"
            return msgspec.structs.replace(date, span=span, in_title=None, derived_from=why)
    return None
