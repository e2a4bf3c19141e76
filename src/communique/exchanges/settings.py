"""What exchanges of one report tell of each other: the day and place of a message are those of the talks beside it."""

import re
from collections.abc import Sequence

from communique.exchanges.absorb import speaks_for_himself
from communique.exchanges.draft import Draft
from communique.exchanges.scene import Scene

#: What a joint statement is said to come from.
_FOLLOWS_TALKS = re.compile(
    r"\b(?:following|after|at the (?:end|close|conclusion) of|as a result of|on the results of)\s+(?:the|their)\s+"
    r"(?:[\w-]+\s+){0,3}(?:meeting|talks|negotiations|visit|call|conversation|summit)\b",
    re.IGNORECASE,
)


def share_settings(drafts: Sequence[Draft]) -> None:
    """Give a message that an envoy carries the day of the meeting or visit at which he does, and a place it names."""
    occasions = [draft for draft in drafts if draft.kind in {"meeting", "visit"} and draft.status == "held"]
    for draft, first in zip(drafts[1:], drafts, strict=False):
        if (
            draft.rule == "asked-to-convey"
            and draft.date is None
            and first.date
            and first.sides()[0] & draft.sides()[0]
        ):
            draft.date = first.date
            draft.note("date", tuple(first.words.get("date", ())), f"the day of the {first.kind} before")
    for draft in drafts:
        _date_meeting_of_envoy(draft, occasions)
    for draft in drafts:
        hands = set(draft.actors.get("conveyed_by", ())) | set(draft.actors.get("received_by", ()))
        if draft.kind == "message" and speaks_for_himself(draft):
            hands |= set(draft.actors.get("from", ()))  # who wrote in the book at the embassy
        for other in occasions if hands else ():
            if not draft.taken() & other.taken():
                continue
            if draft.date is None and other.date is not None:
                draft.date = other.date
                draft.note("date", tuple(other.words.get("date", ())), f"the day of the {other.kind}")
            if draft.place is None and other.place is not None and hands & other.taken():
                draft.place = other.place
                draft.note("place", tuple(other.words.get("place", ())), f"the place of the {other.kind}")


def _date_meeting_of_envoy(draft: Draft, occasions: Sequence[Draft]) -> None:
    """Give the meeting at which an envoy delivers a message the day on which it was received."""
    envoys = set(draft.actors.get("conveyed_by", ()))
    sentences = {clause.sentence for clause in draft.clauses}
    for meeting in occasions if draft.date is not None and draft.rule != "asked-to-convey" else ():
        beside = any(clause.sentence in sentences for clause in meeting.clauses)
        if meeting.date is None and beside and envoys & meeting.taken():
            meeting.date = draft.date
            meeting.note("date", tuple(draft.words.get("date", ())), f"the day of the {draft.kind}")


def share_days(drafts: Sequence[Draft], scene: Scene) -> None:
    """Give a gift or a dinner that is told without its day the day of the meeting or visit of the same sides before it.

    "He met the Kenyan delegation on Thursday. He received a gift from it. He hosted a dinner for the Kenyan guests."
    """
    met: Draft | None = None
    for draft in drafts:
        if draft.status != "held":
            continue
        if (
            _is_undated(draft, scene)
            and met is not None
            and met.date is not None
            and _is_of_same_sides(draft, met, scene)
        ):
            draft.date = met.date
            draft.note("date", tuple(met.words.get("date", ())), f"the day of the {met.kind} before")
        if draft.kind in {"meeting", "visit"} and draft.date is not None:
            met = draft


def date_statement(drafts: Sequence[Draft], scene: Scene) -> None:
    """Give a joint statement that is said to follow talks the day of those that the report tells of alone."""
    held = [
        draft for draft in drafts if draft.kind in {"meeting", "call", "visit"} and draft.status == "held"
    ]
    days = {draft.date.value: draft for draft in held if draft.date is not None}
    for draft in (draft for draft in drafts if draft.kind == "joint_statement" and draft.date is None):
        told = (scene.headline, *(clause.span.quote(scene.text) for clause in draft.clauses))
        if len(days) == 1 and any(_FOLLOWS_TALKS.search(words) for words in told):
            (talks,) = days.values()
            draft.date = talks.date
            draft.note(
                "date", tuple(talks.words.get("date", ())), f"the day of the {talks.kind} that it follows"
            )


def date_talks(drafts: Sequence[Draft]) -> None:
    """Give talks without a day that of the joint statement that their sides made at them, where it is told."""
    made = [draft for draft in drafts if draft.kind == "joint_statement" and draft.status == "held"]
    for draft in (
        d for d in drafts if d.kind in {"meeting", "call"} and d.status == "held" and d.date is None
    ):
        statement = next((one for one in made if one.date is not None and one.taken() == draft.taken()), None)
        if statement is not None:
            draft.date = statement.date
            words = tuple(statement.words.get("date", ()))
            draft.note("date", words, "the day of the joint statement made at them")


def _is_undated(draft: Draft, scene: Scene) -> bool:
    """Whether a gift or a dinner is told with no words of time."""
    meal = any(clause.noun in scene.words.group("meals") for clause in draft.clauses)
    beside = draft.kind == "gift" or (draft.kind == "meeting" and meal)
    timed = any(clause.when for clause in draft.clauses)
    return beside and draft.date is None and not draft.headline and not timed


def _is_of_same_sides(draft: Draft, met: Draft, scene: Scene) -> bool:
    """Whether somebody of one side is the same, and the other side is the same or of one state."""
    mine, yours = met.sides()
    for one, other in (draft.sides(), draft.sides()[::-1]):
        near = other & yours or scene.states_of(other) & scene.states_of(yours)
        # before the portrait of somebody of whom no state is told a wreath is laid
        if one & mine and (near or (met.kind == "visit" and not scene.states_of(other))):
            return True
    return False


def share_plans(drafts: Sequence[Draft]) -> None:
    """Give a planned visit without a day the day of the talks that are planned with the visitor."""
    for visit in (d for d in drafts if d.kind == "visit" and d.status == "planned" and d.date is None):
        for talks in (
            d for d in drafts if d.kind == "meeting" and d.status == "planned" and d.date is not None
        ):
            if visit.sides()[0] & talks.taken() and visit.sides()[1] & talks.taken():
                visit.date = talks.date
                visit.note(
                    "date", tuple(talks.words.get("date", ())), "the day of the talks that are planned"
                )
                break
