"""A walk through a record, whatever its shape: its spans, and the ids it names."""

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from communique import Span


def spans_in(record: Any) -> Iterator[Span]:
    """Yield every span of the text in a record and in the records it holds."""
    return (span for span, in_title in _spans(record) if not in_title)


def spans_in_title(record: Any) -> Iterator[Span]:
    """Yield every span of the source's headline in a record and in the records it holds."""
    return (span for span, in_title in _spans(record) if in_title)


def _spans(record: Any, *, in_title: bool = False) -> Iterator[tuple[Span, bool]]:
    if isinstance(record, Span):
        yield record, in_title
    elif isinstance(record, msgspec.Struct):
        for field in record.__struct_fields__:
            yield from _spans(getattr(record, field), in_title=in_title or field == "in_title")
    elif isinstance(record, Mapping):
        for value in record.values():
            yield from _spans(value, in_title=in_title)
    elif isinstance(record, tuple | list):
        for value in record:
            yield from _spans(value, in_title=in_title)


#: The fields that hold ids of actors.
ACTOR_FIELDS = (
    "senders",
    "recipients",
    "conveyed_by",
    "received_by",
    "on_behalf_of",
    "speakers",
    "addressees",
    "actors",
)
