"""Actors, days and kinds as people write them."""

import re
from collections.abc import Sequence

from communique.records import Actor, Exchange, Reading

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip

#: Kinds in which both sides take part alike, so that no arrow leads from one to the other.
MUTUAL = frozenset({"call", "meeting", "joint_statement"})

_DAY = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


class Names:
    """The names of the actors of one reading."""

    def __init__(self, reading: Reading) -> None:
        self.text = reading.text
        self.actors = {actor.id: actor for actor in reading.actors}

    def of(self, ids: Sequence[str]) -> str:
        """Return the names of some actors: "Li Longnan", "Australia, Canada and France"."""
        return listed([self.actors[one].name if one in self.actors else one for one in ids])

    def in_full(self, ids: Sequence[str]) -> tuple[str, str]:
        """Return the names of some actors, and for one alone also the title that the text gives it."""
        alone = self.actors.get(ids[0]) if len(ids) == 1 else None
        return self.of(ids), self._title(alone) if alone else ""

    def _title(self, actor: Actor) -> str:
        titles = [one_line(role.span.quote(self.text)) or role.title for role in actor.roles]
        return max(titles, key=len, default="") if actor.kind == "person" else ""

    def parties(self, exchange: Exchange) -> tuple[str, str, str]:
        """Return both sides of an exchange and the arrow between them; a joint statement has one side."""
        if exchange.kind == "joint_statement" and not exchange.recipients:
            return self._side(exchange.senders), "", ""
        arrow = "↔" if exchange.kind in MUTUAL else "→"
        return self._side(exchange.senders), arrow, self._side(exchange.recipients)

    def _side(self, ids: Sequence[str]) -> str:
        return self.of(ids) or "(not named)"


def listed(names: Sequence[str]) -> str:
    """Return names as a list in a sentence."""
    return " and ".join(part for part in (", ".join(names[:-1]), *names[-1:]) if part)


def counted(number: int, noun: str, plural: str = "") -> str:
    """Return a number with its noun: "1 report", "2,000 reports"."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def day(value: str) -> str:
    """Return an ISO date as people write it, as precise as it is: "22 March 2021", "March 2021", "2021"."""
    found = _DAY.match(value)
    if not found or not 0 < int(found[2] or 1) <= len(MONTHS):
        return value
    year, month, number = found.groups()
    words = [str(int(number))] if number else []
    return " ".join([*words, *([MONTHS[int(month) - 1]] if month else []), year])


def kind(exchange: Exchange) -> str:
    """Return the kind of an exchange in words: "joint statement"."""
    return exchange.kind.replace("_", " ")


def one_line(text: str) -> str:
    """Return the text with its white space evened, so that it can stand in a row."""
    return " ".join(text.split())
