"""A record found in a mended text, brought back to the text as stored."""

from typing import Any, TypeVar

import msgspec

from communique.reading.scanned.edits import Mended
from communique.records import Span

_Record = TypeVar("_Record")

#: The fields whose places are places of the source's own headline, which is not mended.
_IN_TITLE = "in_title"


def moved_back(record: _Record, mended: Mended) -> _Record:
    """Return a record whose spans count in the stored text; all else in it stays what it is."""
    return _moved(record, mended)  # type: ignore[no-any-return]


def _moved(value: Any, mended: Mended) -> Any:
    if isinstance(value, Span):
        return mended.back(value)
    if isinstance(value, msgspec.Struct):
        fields = {name: getattr(value, name) for name in value.__struct_fields__ if name != _IN_TITLE}
        return msgspec.structs.replace(value, **{k: _moved(v, mended) for k, v in fields.items()})
    if isinstance(value, dict):
        return {key: _moved(one, mended) for key, one in value.items()}
    if isinstance(value, tuple) and type(value) is not tuple:
        return type(value)(*(_moved(one, mended) for one in value))
    if isinstance(value, tuple):
        return tuple(_moved(one, mended) for one in value)
    return value
