"""Messages, progress and the closing count, on standard error."""

import time
from collections import Counter
from collections.abc import Generator, Iterable
from pathlib import Path

from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from communique.cli.names import counted
from communique.records import Reading, Unread

#: Readings as they come, whoever reads them.
Answers = Generator[Reading | Unread, None, None]

#: A run shorter than this shows no progress.
LONG_RUN_SECONDS = 2.0


#: How many messages of a kind are worth reading; a corpus may hold thousands in another language.
MANY = 20


class Tally:
    """Counts what was read and not read, and tells of the latter as it happens."""

    def __init__(self, console: Console) -> None:
        self.console = console
        self.with_exchanges = self.without = self.exchanges = self.statements = 0
        self.unread: Counter[str] = Counter()

    def __str__(self) -> str:
        read = self.with_exchanges + self.without
        parts = [f"{counted(read, 'report')} read"]
        if read:
            found = f"{counted(self.exchanges, 'exchange')}, {counted(self.statements, 'statement')}"
            parts.append(f"{self.with_exchanges:,} with exchanges ({found}), {self.without:,} without")
        if self.unread:
            kinds = ", ".join(f"{number:,} {kind}" for kind, number in sorted(self.unread.items()))
            parts.append(f"{self.unread.total():,} not read ({kinds})")
        return "; ".join(parts)

    def watch(self, answers: Iterable[Reading | Unread]) -> Answers:
        """Let the answers through, counting them."""
        for answer in answers:
            self._count(answer)
            yield answer

    def _count(self, answer: Reading | Unread) -> None:
        if isinstance(answer, Unread):
            self.unread[answer.error.kind] += 1
            self._tell(answer)
            return
        self.exchanges += len(answer.exchanges)
        self.statements += len(answer.statements)
        self.with_exchanges += bool(answer.exchanges)
        self.without += not answer.exchanges

    def _tell(self, answer: Unread) -> None:
        """Say why a report was not read; of many of a kind, only of the first."""
        kind, message = answer.error.kind, answer.error.message
        if self.unread[kind] <= MANY:
            self.say(message if message.startswith(answer.source) else f"{answer.source}: {message}")
        elif self.unread[kind] == MANY + 1:
            self.say(
                f"more than {MANY} were not read for the same reason ({kind}); the others are only counted"
            )

    def close(self, lines: int, output: Path | None) -> None:
        """Print the closing count, and how much was written where."""
        self.say(str(self))
        if output:
            self.say(f"wrote {counted(lines, 'line')} to {output}")

    def say(self, message: str) -> None:
        """Print a message of the program's own."""
        self.console.print(f"communique: {message}", soft_wrap=True)


def error_console() -> Console:
    """Return the console of standard error."""
    return Console(stderr=True, highlight=False, markup=False, emoji=False)


def with_progress(answers: Iterable[Reading | Unread], console: Console) -> Answers:
    """Let the answers through, showing on long runs how many there were."""
    count = TextColumn("{task.completed:,} reports · {task.fields[rate]}")
    bar = Progress(SpinnerColumn(), count, TimeElapsedColumn(), console=console, transient=True)
    task, start = bar.add_task("", total=None, rate=""), time.monotonic()
    try:
        for number, answer in enumerate(answers, 1):
            yield answer
            if (passed := time.monotonic() - start) > LONG_RUN_SECONDS:
                bar.start()
                bar.update(task, completed=number, rate=f"{number / passed:,.0f} a second")
    finally:
        bar.stop()
