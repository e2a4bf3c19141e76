"""Column types that hold whatever a report may hold, on either database."""

import json
from typing import Any

from sqlalchemy import Dialect, Text
from sqlalchemy.types import TypeDecorator

#: PostgreSQL holds every character but this one; its picture stands in its place, so that offsets stay.
NUL, PICTURE_OF_NUL = "\x00", "\N{SYMBOL FOR NULL}"


def holdable(text: str) -> str:
    """Return a text as both databases can hold it, with as many characters as before."""
    return text.replace(NUL, PICTURE_OF_NUL) if NUL in text else text


class Words(TypeDecorator[str]):
    """Text of any length; a NUL, which PostgreSQL refuses, stands as its picture ␀."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Make the text holdable."""
        return None if value is None else holdable(value)


class Json(TypeDecorator[Any]):
    """A small value as JSON text: spans, rules. Kept as text, so that every database can show it."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Write the value as JSON."""
        return None if value is None else json.dumps(value, ensure_ascii=True, separators=(",", ":"))

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:  # noqa: ARG002
        """Read the value from JSON."""
        return None if value is None else json.loads(value)
