"""Two writers and four readers at once, on each database."""

import subprocess
import sys
from pathlib import Path

from sqlalchemy import func, select

from by_name import reading
from communique.ledger import open_ledger
from communique.ledger import tables as t

EACH, SHARED = 40, 16

READER = """
import sys, time
from communique.ledger import open_ledger
from communique.query import Question, ask
end, most = time.monotonic() + 3, 0
with open_ledger(sys.argv[1], read_only=True) as ledger:
    while time.monotonic() < end:
        found = ask(ledger, Question("exchanges", {"kind": ["message"]}, limit=20))
        statements = ask(ledger, Question("statements", {"text": ["harbour"]}, limit=5))
        assert found.total >= most, "rows were lost"
        assert len(found.records) == min(20, found.total)
        most = found.total
"""


def write(path: Path, some: range) -> Path:
    """Write the readings of some reports into a file."""
    lines = [reading(f"Envoy {number}", "Mira Sol", source=str(number)).to_json() for number in some]
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def test_two_writers_and_four_readers(address: str, tmp_path: Path) -> None:
    """No row is lost, none is doubled, and nobody sees an error of a lock."""
    open_ledger(address).close()
    parts = (range(EACH + SHARED), range(EACH, 2 * EACH + SHARED))
    files = [write(tmp_path / f"{number}.jsonl", part) for number, part in enumerate(parts)]
    adding = [sys.executable, "-m", "communique", "add", "--ledger", address, "--quiet", "--readings"]
    commands = [[*adding, str(file)] for file in files] + [[sys.executable, "-c", READER, address]] * 4
    runs = [
        subprocess.Popen(one, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) for one in commands
    ]
    told = [run.communicate(timeout=300)[0] for run in runs]
    assert [run.returncode for run in runs] == [0] * 6, "\n".join(told)
    assert told == [""] * 6
    with open_ledger(address) as ledger, ledger.reading() as connection:
        counts = [
            connection.execute(select(func.count()).select_from(table)).scalar()
            for table in (t.report, t.exchange, t.statement, t.snapshot)
        ]
    assert counts == [2 * EACH + SHARED] * 4
