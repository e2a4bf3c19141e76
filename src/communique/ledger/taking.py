"""Taking answers in as they come: what is known already is not read again, the rest is stored in batches."""

import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from communique.ledger.identity import raw_digest, reading_digest, source_digest
from communique.ledger.ledger import BATCH, Ledger, batches
from communique.ledger.writer import Entry, Stored
from communique.records import RawReport, Reading, Unread

#: Slow readings are stored after so many seconds, full batch or not.
SECONDS = 5.0

Answers = Iterator[Reading | Unread]
Raws = Iterator[RawReport | Unread]


class Added(NamedTuple):
    """What became of the reports that were added.

    Attributes:
        new: Reports that the ledger did not have.
        known: Reports whose text it had already; where they stood is noted.
        passed_over: Reports that it had read already, and that were not read again.
        unread: Those that could not be read, with the reason.
    """

    new: int
    known: int
    passed_over: int
    unread: tuple[Unread, ...]


class Intake:
    """One run of adding.

    Attributes:
        stored: What became of the answers so far.
        passed_over: Reports that the ledger had read already, and that were not read again.
    """

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger
        self.stored = Stored()
        self.passed_over = 0
        self._read: deque[tuple[str, RawReport | Unread]] = deque()

    def read(self, raws: Iterable[RawReport | Unread], reader: Callable[[Raws], Answers]) -> Answers:
        """Yield the readings of reports that the ledger does not have, each when it is stored.

        Args:
            raws: The reports; none is asked for before the one before it is taken.
            reader: What reads them, in their order.
        """
        answers = reader(self._new(raws))
        yield from self._keep(self._entry(answer) for answer in answers)

    def _entry(self, answer: Reading | Unread) -> Entry:
        """Put an answer beside what it was read from: answers come in the order in which reports went out."""
        digest, raw = self._read.popleft()
        return Entry(digest, answer, raw if isinstance(raw, RawReport) else None)

    def take(self, answers: Iterable[Reading | Unread]) -> Answers:
        """Store readings that were made elsewhere, and yield each when it is stored."""
        for batch in batches(answers, BATCH):
            entries = [Entry(_digest(answer), answer) for answer in batch]
            known = self.ledger.known([entry.raw for entry in entries])
            yield from self._store([entry for entry in entries if entry.raw not in known])
            self._pass_over([entry.raw for entry in entries if entry.raw in known])

    def _new(self, raws: Iterable[RawReport | Unread]) -> Raws:
        """Yield what the ledger does not have, and remember what went out, in order."""
        for batch in batches(raws, BATCH):
            digests = [source_digest(r.source) if isinstance(r, Unread) else raw_digest(r) for r in batch]
            known = self.ledger.known(digests)
            self._pass_over([digest for digest in digests if digest in known])
            for digest, raw in zip(digests, batch, strict=True):
                if digest not in known:
                    self._read.append((digest, raw))
                    yield raw

    def _pass_over(self, digests: list[str]) -> None:
        if digests:
            self.passed_over += len(digests)
            self.ledger.seen_again(digests)

    def _keep(self, answers: Iterator[Entry]) -> Answers:
        """Store answers in batches; what is read when a run is stopped is stored too."""
        batch: list[Entry] = []
        since = time.monotonic()
        try:
            for entry in answers:
                batch.append(entry)
                if len(batch) >= BATCH or time.monotonic() - since > SECONDS:
                    full, batch = batch, []
                    yield from self._store(full)
                    since = time.monotonic()
        finally:
            rest = [*self._store(batch)]
        yield from rest

    def _store(self, entries: list[Entry]) -> Answers:
        if entries:
            self.stored = self.stored.plus(self.ledger.store(entries))
        yield from [entry.answer for entry in entries]


def _digest(answer: Reading | Unread) -> str:
    return source_digest(answer.source) if isinstance(answer, Unread) else reading_digest(answer)
