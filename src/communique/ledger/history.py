"""What stood at an address, text after text, and how it changed."""

import difflib
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from sqlalchemy import or_, select

from communique.ledger import tables as t
from communique.ledger.ledger import Ledger

#: Two texts at one address are versions of one report where they share so much (ratio of difflib on words).
SAME = 0.5
_WORD = re.compile(r"\S+\s*")


class Version(NamedTuple):
    """A text as it stood at an address."""

    report: str
    title: str | None
    published: str | None
    first_seen: str
    last_seen: str
    text: str


class Change(NamedTuple):
    """Words that one version has in place of another's; either may be empty."""

    gone: str
    new: str


def history(ledger: Ledger, address: str) -> list[list[Version]]:
    """Return the reports that stood at an address, each with its versions in the order of adding.

    Args:
        ledger: The ledger.
        address: A URL, or the source of a report without one.
    """
    s = t.snapshot.c
    asked = (
        select(s.key, t.report.c.id, s.title, s.published, s.first_seen, s.last_seen, t.report.c.text)
        .join(t.report, t.report.c.key == s.report)
        .where(or_(s.address == address, s.source == address))
        .order_by(s.key)
    )
    with ledger.reading() as connection:
        rows = connection.execute(asked).all()
    threads: list[list[Version]] = []
    for version in _merged(rows):
        thread = next((some for some in threads if _is_version(some[-1], version)), None)
        if thread is None:
            threads.append([version])
        else:
            thread.append(version)
    return threads


def _merged(rows: Iterable[Any]) -> list[Version]:
    """Return each text once, seen from the first to the last time."""
    found: dict[str, Version] = {}
    for _, report, title, published, first, last, text in rows:
        one = found.setdefault(report, Version(report, title, published, first, last, text))
        found[report] = one._replace(last_seen=max(last, one.last_seen))
    return list(found.values())


def _is_version(one: Version, other: Version) -> bool:
    matcher = difflib.SequenceMatcher(None, one.text.split(), other.text.split(), autojunk=False)
    return matcher.real_quick_ratio() >= SAME and matcher.quick_ratio() >= SAME and matcher.ratio() >= SAME


def changes(old: str, new: str) -> Iterator[Change]:
    """Yield what became of a text, word by word."""
    before, after = _WORD.findall(old), _WORD.findall(new)
    matcher = difflib.SequenceMatcher(
        None, [w.strip() for w in before], [w.strip() for w in after], autojunk=False
    )
    for kind, i1, i2, j1, j2 in matcher.get_opcodes():
        if kind != "equal":
            yield Change(_said(before[i1:i2]), _said(after[j1:j2]))


def _said(words: Sequence[str]) -> str:
    return " ".join("".join(words).split())
