"""The reference of the command line."""

from collections.abc import Iterator
from enum import Enum
from typing import Any

import typer

from communique.cli.app import app

HEAD = """\
# The command line

This page is made from the commands; `make docs` writes it anew.

## Exit codes

| code | means |
|---|---|
| 0 | every report was read; the question was answered, were it with nothing |
| 1 | at least one report was not read; the others were. `words check`: there are problems; `words show`: no entry |
| 2 | nothing could be done: wrong use, no language model, a faulty word list, no ledger, no way to write |
| 130 | stopped with Ctrl-C |
| 141 | whoever read the output closed it, as `head` does; nothing is said of it |

Results go to standard output; messages, progress and the closing count go to standard error. Colours are used
only on a terminal, and not where `NO_COLOR` is set. Cards are as wide as the terminal, 120 columns at most;
where the output is no terminal, they are 100 columns wide, or as wide as `COLUMNS` says.

## communique --version

Prints the version.
"""


def page() -> str:
    """Return the page."""
    return HEAD + "".join(_command(name, command) for name, command in _all(typer.main.get_command(app)))


def commands() -> dict[str, list[str]]:
    """Return the options of each command."""
    found = _all(typer.main.get_command(app))
    return {name: [opt for p in command.params for opt in p.opts] for name, command in found}


def _all(group: Any, before: str = "") -> Iterator[tuple[str, Any]]:
    """Yield the commands of a group with their names, those of a group within it behind its name."""
    for name, command in group.commands.items():
        if hasattr(command, "commands"):
            if command.invoke_without_command:
                yield f"{before}{name}", command
            yield from _all(command, f"{before}{name} ")
        else:
            yield f"{before}{name}", command


def _command(name: str, command: Any) -> str:
    arguments = " ".join(_argument(p) for p in command.params if not _is_option(p))
    usage = " ".join(
        part for part in ("communique", name, "[OPTIONS]" * _has_options(command), arguments) if part
    )
    return f"\n## communique {name}\n\n```text\n{usage}\n```\n\n{command.help.strip()}\n{_table(command)}"


def _table(command: Any) -> str:
    if not command.params:
        return ""
    return "\n| | | default |\n|---|---|---|\n" + "".join(f"{row}\n" for row in _rows(command))


def _rows(command: Any) -> Iterator[str]:
    for p in command.params:
        word = _metavar(p).replace("|", "\\|")
        name = " ".join([p.opts[0], word]).strip() if _is_option(p) else word
        default = p.default.value if isinstance(p.default, Enum) else p.default
        shown = f"`{default}`" if default not in {None, False, ()} else ""
        yield f"| `{name}` | {p.help} | {shown} |"


def _is_option(parameter: Any) -> bool:
    return bool(parameter.opts[0].startswith("-"))


def _has_options(command: Any) -> bool:
    return any(_is_option(parameter) for parameter in command.params)


def _metavar(parameter: Any) -> str:
    return parameter.metavar or ""


def _argument(parameter: Any) -> str:
    return _metavar(parameter) + ("..." if parameter.nargs == -1 else "")
