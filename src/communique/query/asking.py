"""What a question needs to be put: a connection, and what differs between databases."""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple, Protocol

from sqlalchemy import Connection, Subquery

from communique.ledger.terms import Term
from communique.lexicons.world import World, load_world


class Database(Protocol):
    """What a module of a database does for questions."""

    def matches(self, table: str, terms: Sequence[Term]) -> Subquery:
        """Return the keys and ranks of the rows of a table whose words match."""


class Asking(NamedTuple):
    """A connection that reads, and the database that it leads to."""

    connection: Connection
    database: Database


@lru_cache(maxsize=1)
def world() -> World:
    """Return the tables of states and bodies."""
    return load_world()
