"""Commands are loaded where they are first wanted."""

import subprocess
import sys

import pytest
from typer.core import TyperGroup
from typer.main import get_group

from communique.cli import app
from communique.cli.loading import Commands

_ASKED = """
import sys
from communique.cli import app
from typer.main import get_group
{}
print(*sorted({{"sqlalchemy", "spacy", "communique.exchanges"}} & set(sys.modules)))
"""


def _loaded_after(line: str) -> list[str]:
    run = subprocess.run(
        [sys.executable, "-c", _ASKED.format(line)], check=True, capture_output=True, text=True, timeout=120
    )
    return run.stdout.split()


def test_every_command_is_at_its_place() -> None:
    """Each name of the table loads a command that says what it does."""
    commands = get_group(app).commands
    assert len(commands) >= 24
    assert all(command.help for command in commands.values())


def test_nothing_is_loaded_before_a_command_is_wanted() -> None:
    """The names alone need neither database nor language."""
    assert _loaded_after("get_group(app).commands.keys()") == []


def test_a_question_needs_no_reading() -> None:
    """Who asks a ledger waits for the database alone."""
    assert _loaded_after('get_group(app).commands["exchanges"]') == ["sqlalchemy"]


def test_a_name_that_is_none_is_a_key_error() -> None:
    """What there is not is not loaded."""
    with pytest.raises(KeyError):
        Commands({"read": "communique.cli.read:read"})["raed"]


def test_a_group_keeps_its_commands() -> None:
    """``words`` has commands of its own, and no options of the shell."""
    words = get_group(app).commands["words"]
    assert isinstance(words, TyperGroup)
    assert set(words.commands) == {"check", "try", "show", "diff"}
    assert {option for p in words.params for option in p.opts} <= {"--help"}
