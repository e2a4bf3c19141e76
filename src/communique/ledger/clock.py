"""The time, in one form."""

from datetime import UTC, datetime


def now() -> str:
    """Return the time in UTC, to the second: "2021-03-23T09:15:00Z"."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
