"""Many reports on several processes: the same readings, in the same order, for any number of them.

Each worker is given one report at a time, so that when one dies (out of memory, a crash in compiled code) it
is known which report it held: that one is told as not read, a new worker takes over, and the others go on.
"""

import multiprocessing
import signal
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from multiprocessing.connection import Connection, wait
from typing import TYPE_CHECKING

from communique.errors import CommuniqueError
from communique.pipeline import Reader
from communique.records import Failure, RawReport, Reading, Unread
from communique.settings import Settings

if TYPE_CHECKING:
    from multiprocessing.context import SpawnProcess

#: How far ahead of the first unfinished report the others may run, per worker: one long report should not
#: stop the rest, and what waits for it is held in memory.
AHEAD = 32


def read_all(
    raws: Iterable[RawReport | Unread], settings: Settings, jobs: int = 1
) -> Iterator[Reading | Unread]:
    """Read reports on ``jobs`` processes and yield their readings in the order of the reports."""
    if jobs == 1:
        reader = Reader(settings)
        yield from (raw if isinstance(raw, Unread) else reader.read(raw) for raw in raws)
        return
    todo = iter(raws)
    first = list(islice(todo, jobs))
    if not first:
        return
    team = _Team(settings, len(first))  # no more workers than reports: each takes a second to load
    try:
        yield from team.read(chain(first, todo))
    finally:
        team.close()


class _Worker:
    """A process that reads one report at a time."""

    def __init__(self, settings: Settings) -> None:
        context = multiprocessing.get_context("spawn")
        self.pipe, theirs = context.Pipe()
        self.process: SpawnProcess = context.Process(target=_work, args=(theirs, settings), daemon=True)
        self.process.start()
        theirs.close()  # only the worker holds it now, so that its death closes it
        self.ready = self.dead = False
        self.number = -1  # of the report in hand
        self.source: str | None = None

    def give(self, number: int, raw: RawReport) -> None:
        """Hand it a report."""
        self.number, self.source = number, raw.source
        self.pipe.send(raw)

    def take(self) -> Reading | Unread | CommuniqueError | None:
        """Take what it has to say: ``None`` that it is ready, an error that it cannot start, or an answer."""
        try:
            answer: Reading | Unread | CommuniqueError | None = self.pipe.recv()
        except (EOFError, OSError):
            return self._last_words()
        self.ready = True
        return answer

    def _last_words(self) -> Unread | CommuniqueError:
        """Say what its death means: for the report in hand, or for the whole run where it never started."""
        self.dead = True
        self.process.join(timeout=5)
        if self.source is None:
            return CommuniqueError(
                "a reading process ended before it could start. Use --jobs 1; in a program of your own, call "
                'communique.read(…, jobs=…) from under: if __name__ == "__main__":'
            )
        return Unread(
            source=self.source,
            error=Failure(
                kind="crash",
                message=f"the process that read this report died (exit code {self.process.exitcode}), "
                "perhaps for want of memory; the others go on. Try it alone, or report it, with its text",
            ),
        )

    def close(self) -> None:
        """End the process, whatever it is doing."""
        self.pipe.close()
        self.process.terminate()
        self.process.join()


class _Team:
    """Workers, what they hold, and the answers that wait for their turn."""

    def __init__(self, settings: Settings, jobs: int) -> None:
        self.settings = settings
        self.workers = [_Worker(settings) for _ in range(jobs)]
        self.answers: dict[int, Reading | Unread] = {}

    def read(self, raws: Iterable[RawReport | Unread]) -> Iterator[Reading | Unread]:
        """Hand out the reports and yield their readings in order."""
        todo, given, told, more = iter(raws), 0, 0, True
        while more or told < given:
            while more and given - told < AHEAD * len(self.workers) and (worker := self._free()):
                raw = next(todo, None)
                if raw is None:
                    more = False
                else:
                    self._hand_out(worker, given, raw)
                    given += 1
            while told in self.answers:
                yield self.answers.pop(told)
                told += 1
            if told < given or (more and not self._free()):
                self._collect()

    def _free(self) -> _Worker | None:
        return next((worker for worker in self.workers if worker.ready and worker.source is None), None)

    def _hand_out(self, worker: _Worker, number: int, raw: RawReport | Unread) -> None:
        """Give a report to a worker; one that could not even be opened is answered already."""
        if isinstance(raw, Unread):
            self.answers[number] = raw
            return
        try:
            worker.give(number, raw)
        except OSError:  # it has died since; collecting from it will say so
            return

    def _collect(self) -> None:
        """Wait until a worker has something to say, and take it."""
        busy = {
            worker.pipe: worker for worker in self.workers if worker.source is not None or not worker.ready
        }
        for worker in [busy[pipe] for pipe in wait(list(busy)) if isinstance(pipe, Connection)]:
            answer = worker.take()
            if isinstance(answer, CommuniqueError):
                raise answer
            if answer is not None:
                self.answers[worker.number] = answer
            worker.source = None
            if worker.dead:
                self._replace(worker)

    def _replace(self, worker: _Worker) -> None:
        worker.close()
        self.workers[self.workers.index(worker)] = _Worker(self.settings)

    def close(self) -> None:
        """End all workers."""
        for worker in self.workers:
            worker.close()


def _work(pipe: Connection, settings: Settings) -> None:
    """Live as a worker: load everything, say so, then answer each report until the pipe is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent ends its workers itself
    try:
        reader = Reader(settings)
    except CommuniqueError as problem:
        pipe.send(problem)
        return
    pipe.send(None)
    while True:
        try:
            raw = pipe.recv()
        except EOFError:
            return
        pipe.send(reader.read(raw))
