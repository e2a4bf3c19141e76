"""Commands that are loaded where they are first wanted: a question to a ledger needs no parser, reading no database."""

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from importlib import import_module
from typing import Any

import typer
from typer.core import TyperGroup


class Commands(Mapping[str, Any]):
    """Commands by name, which it loads when asked for them.

    Args:
        places: The module and the function, or the group, of each command: ``{"read": "communique.cli.read:read"}``.
    """

    def __init__(self, places: Mapping[str, str]) -> None:
        self._places = places

    def __getitem__(self, name: str) -> Any:
        """Return a command; raise KeyError where there is none of this name."""
        return _loaded(name, self._places[name])

    def __iter__(self) -> Iterator[str]:
        """Yield the names, in the order of the places."""
        return iter(self._places)

    def __len__(self) -> int:
        """Return how many commands there are."""
        return len(self._places)


def group_of(places: Mapping[str, str]) -> type[TyperGroup]:
    """Return the class of a group that has these commands, each at ``module:name``."""

    class Group(TyperGroup):
        def __init__(self, **attributes: Any) -> None:
            super().__init__(**attributes)
            self.commands = Commands(places)  # type: ignore[assignment]  # nobody adds to it

    return Group


@cache
def _loaded(name: str, place: str) -> Any:
    module, _, attribute = place.partition(":")
    return _command(name, getattr(import_module(module), attribute))


def _command(name: str, made: typer.Typer | Callable[..., Any]) -> Any:
    if isinstance(made, typer.Typer):
        return typer.main.get_group(made)
    alone = typer.Typer(add_completion=False, rich_markup_mode="rich", pretty_exceptions_enable=False)
    alone.command(name)(made)
    return typer.main.get_command(alone)
