"""``communique explain``: for each value of a reading, the words and the rule that it rests on."""

import sys
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from typing import Annotated, NamedTuple

import typer
from rich.console import Console
from rich.text import Text

from communique.cli.ending import NOT_ALL_READ, orderly
from communique.cli.layout import Row, console_for, rows, wrapped
from communique.cli.names import Names, kind, one_line
from communique.cli.read import Model, Words, answers_to, settings_for
from communique.cli.tally import Tally, error_console
from communique.records import Exchange, Reading, Span, Statement, Unread

INDENT = 2


class Value(NamedTuple):
    """One value of a record: its field, how it reads, the words it rests on and the rule.

    ``in_title`` are the words of the source's own headline that it rests on.
    """

    field: str
    value: str
    spans: tuple[Span, ...] = ()
    rule: str = ""
    in_title: tuple[Span, ...] = ()


def explain(
    file: Annotated[str, typer.Argument(metavar="FILE", help="A report, or - for standard input.")],
    words: Words = None,
    model: Model = None,
) -> None:
    """Say for each value which words and which rule it rests on.

    Words are shown with the line and column at which they begin in the report as published.
    """
    with orderly():
        console, tally = console_for(sys.stdout), Tally(error_console())
        for answer in tally.watch(answers_to([file], settings_for(model, words))):
            if not isinstance(answer, Unread):
                for line in explanation(answer, console):
                    console.print(line, soft_wrap=True)
        if tally.unread:
            raise typer.Exit(NOT_ALL_READ)


def explanation(reading: Reading, console: Console) -> Iterator[Text]:
    """Yield the lines that explain a reading."""
    names, places = Names(reading), Places(reading.text, reading.title or "")
    yield from wrapped(Text(one_line(reading.title or reading.source), "bold"), console)
    if not reading.exchanges:
        yield from wrapped(Text("No exchange found.", "yellow"), console, INDENT)
    for exchange in reading.exchanges:
        left, arrow, right = names.parties(exchange)
        heading = f"{exchange.id}  {kind(exchange)}: {left} {arrow} {right}".rstrip()
        yield from _explained(heading, values_of_exchange(exchange, names), places, console)
    for statement in reading.statements:
        heading = f"{statement.id}  {names.of(statement.speakers) or '(speaker not named)'}"
        yield from _explained(heading, values_of_statement(statement, names, reading.text), places, console)


def _explained(heading: str, values: Sequence[Value], places: "Places", console: Console) -> Iterator[Text]:
    yield Text()
    yield from wrapped(Text(heading, "bold cyan"), console)
    yield from rows([row for value in values for row in _rows_of(value, places)], console, INDENT)


def _rows_of(value: Value, places: "Places") -> Iterator[Row]:
    """Yield the value beside its field, and below it the words and the rule."""
    yield Row(Text(value.field, "dim"), Text(value.value, "bold"))
    for span in value.spans:
        words = Text(f"“{one_line(span.quote(places.text))}”", "green")
        yield Row(Text(), Text.assemble(words, f"  {places.of(span)}"))
    for span in value.in_title:
        words = Text(f"“{one_line(span.quote(places.title))}”", "green")
        yield Row(Text(), Text.assemble(words, f"  in the source's headline [{span.start}, {span.end})"))
    if value.rule:
        yield Row(Text(), Text(f"because: {value.rule}", "italic"))


class Places:
    """The lines and columns of a text, and the headline that its source gave."""

    def __init__(self, text: str, title: str = "") -> None:
        self.text = text
        self.title = title
        self.starts = [0, *(n for n, character in enumerate(text, 1) if character == "\n")]

    def of(self, span: Span) -> str:
        """Return where a stretch begins, counted from 1, and its offsets."""
        line = bisect_right(self.starts, span.start)
        return f"line {line}, column {span.start - self.starts[line - 1] + 1} [{span.start}, {span.end})"


def values_of_exchange(exchange: Exchange, names: Names) -> list[Value]:
    """Return what is known of an exchange, each value with its words and rule."""
    date, place, occasion = exchange.date, exchange.place, exchange.occasion
    own, why = exchange.fields, {"date": date.derived_from if date else ""} | exchange.why
    known: list[tuple[str, str, Span | None]] = [
        ("kind", kind(exchange), None),
        ("status", exchange.status, None),
        ("from", names.of(exchange.senders), None),
        ("to", names.of(exchange.recipients), None),
        ("conveyed_by", names.of(exchange.conveyed_by), None),
        ("received_by", names.of(exchange.received_by), None),
        ("on_behalf_of", names.of(exchange.on_behalf_of), None),
        ("purpose", ", ".join(exchange.purpose), None),
        ("date", date.value if date else "", date.span if date else None),
        ("place", _place(place.name, place.country) if place else "", place.span if place else None),
        ("occasion", one_line(occasion.text) if occasion else "", occasion.span if occasion else None),
        ("form of it", occasion.form.key if occasion and occasion.form else "", None),
    ]
    return [
        Value(
            field,
            value,
            own.get(field) or ((span,) if span else ()),
            why.get(field, ""),
            exchange.in_title.get(field, ()),
        )
        for field, value, span in known
        if value
    ]


def _place(name: str, country: str | None) -> str:
    return f"{one_line(name)} ({country})" if country else one_line(name)


def values_of_statement(statement: Statement, names: Names, text: str) -> list[Value]:
    """Return what is known of a statement, each value with its words and rule."""
    cue, source = statement.cue, statement.source
    known: list[tuple[str, str, tuple[Span, ...]]] = [
        ("speakers", names.of(statement.speakers), (source,) if source else ()),
        ("addressees", names.of(statement.addressees), ()),
        ("on_behalf_of", names.of(statement.on_behalf_of), ()),
        ("exchange", statement.exchange or "", ()),
        ("act", statement.act, (cue,) if cue else ()),
        ("quotation", statement.quotation, ()),
        ("negated", "the saying is denied" if statement.negated else "", ()),
        ("modality", "" if statement.modality == "fact" else statement.modality, ()),
        ("content", _length(statement.content, text), statement.content),
    ]
    return [Value(field, value, spans, _rule(field, statement.why)) for field, value, spans in known if value]


def _rule(field: str, why: Mapping[str, str]) -> str:
    """Return the rule of a field; what is told of the cue stands with the act that it carries."""
    told = [why[key] for key in ((field, "cue") if field == "act" else (field,)) if key in why]
    return "; ".join(told)


def _length(content: Sequence[Span], text: str) -> str:
    words = sum(len(span.quote(text).split()) for span in content)
    return f"{words} words" if content else ""
