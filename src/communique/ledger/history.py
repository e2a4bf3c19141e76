"""What stood at an address, page after page, and how it changed."""

import difflib
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, or_, select

from communique.ledger import tables as t
from communique.ledger.ledger import Ledger
from communique.ledger.originals import restored

#: Two texts at one address are versions of one report where they share so much (ratio of difflib on words).
SAME = 0.5
#: So many words are shown on either side of a change.
AROUND = 3
_WORD = re.compile(r"\S+\s*")
_ENDINGS = {"text/html": ".html", "text/markdown": ".md"}


class Version(NamedTuple):
    """A text under a headline, as it stood at an address."""

    report: str
    title: str | None
    published: str | None
    first_seen: str
    last_seen: str
    text: str


class Page(NamedTuple):
    """What stood at an address, byte for byte: a page of HTML, or the text in UTF-8 where that is all."""

    name: str
    data: bytes


class Refusal(NamedTuple):
    """When what stood at an address could not be read, and why: the page may be gone."""

    tried_at: str
    message: str


class Change(NamedTuple):
    """Words that one version has in place of another's, either of which may be empty, and those around them."""

    gone: str
    new: str
    before: str = ""
    after: str = ""


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
        .where(_at(address))
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


def pages(ledger: Ledger, address: str) -> Iterator[Page]:
    """Yield every page that was kept of an address, in the order of adding; each has a name for a file."""
    s, o = t.snapshot.c, t.original.c
    asked = (
        select(s.first_seen, t.report.c.id, t.report.c.text, s.raw, o.media_type, o.data)
        .join(t.report, t.report.c.key == s.report)
        .outerjoin(t.original, o.raw == s.raw)
        .where(_at(address))
        .order_by(s.key)
    )
    with ledger.reading() as connection:
        for row in connection.execute(asked):
            seen = re.sub(r"[-:]", "", row.first_seen)
            data = row.text.encode() if row.data is None else restored(row)
            yield Page(f"{seen}-{row.id[:12]}-{row.raw[:6]}{_ENDINGS.get(row.media_type, '.txt')}", data)


def refusals(ledger: Ledger, address: str) -> list[Refusal]:
    """Return when what stood at an address could not be read, the oldest first."""
    asked = select(t.unread.c.tried_at, t.unread.c.message).where(t.unread.c.source == address)
    with ledger.reading() as connection:
        return [Refusal(*row) for row in connection.execute(asked.order_by(t.unread.c.tried_at))]


def _at(address: str) -> ColumnElement[bool]:
    return or_(t.snapshot.c.address == address, t.snapshot.c.source == address)


def _merged(rows: Iterable[Any]) -> list[Version]:
    """Return each text under a headline once, seen from the first to the last time."""
    found: dict[tuple[str, str | None], Version] = {}
    for _, report, title, published, first, last, text in rows:
        one = found.setdefault((report, title), Version(report, title, published, first, last, text))
        found[report, title] = one._replace(last_seen=max(last, one.last_seen))
    return list(found.values())


def _is_version(one: Version, other: Version) -> bool:
    if one.report == other.report:
        return True
    matcher = difflib.SequenceMatcher(None, one.text.split(), other.text.split(), autojunk=False)
    return matcher.real_quick_ratio() >= SAME and matcher.quick_ratio() >= SAME and matcher.ratio() >= SAME


def changes(one: Version, other: Version) -> Iterator[Change]:
    """Yield what became of a report: its headline, unless that stands in the text; and its text, word by word."""
    if one.title != other.title and not (other.title and other.title in other.text):
        yield Change(_said([one.title or ""]), _said([other.title or ""]))
    yield from word_changes(one.text, other.text)


def word_changes(old: str, new: str) -> Iterator[Change]:
    """Yield what became of a text, word by word."""
    before, after = _WORD.findall(old), _WORD.findall(new)
    matcher = difflib.SequenceMatcher(
        None, [w.strip() for w in before], [w.strip() for w in after], autojunk=False
    )
    for kind, i1, i2, j1, j2 in matcher.get_opcodes():
        if kind != "equal":
            around = before[max(0, i1 - AROUND) : i1], before[i2 : i2 + AROUND]
            yield Change(*map(_said, (before[i1:i2], after[j1:j2], *around)))


def _said(words: Sequence[str]) -> str:
    return " ".join("".join(words).split())
