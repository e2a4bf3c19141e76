"""``communique words diff``: what a folder of the user's own words changes, in the lists and in readings."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from rich.console import Console
from rich.text import Text

from communique.cli.layout import Row, rows, wrapped
from communique.cli.names import counted
from communique.cli.readings_diff import Change, changes
from communique.cli.words_lists import Entry, entries_of
from communique.cli.words_show import in_words
from communique.lexicons.load import HOME
from communique.records import Reading, Unread
from communique.settings import Settings

INDENT = 2
_SIGNS = {"+": "green", "-": "red", "~": "yellow"}


class Lists(NamedTuple):
    """What a folder does to the lists: entries it adds, and those that stand in place of ours."""

    added: list[Entry]
    replaced: list[tuple[Entry, Entry]]


def compare_lists(words: Path) -> Lists:
    """Return what a folder of words does to ours."""
    ours = {(entry.list, entry.key): entry for entry in entries_of(HOME)}
    mine = list(entries_of(words))
    return Lists(
        [entry for entry in mine if (entry.list, entry.key) not in ours],
        [(ours[entry.list, entry.key], entry) for entry in mine if (entry.list, entry.key) in ours],
    )


def shown_lists(lists: Lists, console: Console) -> Iterator[Text]:
    """Yield the lines on the entries: added, then replaced with what is other in them."""
    yield Text("Words", "bold cyan")
    found = [_row("+", entry, "added") for entry in lists.added]
    found += [_row("~", new, _other(old, new)) for old, new in lists.replaced]
    yield from rows(found, console, INDENT) or [Text(" " * INDENT + "nothing added or replaced", "dim")]


def _row(sign: str, entry: Entry, told: str) -> Row:
    label = Text.assemble((sign, _SIGNS[sign]), " ", (entry.key, "bold"))
    return Row(label, Text.assemble((entry.place, "dim"), "  ", told))


def _other(old: Entry, new: Entry) -> str:
    """Say in which fields an entry is other than the one of ours in whose place it stands."""
    fields = dict.fromkeys((*old.fields, *new.fields))
    told = [_change(field, old.fields, new.fields) for field in fields]
    return "\n".join([f"in place of {old.place}", *filter(None, told)])


def _change(field: str, old: Mapping[str, object], new: Mapping[str, object]) -> str:
    before, after = (in_words(side[field]) if field in side else "(none)" for side in (old, new))
    return "" if before == after or field in {"yes", "no"} else f"{field}: {before} → {after}"


def shown_readings(paths: Sequence[str], settings: Settings, console: Console) -> Iterator[Text]:
    """Yield the lines on the readings of some reports that the words change, report by report."""
    yield Text("Readings", "bold cyan")
    number = other = 0
    for before, after in _both(paths, settings):
        number += 1
        told = changes(before, after)
        other += bool(told)
        yield from _report(before, told, console) if told else []
    yield from wrapped(Text(f"{counted(number, 'report')} read, {other:,} read differently"), console, INDENT)


def _both(paths: Sequence[str], settings: Settings) -> Iterator[tuple[Reading, Reading]]:
    """Read reports with our words alone and with the user's; leave out what cannot be read."""
    from communique.pipeline import Reader  # noqa: PLC0415 - the parser takes a second that --help should not
    from communique.sources import open_sources  # noqa: PLC0415 - the same

    plain, own = Reader(Settings(model=settings.model)), Reader(settings)
    for raw in open_sources(paths, settings):
        if isinstance(raw, Unread):
            continue
        before, after = plain.read(raw), own.read(raw)
        if isinstance(before, Reading) and isinstance(after, Reading):
            yield before, after


def _report(reading: Reading, told: Iterable[Change], console: Console) -> Iterator[Text]:
    yield from wrapped(Text(reading.source, "bold"), console, INDENT)
    found = [Row(Text(one.sign, _SIGNS[one.sign]), Text(one.told)) for one in told]
    yield from rows(found, console, 2 * INDENT)
