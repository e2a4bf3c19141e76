"""``communique words show``: an entry with its place, its fields and its sentences."""

import difflib
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from rich.console import Console
from rich.text import Text

from communique.cli.layout import Row, rows, wrapped
from communique.cli.words_lists import Entry

INDENT = 2

#: How many near misses are named, and how like the word they are: below this they are other words.
_SOME, _LIKE = 5, 0.8


class Found(NamedTuple):
    """What was found of a word.

    Attributes:
        entries: The entries whose key it is.
        beside: Other entries that hold it, each with the field it stands in.
    """

    entries: list[Entry]
    beside: list[tuple[Entry, str]]


def look_up(word: str, known: Sequence[Entry]) -> Found:
    """Return the entries of a word, in any list, whether it has capitals or not."""
    wanted = word.casefold()
    own = [entry for entry in known if _is_key(entry, wanted)]
    beside = [
        (entry, field)
        for entry in known
        if entry not in own
        for field in dict.fromkeys(field for field, held in entry.words() if held.casefold() == wanted)
    ]
    return Found(own, beside)


def _is_key(entry: Entry, wanted: str) -> bool:
    return wanted in {entry.key.casefold(), entry.fields.get("name", "").casefold() if _is_row(entry) else ""}


def _is_row(entry: Entry) -> bool:
    return entry.list.endswith(".csv")


def near_misses(word: str, known: Sequence[Entry]) -> list[str]:
    """Return the words of the lists that come nearest to one that they do not have."""
    words = {held.casefold(): held for entry in known for held in _names(entry)}
    near = difflib.get_close_matches(word.casefold(), list(words), n=_SOME, cutoff=_LIKE)
    return [words[one] for one in near]


def _names(entry: Entry) -> Iterator[str]:
    yield entry.fields.get("name", entry.key) if _is_row(entry) else entry.key
    yield from (held for _, held in entry.words())


def shown(found: Found, console: Console) -> Iterator[Text]:
    """Yield the lines that show what was found."""
    for number, entry in enumerate(found.entries):
        yield from [Text()] if number else []
        yield from _entry(entry, console)
    if found.beside:
        yield from [Text()] if found.entries else []
        yield from wrapped(Text("Also held by" if found.entries else "Held by", "bold cyan"), console)
        held = [
            Row(_key(entry), Text.assemble((f"{entry.place}  ", "dim"), field))
            for entry, field in found.beside
        ]
        yield from rows(held, console, INDENT)


def _entry(entry: Entry, console: Console) -> Iterator[Text]:
    yield from wrapped(Text.assemble(_key(entry), (f"  {entry.place}", "dim")), console)
    fields = [Row(Text(field, "dim"), _value(value)) for field, value in entry.fields.items()]
    yield from rows(fields, console, INDENT)


def _key(entry: Entry) -> Text:
    return Text(entry.fields.get("name", entry.key) if _is_row(entry) else entry.key, "bold")


def _value(value: Any) -> Text:
    """Return a field as people write it: sentences one a line, words in a row."""
    return Text(in_words(value))


def in_words(value: Any) -> str:
    """Return the text of a field: words in a row, sentences below one another."""
    if isinstance(value, dict):
        return "; ".join(f"{key}: {in_words(part)}" for key, part in value.items())
    if isinstance(value, list):
        return ("\n" if any(str(one).endswith((".", "!", "?")) for one in value) else ", ").join(
            map(str, value)
        )
    return str(value)
