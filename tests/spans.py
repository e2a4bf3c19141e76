"""A walk through a record, whatever its shape: its spans, and the ids it names."""

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from communique import Span


def spans_in(record: Any) -> Iterator[Span]:
    """Yield every span in a record and in the records it holds."""
    if isinstance(record, Span):
        yield record
    elif isinstance(record, msgspec.Struct):
        for field in record.__struct_fields__:
            yield from spans_in(getattr(record, field))
    elif isinstance(record, Mapping):
        for value in record.values():
            yield from spans_in(value)
    elif isinstance(record, tuple | list):
        for value in record:
            yield from spans_in(value)


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
