"""What a ruling is: what it is about, what it does to it, and the fields it may set."""

from typing import Any, Literal, NamedTuple, TypeVar

from communique.records import Actor, Event, Exchange, Reading, Statement

Subject = Literal["exchange", "statement", "event"]
Action = Literal["set", "reject", "add"]
Thing = Exchange | Statement | Event
Record = TypeVar("Record", Exchange, Statement, Event)

#: What a field may hold: actors, several words, yes or no, one of its own values, words of the report, a day, and
#: the exchange that something belongs to.
ACTORS, LIST, TRUTH, CHOICE, QUOTED, DATE, LINK = (
    "actors",
    "list",
    "truth",
    "choice",
    "quoted",
    "date",
    "link",
)
#: The fields that may be set, with what they hold.
FIELDS: dict[Subject, dict[str, str]] = {
    "exchange": {
        "kind": CHOICE,
        "status": CHOICE,
        "from": ACTORS,
        "to": ACTORS,
        "conveyed_by": ACTORS,
        "received_by": ACTORS,
        "on_behalf_of": ACTORS,
        "purpose": LIST,
        "occasion": QUOTED,
        "date": DATE,
        "place": QUOTED,
        "evidence": QUOTED,
    },
    "statement": {
        "speakers": ACTORS,
        "addressees": ACTORS,
        "on_behalf_of": ACTORS,
        "about": ACTORS,
        "toward": ACTORS,
        "act": CHOICE,
        "stance": CHOICE,
        "quotation": CHOICE,
        "modality": CHOICE,
        "negated": TRUTH,
        "topics": LIST,
        "exchange": LINK,
        "content": QUOTED,
        "evidence": QUOTED,
    },
    "event": {"source": ACTORS, "target": ACTORS, "date": DATE},
}
#: Where a reading holds the records of each subject.
WHERE: dict[Subject, str] = {"exchange": "exchanges", "statement": "statements", "event": "events"}
#: What two fields are called in a record, since one name is a word of the language.
PYTHON = {"from": "senders", "to": "recipients"}


class Ruling(NamedTuple):
    """A standing ruling on one report.

    Attributes:
        key: Its number.
        subject: What it is about.
        action: ``set`` a field, ``reject`` all of it, or ``add`` what the reading does not have.
        record: The exchange, statement or event as it stood when it was decided on; for ``add``, as it is to be.
        cast: The actors that the record names.
        field, value: What is set; actors as ``{"kind", "name", "country"}``. For ``add``, no field, and the value
            of each field by its name.
        why: Who decided, and why: what stands as the rule of the value.
    """

    key: int
    subject: Subject
    action: Action
    record: Thing
    cast: tuple[Actor, ...]
    field: str | None
    value: Any
    why: str


class Ruled(NamedTuple):
    """A reading with rulings laid over it, and the ids of what they touched."""

    reading: Reading
    ids: frozenset[str]


def subject_of(record: Thing) -> Subject:
    """Return what a record is."""
    return (
        "exchange" if isinstance(record, Exchange) else "event" if isinstance(record, Event) else "statement"
    )
