"""In which order the entries of the lists of kinds are tried: the first that fits a clause names its exchange.

1. What a user lays over our lists goes before ours.
2. The lists come one after another as in :data:`KINDS`, and each from its top.
3. An entry goes before those that it names under ``before``, in whichever list they stand.
"""

from collections import defaultdict
from collections.abc import Mapping
from typing import Protocol, TypeVar

from communique.records import ExchangeKind

#: The list of each kind, in their order.
KINDS: Mapping[ExchangeKind, str] = {
    "message": "en/exchanges/messages.yml",
    "visit": "en/exchanges/visits.yml",
    "call": "en/exchanges/calls.yml",
    "meeting": "en/exchanges/meetings.yml",
    "gift": "en/exchanges/gifts.yml",
    "joint_statement": "en/exchanges/joint_statements.yml",
}


class Placed(Protocol):
    """An entry that may name those it goes before."""

    @property
    def before(self) -> frozenset[str]:
        """The keys of the entries that it goes before."""


Rule = TypeVar("Rule", bound=Placed)


def in_order(rules: Mapping[str, Rule]) -> dict[str, Rule]:
    """Return rules in their order, each behind those that go before it; two that name each other stay as they are."""
    ahead: defaultdict[str, list[str]] = defaultdict(list)
    for key, rule in rules.items():
        for behind in rule.before:
            ahead[behind].append(key)
    found: dict[str, Rule] = {}
    seen: set[str] = set()

    def place(key: str) -> None:
        if key not in seen:
            seen.add(key)
            for one in ahead[key]:
                place(one)
            found[key] = rules[key]

    for key in rules:
        place(key)
    return found
