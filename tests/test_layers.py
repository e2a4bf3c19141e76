"""Data flows one way."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]


def test_the_contracts_of_the_layers_are_kept() -> None:
    """No package imports from above or beside itself, and spaCy stops at clauses."""
    command = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(cache_dir=None))"
    done = subprocess.run(
        [sys.executable, "-c", command], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_help_does_not_load_the_language_model() -> None:
    """Whoever asks for help does not wait for spaCy, nor for the reader of web pages."""
    code = "import sys, communique.cli; print([m for m in ('spacy', 'trafilatura') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
