"""A ledger opens on a machine without spaCy."""

import subprocess
import sys
from pathlib import Path

CODE = """
import sys
for name in ("spacy", "trafilatura", "numpy"):
    sys.modules[name] = None  # as if it were not installed
from communique.ledger import open_ledger
from communique.query import Question, ask
with open_ledger(sys.argv[1]) as ledger:
    print(ask(ledger, Question("exchanges")).words)
"""


def test_a_ledger_opens_without_spacy(tmp_path: Path) -> None:
    """Opening, asking and answering need nothing of what reads."""
    command = [sys.executable, "-c", CODE, str(tmp_path / "ledger.db")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stdout.strip() == "exchanges by date", done.stderr
