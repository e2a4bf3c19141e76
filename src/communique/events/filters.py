"""What users of event data often leave out: repetitions. Each filter keeps count of what it dropped."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from communique.events.dyads import Dyad


@dataclass
class OneADay:
    """Keeps one event of a code between two sides a day, as TABARI's and PETRARCH's users do."""

    dropped: int = 0
    _seen: set[tuple[str, ...]] = field(default_factory=set)

    def __call__(self, rows: Iterable[Dyad]) -> Iterator[Dyad]:
        """Yield the first row of each day, pair and code; rows without a day are all kept."""
        for row in rows:
            key = (row.day, row.source_code, row.target_code, row.cameo)
            if row.day and key in self._seen:
                self.dropped += 1
                continue
            self._seen.add(key)
            yield row


@dataclass
class OnceAWord:
    """Keeps one event where several reports tell it in the same words, as syndicated copies do."""

    dropped: int = 0
    _seen: dict[tuple[str, ...], str] = field(default_factory=dict)

    def __call__(self, rows: Iterable[Dyad]) -> Iterator[Dyad]:
        """Yield the rows that no earlier report told with the same words, sides and day."""
        for row in rows:
            key = (row.words.lower(), row.day, row.source_code, row.target_code, row.cameo)
            if self._seen.setdefault(key, row.report) != row.report:
                self.dropped += 1
                continue
            yield row
