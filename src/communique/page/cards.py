"""What was found in a report, beside its text: the exchanges, and what each side says."""

from collections.abc import Iterator, Mapping, Sequence

from communique.page import escape
from communique.page.text import colours_of
from communique.records import Exchange, Reading, Statement

_KINDS = {"joint_statement": "joint statement"}
_MUTUAL = frozenset({"call", "meeting", "joint_statement"})


class Cards:
    """The cards of one reading."""

    def __init__(self, reading: Reading, prefix: str) -> None:
        self.reading = reading
        self.prefix = prefix
        self.names: Mapping[str, str] = {actor.id: actor.name for actor in reading.actors}

    def exchanges(self) -> Iterator[str]:
        """Yield the exchanges as items of a list."""
        for exchange in self.reading.exchanges:
            arrow = "↔" if exchange.kind in _MUTUAL else "→"
            sides = [self.of(exchange.senders), self.of(exchange.recipients)]
            joined = f' <span class="arrow" aria-label="to">{arrow}</span> '.join(
                side for side in sides if side
            )
            details = "".join(_row(name, words) for name, words in self._details(exchange) if words)
            yield (
                f'<li class="card exchange-card" id="{self.prefix}{exchange.id}">{self._back(exchange.id, "x")}'
                f'<p class="sides">{joined or "not named"}</p>'
                f"<p class=chips>{_chip(_KINDS.get(exchange.kind, exchange.kind), 'kind')}"
                f"{_chip(exchange.status, exchange.status) if exchange.status != 'held' else ''}"
                f"{''.join(_chip(purpose, 'purpose') for purpose in exchange.purpose)}</p>"
                f"<dl>{details}</dl></li>\n"
            )

    def _details(self, exchange: Exchange) -> Iterator[tuple[str, str]]:
        yield "date", _told(exchange, "date", exchange.date.value if exchange.date else "")
        yield "place", _told(exchange, "place", exchange.place.name if exchange.place else "")
        yield "occasion", _told(exchange, "occasion", exchange.occasion.text if exchange.occasion else "")
        yield "carried by", self.of(exchange.conveyed_by)
        yield "received by", self.of(exchange.received_by)
        yield "on behalf of", self.of(exchange.on_behalf_of)

    def statements(self) -> Iterator[str]:
        """Yield what each side says under its name, in the order in which the sides first speak."""
        colours = colours_of(self.reading)
        for speakers, colour in colours.items():
            said = [one for one in self.reading.statements if one.speakers == speakers]
            items = "".join(self._statement(one, colour) for one in said)
            name = self.of(speakers) or "speaker not named"
            yield f'<section class="side k{colour}"><h4>{name}</h4><ol>{items}</ol></section>\n'

    def _statement(self, said: Statement, colour: int) -> str:
        text = self.reading.text
        words = " … ".join(escape.line(span.quote(text)) for span in said.content)
        cue = f"<b>{escape.line(said.cue.quote(text))}</b> " if said.cue else ""
        details = "".join(_row(name, value) for name, value in self._of_statement(said) if value)
        return (
            f'<li class="card k{colour}" id="{self.prefix}{said.id}">{self._back(said.id, "")}'
            f'<p dir="auto">{cue}<q class="{said.quotation}">{words}</q></p>'
            f"<p class=chips>{''.join(_chips(said))}</p><dl>{details}</dl></li>\n"
        )

    def _of_statement(self, said: Statement) -> Iterator[tuple[str, str]]:
        yield "to", self.of(said.addressees)
        yield "on behalf of", self.of(said.on_behalf_of)
        yield "about", self.of(said.about)
        if said.exchange is not None:
            yield (
                "in",
                f'<a href="#{self.prefix}{escape.text(said.exchange)}">{escape.text(said.exchange)}</a>',
            )

    def _back(self, of: str, short: str) -> str:
        """Return the link from a card to its place in the text."""
        number = escape.text(short + of[1:])
        return f'<a class="number" href="#{self.prefix}{of}-text" aria-label="{number}: show in the text">{number}</a>'

    def of(self, ids: Sequence[str]) -> str:
        """Return names as HTML."""
        return ", ".join(f"<bdi>{escape.line(self.names.get(one, one))}</bdi>" for one in ids)


def _chips(said: Statement) -> Iterator[str]:
    yield _chip(said.act, "act")
    if said.negated:
        yield _chip("denied", "denied")
    if said.modality != "fact":
        yield _chip(said.modality, "modality")
    if said.stance is not None:
        yield _chip({"positive": "+ positive", "negative": "– negative"}[said.stance], said.stance)
    yield from (_chip(topic, "topic") for topic in said.topics)


def _chip(words: str, kind: str) -> str:
    return f'<span class="chip {kind}">{escape.line(words)}</span> '


def _told(exchange: Exchange, field: str, words: str) -> str:
    """Return words, and that the headline has them where the text has them not."""
    return escape.line(words) + (" <small>in the headline</small>" if field in exchange.in_title else "")


def _row(name: str, words: str) -> str:
    return f"<dt>{name}</dt><dd>{words}</dd>"
