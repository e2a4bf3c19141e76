"""The entries of all word lists, ours and the user's, each with the place where it stands."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from communique.lexicons.load import HOME, files, placed_entries, placed_rows
from communique.lexicons.shapes import WordGroup as Group
from communique.lexicons.world_rows import KEYS

#: The columns of a table that name what a row is about.
_NAMING = ("name", "full_name", "short", "code", "id", "also")


class Entry(NamedTuple):
    """An entry of a list, or a row of a table.

    Attributes:
        folder: The folder of lists that it stands in.
        list: Its file within the folder: "en/titles.yml".
        line: Its line.
        key: Its key; for a row, the cells that together are its key.
        fields: Its fields as text.
    """

    folder: Path
    list: str
    line: int
    key: str
    fields: Mapping[str, Any]

    @property
    def place(self) -> str:
        """Where it stands, as messages say it: ours by the list alone, the user's with the folder."""
        return f"{place_of(self.folder / self.list)}:{self.line}"

    def words(self) -> Iterator[tuple[str, str]]:
        """Yield the words that it holds besides its key, each with its field; sentences are none."""
        if self.list.endswith(".csv"):
            cells = ((name, self.fields.get(name, "")) for name in _NAMING)
            yield from ((name, word) for name, cell in cells for word in cell.split("; ") if word)
            return
        for field, value in self.fields.items():
            if field not in {"yes", "no", "means"}:
                yield from ((field, word) for word in _flat(value))


def _flat(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    else:
        for part in value.values() if isinstance(value, Mapping) else value:
            yield from _flat(part)


def place_of(path: Path) -> str:
    """Return a list as messages name it: ours by its name among ours, another as it was given."""
    return (path.relative_to(HOME) if path.is_relative_to(HOME) else path).as_posix()


def entries(folders: Sequence[Path]) -> list[Entry]:
    """Return the entries of all lists that hold: of those with one key, the one of the last folder alone."""
    found: dict[tuple[str, str], Entry] = {}
    for folder in reversed(folders):
        for entry in entries_of(folder):
            found.setdefault((entry.list, entry.key), entry)
    return list(found.values())


def entries_of(folder: Path) -> Iterator[Entry]:
    """Yield the entries of one folder, list by list."""
    for path in files([folder]):
        name = path.relative_to(folder).as_posix()
        placed = _rows(path) if path.suffix == ".csv" else placed_entries(path).items()
        for key, (line, fields) in placed:
            yield Entry(folder, name, line, key, fields if isinstance(fields, Mapping) else {})


def _rows(path: Path) -> Iterator[tuple[str, Any]]:
    for row in placed_rows(path):
        yield ", ".join(row.fields.get(column, "") for column in KEYS.get(path.stem, ())), row


def shapes() -> dict[str, type[msgspec.Struct]]:
    """Return the record that the entries of each YAML list must fit, by the name of the list."""
    # The stages are imported here, since the parser takes a second that --help should not.
    from communique.actors.words import BodyEntry, TitleEntry, WordGroup  # noqa: PLC0415
    from communique.clauses import words as clauses  # noqa: PLC0415
    from communique.events.words import PATTERNS, EventPattern, StanceEntry  # noqa: PLC0415
    from communique.exchanges import occasion_words as occasions  # noqa: PLC0415
    from communique.exchanges import words as exchanges  # noqa: PLC0415
    from communique.exchanges.kind_order import KINDS  # noqa: PLC0415
    from communique.reading.language import Language  # noqa: PLC0415
    from communique.statements.topics import Topic  # noqa: PLC0415
    from communique.statements.words import CueNoun, CueVerb, SpeechAct  # noqa: PLC0415

    groups = (
        "honorifics",
        "title_words",
        "name_words",
        "not_names",
        "group_words",
        "capital_words",
        "nicknames",
    )
    return {
        **dict.fromkeys(groups, WordGroup),
        "titles": TitleEntry,
        "body_words": BodyEntry,
        "event_nouns": clauses.EventNoun,
        "prepositions": clauses.Preposition,
        "reference_words": Group,
        "scanned_words": Group,
        **{f"event_patterns_{name}": EventPattern for name in PATTERNS},
        "event_stances": StanceEntry,
        "event_words": Group,
        **{Path(name).stem: exchanges.KindRule for name in KINDS.values()},
        **{Path(name).stem: Group for name in exchanges.GROUPS},
        "headlines": exchanges.HeadlineRule,
        "titles_abroad": exchanges.TitleAbroad,
        "purposes": exchanges.PurposeRule,
        "occasions": occasions.OccasionRule,
        "numbers": occasions.NumberWord,
        "cue_verbs": CueVerb,
        "cue_nouns": CueNoun,
        "speaker_words": Group,
        "speech_acts": SpeechAct,
        "topics": Topic,
        "function_words": Language,
    }
