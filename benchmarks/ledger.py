"""The ledger's speed: storing against reading, size on disk, and ten typical questions.

python benchmarks/ledger.py READINGS.jsonl [SECONDS]

READINGS.jsonl is what ``communique read --format jsonl`` wrote, SECONDS the CPU time that it took. A ledger is made of
it in a passing folder. Storing is measured in CPU time; a question by the best of five, on the clock and in CPU time,
which differ where the machine is busy.
"""

import sys
import tempfile
import time
from pathlib import Path

from communique.errors import QueryError
from communique.ledger import open_ledger
from communique.ledger.ledger import Ledger
from communique.ledger.lines import read_lines
from communique.query import Question, ask

#: Questions as an analyst of Korean affairs puts them; other corpora answer some of them with nothing.
QUESTIONS = (
    Question("exchanges", {"from": ["Kim Jong Il"]}),
    Question("exchanges", {"side": ["China"], "kind": ["message"]}),
    Question("exchanges", {"purpose": ["congratulation"], "since": ["2012"]}),
    Question("exchanges", {"text": ['"floral basket"']}),
    Question("statements", {"speaker": ["Kim Jong Un"]}),
    Question("statements", {"text": ["denucleari*"]}),
    Question("statements", {"act": ["condemn"], "on": ["2012-04"]}),
    Question("reports", {"actor": ["Hu Jintao"]}),
    Question("reports", {"text": ["satellite launch"]}),
    Question("statements", {"toward": ["US"], "stance": ["negative"]}),
    Question("events", {"source": ["US"], "target": ["KP"]}),
    Question("actors", {"name": ["Ri Ryong"]}),
    Question("actors", {"name": ["ministry"]}),
)
TIMES = 5


def main() -> None:
    """Measure and print."""
    file = Path(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder, open_ledger(Path(folder) / "ledger.db") as ledger:
        storing(ledger, file)
        size = sum(path.stat().st_size for path in Path(folder).iterdir())
        print(f"size on disk: {size / 1e6:.0f} MB, of readings of {file.stat().st_size / 1e6:.0f} MB")
        for question in QUESTIONS:
            asking(ledger, question)


def storing(ledger: Ledger, file: Path) -> None:
    """Print what storing costs beside what reading cost."""
    start = time.process_time()
    for _ in read_lines(file):
        pass
    decoding = time.process_time() - start
    start = time.process_time()
    stored = ledger.add(read_lines(file))
    spent = time.process_time() - start - decoding
    told = f"stored {stored.new:,} reports in {spent:.0f} s of CPU, {1000 * spent / max(1, stored.new):.1f} ms each"
    if len(sys.argv) > 2:  # noqa: PLR2004 - the second argument
        told += f": {spent / float(sys.argv[2]):.1%} of what reading took"
    print(told)


def asking(ledger: Ledger, question: Question) -> None:
    """Print how long a question takes."""
    best, least = float("inf"), float("inf")
    for _ in range(TIMES):
        start, spent = time.perf_counter(), time.process_time()
        try:
            told = f"{ask(ledger, question).total:,}"
        except QueryError as problem:
            told = str(problem)
        best, least = min(best, time.perf_counter() - start), min(least, time.process_time() - spent)
    print(
        f"{best * 1000:6.1f} ms ({least * 1000:5.1f} CPU)  {told} {question.subject} {dict(question.filters)}"
    )


if __name__ == "__main__":
    main()
