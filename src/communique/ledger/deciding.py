"""What a person decides on a ledger, each in one transaction: for programs, and for the command line."""

from collections.abc import Mapping, Sequence
from typing import Literal

from communique.ledger import by_hand, ruling_store
from communique.ledger.by_hand import Pairs
from communique.ledger.ledger import Ledger

Values = Mapping[str, str] | Sequence[tuple[str, str]]


def correct(ledger: Ledger, target: str, values: Values, *, by: str, why: str) -> list[int]:
    """Say what is right in an exchange, a statement or an event; what was read of it is kept beside.

    Args:
        ledger: The ledger, open for writing.
        target: Its id, as answers have it: "3828ade7bd192e9f.x1".
        values: What is right, by field: ``{"kind": "call", "to": "Mira Sol (SE)"}``. Several values are parted by ";",
            and an empty one says that there is none.
        by: Who decides.
        why: Why.

    Returns:
        The numbers of the rulings, one a field.

    Raises:
        QueryError: Where there is no such thing, field or value; nothing is kept then.
    """
    with ledger.writing() as connection:
        report, verdicts = by_hand.set_to(connection, target, _pairs(values))
        return ruling_store.decide(connection, report, verdicts, by, why)


def reject(ledger: Ledger, target: str, *, by: str, why: str) -> list[int]:
    """Say that an exchange, a statement or an event is none.

    Args:
        ledger: The ledger, open for writing.
        target: Its id.
        by: Who decides.
        why: Why.

    Returns:
        The number of the ruling.

    Raises:
        QueryError: Where there is no such thing.
    """
    with ledger.writing() as connection:
        report, verdicts = by_hand.rejected(connection, target)
        return ruling_store.decide(connection, report, verdicts, by, why)


def put_in(
    ledger: Ledger,
    report: str,
    subject: Literal["exchange", "statement"],
    values: Values,
    *,
    by: str,
    why: str,
) -> list[int]:
    """Put into a report an exchange or a statement that was missed.

    Args:
        ledger: The ledger, open for writing.
        report: The report's id, or the beginning of it.
        subject: What is put in.
        values: Its fields, as in :func:`correct`; an exchange needs its ``kind``, a statement its ``content``.
        by: Who decides.
        why: Why.

    Returns:
        The number of the ruling.

    Raises:
        QueryError: Where there is no such report, field or value.
    """
    with ledger.writing() as connection:
        key, verdicts = by_hand.added(connection, report, _pairs(values), subject)
        return ruling_store.decide(connection, key, verdicts, by, why)


def withdraw(ledger: Ledger, number: int, *, by: str, why: str) -> None:
    """Take a ruling back: what was read holds again, and the ruling is kept as withdrawn.

    Args:
        ledger: The ledger, open for writing.
        number: The number of the ruling.
        by: Who takes it back.
        why: Why.

    Raises:
        QueryError: Where there is no such ruling, or it is withdrawn already.
    """
    with ledger.writing() as connection:
        ruling_store.withdraw(connection, number, by, why)


def _pairs(values: Values) -> Pairs:
    return list(values.items()) if isinstance(values, Mapping) else values
