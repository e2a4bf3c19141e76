"""What leaves: the exchanges that are asked for, with what belongs to them, and what is left out."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import func, select

from communique.ledger import Ledger
from communique.ledger import tables as t
from communique.query import Question, Record, all_records
from communique.query.ask import records_with, selected
from communique.query.asking import Asking
from communique.query.in_words import counted

#: In the order in which tables are written.
TABLES = ("exchanges", "statements", "events", "actors", "reports")

Filters = Mapping[str, Sequence[str]]


class Told(NamedTuple):
    """What an export wrote, and what it left out and why, each as a count by name."""

    wrote: Mapping[str, int]
    left_out: Mapping[str, int]

    def in_words(self) -> str:
        """Return it as a sentence; what is left out for one reason is told together."""
        reasons: dict[str, list[str]] = defaultdict(list)
        for name, number in self.left_out.items():
            if number:
                noun, _, reason = name.partition(" ")
                reasons[reason].append(counted(number, noun))
        wrote = ", ".join(counted(number, name) for name, number in self.wrote.items()) or "nothing"
        left = ", ".join(f"{', '.join(some)} {reason}" for reason, some in reasons.items()) or "nothing"
        return f"wrote {wrote}; left out {left}"


class Selection:
    """The rows of an export: everything, or what belongs to the exchanges that some filters choose."""

    def __init__(self, ledger: Ledger, filters: Filters) -> None:
        self.ledger = ledger
        self.filters = {name: list(values) for name, values in filters.items() if values}

    def records(self, table: str) -> Iterator[Record]:
        """Yield the records of a table, in an order that does not depend on how the ledger grew."""
        if not self.filters or table == "exchanges":
            sort = "-reports" if table == "actors" else "date"
            filters = self.filters if table == "exchanges" else {}
            yield from all_records(self.ledger, Question(table, filters, sort))
            return
        column = {"statements": "exchange", "events": "report", "actors": "id", "reports": "key"}[table]
        yield from records_with(self.ledger, table, column, self._belonging(table))

    def _belonging(self, table: str) -> list[int] | list[str]:
        """Return the numbers or ids of what belongs to the exchanges that are chosen."""
        x, p = t.exchange.c, t.exchange_party.c
        with self.ledger.reading() as connection:
            asking = Asking(connection, self.ledger.database)
            chosen = selected(asking, Question("exchanges", self.filters), x.key)
            if table == "statements":
                return list(connection.scalars(chosen))
            if table == "actors":
                named = select(p.name).where(p.exchange.in_(chosen))
                actors = select(t.name.c.actor).where(t.name.c.key.in_(named)).distinct()
                return list(connection.scalars(actors))
            return list(connection.scalars(select(x.report).distinct().where(x.key.in_(chosen))))

    def left_out(self, wrote: Mapping[str, int]) -> dict[str, int]:
        """Return how many rows of each table are not written, by the reason."""
        with self.ledger.reading() as connection:
            copies = connection.execute(
                select(func.count()).where(t.exchange.c.first != t.exchange.c.key)
            ).scalar()
            sizes = {
                name: connection.execute(
                    select(func.count()).select_from(t.metadata.tables[name[:-1]])
                ).scalar()
                for name in wrote
                if name in TABLES
            }
        told = {}
        for name, size in sizes.items():
            rest = (size or 0) - wrote[name] - ((copies or 0) if name == "exchanges" else 0)
            told[f"{name} not asked for"] = max(0, rest)
        return told | {"exchanges told again by copies": copies or 0} if "exchanges" in sizes else told
