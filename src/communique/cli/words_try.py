"""``communique words try``: a sentence, the entries that fire in it, its clauses, and what was read."""

from collections.abc import Iterator, Sequence
from itertools import dropwhile
from pathlib import Path

from rich.console import Console
from rich.text import Text

from communique.cli.card import card
from communique.cli.layout import Row, rows, wrapped
from communique.cli.names import Names, one_line
from communique.cli.words_firing import Firing, firings, phrases_of, places, role_name
from communique.cli.words_lists import entries
from communique.lexicons.overlay import layers
from communique.pipeline import Findings, Reader
from communique.reading import read_report
from communique.records import Clause, RawReport, Reading, Report
from communique.settings import Settings

INDENT = 2


def trial(sentence: str, settings: Settings, console: Console) -> Iterator[Text]:
    """Yield the lines that show what the words make of a sentence."""
    reader = Reader(settings)
    report = read_report(RawReport(source="sentence", data=sentence), settings)
    found = reader.stages(report)
    reading = reader.reading(report, found)
    yield from _section("Entries", _entries(firings(report, found, reader), report, settings.words, console))
    yield from _section("Clauses", _clauses(found, report, reading, console))
    yield from _section("Read", _read(reading, console))


def _section(name: str, lines: Sequence[Text]) -> Iterator[Text]:
    yield Text(name, "bold cyan")
    yield from lines or [Text(" " * INDENT + "none", "dim")]
    if name != "Read":
        yield Text()


def _entries(fired: Sequence[Firing], report: Report, words: Path | None, console: Console) -> list[Text]:
    """Return a row for each entry: where it stands in the lists, then in the sentence, and what came of it."""
    known = places(entries(layers(words)))
    shown = []
    for one in fired:
        entry = known.get((one.list, one.key)) or known.get((one.list, one.key.title()))
        label = Text(entry.place if entry else one.list, "dim")
        there = Text(f"“{one_line(one.span.quote(report.text))}”", "green")
        place = f" [{one.span.start}, {one.span.end})"
        shown.append(
            Row(label, Text.assemble((one.key, "bold"), "  ", there, (place, "dim"), "  ", one.outcome))
        )
    return rows(shown, console, INDENT)


def _clauses(found: Findings, report: Report, reading: Reading, console: Console) -> list[Text]:
    names, lines = Names(reading), []
    for clause in found.clauses:
        lines += wrapped(_heading(clause, report), console, INDENT)
        lines += rows(_roles(clause, report, names), console, 2 * INDENT)
    return lines


def _heading(clause: Clause, report: Report) -> Text:
    """Return the predicate with its words, and whatever keeps it from being a plain fact."""
    predicate = " + ".join(part for part in (clause.verb, clause.noun) if part)
    parent = f"{clause.relation} of {clause.parent}" if clause.relation and clause.parent is not None else ""
    modality = clause.modality if clause.modality != "fact" else ""
    marks = [clause.tense or "", "denied" * clause.negated, modality, parent]
    return Text.assemble(
        (f"{clause.id}  ", "dim"),
        (predicate, "bold"),
        (f"  “{one_line(clause.predicate.quote(report.text))}”", "green"),
        (f"  {', '.join(mark for mark in marks if mark)}", "dim"),
    )


def _roles(clause: Clause, report: Report, names: Names) -> list[Row]:
    found = []
    for role, phrase in phrases_of(clause):
        words = one_line(phrase.span.quote(report.text))
        named = names.of(phrase.actors)
        beside = f"  = {named}" if named and named != words else ""
        found.append(Row(Text(role_name(role), "dim"), Text.assemble(words, (beside, "cyan"))))
    said = [one_line(span.quote(report.text)) for span in clause.content]
    return [*found, *(Row(Text("says", "dim"), Text(words)) for words in said)]


def _read(reading: Reading, console: Console) -> list[Text]:
    """Return the card of what was read, without its headline."""
    return list(dropwhile(lambda line: line.plain, card(reading, console)))[1:]
