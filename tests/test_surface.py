"""The public names are a promise."""

import re
import subprocess
import sys
from pathlib import Path

import communique

ROOT = Path(__file__).parents[1]


def test_the_public_names_are_the_documented_ones() -> None:
    """What can be imported from ``communique`` is what the documentation explains."""
    page = (ROOT / "docs/reference/python.md").read_text(encoding="utf-8")
    documented = re.findall(r"^### `(\w+)`", page, flags=re.MULTILINE)
    assert sorted(documented) == sorted(communique.__all__)


def test_every_public_name_is_there() -> None:
    """Each name in ``__all__`` can be imported and says what it is."""
    for name in communique.__all__:
        assert getattr(communique, name).__doc__, name


def test_the_version_is_that_of_the_package() -> None:
    """The version stands in two places, and they agree."""
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert f'version = "{communique.__version__}"' in project


def test_the_database_is_loaded_by_the_first_name_that_needs_it() -> None:
    """Who reads only does not wait for the database; who asks has it by the same import."""
    code = (
        "import sys, communique\n"
        "print('sqlalchemy' in sys.modules, callable(communique.open_ledger), 'sqlalchemy' in sys.modules)\n"
        "communique.nothing"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stdout.split() == ["False", "True", "True"]
    assert "module 'communique' has no attribute 'nothing'" in done.stderr
