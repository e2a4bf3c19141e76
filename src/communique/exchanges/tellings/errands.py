"""The journey of one of several who leave together: "were a delegation … and one led by Lund to visit Kenya"."""

from communique.exchanges.draft import Draft
from communique.exchanges.sides.behind import ON_ERRAND


def settle_errand(draft: Draft, before: Draft | None) -> None:
    """Take from a visit told behind another journey the place and the occasion of that one, and share its day.

    Where the others go and what they attend is told before; that all leave on one day is told of all.
    """
    if draft.kind != "visit" or draft.why.get("from") != ON_ERRAND or before is None:
        return
    start = draft.clauses[0].span.start
    if draft.place is not None and draft.place.span is not None and draft.place.span.end <= start:
        draft.place = None
        _forget(draft, "place")
    if draft.occasion is not None and draft.occasion.span is not None and draft.occasion.span.end <= start:
        draft.occasion = None
        _forget(draft, "occasion")
    beside = before.kind == "visit" and before.clauses[0].sentence == draft.clauses[0].sentence
    if beside and draft.date is None and before.date is not None:
        draft.date = before.date
        draft.note("date", tuple(before.words.get("date", ())), "the day on which all of them leave")


def _forget(draft: Draft, name: str) -> None:
    draft.why.pop(name, None)
    draft.words.pop(name, None)
