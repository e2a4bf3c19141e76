"""A reading as a card: the report, its exchanges, and what each side says.

Exchanges are numbered in the margin; beside a statement stands the number of the exchange it belongs to.
"""

import re
from collections.abc import Iterator, Sequence

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from communique.cli.layout import LABEL_SHARE, Row, rows, wrapped
from communique.cli.names import Names, day, kind, one_line
from communique.records import Exchange, Reading, Statement

#: The quotation marks that open and close quoted words.
QUOTED = re.compile(r"“[^”]*”?|\"[^\"]*\"?|«[^»]*»?|„[^“”]*[“”]?")

INDENT = 2
STATUS = {"planned": "yellow", "cancelled": "red"}


def card(reading: Reading, console: Console) -> Iterator[Text]:
    """Yield the lines of the card of a reading."""
    names = Names(reading)
    yield from _header(reading, console)
    yield Text()
    yield from _exchanges(reading, names, console)
    for speakers, said in by_side(reading.statements):
        yield Text()
        yield from _side(speakers, said, reading, names, console)


def _header(reading: Reading, console: Console) -> Iterator[Text]:
    """Yield the headline, then who published it, when, and where it was read from."""
    title = Text(one_line(reading.title), "bold") if reading.title else Text("(no headline)", "italic")
    yield from wrapped(title, console)
    place = reading.dateline.place if reading.dateline else None
    known = [reading.publisher, place, day(reading.published) if reading.published else None, reading.source]
    yield from wrapped(Text(" · ".join(one_line(part) for part in known if part), "dim"), console)
    for note in reading.notes:
        yield from wrapped(Text(f"note: {note}", "dim italic"), console)


def _exchanges(reading: Reading, names: Names, console: Console) -> list[Text]:
    if not reading.exchanges:
        return [Text(" " * INDENT + "No exchange found.", "yellow")]
    numbered = enumerate(reading.exchanges, 1)
    room = int(console.width * LABEL_SHARE) - 2 * INDENT
    entries = [Row(_parties(x, names, room), _details(x, names), str(n)) for n, x in numbered]
    return rows(entries, console, INDENT)


def _parties(exchange: Exchange, names: Names, room: int) -> Text:
    """Return both sides, the second on a line of its own where there is no room beside the first."""
    left, arrow, right = names.parties(exchange)
    before = " " if cell_len(f"{left} {arrow} {right}") <= room else "\n"
    return Text.assemble((left, "bold"), (f"{before}{arrow} " if arrow else "", "dim"), (right, "bold"))


def _details(exchange: Exchange, names: Names) -> Text:
    """Say what passed: kind and purpose, who carried and received it, when, where, on what occasion."""
    status = "" if exchange.status == "held" else f", {exchange.status}"
    parts = [
        Text.assemble((kind(exchange), "cyan"), (status, STATUS.get(exchange.status, ""))),
        Text(", ".join(exchange.purpose), "cyan"),
        _those("carried by", exchange.conveyed_by, names),
        _those("received by", exchange.received_by, names),
        _those("on behalf of", exchange.on_behalf_of, names),
        Text(day(exchange.date.value) if exchange.date else ""),
        Text(one_line(exchange.place.name) if exchange.place else ""),
        Text(f"occasion: {one_line(exchange.occasion.text)}" if exchange.occasion else ""),
    ]
    return Text.assemble((" · ", "dim")).join(part for part in parts if part)


def _those(role: str, ids: Sequence[str], names: Names) -> Text:
    return Text(f"{role} {names.of(ids)}") if ids else Text()


def by_side(statements: Sequence[Statement]) -> list[tuple[tuple[str, ...], list[Statement]]]:
    """Return the statements of each side together, in the order in which the sides first speak."""
    sides: dict[tuple[str, ...], list[Statement]] = {}
    for statement in statements:
        sides.setdefault(statement.speakers, []).append(statement)
    return list(sides.items())


def _side(
    speakers: Sequence[str], said: Sequence[Statement], reading: Reading, names: Names, console: Console
) -> Iterator[Text]:
    name, title = names.in_full(speakers)
    heading = Text.assemble((name or "(speaker not named)", "bold"), (f", {title}" if title else "", "dim"))
    yield from wrapped(heading, console, INDENT)
    numbers = {exchange.id: str(n) for n, exchange in enumerate(reading.exchanges, 1)}
    entries = [
        Row(_cue(one, reading.text), _words(one, reading.text), numbers.get(one.exchange or "", " "))
        for one in said
    ]
    yield from rows(entries, console, INDENT)


def _cue(statement: Statement, text: str) -> Text:
    """Return the words that carry a statement, or its act where it has none."""
    return Text(one_line(statement.cue.quote(text)) if statement.cue else f"({statement.act})", "italic")


def _words(statement: Statement, text: str) -> Text:
    """Return what is said, with quoted words in quotation marks and, on a terminal, in their own colour."""
    said = " … ".join(one_line(span.quote(text)) for span in statement.content)
    if statement.quotation == "direct" and said and not QUOTED.match(said):
        said = f"“{said}”"
    hints = ["denied"] * statement.negated + [statement.modality] * (statement.modality != "fact")
    words = Text(said or "(no words of its own)", "" if said else "dim")
    words.highlight_regex(QUOTED, "green")
    return Text.assemble((f"[{', '.join(hints)}] " if hints else "", "yellow"), words)
