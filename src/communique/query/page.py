"""Pages that stay as they are while the ledger grows.

A page ends in a mark from which the next one goes on: the place of its last row in the order, and how many reports
the ledger had at first. What is added later is on no later page.
"""

import base64
import json
from typing import NamedTuple

from communique.errors import QueryError


class Mark(NamedTuple):
    """Where a page ended.

    Attributes:
        sort: The order of the rows.
        value: What the last row is sorted by; for an order by rank, how many rows were shown.
        key: The last row itself.
        reports: The number of the last report when the first page was made.
    """

    sort: str
    value: str | float | None
    key: int | str
    reports: int

    def __str__(self) -> str:
        return base64.urlsafe_b64encode(json.dumps(self, separators=(",", ":")).encode()).decode().rstrip("=")

    @classmethod
    def parse(cls, text: str) -> "Mark":
        """Read a mark; raises :class:`~communique.errors.QueryError` where it is none."""
        try:
            sort, value, key, reports = json.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))
            return cls(str(sort), value, key, int(reports))
        except (ValueError, TypeError) as problem:
            raise QueryError(
                f"{text!r}: this is no mark of a page; copy it from the end of the page"
            ) from problem
