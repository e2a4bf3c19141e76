"""A diplomatic communication between two sides."""

from typing import Literal

import msgspec

from communique.records.span import Span

ExchangeKind = Literal["message", "call", "meeting", "visit", "gift", "joint_statement"]
Status = Literal["held", "planned", "cancelled"]


class OccasionForm(msgspec.Struct, frozen=True, kw_only=True):
    """An occasion in its normal form, which is the same however the occasion is worded.

    Attributes:
        key: All of it in one line, to group and to compare by: "64th anniversary of founding · Democratic People's
            Republic of Korea".
        event: The entry of ``occasions.yml`` that its words name: "founding", "election", "flood".
        anniversary: Whether it is the return of the day of the event.
        number: Which anniversary, congress or year it is ("64th", "the 8th Congress", "the New Year 2016").
        of: Whose it is, sorted: full names of states, fullest names of persons and bodies; none for a common day.
        office: The office that it gives, in lower case and without its state: "president".
    """

    key: str
    event: str
    anniversary: bool = False
    number: int | None = None
    of: tuple[str, ...] = ()
    office: str | None = None


class Occasion(msgspec.Struct, frozen=True, kw_only=True):
    """The words that name the occasion: "the 64th anniversary of the founding of the DPRK".

    Attributes:
        text: The words.
        span: Where they stand in the text; ``None`` where only the source's own headline has them.
        in_title: Where they stand in that headline, the ``title`` of the reading; ``None`` where the text has them.
        form: Its normal form, by which paraphrases are one; ``None`` where none could be made.
    """

    text: str
    span: Span | None
    in_title: Span | None = None
    form: OccasionForm | None = None


class ReportedDate(msgspec.Struct, frozen=True, kw_only=True):
    """A date as precise as its source.

    Attributes:
        value: "2021-03-22", "2021-03" or "2021".
        span: The words it was worked out from; ``None`` where only the source says: its headline, or the day of
            publication.
        in_title: Where those words stand in the source's own headline, the ``title`` of the reading; ``None`` where
            the text has them.
        derived_from: How: "day and month; year of publication", "weekday before the dateline's day" …
    """

    value: str
    span: Span | None
    derived_from: str
    in_title: Span | None = None


class Place(msgspec.Struct, frozen=True, kw_only=True):
    """A town or venue.

    Attributes:
        name: As in the text.
        country: The ISO 3166-1 alpha-2 code of its country, where known.
        span: Where it stands in the text; ``None`` where only the source's own headline has it.
        in_title: Where it stands in that headline, the ``title`` of the reading; ``None`` where the text has it.
    """

    name: str
    country: str | None
    span: Span | None
    in_title: Span | None = None


class Exchange(msgspec.Struct, frozen=True, kw_only=True, rename={"senders": "from", "recipients": "to"}):
    """One diplomatic communication. ``senders`` and ``recipients`` are ``from`` and ``to`` in JSON.

    Attributes:
        id: ``x1``, ``x2`` … in the order of the text.
        kind: Message, call, meeting, visit, gift or joint statement.
        status: Whether it was held, is planned, or was called off.
        senders, recipients, conveyed_by, received_by, on_behalf_of: Ids of actors.
        purpose: What it was for ("congratulation", "condolence" …), sorted.
        occasion, date, place: Where the text says, else ``None``.
        evidence: The stretches it rests on, sorted.
        why: For each field that is filled, the rule it rests on.
        fields: For each field that is filled, the words it rests on.
        in_title: For each field that rests on words of the source's own headline, where they stand in the ``title``
            of the reading.
        confidence: How sure the reading is, from 0 to 1.
    """

    id: str
    kind: ExchangeKind
    status: Status = "held"
    senders: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    conveyed_by: tuple[str, ...] = ()
    received_by: tuple[str, ...] = ()
    on_behalf_of: tuple[str, ...] = ()
    purpose: tuple[str, ...] = ()
    occasion: Occasion | None = None
    date: ReportedDate | None = None
    place: Place | None = None
    evidence: tuple[Span, ...] = ()
    why: dict[str, str] = {}
    fields: dict[str, tuple[Span, ...]] = {}
    in_title: dict[str, tuple[Span, ...]] = {}
    confidence: float | None = None

    @property
    def actors(self) -> tuple[str, ...]:
        """The ids of all whom it names, in whatever part."""
        return (*self.senders, *self.recipients, *self.conveyed_by, *self.received_by, *self.on_behalf_of)
