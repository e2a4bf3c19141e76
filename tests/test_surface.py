"""The public names are a promise."""

import re
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
